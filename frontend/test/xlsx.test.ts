import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import type { Spec } from '../src/lib/chart';
import { column, sheetOf, workbook } from '../src/lib/xlsx';

const dots: Spec = {
  kind: 'dots',
  title: 'Задания 1/2',
  unit: '%',
  yTitle: 'Задание',
  categories: ['1', '=2+2'],
  series: [{ name: 'Округ', values: [42.86, null], low: [21.4, null], high: [67.4, null], n: [14, null] }],
};

/** The parts of a stored ZIP, read by its local headers. */
function parts(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const found = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const size = view.getUint32(at + 18, true);
    const name = view.getUint16(at + 26, true);
    const start = at + 30 + name;
    const content = bytes.subarray(start, start + size);
    assert.equal(view.getUint32(at + 14, true), crc32(content));
    found.set(new TextDecoder().decode(bytes.subarray(at + 30, start)), new TextDecoder().decode(content));
    at = start + size;
  }
  return found;
}

test('an interval takes two columns and what is not there stays empty', () => {
  assert.deepEqual(sheetOf(dots, 'ru'), [
    ['Задание', 'Округ, %', '95 % ДИ от', '95 % ДИ до', 'n'],
    ['1', 42.86, 21.4, 67.4, 14],
    ['=2+2', null, null, null, null],
  ]);
});

test('a flow is a list of its links', () => {
  const rows = sheetOf({ kind: 'sankey', title: '', nodes: [{ id: 'a', name: 'Поля' }, { id: 'b', name: 'Обсудили' }], links: [{ source: 'a', target: 'b', value: 3 }] }, 'ru');
  assert.deepEqual(rows, [['Откуда', 'Куда', 'Количество'], ['Поля', 'Обсудили', 3]]);
});

test('the workbook is a ZIP with right checksums, numbers are numbers and a formula stays text', () => {
  const files = parts(workbook(dots.title, sheetOf(dots, 'ru')));
  assert.deepEqual([...files.keys()], ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml']);
  const sheet = files.get('xl/worksheets/sheet1.xml')!;
  assert.match(sheet, /<c r="B2"><v>42\.86<\/v><\/c>/);
  assert.match(sheet, /<c r="A3" t="inlineStr"><is><t xml:space="preserve">=2\+2<\/t><\/is><\/c>/);
  assert.doesNotMatch(sheet, /<f>/);
  assert.match(files.get('xl/workbook.xml')!, /name="Задания 1 2"/);
});

test('columns go on after Z', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(column), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
