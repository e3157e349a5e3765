/* A menu of the page's head closes like every other: by Escape, by a click beside it, when its focus leaves. */

const open = 'details.v-menu[open]';

function close(except: EventTarget | null): void {
  document.querySelectorAll<HTMLDetailsElement>(open).forEach((menu) => {
    if (!(except instanceof Node && menu.contains(except))) menu.open = false;
  });
}

export function tendMenus(): void {
  document.addEventListener('click', (event) => close(event.target));
  document.addEventListener('focusin', (event) => close(event.target));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const menu = event.target instanceof Element ? event.target.closest<HTMLDetailsElement>(open) : null;
    close(null);
    menu?.querySelector<HTMLElement>('summary')?.focus();
  });
}
