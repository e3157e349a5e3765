import { esc } from './html';

export type Status = 'INSUFFICIENT' | 'UNCERTAIN' | 'SUFFICIENT' | 'TOO_FEW';

/** A share with its colour; w is the number as it is to be written where the rounded one would belong to another colour. */
interface Cell {
  v: number | null;
  s: Status;
  t?: string;
  w?: string | null;
}

/** What a heat map shows; see README.md. */
export interface Heat {
  caption: string;
  taskHeads: { number: number | string; level?: string; title?: string }[];
  rows: { id: string | number; name: string; strong?: boolean; cells: Cell[] }[];
  labels?: { task?: string; few?: string; below?: string; zone?: string; above?: string; tooFew?: string };
}

const classes: Record<Status, string> = { INSUFFICIENT: 'low', UNCERTAIN: 'zone', SUFFICIENT: 'high', TOO_FEW: 'few' };

export function head(heat: Heat): string {
  const cells = heat.taskHeads
    .map(
      (task) =>
        `<th scope="col"${task.title ? ` title="${esc(task.title)}"` : ''}>${esc(task.number)}` +
        `${task.level ? `<span>${esc(task.level)}</span>` : ''}` +
        `${task.title ? `<i>${esc(task.title)}</i>` : ''}</th>`,
    )
    .join('');
  return `<tr><th scope="col">${esc(heat.labels?.task ?? 'Задание')}</th>${cells}</tr>`;
}

/** The rows from one index to another; the numbers are rounded, the words beside them are for those who see no colour. */
export function rows(heat: Heat, from = 0, to = heat.rows.length): string {
  const label = heat.labels ?? {};
  const words: Record<Status, string> = {
    INSUFFICIENT: label.below ?? 'ниже',
    UNCERTAIN: label.zone ?? 'зона',
    SUFFICIENT: label.above ?? 'выше',
    TOO_FEW: label.tooFew ?? 'мало участников',
  };
  const few = esc(label.few ?? '··');
  let html = '';
  for (let i = from; i < Math.min(to, heat.rows.length); i++) {
    const row = heat.rows[i]!;
    html += `<tr${row.strong ? ' class="is-strong"' : ''}><th scope="row">${esc(row.name)}</th>`;
    for (const cell of row.cells) {
      const status: Status = cell.v === null || cell.v === undefined ? 'TOO_FEW' : cell.s;
      const shown = status === 'TOO_FEW' ? few : cell.w ? esc(cell.w) : Math.round(cell.v as number);
      html += `<td class="${classes[status] ?? 'few'}">${shown}<i>, ${esc(words[status] ?? '')}</i></td>`;
    }
    html += '</tr>';
  }
  return html;
}

/** Where an arrow key leads in a table of so many rows and columns; null for another key. */
export function step(
  key: string,
  ctrl: boolean,
  at: { row: number; column: number },
  rowCount: number,
  columnCount: number,
): { row: number; column: number } | null {
  const moves: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-10, 0],
    PageDown: [10, 0],
    Home: [ctrl ? -rowCount : 0, -columnCount],
    End: [ctrl ? rowCount : 0, columnCount],
  };
  const move = moves[key];
  if (!move) return null;
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return { row: within(at.row + move[0], rowCount), column: within(at.column + move[1], columnCount) };
}
