import type { APIContext } from 'astro';
import { getRecord, getSeal } from '../../content/record.ts';
import { changeFeed, type FeedSubject, feedNameOf, feedSubjects } from '../../formats/feeds/change-feed.ts';
import { jsonFeed } from '../../formats/feeds/json-feed.ts';

export function getStaticPaths() {
  return feedSubjects(getRecord()).map((subject) => ({
    params: { name: feedNameOf(subject) },
    props: { subject },
  }));
}

export function GET({ props }: APIContext<{ subject: FeedSubject }>): Response {
  return Response.json(jsonFeed(changeFeed(getRecord(), props.subject, getSeal())));
}
