/*
 * The global script: display settings, «Версия для слабовидящих», and the keys that lead to the search.
 * It is built as a plain script, so the application shell can load it in the head before the first paint.
 */
import { tendGlue } from './lib/glue';
import { esc, language } from './lib/html';
import { tendMenus } from './lib/menus';
import { tendPalette } from './lib/palette';
import { tendPlaces } from './lib/place';
import { tendScrollers } from './lib/scroll';
import { attributes, choices, names, settings, usual, type Settings } from './lib/settings';

const key = 'vitok.a11y';
const root = document.documentElement;

function stored(): Settings {
  try {
    return settings(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return { ...usual };
  }
}

let current = stored();
let images: MutationObserver | undefined;

function hide(image: HTMLImageElement): void {
  if (!image.hasAttribute('src') || image.dataset['hiddenSrc'] !== undefined) return;
  image.dataset['hiddenSrc'] = image.getAttribute('src') ?? '';
  image.removeAttribute('src');
}

/** An image without a source shows its text alternative. */
function showImages(on: boolean): void {
  if (on) {
    images?.disconnect();
    images = undefined;
    document.querySelectorAll<HTMLImageElement>('img[data-hidden-src]').forEach((image) => {
      image.setAttribute('src', image.dataset['hiddenSrc'] ?? '');
      delete image.dataset['hiddenSrc'];
    });
  } else if (!images) {
    document.querySelectorAll('img').forEach(hide);
    images = new MutationObserver((records) => {
      for (const record of records) {
        if (record.target instanceof HTMLImageElement) hide(record.target);
        record.addedNodes.forEach((node) => {
          if (node instanceof HTMLImageElement) hide(node);
          else if (node instanceof Element) node.querySelectorAll('img').forEach(hide);
        });
      }
    });
    images.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] });
  }
}

function apply(): void {
  for (const [name, value] of Object.entries(attributes(current))) {
    if (value === null) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
  showImages(current.images === 'on');
}

function set(value: unknown): Settings {
  current = settings(value, current);
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // a browser that keeps nothing still shows what was chosen
  }
  apply();
  window.dispatchEvent(new CustomEvent('vitok-a11y-change', { detail: { ...current } }));
  return { ...current };
}

apply();
addEventListener('storage', (event) => {
  if (event.key !== key) return;
  current = stored();
  apply();
  window.dispatchEvent(new CustomEvent('vitok-a11y-change', { detail: { ...current } }));
});

declare global {
  interface Window {
    vitok: { a11y: { get(): Settings; set(value: Partial<Settings>): Settings } };
  }
}
window.vitok = { ...window.vitok, a11y: { get: () => ({ ...current }), set } };

const texts = {
  ru: {
    title: 'Версия для слабовидящих',
    size: 'Размер текста',
    spacing: 'Интервалы',
    scheme: 'Цвета',
    images: 'Изображения',
    motion: 'Движение на экране',
    reset: 'Обычная версия',
    close: 'Закрыть',
    'size.100': '100 %',
    'size.150': '150 %',
    'size.200': '200 %',
    'spacing.normal': 'обычные',
    'spacing.wide': 'увеличенные',
    'scheme.normal': 'обычные',
    'scheme.black-on-white': 'чёрным по белому',
    'scheme.white-on-black': 'белым по чёрному',
    'scheme.blue': 'тёмно-синим по голубому',
    'images.on': 'показывать',
    'images.off': 'описание вместо картинки',
    'motion.on': 'показывать',
    'motion.off': 'без движения',
  },
  en: {
    title: 'Display settings',
    size: 'Text size',
    spacing: 'Spacing',
    scheme: 'Colours',
    images: 'Images',
    motion: 'Motion',
    reset: 'Usual version',
    close: 'Close',
    'size.100': '100%',
    'size.150': '150%',
    'size.200': '200%',
    'spacing.normal': 'normal',
    'spacing.wide': 'wide',
    'scheme.normal': 'normal',
    'scheme.black-on-white': 'black on white',
    'scheme.white-on-black': 'white on black',
    'scheme.blue': 'dark blue on light blue',
    'images.on': 'show',
    'images.off': 'description instead',
    'motion.on': 'show',
    'motion.off': 'no motion',
  },
} as const;

class A11yPanel extends HTMLElement {
  #opener: HTMLElement | null = null;

  connectedCallback(): void {
    this.hidden = true;
    this.classList.add('v-a11y');
    this.setAttribute('role', 'region');
    this.addEventListener('change', (event) => {
      const input = event.target as HTMLInputElement;
      set({ [input.name.replace('v-a11y-', '')]: input.value });
    });
    this.addEventListener('click', (event) => {
      const act = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
      if (act === 'reset') {
        set(usual);
        this.#check();
      }
      if (act === 'close') this.close();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
  }

  open(opener: HTMLElement | null): void {
    const text: Record<string, string> = texts[language()];
    this.#opener = opener;
    this.setAttribute('aria-label', text['title'] ?? '');
    this.innerHTML =
      `<p class="v-a11y-title">${esc(text['title'])}</p><div class="v-a11y-groups">${names
        .map(
          (name) =>
            `<fieldset><legend>${esc(text[name])}</legend>${choices[name]
              .map(
                (choice) =>
                  `<label><input type="radio" name="v-a11y-${name}" value="${esc(choice)}"> ` +
                  `<span>${esc(text[`${name}.${choice}`])}</span></label>`,
              )
              .join('')}</fieldset>`,
        )
        .join('')}</div><div class="v-actions">` +
      `<button type="button" class="v-btn" data-act="reset">${esc(text['reset'])}</button>` +
      `<button type="button" class="v-btn" data-act="close">${esc(text['close'])}</button></div>`;
    this.#check();
    // the first thing on the page that the Tab key reaches
    if (document.body.firstElementChild !== this) document.body.prepend(this);
    this.hidden = false;
    scrollTo({ top: 0 });
    this.querySelector<HTMLInputElement>('input:checked')?.focus();
    this.#expanded();
  }

  close(): void {
    this.hidden = true;
    this.#expanded();
    if (this.#opener?.isConnected) this.#opener.focus();
  }

  #check(): void {
    for (const name of names) {
      const input = this.querySelector<HTMLInputElement>(`input[name="v-a11y-${name}"][value="${current[name]}"]`);
      if (input) input.checked = true;
    }
  }

  #expanded(): void {
    document
      .querySelectorAll('[data-a11y-toggle]')
      .forEach((toggle) => toggle.setAttribute('aria-expanded', String(!this.hidden)));
  }
}
if (!customElements.get('vitok-a11y-panel')) customElements.define('vitok-a11y-panel', A11yPanel);

document.addEventListener('click', (event) => {
  const toggle = event.composedPath().find((node) => node instanceof HTMLElement && node.matches('[data-a11y-toggle]'));
  if (!toggle) return;
  let panel = document.querySelector<A11yPanel>('vitok-a11y-panel');
  if (!panel) {
    panel = document.createElement('vitok-a11y-panel') as A11yPanel;
    document.body.prepend(panel);
  }
  if (panel.hidden) panel.open(toggle as HTMLElement);
  else panel.close();
});

tendScrollers();
tendPlaces();
tendGlue();
tendMenus();

function writes(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="combobox"]'))
  );
}

document.addEventListener('keydown', (event) => {
  // by the key's place, since a Russian layout has another letter there
  const command = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !writes(event.composedPath()[0]);
  if (!command && !slash) return;
  event.preventDefault();
  const opener = [...document.querySelectorAll<HTMLElement>('[data-palette-open]')].find(
    (button) => button.getClientRects().length > 0,
  );
  if (!document.querySelector('[data-palette]')) opener?.click();
});

tendPalette();
