/*
 * The numbers of a chart as a workbook of one sheet, made in the browser: what is on the screen, nothing more. The file is a
 * ZIP whose parts are stored without compression. Text is written as text, so that a name like a formula stays a name.
 */
import { words, type Spec } from './chart';

export type Cell = string | number | null;

/** The table of a chart with bare numbers: an interval takes two columns. */
export function sheetOf(spec: Spec, lang: 'ru' | 'en'): Cell[][] {
  const word = words[lang];
  const unit = spec.unit ? `, ${spec.unit}` : '';
  if (spec.kind === 'sankey') {
    const named = new Map((spec.nodes ?? []).map((node) => [node.id ?? node.name, node.name]));
    return [
      [word.from, word.to, word.amount + unit],
      ...(spec.links ?? []).map((link): Cell[] => [named.get(link.source) ?? link.source, named.get(link.target) ?? link.target, link.value]),
    ];
  }
  const series = spec.series ?? [];
  const steps = (spec.thresholds ?? []).filter((threshold) => threshold.values);
  const head: Cell[] = [(spec.kind === 'dots' ? spec.yTitle : spec.xTitle) ?? word.category];
  for (const one of series) {
    head.push(one.name + unit);
    if (one.low && one.high) head.push(`${word.interval} ${word.least}`, `${word.interval} ${word.most}`);
    if (one.n) head.push('n');
  }
  for (const step of steps) head.push(step.name);
  const rows = (spec.categories ?? []).map((category, i): Cell[] => {
    const row: Cell[] = [String(category).replace(/\n/g, ' ')];
    for (const one of series) {
      row.push(one.values[i] ?? null);
      if (one.low && one.high) row.push(one.low[i] ?? null, one.high[i] ?? null);
      if (one.n) row.push(one.n[i] ?? null);
    }
    for (const step of steps) row.push(step.values?.[i] ?? null);
    return row;
  });
  return [head, ...rows];
}

export function workbook(title: string, rows: Cell[][]): Uint8Array<ArrayBuffer> {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zip([
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${text(sheetName(title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    [
      'xl/worksheets/sheet1.xml',
      `${declaration}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="36" customWidth="1"/></cols><sheetData>` +
        rows.map((row, i) => `<row r="${i + 1}">${row.map((cell, k) => one(cell, `${column(k)}${i + 1}`)).join('')}</row>`).join('') +
        '</sheetData></worksheet>',
    ],
  ]);
}

function one(cell: Cell, at: string): string {
  if (cell === null) return '';
  return typeof cell === 'number'
    ? `<c r="${at}"><v>${cell}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text(cell)}</t></is></c>`;
}

/** A, B, … Z, AA, AB, … */
export function column(index: number): string {
  return (index < 26 ? '' : column(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
}

function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:']+/g, ' ').trim().slice(0, 31) || '1';
}

function text(value: string): string {
  return value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function zip(files: [string, string][]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const path = encoder.encode(name);
    const bytes = encoder.encode(content);
    // version 2.0, names in UTF-8, stored, 1 January 1980, checksum, both sizes, length of the name, nothing extra
    const about = [20, 0, 0, 8, 0, 0, 0, 0, 33, 0, ...four(crc32(bytes)), ...four(bytes.length), ...four(bytes.length), ...two(path.length), 0, 0];
    const local = Uint8Array.from([...four(0x04034b50), ...about, ...path]);
    directory.push(Uint8Array.from([...four(0x02014b50), 20, 0, ...about, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...four(at), ...path]));
    parts.push(local, bytes);
    at += local.length + bytes.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Uint8Array.from([...four(0x06054b50), 0, 0, 0, 0, ...two(files.length), ...two(files.length), ...four(size), ...four(at), 0, 0]);
  const whole = new Uint8Array(at + size + end.length);
  let place = 0;
  for (const part of [...parts, ...directory, end]) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

function two(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function four(value: number): number[] {
  return [...two(value & 0xffff), ...two(value >>> 16)];
}
