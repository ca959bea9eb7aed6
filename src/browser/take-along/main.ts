/** `<take-along>`: hands on the address of what stands above it, by the system's own way to share or by the clipboard. */
class TakeAlong extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const link = this.querySelector('a');
    const told = this.querySelector<HTMLElement>('[role="status"]');
    if (!button || !link || !told || 'ready' in this.dataset) return;
    // Where a system cannot share, the clipboard takes the address; where that is closed, it is in the link beside.
    const canShare = 'share' in navigator;
    if (!canShare) button.textContent = this.dataset.copy ?? '';
    button.addEventListener('click', async () => {
      try {
        if (canShare) await navigator.share({ title: this.dataset.title ?? '', url: link.href });
        else {
          await navigator.clipboard.writeText(link.href);
          told.textContent = this.dataset.copied ?? '';
        }
      } catch {
        if (!canShare) link.focus();
      }
    });
    this.dataset.ready = '';
  }
}

customElements.define('take-along', TakeAlong);
