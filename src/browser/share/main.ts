/**
 * `<share-row>`: the links under a picture, and, where the browser can, buttons that hand on or copy the address that the
 * link to its page has at that moment, after the words in `data-said`, if there are any. A script that changes what the picture
 * shows changes the links, and what says it in words.
 */
class ShareRow extends HTMLElement {
  // Beside the attribute: a copy that is put back in its place begins anew.
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    const [system, copy, link, status] = [
      '[data-share="system"]',
      '[data-share="copy"]',
      '[data-link="page"]',
      '[role="status"]',
    ].map((part) => this.querySelector<HTMLElement>(part));
    if (!system || !copy || !status || !(link instanceof HTMLAnchorElement)) return;
    const { copied = '', copiedSaid = copied, failed = '' } = this.dataset;
    const say = (words: string) => () => {
      status.textContent = words;
    };
    system.hidden = !('share' in navigator);
    copy.hidden = !('clipboard' in navigator);
    system.addEventListener('click', () => {
      // Who thinks better of it has not failed.
      const { said: text } = this.dataset;
      navigator.share({ title: document.title, url: link.href, ...(text && { text }) }).catch(say(''));
    });
    copy.addEventListener('click', () => {
      say('')();
      const { said } = this.dataset;
      const text = said ? `${said} ${link.href}` : link.href;
      navigator.clipboard.writeText(text).then(say(said ? copiedSaid : copied), say(`${failed} ${text}`));
    });
    this.#ready = true;
    this.dataset.ready = '';
  }
}

customElements.define('share-row', ShareRow);
