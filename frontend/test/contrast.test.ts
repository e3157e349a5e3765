import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

declare const ROOT: string;
const css = readFileSync(`${ROOT}/styles/tokens.css`, 'utf8');
const tokens = new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map((m) => [m[1]!, m[2]!]));

function luminance(name: string): number {
  let hex = tokens.get(name)?.slice(1);
  assert.ok(hex, name);
  if (hex.length === 3) hex = [...hex].map((c) => c + c).join('');
  const [r, g, b] = [0, 2, 4].map((i) => {
    const v = parseInt(hex!.slice(i, i + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (x + 0.05) / (y + 0.05);
}

const text: [string, string][] = [
  ...['card', 'bg', 'brand-weak'].flatMap((on) => ['ink', 'muted', 'brand', 'brand-strong', 'bad', 'ok'].map((c): [string, string] => [c, on])),
  ...['bad', 'warn', 'ok'].map((c): [string, string] => [c, `${c}-weak`]),
  ...['low', 'zone', 'high', 'none'].map((c): [string, string] => [`heat-${c}-ink`, `heat-${c}`]),
  ...['bad-weak', 'warn-weak', 'ok-weak'].map((on): [string, string] => ['ink', on]),
  ['chip-ink', 'chip'],
  ['muted', 'chip'],
  ['warn', 'card'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['mark-ink', 'mark'],
  ['room-ink', 'room'],
];
const shapes: [string, string][] = [
  ...[1, 2, 3, 4, 5, 6].map((i): [string, string] => [`st${i}`, 'card']),
  ['focus', 'card'],
  ['focus', 'bg'],
  ['line-strong', 'card'],
];

for (const [front, back] of text) {
  test(`${front} on ${back} is readable`, () => {
    const found = contrast(front, back);
    assert.ok(found >= 4.5, `${found.toFixed(2)} : 1`);
  });
}
for (const [front, back] of shapes) {
  test(`${front} on ${back} can be told apart`, () => {
    const found = contrast(front, back);
    assert.ok(found >= 3, `${found.toFixed(2)} : 1`);
  });
}
