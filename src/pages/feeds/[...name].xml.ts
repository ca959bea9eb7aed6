import type { APIContext } from 'astro';
import { getRecord, getSeal } from '../../content/record.ts';
import { atom } from '../../formats/feeds/atom.ts';
import { changeFeed, type FeedSubject, feedNameOf, feedSubjects } from '../../formats/feeds/change-feed.ts';

export function getStaticPaths() {
  return feedSubjects(getRecord()).map((subject) => ({
    params: { name: feedNameOf(subject) },
    props: { subject },
  }));
}

export function GET({ props }: APIContext<{ subject: FeedSubject }>): Response {
  return new Response(atom(changeFeed(getRecord(), props.subject, getSeal())), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
