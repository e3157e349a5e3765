import assert from 'node:assert/strict';
import { test } from 'node:test';
import { init } from 'echarts';
import { number, numericCategories, summaryOf, tableOf, type Spec } from '../src/lib/chart';
import { optionOf, type Look } from '../src/lib/options';

const dynamics: Spec = {
  kind: 'dynamics',
  title: 'Третий год ниже порога',
  unit: '%',
  xTitle: 'Год',
  n: 1048,
  categories: ['2024', '2025', '2026'],
  series: [
    { name: 'Округ', values: [24.1, null, 22.7], low: [21.4, null, 20.2], high: [26.9, null, 25.4], n: [1003, null, 1048] },
    { name: 'Россия', values: [31.5, 31, 30.6], reference: true },
  ],
  thresholds: [{ name: 'порог', value: 30 }],
};
const look: Look = {
  ink: '#000', muted: '#555', line: '#ddd', card: '#fff', bad: '#b00', stages: ['#1', '#2', '#3', '#4', '#5', '#6'],
  font: 'x', size: 13, width: 700, motion: false, print: false,
};

test('numbers are written as in Russian', () => {
  assert.equal(number(22.74, 'ru'), '22,7');
  assert.equal(number(-3, 'ru'), '−3');
  assert.equal(number(104800, 'ru').replace(/\s/g, ' '), '104 800');
  assert.equal(number(null, 'ru'), '—');
});

test('the table has every number, its interval and its n', () => {
  const table = tableOf(dynamics, 'ru');
  assert.deepEqual(table.head.map((h) => h.text), ['Год', 'Округ, %', '95 % ДИ', 'n', 'Россия, %']);
  assert.deepEqual(table.rows[0]!.map((c) => c.replace(/\s/g, ' ')), ['2024', '24,1', '21,4…26,9', '1 003', '31,5']);
  assert.deepEqual(table.rows[1], ['2025', '—', '—', '—', '31']);
  assert.match(table.caption, /n = 1\s?048/);
});

test('both ends of an interval are written alike', () => {
  const one: Spec = { ...dynamics, categories: ['2026'], series: [{ name: 'Округ', values: [62.8], low: [56], high: [69.7] }] };
  assert.equal(tableOf(one, 'ru').rows[0]![2], '56,0…69,7');
});

test('the interval of a single year can be seen', () => {
  const one: Spec = { ...dynamics, categories: ['2026'], series: [{ name: 'Округ', values: [45], low: [38], high: [52] }] };
  const band = optionOf(one, look, 'ru').series.find((s: any) => s.type === 'custom');
  const shape = band.renderItem({}, { coord: ([x, y]: number[]) => [100 + x!, 200 - y!] }).shape;
  assert.deepEqual(shape.points, [[93, 148], [107, 148], [107, 162], [93, 162]]);
});

test('shares near the whole end at 100 %, also where the server names no greatest value', () => {
  const one: Spec = { ...dynamics, max: null, series: [{ name: 'Округ', values: [45], low: [0], high: [100] }] };
  assert.equal(optionOf(one, look, 'ru').yAxis.max, 100);
});

test('a threshold above all figures stays in sight', () => {
  const one: Spec = { ...dynamics, series: [{ name: 'Школа', values: [5, 4, 6] }], thresholds: [{ name: 'порог', value: 57 }] };
  assert.equal(optionOf(one, look, 'ru').yAxis.max, 60);
  assert.equal(optionOf({ ...one, thresholds: [{ name: 'порог', value: 3 }] }, look, 'ru').yAxis.max, undefined);
  assert.equal(optionOf({ ...one, thresholds: [] }, look, 'ru').yAxis.max, undefined);
});

test('the table of a flow names its nodes', () => {
  const table = tableOf(
    { kind: 'sankey', title: 'Путь', nodes: [{ id: 'a', name: 'Данные' }, { id: 'b', name: 'Анализ' }], links: [{ source: 'a', target: 'b', value: 3 }] },
    'ru',
  );
  assert.deepEqual(table.rows, [['Данные', 'Анализ', '3']]);
});

test('the summary of a flow says how much goes where', () => {
  const text = summaryOf(
    { kind: 'sankey', title: 'Путь', decimals: 0, nodes: [{ id: 'a', name: 'Найдены' }, { id: 'b', name: 'Обсудили' }], links: [{ source: 'a', target: 'b', value: 3 }] },
    'ru',
  );
  assert.equal(text, 'Путь. Найдены → Обсудили: 3');
});

test('the summary in words has the last known value and the threshold', () => {
  const text = summaryOf(dynamics, 'ru').replace(/\s/g, ' ');
  assert.match(text, /Округ, 2026: 22,7 % \(95 % ДИ 20,2…25,4\)/);
  assert.match(text, /порог: 30 %/);
  assert.equal(summaryOf({ ...dynamics, summary: 'Своё' }, 'ru'), 'Своё');
});

test('the summary of tasks has the least and the greatest, not the last', () => {
  const text = summaryOf(
    { kind: 'dots', title: 'Ниже: 1', decimals: 1, yTitle: 'Задание', categories: ['1', '2', '3'], series: [{ name: 'Разница', values: [-2, -25, 1.5] }] },
    'ru',
  );
  assert.equal(text.replace(/\s/g, ' '), 'Ниже: 1. Разница: от −25 (задание 2) до 1,5 (задание 3)');
});

test('scores are numbers only where they rise', () => {
  assert.deepEqual(numericCategories({ ...dynamics, categories: ['0', '1', '2'] }), [0, 1, 2]);
  assert.equal(numericCategories({ ...dynamics, categories: ['2', '1'] }), null);
  assert.equal(numericCategories({ ...dynamics, categories: ['Б', '1'] }), null);
});

test('every kind has options, also without data, and the reference line is dashed', () => {
  for (const kind of ['histogram', 'dynamics', 'dots', 'profile'] as const) {
    assert.ok(optionOf({ ...dynamics, kind }, look, 'ru')['series'].length >= 2, kind);
    assert.ok(optionOf({ kind, title: '' }, look, 'ru'), kind);
  }
  assert.ok(optionOf({ kind: 'sankey', title: '' }, look, 'ru'));
  const reference = optionOf(dynamics, look, 'ru')['series'].find((s: any) => s.name === 'Россия');
  assert.notEqual(reference.lineStyle.type, 'solid');
});

test('a bar of a histogram stands over its score', () => {
  const spec: Spec = { kind: 'histogram', title: '', categories: ['0', '1', '2', '3'], series: [{ name: 'Работ', values: [1, 4, 3, 2] }] };
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 700, height: 300 });
  try {
    chart.setOption(optionOf(spec, look, 'ru'));
    chart.renderToSVGString();
    for (const score of [0, 1, 2, 3]) {
      const bar = chart.convertToPixel({ xAxisIndex: 0 }, score);
      const name = chart.convertToPixel({ xAxisIndex: 1 }, score);
      assert.ok(Math.abs(bar - name) < 1, `${score}: ${bar} and ${name}`);
    }
  } finally {
    // else the library's timers keep the run from ending
    chart.dispose();
  }
});
