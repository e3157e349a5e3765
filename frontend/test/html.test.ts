import assert from 'node:assert/strict';
import { test } from 'node:test';
import { esc, parsed } from '../src/lib/html';

test('text is escaped for content and for attributes', () => {
  assert.equal(esc(`<img src=x onerror="a('b')">&`), '&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;');
  assert.equal(esc(null), '');
  assert.equal(esc(0), '0');
});

test('a property holds JSON, an object or nothing', () => {
  assert.deepEqual(parsed('{"a":1}'), { a: 1 });
  assert.deepEqual(parsed({ a: 1 }), { a: 1 });
  assert.equal(parsed(''), null);
  assert.equal(parsed('{'), null);
  assert.equal(parsed(undefined), null);
});
