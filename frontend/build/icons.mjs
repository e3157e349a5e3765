import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The outline icons the portal uses, by their Lucide names. */
export const icons = `
  home database target users calendar-days library inbox graduation-cap list-checks activity circle-help
  route bell eye search plus pencil upload file-spreadsheet share-2 calendar-plus video repeat-2 user-check
  arrow-left arrow-right arrow-up check x chevron-down chevron-up chevron-left chevron-right more-horizontal ellipsis
  log-out log-in settings shield-check file-text message-square thumbs-up download undo-2 clock map-pin link star
  bookmark printer filter funnel trash-2 building-2 school building bell-plus bell-off triangle-alert info chart-line
  chart-column table send merge git-merge hand-helping globe lock mail user menu copy archive refresh-cw eye-off
  paperclip external-link play pause circle-check circle-x circle-dot quote history layers lightbulb megaphone phone
  mic award badge-check clipboard-list clipboard-check folder flag hash heart-handshake image minus save scale
  sliders-horizontal sparkles tag timer trending-up trending-down user-plus users-round vote workflow book-open
  circle square shield calendar calendar-check calendar-x file-check file-plus key list panel-right
`.trim().split(/\s+/);

/** One SVG of symbols; a symbol's id is the icon's name. */
export async function sprite(folder) {
  const symbols = await Promise.all(
    icons.map(async (name) => {
      const svg = await readFile(join(folder, `${name}.svg`), 'utf8');
      const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
      return (
        `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" ` +
        `stroke-linecap="round" stroke-linejoin="round">${inner.replace(/\s*\n\s*/g, '').trim()}</symbol>`
      );
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n<!-- Lucide icons, ISC licence, https://lucide.dev/license -->\n${symbols.join('\n')}\n</svg>\n`;
}
