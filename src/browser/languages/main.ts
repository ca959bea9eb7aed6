/**
 * The menu of languages. Its links lead to the same page, and take along what the address says of its state. It closes like any
 * menu: by Escape, and when something else is pressed.
 */
const menu = document.querySelector<HTMLDetailsElement>('[data-part="languages"]');
if (menu) startMenu(menu);

function startMenu(menu: HTMLDetailsElement): void {
  // Before it is followed, opened elsewhere or copied: all of these begin so.
  if ('keeps' in menu.dataset)
    for (const touched of ['pointerover', 'focusin', 'pointerdown'])
      menu.addEventListener(touched, takeAlong);
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!menu.contains(target as Node)) menu.open = false;
  });
}

function takeAlong({ target }: Event): void {
  const link = target instanceof Element && target.closest('a');
  if (link) link.href = link.pathname + location.search + location.hash;
}
