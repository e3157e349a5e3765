import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glued } from '../src/lib/glue';

/** Hard spaces made visible. */
const seen = (words: string): string => glued(words).replaceAll('\u00a0', '_').replaceAll('\u2060', '+');

test('a number stays with its sign or its unit', () => {
  assert.equal(seen('Гимназия № 1, 6 класс, задание 13'), 'Гимназия №_1, 6_класс, задание 13');
  assert.equal(seen('41–52 %, n = 48, +9 п.п. за 2 ч'), '41–+52_%, n_=_48, +9_п.п. за 2_ч');
  assert.equal(seen('10 кл. и 7 классов'), '10_кл. и 7_классов');
});

test('a count stays with the word before it', () => {
  assert.equal(seen('работ: 1\u00a0089, файлов: 4'), 'работ:_1_089, файлов:_4');
  assert.equal(seen('2025: 38,2 %, участников 1079'), '2025: 38,2_%, участников_1079');
});

test('a place stays with its name, a name with its initials', () => {
  assert.equal(seen('СОШ с. Ключи им. Гагарина'), 'СОШ с._Ключи им._Гагарина');
  assert.equal(seen('Иванова М. П. и М. П. Иванова'), 'Иванова М._П. и М._П._Иванова');
});

test('a word that only begins like a unit, and the end of a sentence, are left alone', () => {
  assert.equal(seen('2 человека, 3 минуты'), '2 человека, 3 минуты');
  assert.equal(seen('Итоги ВПР. Затем клуб'), 'Итоги ВПР. Затем клуб');
  assert.equal(seen('без чисел и знаков'), 'без чисел и знаков');
});
