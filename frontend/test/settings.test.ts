import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, settings, usual } from '../src/lib/settings';

test('what is unknown falls back to the usual', () => {
  assert.deepEqual(settings(null), usual);
  assert.deepEqual(settings({ size: 170, scheme: '"><script>', extra: 1 }), usual);
});

test('a form gives strings and the settings are numbers', () => {
  assert.equal(settings({ size: '150' }).size, 150);
});

test('a change keeps the rest', () => {
  const first = settings({ scheme: 'blue', motion: 'off' });
  assert.deepEqual(settings({ size: 200 }, first), { ...usual, scheme: 'blue', motion: 'off', size: 200 });
});

test('only what differs from the usual becomes an attribute', () => {
  assert.deepEqual(attributes({ ...usual, size: 200, images: 'off' }), {
    'data-size': '200',
    'data-spacing': null,
    'data-scheme': null,
    'data-images': 'off',
    'data-motion': null,
  });
});
