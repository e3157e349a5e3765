/*
 * <vitok-heatmap>: tasks × schools as a table that can be read, walked with the arrow keys and printed.
 * Property `data`: JSON (see README.md). Event `cell`: {row, task, column} on click, Enter or Space.
 */
import { esc, parsed, upgrade } from './lib/html';
import { head, rows, step, type Heat } from './lib/heat';

const chunk = 150;

class VitokHeatmap extends HTMLElement {
  #heat: Heat | null = null;
  #at = { row: 0, column: 0 };
  #current: HTMLTableCellElement | null = null;
  #tip: HTMLElement | null = null;
  #turn = 0;

  get data(): unknown {
    return this.#heat;
  }

  set data(value: unknown) {
    this.#heat = parsed<Heat>(value);
    if (this.isConnected) this.#render();
  }

  connectedCallback(): void {
    upgrade(this, 'data');
    this.addEventListener('click', this.#click);
    this.addEventListener('keydown', this.#key);
    this.addEventListener('pointerover', this.#over);
    this.addEventListener('pointerleave', this.#leave);
    this.addEventListener('focusout', this.#leave);
    this.#render();
  }

  disconnectedCallback(): void {
    this.#turn++;
    this.removeEventListener('click', this.#click);
    this.removeEventListener('keydown', this.#key);
    this.removeEventListener('pointerover', this.#over);
    this.removeEventListener('pointerleave', this.#leave);
    this.removeEventListener('focusout', this.#leave);
    this.#current = null;
    this.replaceChildren();
  }

  #render(): void {
    const turn = ++this.#turn;
    this.#current = null;
    this.#at = { row: 0, column: 0 };
    const heat = this.#heat;
    if (!heat) {
      this.replaceChildren();
      return;
    }
    this.innerHTML =
      `<div class="v-heat-scroll"><table class="v-heat" role="grid" aria-rowcount="${heat.rows.length + 1}">` +
      `<caption>${esc(heat.caption)}</caption><thead>${head(heat)}</thead><tbody>${rows(heat, 0, chunk)}</tbody></table></div>` +
      `<div class="v-heat-tip" role="tooltip" id="v-heat-tip-${++count}" hidden></div>`;
    this.#tip = this.querySelector('.v-heat-tip');
    const table = this.querySelector('table')!;
    // a long table comes in pieces, so that the first screen does not wait for the last school
    const more = (from: number): void => {
      if (turn !== this.#turn || from >= heat.rows.length) return;
      const body = document.createElement('template');
      body.innerHTML = `<table><tbody>${rows(heat, from, from + chunk)}</tbody></table>`;
      table.tBodies[0]!.append(...body.content.querySelectorAll('tr'));
      setTimeout(() => more(from + chunk));
    };
    setTimeout(() => more(chunk));
    this.#rove(this.#cell(0, 0), false);
  }

  #cell(row: number, column: number): HTMLTableCellElement | null {
    return this.querySelector('table')?.tBodies[0]?.rows[row]?.cells[column + 1] ?? null;
  }

  #place(cell: HTMLTableCellElement): { row: number; column: number } {
    return { row: (cell.parentElement as HTMLTableRowElement).sectionRowIndex, column: cell.cellIndex - 1 };
  }

  #rove(cell: HTMLTableCellElement | null, focus: boolean): void {
    if (!cell) return;
    this.#current?.removeAttribute('tabindex');
    this.#current?.removeAttribute('aria-describedby');
    this.#current = cell;
    this.#at = this.#place(cell);
    cell.tabIndex = 0;
    if (!focus) return;
    cell.focus();
    this.#show(cell);
    if (this.#tip && !this.#tip.hidden) cell.setAttribute('aria-describedby', this.#tip.id);
  }

  #show(cell: HTMLTableCellElement | null): void {
    const tip = this.#tip;
    if (!tip) return;
    const at = cell ? this.#place(cell) : null;
    const text = at ? this.#heat?.rows[at.row]?.cells[at.column]?.t : undefined;
    tip.hidden = !text;
    if (!cell || !text) return;
    tip.textContent = text;
    const box = cell.getBoundingClientRect();
    const own = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left + box.width / 2 - own.width / 2), innerWidth - own.width - 8);
    const above = box.top - own.height - 6;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 8 ? above : box.bottom + 6}px`;
  }

  #open(cell: HTMLTableCellElement): void {
    const at = this.#place(cell);
    const detail = { row: this.#heat?.rows[at.row]?.id, task: this.#heat?.taskHeads[at.column]?.number, column: at.column };
    this.dispatchEvent(new CustomEvent('cell', { detail, bubbles: true, composed: true }));
  }

  #click = (event: MouseEvent): void => {
    const cell = (event.target as Element).closest('td');
    if (!cell) return;
    this.#rove(cell, true);
    this.#open(cell);
  };

  #key = (event: KeyboardEvent): void => {
    const cell = (event.target as Element).closest('td');
    if (!cell || !this.#heat) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#open(cell);
      return;
    }
    if (event.key === 'Escape') {
      this.#show(null);
      return;
    }
    const next = step(event.key, event.ctrlKey, this.#at, this.#heat.rows.length, this.#heat.taskHeads.length);
    if (!next) return;
    event.preventDefault();
    this.#rove(this.#cell(next.row, next.column), true);
  };

  #over = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.#show((event.target as Element).closest('td'));
  };

  #leave = (): void => this.#show(null);
}

let count = 0;
if (!customElements.get('vitok-heatmap')) customElements.define('vitok-heatmap', VitokHeatmap);
