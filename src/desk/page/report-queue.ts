import type { Start } from '../server/answers.ts';
import { askTried } from './ask.ts';
import { button, node } from './node.ts';
import type { StartActs } from './start-acts.ts';

/** The reports that nobody has read, each with what was tried to get it. */
export function reportQueue({ reports }: Start, acts: StartActs): HTMLElement {
  return node(
    'section',
    {},
    node('h2', {}, 'Reports that nobody has read'),
    reports.length === 0
      ? node('p', { class: 'quiet' }, 'None is waiting.')
      : node(
          'p',
          { class: 'quiet' },
          'Found one? Take it in: by its address the desk knows which it is, and marks it as read when you write.',
        ),
    node(
      'ul',
      { class: 'reports' },
      ...reports.map(({ id, title, url, publisher, published, about, says, tried }) => {
        const name = title ?? url ?? id;
        const note = (result: string) => () => {
          acts.tell('Checking it on a copy …');
          void askTried(id, result).then(
            () => {
              acts.tell(`Noted: ${result}.`);
              acts.again();
            },
            (error: Error) => acts.tell(error.message),
          );
        };
        return node(
          'li',
          { 'data-report': id },
          url === null
            ? node('b', {}, name)
            : node('a', { href: url, rel: 'noreferrer', target: '_blank' }, name),
          node(
            'p',
            { class: 'small quiet' },
            `${[publisher, published].filter(Boolean).join(', ')} · about ${about.join(', ')}`,
          ),
          node('p', { class: 'small' }, says),
          node(
            'p',
            { class: 'small quiet' },
            tried.length === 0
              ? 'Not tried yet.'
              : `Tried: ${tried.map(({ on, result }) => `${on} ${result}`).join('; ')}.`,
          ),
          node(
            'div',
            { class: 'acts' },
            button('Tried: not to be had', note('unavailable')),
            button('Tried: refused', note('refused')),
          ),
        );
      }),
    ),
  );
}
