/*
 * <vitok-chart>: the portal's only chart. Property `spec`: JSON, its form is in lib/chart.ts and README.md.
 * Optional properties: `summary` (text for screen readers, wins over spec.summary), `height` in rem (default 18).
 */
import { BarChart, CustomChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import langRU from 'echarts/i18n/langRU-obj.js';
import { number, summaryOf, tableOf, type Spec } from './lib/chart';
import { esc, language, parsed, upgrade } from './lib/html';
import { optionOf, type Look } from './lib/options';
import { sheetOf, workbook } from './lib/xlsx';

echarts.use([
  BarChart, CustomChart, LineChart, SankeyChart, ScatterChart, AriaComponent, GridComponent, LegendComponent,
  MarkLineComponent, TitleComponent, TooltipComponent, LabelLayout, SVGRenderer,
]);
echarts.registerLocale('RU', langRU);

const texts = {
  ru: { table: 'Таблица', chart: 'График', svg: 'SVG', png: 'PNG', print: 'Печать', save: 'Скачать', empty: 'Данных для графика пока нет.' },
  en: { table: 'Table', chart: 'Chart', svg: 'SVG', png: 'PNG', print: 'Print', save: 'Download', empty: 'There is no data for this chart yet.' },
};
let count = 0;

function look(width: number, print = false): Look {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: print ? '#000' : token('--ink'),
    muted: print ? '#222' : token('--muted'),
    line: print ? '#bbb' : token('--line'),
    card: print ? '#fff' : token('--card'),
    bad: token('--bad'),
    stages: [1, 2, 3, 4, 5, 6].map((i) => token(`--st${i}`)),
    // the renderer writes it into an attribute as it is, so without quotes
    font: token('--font').replace(/["']/g, '') || 'sans-serif',
    size: Math.round(parseFloat(style.fontSize) * 0.8125) || 13,
    width,
    motion:
      !print && document.documentElement.dataset['motion'] !== 'off' && !matchMedia('(prefers-reduced-motion: reduce)').matches,
    print,
  };
}

class VitokChart extends HTMLElement {
  #spec: Spec | null = null;
  #summary = '';
  #height = 18;
  #chart: echarts.ECharts | null = null;
  #plot: HTMLElement | null = null;
  #resize: ResizeObserver | null = null;
  #width = 0;
  #sheet: HTMLImageElement | null = null;

  get spec(): unknown {
    return this.#spec;
  }
  set spec(value: unknown) {
    this.#spec = parsed<Spec>(value);
    if (this.isConnected) this.#render();
  }
  get summary(): string {
    return this.#summary;
  }
  set summary(value: string) {
    this.#summary = value ?? '';
    this.#plot?.setAttribute('aria-label', this.#words());
  }
  get height(): number {
    return this.#height;
  }
  set height(value: number) {
    this.#height = Number(value) || 18;
    if (this.#plot) this.#plot.style.height = `${this.#height}rem`;
  }

  connectedCallback(): void {
    upgrade(this, 'spec', 'summary', 'height');
    this.addEventListener('click', this.#click);
    addEventListener('beforeprint', this.#paper);
    addEventListener('afterprint', this.#screen);
    addEventListener('vitok-a11y-change', this.#screen);
    this.#render();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#click);
    removeEventListener('beforeprint', this.#paper);
    removeEventListener('afterprint', this.#screen);
    removeEventListener('vitok-a11y-change', this.#screen);
    this.#clear();
    this.replaceChildren();
  }

  #clear(): void {
    this.#resize?.disconnect();
    this.#resize = null;
    this.#chart?.dispose();
    this.#chart = null;
    this.#plot = null;
  }

  #words(): string {
    return this.#summary || (this.#spec ? summaryOf(this.#spec, language()) : '');
  }

  #render(): void {
    this.#clear();
    const spec = this.#spec;
    if (!spec) {
      this.replaceChildren();
      return;
    }
    const lang = language();
    const text = texts[lang];
    const filled = spec.kind === 'sankey' ? (spec.links ?? []).length > 0 : (spec.series ?? []).some((one) => one.values.some((v) => typeof v === 'number'));
    const table = tableOf(spec, lang);
    const id = `v-chart-${++count}`;
    const cell = (value: string, i: number) => (table.head[i]?.numeric ? `<td class="n">${esc(value)}</td>` : `<td>${esc(value)}</td>`);
    const notes = [spec.note, spec.n === undefined ? '' : `n\u00a0=\u00a0${number(spec.n, lang, 0)}`].filter(Boolean).join(' ');
    this.innerHTML =
      `<figure class="v-chart" aria-labelledby="${id}-title"><figcaption class="v-chart-head">` +
      `<span class="v-chart-title" id="${id}-title">${esc(spec.title)}</span>` +
      (filled
        ? `<span class="v-chart-tools"><button type="button" data-act="table" aria-expanded="false" aria-controls="${id}-table">${text.table}</button>` +
          `<button type="button" data-act="xlsx" aria-label="${text.save} Excel">Excel</button>` +
          `<button type="button" data-act="svg" aria-label="${text.save} ${text.svg}">${text.svg}</button>` +
          `<button type="button" data-act="png" aria-label="${text.save} ${text.png}">${text.png}</button>` +
          `<button type="button" data-act="print">${text.print}</button></span>`
        : '') +
      `</figcaption>` +
      (spec.yTitle && spec.kind !== 'dots' && spec.kind !== 'sankey' ? `<div class="v-chart-y" aria-hidden="true">${esc(spec.yTitle)}${spec.unit ? `, ${esc(spec.unit)}` : ''}</div>` : '') +
      (filled
        ? `<div class="v-chart-plot" role="img" aria-label="${esc(this.#words())}"></div>` +
          `<div class="v-chart-table v-scroll" id="${id}-table" tabindex="0" role="region" aria-label="${esc(text.table)}" hidden>` +
          `<table class="v-table"><caption class="v-visually-hidden">${esc(table.caption)}</caption><thead><tr>` +
          table.head.map((h) => `<th scope="col"${h.numeric ? ' class="n"' : ''}>${esc(h.text)}</th>`).join('') +
          `</tr></thead><tbody>${table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table></div>`
        : `<p class="v-muted">${text.empty}</p>`) +
      (notes ? `<p class="v-chart-note">${esc(notes)}</p>` : '') +
      `</figure>`;
    this.#plot = this.querySelector<HTMLElement>('.v-chart-plot');
    if (!this.#plot) return;
    this.#plot.style.height = `${this.#height}rem`;
    // the size comes with the first call, also where the chart starts out of sight
    this.#resize = new ResizeObserver(() => {
      const width = this.#plot?.clientWidth ?? 0;
      if (width === 0 || (width === this.#width && this.#chart)) return;
      this.#width = width;
      this.#draw(false);
    });
    this.#width = 0;
    this.#resize.observe(this.#plot);
  }

  #draw(print: boolean): void {
    if (!this.#plot || !this.#spec) return;
    const width = print ? Math.min(this.#width, 660) : this.#width;
    if (width === 0) return;
    this.#chart ??= echarts.init(this.#plot, null, { renderer: 'svg', locale: language() === 'ru' ? 'RU' : 'EN' });
    this.#chart.resize({ width, height: this.#plot.clientHeight || this.#height * 16 });
    this.#chart.setOption(optionOf(this.#spec, { ...look(width, print), ...(print ? { motion: false } : {}) }, language()), { notMerge: true });
    if (print) this.#chart.getZr().flush();
    this.#plot.firstElementChild?.setAttribute('aria-hidden', 'true');
  }

  #paper = (): void => {
    if (this.#spec?.kind === 'sankey' && this.#plot) {
      // the names of a flow are placed in a later frame, which paper does not wait for: it gets a picture
      const image = new Image();
      image.alt = this.#words();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.#picture())}`;
      this.#sheet?.remove();
      this.#sheet = image;
      image.className = 'v-chart-sheet';
      this.#plot.before(image);
    } else {
      this.#draw(true);
    }
  };
  #screen = (): void => {
    this.#sheet?.remove();
    this.#sheet = null;
    this.#draw(false);
  };

  #click = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-act]');
    if (!button || !this.#spec) return;
    const act = button.dataset['act'];
    if (act === 'table') {
      const table = this.querySelector<HTMLElement>('.v-chart-table')!;
      table.hidden = !table.hidden;
      button.setAttribute('aria-expanded', String(!table.hidden));
    } else if (act === 'xlsx') {
      const bytes = workbook(this.#spec.title, sheetOf(this.#spec, language()));
      save(new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }), `${fileName(this.#spec.title)}.xlsx`);
    } else if (act === 'print') {
      this.#print();
    } else if (act === 'svg') {
      save(new Blob([this.#picture()], { type: 'image/svg+xml' }), `${fileName(this.#spec.title)}.svg`);
    } else if (act === 'png') {
      void this.#png(fileName(this.#spec.title));
    }
  };

  /** This chart alone, with its table. */
  #print(): void {
    const root = document.documentElement;
    root.classList.add('v-print-chart');
    this.classList.add('is-printed');
    addEventListener(
      'afterprint',
      () => {
        root.classList.remove('v-print-chart');
        this.classList.remove('is-printed');
      },
      { once: true },
    );
    print();
  }

  /** The chart with its title and note on white, to go into a document. */
  #picture(fonts = ''): string {
    const spec = this.#spec!;
    const width = 900;
    const lang = language();
    const light = { ...look(width), ...(document.documentElement.dataset['scheme'] ? { ink: '#1c2333', muted: '#4d5565', line: '#d5d9e0', card: '#fff' } : {}), size: 14, motion: false };
    const option = optionOf(spec, light, lang);
    const title = { text: spec.title, left: 16, top: 12, textStyle: { color: '#1c2333', fontFamily: light.font, fontSize: 19, width: width - 32, overflow: 'break' as const } };
    const note = [spec.note, spec.n === undefined ? '' : `n\u00a0=\u00a0${number(spec.n, lang, 0)}`].filter(Boolean).join(' ');
    const foot = { text: note, left: 16, bottom: 8, textStyle: { color: '#4d5565', fontFamily: light.font, fontSize: 13, lineHeight: 18, fontWeight: 'normal' as const, width: width - 32, overflow: 'break' as const } };
    // a long note takes several lines, and the plot gives way to them
    const under = 22 + 18 * Math.max(1, Math.ceil((note.length * 7) / (width - 32)));
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: 540, locale: lang === 'ru' ? 'RU' : 'EN' });
    const down = 56;
    if (option['grid']) option['grid'] = { ...option['grid'], left: 20, right: Math.max(24, option['grid'].right), top: option['grid'].top + down, bottom: option['grid'].bottom + under };
    if (option['legend']) option['legend'] = { ...option['legend'], top: down - 8, left: 16 };
    if (spec.kind === 'sankey') option['series'][0] = { ...option['series'][0], left: 20, top: down + 10, bottom: under + 4 };
    chart.setOption({ ...option, animation: false, backgroundColor: '#fff', title: [title, foot] });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return fonts ? svg.replace(/(<svg[^>]*>)/, `$1<style>${fonts}</style>`) : svg;
  }

  async #png(name: string): Promise<void> {
    const image = new Image();
    // a picture in a canvas cannot use the page's fonts, so it carries its own
    const svg = this.#picture(await ownFonts());
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      if (blob) save(blob, `${name}.png`);
    });
  }
}

async function ownFonts(): Promise<string> {
  const ranges = { cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116', latin: 'U+0000-00FF,U+2000-206F,U+2190-2199,U+2212' };
  const faces = await Promise.all(
    Object.entries(ranges).map(async ([subset, range]) => {
      try {
        const answer = await fetch(new URL(`../fonts/golos-text-${subset}-wght-normal.woff2`, import.meta.url));
        if (!answer.ok) return '';
        const bytes = new Uint8Array(await answer.arrayBuffer());
        let binary = '';
        for (const byte of bytes) binary += String.fromCharCode(byte);
        return `@font-face{font-family:Golos;src:url(data:font/woff2;base64,${btoa(binary)});font-weight:400 900;unicode-range:${range}}`;
      } catch {
        return '';
      }
    }),
  );
  return faces.join('');
}

function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 80) || 'chart';
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

if (!customElements.get('vitok-chart')) customElements.define('vitok-chart', VitokChart);
