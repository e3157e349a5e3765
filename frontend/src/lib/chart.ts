/*
 * What a chart shows. One form for every kind but the flow diagram:
 *
 * {
 *   kind: 'histogram' | 'dynamics' | 'dots' | 'profile' | 'sankey',
 *   title: 'Выполнение ниже порога третий год',   // states the finding
 *   summary: '…',                                 // for those who do not see the chart; made from the numbers if absent
 *   unit: '%', xTitle: 'Год', yTitle: 'Выполнение',
 *   n: 1048, note: 'Полоса — 95 % доверительный интервал.',
 *   min: 0, max: 100, decimals: 1,
 *   categories: ['2024', '2025', '2026'],         // points of the axis: years, scores, schools, tasks
 *   series: [{
 *     name: 'Округ',
 *     values: [24.1, 22.9, 22.7],                 // null where there is none
 *     low: [21.0, …], high: [27.2, …],            // the interval: a band (dynamics) or whiskers (the other kinds)
 *     n: [1003, …],                               // participants behind each value
 *     reference: true,                            // a dashed grey line to compare with, such as «Россия»
 *     type: 'bar' | 'line',                       // histogram and profile
 *     stage: 2                                    // colour of a stage
 *   }],
 *   thresholds: [{name: 'порог 30 %', value: 30}] // on the axis of values; in a histogram, on the axis of scores.
 *                                                 // values: [60, …, 30] instead of value gives a threshold per category
 * }
 *
 * sankey: {kind, title, summary, unit, n, nodes: [{id?, name, stage?}], links: [{source, target, value, note?}]};
 * source and target name a node by its id, or by its name where it has none.
 */

export type Kind = 'histogram' | 'dynamics' | 'dots' | 'profile' | 'sankey';
export type Values = (number | null | undefined)[];

export interface Series {
  name: string;
  values: Values;
  low?: Values;
  high?: Values;
  n?: Values;
  reference?: boolean;
  type?: 'bar' | 'line';
  stage?: number;
}

export interface Threshold {
  name: string;
  value?: number;
  values?: Values;
}

export interface Node {
  id?: string;
  name: string;
  stage?: number;
}

export interface Link {
  source: string;
  target: string;
  value: number;
  note?: string;
}

export interface Spec {
  kind: Kind;
  title: string;
  summary?: string;
  unit?: string;
  xTitle?: string;
  yTitle?: string;
  n?: number;
  note?: string;
  min?: number;
  max?: number | null;
  decimals?: number;
  categories?: (string | number)[];
  series?: Series[];
  thresholds?: Threshold[];
  nodes?: Node[];
  links?: Link[];
}

export interface Words {
  from: string;
  to: string;
  amount: string;
  interval: string;
  least: string;
  most: string;
  category: string;
  threshold: string;
  participants: string;
  none: string;
}

export const words: Record<'ru' | 'en', Words> = {
  ru: {
    from: 'Откуда',
    to: 'Куда',
    amount: 'Количество',
    interval: '95 % ДИ',
    least: 'от',
    most: 'до',
    category: 'Категория',
    threshold: 'порог',
    participants: 'участников',
    none: 'нет данных',
  },
  en: {
    from: 'From',
    to: 'To',
    amount: 'Number',
    interval: '95% CI',
    least: 'from',
    most: 'to',
    category: 'Category',
    threshold: 'threshold',
    participants: 'participants',
    none: 'no data',
  },
};

/** A number as the language writes it: «22,7», «1 048»; with at least so many digits behind the comma. */
export function number(value: number | null | undefined, lang: 'ru' | 'en', decimals = 1, least = 0): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '—';
  return new Intl.NumberFormat(lang, { minimumFractionDigits: least, maximumFractionDigits: decimals })
    .format(value)
    .replace('-', '−');
}

/** The value with its unit: «22,7 %». */
export function amount(spec: Spec, value: number | null | undefined, lang: 'ru' | 'en'): string {
  const text = number(value, lang, spec.decimals);
  if (!spec.unit || text === '—') return text;
  return spec.unit === '%' && lang === 'en' ? `${text}%` : `${text}\u00a0${spec.unit}`;
}

export function interval(spec: Spec, series: Series, i: number, lang: 'ru' | 'en'): string {
  const low = series.low?.[i];
  const high = series.high?.[i];
  if (low === null || low === undefined || high === null || high === undefined) return '';
  // both ends alike: «56,0…69,7»
  const decimals = spec.decimals ?? 1;
  return `${number(low, lang, decimals, decimals)}…${number(high, lang, decimals, decimals)}`;
}

export interface Table {
  caption: string;
  head: { text: string; numeric: boolean }[];
  rows: string[][];
}

/** The same numbers as a table. */
export function tableOf(spec: Spec, lang: 'ru' | 'en'): Table {
  const word = words[lang];
  const caption = spec.n === undefined ? spec.title : `${spec.title} (n = ${number(spec.n, lang, 0)})`;
  if (spec.kind === 'sankey') {
    const named = new Map((spec.nodes ?? []).map((node) => [node.id ?? node.name, node.name]));
    const notes = (spec.links ?? []).some((link) => link.note);
    return {
      caption,
      head: [
        { text: word.from, numeric: false },
        { text: word.to, numeric: false },
        { text: word.amount + (spec.unit ? `, ${spec.unit}` : ''), numeric: true },
        ...(notes ? [{ text: '', numeric: false }] : []),
      ],
      rows: (spec.links ?? []).map((link) => [
        named.get(link.source) ?? link.source,
        named.get(link.target) ?? link.target,
        number(link.value, lang, spec.decimals),
        ...(notes ? [link.note ?? ''] : []),
      ]),
    };
  }
  const series = spec.series ?? [];
  const thresholds = (spec.thresholds ?? []).filter((threshold) => threshold.values);
  const head = [{ text: (spec.kind === 'dots' ? spec.yTitle : spec.xTitle) ?? word.category, numeric: false }];
  for (const one of series) {
    head.push({ text: one.name + (spec.unit ? `, ${spec.unit}` : ''), numeric: true });
    if (one.low && one.high) head.push({ text: word.interval, numeric: true });
    if (one.n) head.push({ text: 'n', numeric: true });
  }
  for (const threshold of thresholds) head.push({ text: threshold.name, numeric: true });
  const rows = (spec.categories ?? []).map((category, i) => {
    const row = [String(category).replace(/\n/g, ' ')];
    for (const one of series) {
      row.push(number(one.values[i], lang, spec.decimals));
      if (one.low && one.high) row.push(interval(spec, one, i, lang) || '—');
      if (one.n) row.push(number(one.n[i], lang, 0));
    }
    for (const threshold of thresholds) row.push(number(threshold.values?.[i], lang, spec.decimals));
    return row;
  });
  return { caption, head, rows };
}

/** «Разница: от −24,8 (задание 13) до −1,7 (задание 1)»: where categories are no years, the last of them says little. */
function extremes(spec: Spec, series: Series, lang: 'ru' | 'en'): string {
  const known = series.values.flatMap((value, i) => (typeof value === 'number' ? [{ value, i }] : [])).sort((a, b) => a.value - b.value);
  const axis = ((spec.kind === 'dots' ? spec.yTitle : spec.xTitle) ?? '').toLowerCase();
  const told = known.map(({ value, i }) => `${amount(spec, value, lang)} (${`${axis} ${String(spec.categories?.[i] ?? '').replace(/\n/g, ' ')}`.trim()})`);
  if (told.length === 0) return '';
  return told.length === 1
    ? `${series.name}: ${told[0]}`
    : `${series.name}: ${words[lang].least} ${told[0]} ${words[lang].most} ${told[told.length - 1]}`;
}

/**
 * The chart in words: the given summary, or the title with what each series comes to and the thresholds: over years its
 * last value, over tasks or scores the least and the greatest.
 */
export function summaryOf(spec: Spec, lang: 'ru' | 'en'): string {
  if (spec.summary) return spec.summary;
  const parts = [spec.title];
  const categories = spec.categories ?? [];
  for (const series of spec.series ?? []) {
    const i = series.values.findLastIndex((value) => value !== null && value !== undefined);
    if (i < 0) continue;
    if (spec.kind !== 'dynamics') {
      parts.push(extremes(spec, series, lang));
      continue;
    }
    const range = interval(spec, series, i, lang);
    parts.push(
      `${series.name}, ${String(categories[i] ?? '').replace(/\n/g, ' ')}: ${amount(spec, series.values[i], lang)}` +
        (range ? ` (${words[lang].interval} ${range})` : ''),
    );
  }
  const named = new Map((spec.nodes ?? []).map((node) => [node.id ?? node.name, node.name]));
  for (const link of spec.links ?? []) {
    parts.push(`${named.get(link.source) ?? link.source} → ${named.get(link.target) ?? link.target}: ${amount(spec, link.value, lang)}`);
  }
  for (const threshold of spec.thresholds ?? []) {
    if (threshold.value === undefined) continue;
    parts.push(spec.kind === 'histogram' ? threshold.name : `${threshold.name}: ${amount(spec, threshold.value, lang)}`);
  }
  if (spec.n !== undefined) parts.push(`n = ${number(spec.n, lang, 0)}`);
  return parts.join('. ');
}

/** The categories as numbers, if all of them are numbers in rising order: then a threshold may lie between two of them. */
export function numericCategories(spec: Spec): number[] | null {
  const numbers = (spec.categories ?? []).map((category) => (String(category).trim() === '' ? NaN : Number(category)));
  return numbers.length > 1 && numbers.every((value, i) => Number.isFinite(value) && (i === 0 || value > numbers[i - 1]!))
    ? numbers
    : null;
}
