/**
 * Going back finds a page where a click left it: lists are long, and the portal draws them anew. The server tells which
 * page of the history stands now; the address follows a moment later, and slow parts may still be on their way.
 */
const patience = 3000;
const own = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

const key = (): string => `vitok.place:${location.pathname}${location.search}`;

function back(path: string): void {
  const ends = performance.now() + patience;
  const person = new AbortController();
  own.forEach((it) => addEventListener(it, () => person.abort(), { once: true, passive: true, signal: person.signal }));
  const look = (): void => {
    if (person.signal.aborted) return;
    const here = location.pathname === path && !location.hash;
    const place = here ? Number(sessionStorage.getItem(key()) ?? 0) : 0;
    const stands = here && document.documentElement.scrollHeight >= place + innerHeight;
    if (!stands && performance.now() < ends) {
      requestAnimationFrame(look);
      return;
    }
    person.abort();
    if (place > 0) scrollTo({ top: place, behavior: 'instant' });
  };
  look();
}

export function tendPlaces(): void {
  document.addEventListener('click', () => sessionStorage.setItem(key(), String(Math.round(scrollY))), true);
  document.addEventListener('vitok-returned', (event) => back((event as CustomEvent<string>).detail));
}
