/* The arrow keys of the command palette. Its lines come from the server and are links; one of them is selected. */

function lines(palette: Element): HTMLElement[] {
  return [...palette.querySelectorAll<HTMLElement>('[role="option"]')];
}

function select(palette: Element, field: HTMLElement, line: HTMLElement | undefined): void {
  for (const other of lines(palette)) other.setAttribute('aria-selected', String(other === line));
  if (!line) return;
  field.setAttribute('aria-activedescendant', line.id);
  line.scrollIntoView({ block: 'nearest' });
}

/** The line after or before the selected one, going round. */
export function next(count: number, now: number, step: number): number {
  return count === 0 ? -1 : (now + step + count) % count;
}

export function tendPalette(): void {
  document.addEventListener('keydown', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement)) return;
    const palette = field.closest('[data-palette]');
    if (!palette) return;
    const all = lines(palette);
    const now = all.findIndex((line) => line.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      select(palette, field, all[next(all.length, now, event.key === 'ArrowDown' ? 1 : -1)]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const typed = field.value.trim();
      // the lines still answer what was typed before: the page of the search answers this
      const stale = palette.querySelector<HTMLElement>('[data-for]')?.dataset['for'] !== typed;
      if (stale && typed) location.assign(`/search?q=${encodeURIComponent(typed)}`);
      else (all[now] ?? all[0])?.click();
    }
  });
}
