import { amount, interval, number, numericCategories, type Series, type Spec, type Values } from './chart';

/** The colours and sizes of the page a chart stands on. */
export interface Look {
  ink: string;
  muted: string;
  line: string;
  card: string;
  bad: string;
  stages: string[];
  font: string;
  size: number;
  width: number;
  motion: boolean;
  /** black and white: series differ by dash, symbol and hatching */
  print: boolean;
}

type Option = Record<string, any>;
type Api = {
  value(i: number): number;
  coord(point: [number, number]): [number, number];
  size(point: [number, number]): [number, number];
};

const dashes = ['solid', [7, 4], [2, 3], [9, 3, 2, 3]];
const symbols = ['circle', 'emptyDiamond', 'triangle', 'emptyRect', 'emptyCircle', 'diamond'];

export function optionOf(spec: Spec, look: Look, lang: 'ru' | 'en'): Option {
  const text = { color: look.muted, fontFamily: look.font, fontSize: look.size };
  const base: Option = {
    animation: look.motion,
    animationDuration: 300,
    textStyle: { fontFamily: look.font, fontSize: look.size },
    aria: { enabled: false, decal: { show: look.print || false } },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: look.card,
      borderColor: look.line,
      textStyle: { color: look.ink, fontFamily: look.font, fontSize: look.size },
    },
  };
  return spec.kind === 'sankey' ? { ...base, ...flow(spec, look, lang) } : { ...base, ...axes(spec, look, lang, text) };
}

function flow(spec: Spec, look: Look, lang: 'ru' | 'en'): Option {
  const depth = depths(spec);
  const last = Math.max(1, ...depth.values());
  const right = Math.min(130, look.width * 0.22);
  const column = (look.width - right - 18) / last;
  return {
    tooltip: { ...{ renderMode: 'richText', confine: true }, formatter: (p: any) => label(spec, p, lang) },
    series: [
      {
        type: 'sankey',
        left: 4,
        right,
        top: 10,
        bottom: 10,
        nodeWidth: 14,
        nodeGap: 24,
        // what goes no further stops where it stands
        nodeAlign: 'left',
        orient: 'horizontal',
        draggable: false,
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: look.print ? '#888' : 'source', opacity: look.print ? 0.25 : 0.22, curveness: 0.5 },
        label: {
          color: look.ink,
          fontFamily: look.font,
          fontSize: look.size,
          overflow: 'break',
          lineHeight: look.size * 1.15,
          formatter: (p: any) => `${p.data.title} ${number(p.value, lang, spec.decimals)}`,
        },
        data: (spec.nodes ?? []).map((node) => ({
          name: node.id ?? node.name,
          title: node.name,
          // a name must not run into the next column
          label: {
            width: Math.max(
              (depth.get(node.id ?? node.name) === last ? right : column) - 22,
              Math.max(...node.name.split(' ').map((word) => word.length)) * look.size * 0.74,
            ),
          },
          itemStyle: { color: look.print ? '#333' : look.stages[(node.stage ?? 1) - 1] ?? look.stages[0] },
        })),
        links: (spec.links ?? []).map((link) => ({ ...link })),
      },
    ],
  };
}

/** In which column each node stands. */
function depths(spec: Spec): Map<string, number> {
  const depth = new Map((spec.nodes ?? []).map((node) => [node.id ?? node.name, 0]));
  for (let round = 0; round < depth.size; round++) {
    let changed = false;
    for (const link of spec.links ?? []) {
      const next = (depth.get(link.source) ?? 0) + 1;
      if (next <= (depth.get(link.target) ?? 0)) continue;
      depth.set(link.target, next);
      changed = true;
    }
    if (!changed) break;
  }
  return depth;
}

function label(spec: Spec, p: any, lang: 'ru' | 'en'): string {
  if (p.dataType === 'node') return `${p.data.title}: ${amount(spec, p.value, lang)}`;
  const named = new Map((spec.nodes ?? []).map((node) => [node.id ?? node.name, node.name]));
  const note = p.data.note ? `\n${p.data.note}` : '';
  return `${named.get(p.data.source) ?? ''} → ${named.get(p.data.target) ?? ''}: ${amount(spec, p.value, lang)}${note}`;
}

/** The axis follows the figures alone: a threshold above them all would not be seen. */
function beyond(known: number[], limits: number[]): number | undefined {
  const limit = Math.max(...limits);
  return limit > Math.max(...known) ? (limit > 10 ? Math.ceil(limit / 10) * 10 : Math.ceil(limit)) : undefined;
}

function axes(spec: Spec, look: Look, lang: 'ru' | 'en', text: Option): Option {
  const across = spec.kind === 'dots';
  const series = spec.series ?? [];
  const scores = spec.kind === 'histogram' ? numericCategories(spec) : null;
  const categories = (spec.categories ?? []).map(String);
  const at = (i: number): number => (scores ? scores[i]! : i);
  const gap = scores && scores.length > 1 ? scores[1]! - scores[0]! : 1;
  const known = series.flatMap((one) => [...one.values, ...(one.low ?? []), ...(one.high ?? [])]).filter((v) => typeof v === 'number');
  const limits = (spec.thresholds ?? []).flatMap((one) => (spec.kind === 'histogram' ? [] : [one.value, ...(one.values ?? [])])).filter((v) => typeof v === 'number');
  const highest = Math.max(0, ...(known as number[]), ...(limits as number[]));
  const percents = spec.unit === '%' && (spec.min ?? 0) === 0 && (spec.max === 100 || ((spec.max === undefined || spec.max === null) && highest > 70 && highest <= 100));
  const valueAxis: Option = {
    type: 'value',
    name: across ? spec.xTitle : undefined,
    nameLocation: 'middle',
    nameGap: look.size * 2.4,
    nameTextStyle: text,
    min: spec.min ?? (known.some((v) => (v as number) < 0) ? undefined : 0),
    max: percents ? 100 : (spec.max ?? beyond(known as number[], limits as number[])),
    splitNumber: 4,
    interval: percents ? 20 : undefined,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...text, hideOverlap: true, formatter: (v: number) => (spec.unit === '%' ? amount(spec, v, lang) : number(v, lang)) },
    splitLine: { lineStyle: { color: look.line } },
  };
  const categoryAxis: Option = scores
    ? {
        type: 'value',
        min: scores[0]! - gap / 2,
        max: scores[scores.length - 1]! + gap / 2,
        // the ends are set already; widened again the bars would not stand over their names
        containShape: false,
        interval: gap,
        splitLine: { show: false },
        // ticks lie between the bars and so have no names; the names come from the second axis below
        axisLabel: { show: false },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: look.muted } },
      }
    : {
        type: 'category',
        data: categories,
        inverse: across,
        boundaryGap: spec.kind !== 'dynamics',
        axisTick: { show: false },
        axisLine: { lineStyle: { color: look.line }, show: !across },
        axisLabel: {
          ...text,
          color: across ? look.ink : look.muted,
          hideOverlap: !across,
          lineHeight: look.size * 1.3,
          margin: across ? 8 : 10,
          interval: across ? 0 : 'auto',
          width: across ? Math.min(220, look.width * 0.34) : undefined,
          overflow: across ? 'break' : undefined,
        },
      };
  const nameOfX = across ? undefined : spec.xTitle;
  if (!scores) Object.assign(categoryAxis, { name: nameOfX, nameLocation: 'middle', nameGap: look.size * (categories.some((c) => c.includes('\n')) ? 3.6 : 2.4), nameTextStyle: text });
  const nameAxis: Option = {
    type: 'category',
    data: categories,
    position: 'bottom',
    name: nameOfX,
    nameLocation: 'middle',
    nameGap: look.size * 2.4,
    nameTextStyle: text,
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { ...text, hideOverlap: true },
  };

  const drawn: Option[] = [];
  const legend: string[] = [];
  let plain = 0;
  let beside = 0;
  const bars = series.filter((one) => !line(spec, one)).length;
  const colours: string[] = [];
  series.forEach((one, i) => {
    const own = one.reference ? -1 : plain++;
    const defaultStage = [1, 0, 2, 3, 5, 4];
    const colour = look.print
      ? one.reference ? '#666' : ['#000', '#555', '#888'][Math.max(0, own) % 3]!
      : one.reference
        ? look.muted
        : look.stages[one.stage ? one.stage - 1 : defaultStage[own % 6]!]!;
    colours[i] = colour;
    // the country and the region are both grey: their dashes tell them apart
    const dash = one.reference ? [[5, 4], [2, 3], [9, 3]][beside++ % 3]! : look.print ? dashes[Math.max(0, own) % dashes.length] : 'solid';
    const symbol = one.reference ? 'none' : symbols[Math.max(0, own) % symbols.length];
    legend.push(one.name);
    if (one.low && one.high) drawn.push(whole(spec, one, i, series.length, bars, colour, look, at, gap));
    const points = one.values.map((v, k) => {
      const value = v ?? null;
      return across ? [value, k] : [at(k), value];
    });
    const common = { name: one.name, data: points, itemStyle: { color: colour }, z: one.reference ? 3 : 4 };
    if (line(spec, one)) {
      drawn.push({
        ...common,
        type: 'line',
        symbol,
        symbolSize: one.reference ? 0 : 9,
        showAllSymbol: true,
        connectNulls: false,
        lineStyle: { color: colour, width: one.reference ? 1.5 : 2.5, type: dash },
        endLabel: {
          show: look.width >= 360 && spec.kind === 'dynamics',
          color: colour,
          fontFamily: look.font,
          fontSize: look.size,
          // names are moved apart by this box: the library takes a line for as high as a Chinese sign is wide, which is
          // half a line where no font has one
          lineHeight: Math.round(look.size * 1.25),
          backgroundColor: 'transparent',
          fontWeight: one.reference ? 400 : 650,
          distance: 8,
          formatter: () => end(spec, one, lang),
        },
        labelLayout: { moveOverlap: 'shiftY' },
      });
    } else if (across) {
      drawn.push({
        ...common,
        data: points.map(([v, k]) => [v, k, own]),
        type: 'scatter',
        symbol: one.reference ? 'path://M-1,-5L1,-5L1,5L-1,5Z' : symbol,
        symbolSize: one.reference ? [3, 14] : 11,
        symbolOffset: one.reference ? undefined : [0, offset(own, series.filter((s) => !s.reference).length, look)],
      });
    } else {
      drawn.push({
        ...common,
        type: 'bar',
        barMaxWidth: 46,
        barCategoryGap: scores ? '12%' : '34%',
        itemStyle: { color: colour, borderRadius: [3, 3, 0, 0] },
      });
    }
  });
  for (const threshold of spec.thresholds ?? []) {
    if (threshold.values) drawn.push(steps(threshold.name, threshold.values, look, at, across));
  }
  const marks = (spec.thresholds ?? []).filter((one) => one.value !== undefined);
  // names of neighbouring thresholds stand one above the other only where they would touch
  const range = scores ? scores[scores.length - 1]! - scores[0]! + gap : Math.max(1, (spec.max ?? highest) - (spec.min ?? 0));
  const room = (value: number) => (value / range) * look.width * (across ? 0.6 : 0.85);
  const level: number[] = [];
  marks.forEach((one, i) => {
    const before = marks[i - 1];
    const near = before !== undefined && Math.abs(room(one.value! - before.value!)) < ((one.name.length + before.name.length) / 2) * look.size * 0.6 + 8;
    level[i] = near ? (level[i - 1]! + 1) % 2 : 0;
  });
  const levels = Math.max(0, ...level) + 1;
  if (marks.length > 0) {
    const vertical = across || spec.kind === 'histogram';
    drawn.push({
      type: 'line',
      name: '',
      data: [],
      silent: true,
      markLine: {
        silent: true,
        symbol: 'none',
        animation: false,
        data: marks.map((one, i) => ({
          [vertical ? 'xAxis' : 'yAxis']: one.value,
          label: {
            formatter: one.name,
            position: across ? 'start' : vertical ? 'end' : free(spec, one.value!) ? 'insideStartTop' : 'insideStartBottom',
            distance: vertical ? [0, 4 + level[i]! * (look.size + 3)] : undefined,
          },
        })),
        lineStyle: { color: look.print ? '#000' : look.bad, type: [5, 4], width: 1.3 },
        label: { color: look.print ? '#000' : look.bad, fontFamily: look.font, fontSize: look.size },
      },
    });
  }
  const marksUp = marks.length > 0 && (across || spec.kind === 'histogram');
  const withLegend = legend.length > 1 && (spec.kind !== 'dynamics' || look.width < 360);
  const item = across ? 12 : 22;
  const top = (withLegend ? look.size * (0.6 + 1.8 * rows(legend, item, look)) : 10) + (marksUp ? levels * (look.size + 6) : 0);
  const longest = Math.max(0, ...series.map((one) => end(spec, one, lang).length));
  const grid = {
    left: 6,
    right: spec.kind === 'dynamics' && look.width >= 360 ? Math.min(longest * look.size * 0.58 + 16, look.width * 0.35) : 16,
    top,
    bottom: spec.xTitle ? look.size * 2.2 : 4,
    containLabel: true,
  };
  const outer: Option = {
    grid,
    xAxis: across ? valueAxis : scores ? [categoryAxis, nameAxis] : categoryAxis,
    yAxis: across ? categoryAxis : valueAxis,
    series: drawn,
    tooltip: {
      renderMode: 'richText',
      confine: true,
      trigger: 'axis',
      axisPointer: { type: scores ? 'none' : across ? 'shadow' : 'line', axis: across ? 'y' : 'x', lineStyle: { color: look.line } },
      backgroundColor: look.card,
      borderColor: look.line,
      textStyle: { color: look.ink, fontFamily: look.font, fontSize: look.size },
      formatter: (points: any) => {
        const list = Array.isArray(points) ? points : [points];
        const first = list[0];
        if (!first) return '';
        const i = across ? first.value[1] : scores ? scores.indexOf(first.value[0]) : first.dataIndex;
        return hint(spec, i, lang);
      },
    },
  };
  if (withLegend) {
    outer['legend'] = {
      data: legend,
      top: 0,
      left: 0,
      itemWidth: item,
      itemHeight: across ? 12 : 10,
      symbolKeepAspect: true,
      textStyle: { ...text, color: look.ink },
      selectedMode: false,
      type: 'plain',
    };
  }
  return outer;
}

/** On how many lines the names stand: a legend to be leafed through hides what the lines mean. */
function rows(names: string[], item: number, look: Look): number {
  let lines = 1;
  let filled = 0;
  for (const name of names) {
    const wide = item + 5 + name.length * look.size * 0.6;
    if (filled > 0 && filled + wide > look.width) {
      lines++;
      filled = 0;
    }
    filled += wide + 10;
  }
  return lines;
}

function line(spec: Spec, one: Series): boolean {
  if (spec.kind === 'dots') return false;
  if (one.type) return one.type === 'line';
  return spec.kind !== 'histogram' || Boolean(one.reference);
}

/** Whether the space just above a threshold is free of lines where its name stands. */
function free(spec: Spec, value: number): boolean {
  const first = (spec.series ?? []).map((one) => one.values[0]).filter((v): v is number => typeof v === 'number');
  const above = first.filter((v) => v >= value).map((v) => v - value);
  const below = first.filter((v) => v < value).map((v) => value - v);
  return Math.min(Infinity, ...above) > Math.min(Infinity, ...below);
}

/** What stands at the right end of a line: its name and its last value. */
function end(spec: Spec, one: Series, lang: 'ru' | 'en'): string {
  const i = one.values.findLastIndex((value) => value !== null && value !== undefined);
  const value = amount(spec, one.values[i], lang);
  const alone = (spec.series ?? []).filter((other) => !other.reference).length === 1 && !one.reference;
  return alone ? value : `${one.name} ${value}`;
}

function hint(spec: Spec, i: number, lang: 'ru' | 'en'): string {
  const lines = [String(spec.categories?.[i] ?? '').replace(/\n/g, ' ')];
  for (const one of spec.series ?? []) {
    const range = interval(spec, one, i, lang);
    const n = one.n?.[i];
    lines.push(
      `${one.name}: ${amount(spec, one.values[i], lang)}` +
        (range ? ` (${range})` : '') +
        (typeof n === 'number' ? `, n = ${number(n, lang, 0)}` : ''),
    );
  }
  return lines.join('\n');
}

function offset(own: number, of: number, look: Look): number {
  return of < 2 ? 0 : (own - (of - 1) / 2) * Math.max(12, look.size);
}

/** One side of a band; that of a single point has a width of its own, or nobody would see it. */
function edge(points: number[], values: Values, at: (i: number) => number, api: Api, step: number): number[][] {
  const corners = points.map((k) => api.coord([at(k), values[k]!]));
  return corners.length === 1 ? [-1, 1].map((side) => [corners[0]![0]! - side * step * 7, corners[0]![1]!]) : corners;
}

/** The interval: a band under a line of dynamics, whiskers on points and bars. */
function whole(
  spec: Spec,
  one: Series,
  index: number,
  count: number,
  bars: number,
  colour: string,
  look: Look,
  at: (i: number) => number,
  gap: number,
): Option {
  const low = one.low!;
  const high = one.high!;
  const across = spec.kind === 'dots';
  const whole = one.values.flatMap((_, k) => (typeof low[k] === 'number' && typeof high[k] === 'number' ? [k] : []));
  if (spec.kind === 'dynamics') {
    return {
      type: 'custom',
      name: `${one.name}\u200b`,
      silent: true,
      z: 1,
      tooltip: { show: false },
      data: whole.length ? [[at(whole[0]!), high[whole[0]!]]] : [],
      renderItem: (_: unknown, api: Api) => ({
        type: 'polygon',
        shape: {
          points: [...edge(whole, high, at, api, -1), ...edge([...whole].reverse(), low, at, api, 1)],
        },
        style: look.print
          ? { fill: 'none', stroke: colour, lineWidth: 0.8, lineDash: [2, 2] }
          : { fill: colour, opacity: 0.13 },
      }),
    };
  }
  const own = (spec.series ?? []).slice(0, index).filter((s) => !s.reference).length;
  const shift = across ? offset(own, count - (spec.series ?? []).filter((s) => s.reference).length, look) : 0;
  const column = (spec.series ?? []).slice(0, index).filter((s) => !line(spec, s)).length;
  return {
    type: 'custom',
    name: `${one.name}\u200b`,
    silent: true,
    z: 5,
    tooltip: { show: false },
    data: whole.map((k) => (across ? [low[k], k, high[k]] : [at(k), low[k], high[k]])),
    encode: across ? { x: [0, 2], y: 1 } : { x: 0, y: [1, 2] },
    renderItem: (_: unknown, api: Api) => {
      const a = api.coord(across ? [api.value(0), api.value(1)] : [api.value(0), api.value(1)]);
      const b = api.coord(across ? [api.value(2), api.value(1)] : [api.value(0), api.value(2)]);
      let move = shift;
      if (!across && !line(spec, one) && bars > 1) {
        const band = api.size([gap, 0])[0];
        const width = Math.min(46, (band * 0.66) / (bars + 0.3 * (bars - 1)));
        move = (column - (bars - 1) / 2) * width * 1.3;
      }
      const [ax, ay, bx, by] = across ? [a[0], a[1] + move, b[0], b[1] + move] : [a[0] + move, a[1], b[0] + move, b[1]];
      const [dx, dy] = across ? [0, 4] : [4, 0];
      const style = { stroke: !across && !line(spec, one) ? look.ink : colour, lineWidth: 1.6 };
      const stroke = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
      return {
        type: 'group',
        children: [stroke(ax, ay, bx, by), stroke(ax - dx, ay - dy, ax + dx, ay + dy), stroke(bx - dx, by - dy, bx + dx, by + dy)],
      };
    },
  };
}

/** A threshold that differs from category to category, as those of basic and advanced tasks do. */
function steps(name: string, values: NonNullable<Series['values']>, look: Look, at: (i: number) => number, across: boolean): Option {
  return {
    type: 'custom',
    name,
    silent: true,
    z: 6,
    tooltip: { show: false },
    data: values.flatMap((v, k) => (typeof v === 'number' ? [across ? [v, k] : [at(k), v]] : [])),
    renderItem: (p: { dataIndex: number; dataIndexInside: number }, api: Api) => {
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const size = api.size([1, 1]);
      const half = (across ? size[1] : size[0]) / 2;
      const colour = look.print ? '#000' : look.bad;
      const value = values[p.dataIndex];
      const first = values.indexOf(value) === p.dataIndex;
      const late = p.dataIndex > values.length * 0.7;
      const children: Option[] = [
        {
          type: 'line',
          shape: across ? { x1: x, x2: x, y1: y - half, y2: y + half } : { x1: x - half, x2: x + half, y1: y, y2: y },
          style: { stroke: colour, lineWidth: 1.5, lineDash: [5, 4] },
        },
      ];
      if (first && !across) {
        children.push({
          type: 'text',
          style: { text: `${name} ${value}`, x: late ? x + half : x - half + 3, y: y - look.size - 4, align: late ? 'right' : 'left', fill: colour, stroke: look.card, lineWidth: 3, font: `${look.size}px ${look.font}` },
        });
      }
      return { type: 'group', children };
    },
  };
}
