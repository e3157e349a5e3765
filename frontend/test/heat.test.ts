import assert from 'node:assert/strict';
import { test } from 'node:test';
import { head, rows, step, type Heat } from '../src/lib/heat';

const heat: Heat = {
  caption: 'c',
  taskHeads: [{ number: 1, level: 'Б', title: '<b>' }, { number: 2 }],
  rows: [
    { id: 1, name: 'СОШ "№ 1"', strong: true, cells: [{ v: 48.6, s: 'INSUFFICIENT' }, { v: 70, s: 'SUFFICIENT' }] },
    { id: 2, name: '<script>', cells: [{ v: null, s: 'TOO_FEW' }, { v: 59.6, s: 'UNCERTAIN', w: '59,6' }] },
  ],
};

test('names are escaped', () => {
  assert.ok(!rows(heat).includes('<script>'));
  assert.ok(!head(heat).includes('<b>'));
});

test('each cell has its number and the word for its colour', () => {
  const html = rows(heat, 0, 1);
  assert.match(html, /<td class="low">49<i>, ниже<\/i>/);
  assert.match(html, /<td class="high">70<i>, выше<\/i>/);
  assert.match(rows(heat, 1), /<td class="zone">59,6<i>, зона<\/i>/);
});

test('a small group shows no number', () => {
  assert.match(rows(heat, 1), /<td class="few">··<i>, мало участников<\/i>/);
  const hidden = rows({ ...heat, rows: [{ id: 3, name: 'x', cells: [{ v: 33, s: 'TOO_FEW' }] }] });
  assert.ok(!hidden.includes('33'));
});

test('arrow keys stay inside the table', () => {
  assert.deepEqual(step('ArrowLeft', false, { row: 0, column: 0 }, 2, 2), { row: 0, column: 0 });
  assert.deepEqual(step('ArrowDown', false, { row: 0, column: 1 }, 2, 2), { row: 1, column: 1 });
  assert.deepEqual(step('End', true, { row: 0, column: 0 }, 5, 3), { row: 4, column: 2 });
  assert.equal(step('a', false, { row: 0, column: 0 }, 2, 2), null);
});
