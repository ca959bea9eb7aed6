/**
 * Keeps the legend from becoming lower while a reader goes through days: on a phone what is pressed for that stands under
 * it, and would leave the finger. Another question, or another width, lets it go. `legend`: with the notes that belong to it.
 */
export function steadyLegend(legend: HTMLElement): { hold(): void; letGo(): void } {
  let width: number | undefined;

  function letGo(): void {
    width = undefined;
    legend.style.minBlockSize = '';
  }

  return {
    hold() {
      if (width !== innerWidth) letGo();
      width = innerWidth;
      legend.style.minBlockSize = `${legend.getBoundingClientRect().height}px`;
    },
    letGo,
  };
}
