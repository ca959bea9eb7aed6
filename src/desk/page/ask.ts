import type { Edit } from '../judgement/edit.ts';
import type { Judgement } from '../judgement/judged.ts';
import type { Sitting } from '../judgement/sitting.ts';
import type { Start, TakenIn, Undone, Written } from '../server/answers.ts';
import type { Review } from '../writing/reviewed.ts';

const TOKEN = 'desk-token';

/** The token of this start, from the address that was opened; it leaves the address, and stays with the tab. */
export function keepToken(): void {
  const [, token] = /^#([\w-]{20,})$/u.exec(location.hash) ?? [];
  if (token === undefined) return;
  sessionStorage.setItem(TOKEN, token);
  history.replaceState(null, '', '#/');
}

/** Asks the desk. Rejects with an Error whose message is for the editor. */
async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set('desk-token', sessionStorage.getItem(TOKEN) ?? '');
  const response = await fetch(`/api/${path}`, { ...init, headers }).catch(() => {
    throw new Error('the desk does not answer: is npm run desk still running? Nothing on this page is lost');
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(String(answer.error));
  return answer;
}

function tell<Answer>(path: string, value: unknown, keepalive = false): Promise<Answer> {
  return ask(path, { method: 'POST', body: JSON.stringify(value), keepalive });
}

export const askStart = () => ask<Start>('start');
export const askSitting = (id: string) => ask<Sitting>(`sittings/${id}`);
/** `isLast`: the page goes, and the desk is told all the same. */
export const askJudgement = (id: string, edit: Edit, key: string, isLast = false) =>
  tell<Judgement>(`sittings/${id}/judge`, { edit, key }, isLast);
export const askReview = (id: string, edit: Edit) => tell<Review>(`sittings/${id}/review`, { edit });
export const askWrite = (id: string, edit: Edit) => tell<Written>(`sittings/${id}/write`, { edit });
export const askUndo = () => tell<Undone>('undo', {});
export const askExplainer = (ids: readonly string[]) => tell<{ file: string }>('explainer', { ids });
export const askTried = (id: string, result: string) => tell<object>(`reports/${id}`, { result });
export const askDrop = (id: string) => ask<object>(`sittings/${id}`, { method: 'DELETE' });

/** Sends a file as it is. */
export function askTakeIn(name: string, content: Blob, apart: boolean): Promise<TakenIn> {
  const headers = { 'desk-file': encodeURIComponent(name), ...(apart ? { 'desk-apart': '1' } : {}) };
  return ask('take-in', { method: 'POST', headers, body: content });
}
