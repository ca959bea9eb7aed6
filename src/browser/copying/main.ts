/**
 * Buttons with `data-copy`, the oEmbed answer of a statement, whose `quotation` has all that must go with it: pressed, they put it on
 * the clipboard, as text and as HTML; with `data-words`, another quotation of the same statement; with `data-lead`, after the paraphrase
 * of a newer one, and what stands between them. Where pages may not write there the buttons stay invisible.
 */
import { patientFetch } from '../fetching/patient-fetch.ts';

interface Copied {
  text: string;
  html: string;
}

const TYPES = { 'text/plain': 'text', 'text/html': 'html' } as const;

async function fetchQuotation(address: string) {
  const answer = await patientFetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const { quotation } = await answer.json();
  return quotation;
}

async function fetchWords({ copy = '', words, lead, between }: DOMStringMap): Promise<Copied> {
  const [{ copied, others }, newer] = await Promise.all([fetchQuotation(copy), lead && fetchQuotation(lead)]);
  const { text, html }: Copied = words ? others[words] : copied;
  if (!newer) return { text, html };
  const first: Copied = newer.paraphrased ?? newer.copied;
  return {
    text: `${first.text}\n\n${between}\n${text}`,
    html: `${first.html}\n<p>${between}</p>\n${html}`,
  };
}

/** The words are promised: some browsers let a page write only within the press itself. */
async function copy(data: DOMStringMap): Promise<void> {
  const words = fetchWords(data);
  const blob = async (type: keyof typeof TYPES) => new Blob([(await words)[TYPES[type]]], { type });
  const item = new ClipboardItem({ 'text/plain': blob('text/plain'), 'text/html': blob('text/html') });
  await navigator.clipboard.write([item]);
}

function start(status: HTMLElement): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (!button) return;
    status.textContent = '';
    copy(button.dataset).then(
      () => told(button, status.dataset.copied),
      () => told(button, status.dataset.failed),
    );
  });

  function told(button: HTMLElement, words = ''): void {
    button.dataset.told = words;
    status.textContent = words;
  }
  document.documentElement.dataset.copying = '';
}

const place = document.querySelector<HTMLElement>('[data-part="copy-status"]');
if (place && 'clipboard' in navigator && 'ClipboardItem' in window) start(place);
