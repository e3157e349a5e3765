/*
 * <vitok-calendar>: sessions as a list or a month. Property `events`: JSON
 * [{id, title, start, end, place?, kind?, stage?, cancelled?, mine?}] with local times 'YYYY-MM-DDTHH:mm'.
 * Optional: `view` ('list' | 'month'; the list where the calendar is 600 px wide or less), `date` ('YYYY-MM-DD').
 * Events: `open` {id}; `range` {start, end} (dates, end exclusive) when other days come into sight.
 */
import { createCalendar, DayGrid, destroyCalendar, List, type Calendar } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { language, parsed, upgrade } from './lib/html';

interface Item {
  id: string | number;
  title: string;
  start: string;
  end?: string;
  place?: string;
  kind?: string;
  stage?: number;
  cancelled?: boolean;
  mine?: boolean;
}

const texts = {
  ru: { today: 'Сегодня', month: 'Месяц', list: 'Список', none: 'В этом месяце встреч нет', more: 'ещё', cancelled: 'отменено', label: 'Календарь', next: 'Следующий месяц', prev: 'Предыдущий месяц' },
  en: { today: 'Today', month: 'Month', list: 'List', none: 'No sessions this month', more: 'more', cancelled: 'cancelled', label: 'Calendar', next: 'Next month', prev: 'Previous month' },
};
const views: Record<string, string> = { list: 'listMonth', month: 'dayGridMonth' };

/** The calendar's own styles lie beside this file. */
function styles(): Promise<void> {
  const href = new URL('calendar.css', import.meta.url).href;
  const present = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].find((link) => link.href === href);
  if (present) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

function day(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The library names parts of tables and lists whose other parts it leaves out; without roles its words read in order. */
const halfTold = ['table', 'row', 'rowgroup', 'cell', 'columnheader', 'list', 'listitem'].map((it) => `[role="${it}"]`).join();

function plain(part: Element): void {
  [part, ...part.querySelectorAll('*')].forEach((it) => {
    if (it.matches(halfTold)) it.removeAttribute('role');
    it.removeAttribute('aria-colindex');
    it.removeAttribute('aria-rowindex');
  });
}

class VitokCalendar extends HTMLElement {
  #items: Item[] = [];
  #view = '';
  #date = '';
  #calendar: Calendar | null = null;
  #turn = 0;
  readonly #plainer = new MutationObserver((changes) => {
    changes.forEach((it) => it.addedNodes.forEach((node) => node instanceof Element && plain(node)));
  });

  get events(): unknown {
    return this.#items;
  }
  set events(value: unknown) {
    this.#items = parsed<Item[]>(value) ?? [];
    this.#calendar?.setOption('events', this.#events());
  }
  get view(): string {
    return this.#view;
  }
  set view(value: string) {
    this.#view = value ?? '';
    if (this.#calendar && views[this.#view]) this.#calendar.setOption('view', views[this.#view]!);
  }
  get date(): string {
    return this.#date;
  }
  set date(value: string) {
    this.#date = value ?? '';
    if (this.#calendar && this.#date) this.#calendar.setOption('date', this.#date as any);
  }

  connectedCallback(): void {
    upgrade(this, 'events', 'view', 'date');
    void this.#start(++this.#turn);
  }

  disconnectedCallback(): void {
    this.#turn++;
    this.#plainer.disconnect();
    if (this.#calendar) void destroyCalendar(this.#calendar);
    this.#calendar = null;
    this.replaceChildren();
  }

  #events(): any[] {
    return this.#items.map((item) => ({
      id: String(item.id),
      title: item.title,
      start: item.start,
      end: item.end ?? item.start,
      classNames: [
        item.stage ? `is-stage-${item.stage}` : '',
        item.cancelled ? 'is-cancelled' : '',
        item.mine ? 'is-mine' : '',
      ].filter(Boolean),
      extendedProps: { place: item.place, kind: item.kind, cancelled: item.cancelled },
    }));
  }

  async #start(turn: number): Promise<void> {
    await styles();
    if (turn !== this.#turn) return;
    const text = texts[language()];
    const narrow = (this.clientWidth || innerWidth) <= 600;
    const target = document.createElement('div');
    target.setAttribute('role', 'region');
    target.setAttribute('aria-label', text.label);
    this.replaceChildren(target);
    this.#plainer.observe(target, { childList: true, subtree: true });
    this.#calendar = createCalendar(target, [DayGrid, List], {
      view: views[this.#view] ?? (narrow ? 'listMonth' : 'dayGridMonth'),
      locale: language(),
      firstDay: 1,
      ...(this.#date ? { date: this.#date as any } : {}),
      headerToolbar: { start: 'title', center: '', end: 'today prev,next dayGridMonth,listMonth' },
      buttonText: {
        today: text.today,
        dayGridMonth: text.month,
        listMonth: text.list,
        next: text.next,
        prev: text.prev,
      },
      noEventsContent: text.none,
      moreLinkContent: (arg: { num: number }) => `+${arg.num} ${text.more}`,
      dayMaxEvents: true,
      displayEventEnd: true,
      height: 'auto',
      eventTimeFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      events: this.#events(),
      eventContent: (info: any) => {
        const props = info.event.extendedProps ?? {};
        const node = (name: string, content: string) => {
          const element = document.createElement('span');
          element.className = name;
          element.textContent = content;
          return element;
        };
        const about = [props.kind, props.place, props.cancelled ? text.cancelled : ''].filter(Boolean).join(' · ');
        return {
          domNodes: [
            node('v-cal-time', info.timeText ?? ''),
            node('v-cal-title', String(info.event.title ?? '')),
            ...(about ? [node('v-cal-about', about)] : []),
          ],
        };
      },
      eventDidMount: (info: any) => {
        info.el.setAttribute('aria-label', [info.timeText, info.event.title].filter(Boolean).join(' '));
      },
      eventClick: (info: any) => {
        this.dispatchEvent(new CustomEvent('open', { detail: { id: String(info.event.id) }, bubbles: true, composed: true }));
      },
      datesSet: (info: any) => {
        this.dispatchEvent(new CustomEvent('range', { detail: { start: day(info.start), end: day(info.end) }, bubbles: true, composed: true }));
      },
    } as any);
  }
}
if (!customElements.get('vitok-calendar')) customElements.define('vitok-calendar', VitokCalendar);
