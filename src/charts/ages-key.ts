import { type AgeMark, dot, report } from './ages-dot.ts';

/** What each mark means, in words. */
export type AgesKey = Readonly<Record<'said' | 'gone' | 'others' | 'unread', string>>;

/** What the marks mean: of those that are drawn, and no more. */
export function agesKey(key: AgesKey, marks: readonly AgeMark[]) {
  const plain = { tones: ['open'], gone: false, others: false };
  return [
    { text: key.said, draw: (x: number, y: number) => dot(plain, x, y) },
    ...(marks.some(({ gone }) => gone)
      ? [{ text: key.gone, draw: (x: number, y: number) => dot({ ...plain, gone: true }, x, y) }]
      : []),
    ...(marks.some(({ others }) => others)
      ? [{ text: key.others, draw: (x: number, y: number) => dot({ ...plain, others: true }, x, y) }]
      : []),
    ...(marks.some(({ unread }) => unread.length > 0) ? [{ text: key.unread, draw: report }] : []),
  ];
}
