/** What scrolls can be reached by keyboard: a scroller without a control inside, or with hidden ones only, takes the focus itself. */
const scrollers = '.v-scroll, .v-prose table';
const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';

function tend(scroller: HTMLElement): void {
  const more = scroller.scrollWidth > scroller.clientWidth || scroller.scrollHeight > scroller.clientHeight;
  const reached = [...scroller.querySelectorAll(controls)].some((it) => it.getClientRects().length > 0);
  if (more && !reached) scroller.tabIndex = 0;
  else if (scroller.tabIndex === 0) scroller.removeAttribute('tabindex');
}

/** Looks again after the page or the window changed, once a frame at most. */
export function tendScrollers(): void {
  let asked = false;
  const look = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      document.querySelectorAll<HTMLElement>(scrollers).forEach(tend);
    });
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  addEventListener('resize', look);
  look();
}
