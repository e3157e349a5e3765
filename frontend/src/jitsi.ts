/*
 * <vitok-jitsi>: the video room. Properties: domain, room, jwt, displayName, subject, lang, config (JSON of
 * configOverwrite). Events: `jitsi-state` {state, reason}, `jitsi-participants` {count}, `jitsi-knock` {id, name},
 * `jitsi-recording` {on, mode}. A new jwt after TOKEN_NEEDED connects again.
 */
import { esc, language, parsed, upgrade } from './lib/html';
import { host, roomUrl, stateOf, type JitsiError, type State } from './lib/jitsi';

interface Api {
  addListener(name: string, listener: (event: any) => void): void;
  executeCommand(name: string, ...args: unknown[]): void;
  getNumberOfParticipants(): number;
  dispose(): void;
}
type ApiClass = new (domain: string, options: Record<string, unknown>) => Api;

const timeout = 10_000;
const fatalLimit = 3;
const scripts = new Map<string, Promise<ApiClass>>();

const texts = {
  ru: {
    LOADING: 'Подключаемся к комнате…',
    SCRIPT_BLOCKED: 'Комната не загрузилась: сервер встреч не ответил или его закрывает фильтр сети. Откройте комнату в новой вкладке.',
    RECONNECTING: 'Связь с комнатой прервалась, подключаемся снова…',
    TOKEN_NEEDED: 'Обновляем пропуск в комнату…',
    LEFT: 'Вы вышли из комнаты.',
    ENDED: 'Встреча завершена.',
    FULL: 'В комнате не осталось мест.',
    NOT_YET: 'Комната ещё не открыта.',
    FAILED: 'Не удалось войти в комнату.',
    link: 'Открыть комнату в новой вкладке',
    again: 'Войти снова',
  },
  en: {
    LOADING: 'Connecting to the room…',
    SCRIPT_BLOCKED: 'The room did not load: the meeting server did not answer or a network filter blocks it. Open the room in a new tab.',
    RECONNECTING: 'The connection was lost, connecting again…',
    TOKEN_NEEDED: 'Renewing your pass to the room…',
    LEFT: 'You have left the room.',
    ENDED: 'The meeting is over.',
    FULL: 'The room is full.',
    NOT_YET: 'The room is not open yet.',
    FAILED: 'Could not enter the room.',
    link: 'Open the room in a new tab',
    again: 'Enter again',
  },
} as const;

/** The class that the meeting server's own script defines; the script's version has to match the server's. */
function load(domain: string): Promise<ApiClass> {
  let promise = scripts.get(domain);
  if (!promise) {
    promise = new Promise<ApiClass>((resolve, reject) => {
      const script = document.createElement('script');
      const fail = () => {
        clearTimeout(timer);
        scripts.delete(domain);
        script.remove();
        reject(new Error('external_api.js'));
      };
      const timer = setTimeout(fail, timeout);
      script.src = `https://${domain}/external_api.js`;
      script.async = true;
      script.onerror = fail;
      script.onload = () => {
        const found = (window as unknown as { JitsiMeetExternalAPI?: ApiClass }).JitsiMeetExternalAPI;
        if (!found) return fail();
        clearTimeout(timer);
        resolve(found);
      };
      document.head.append(script);
    });
    scripts.set(domain, promise);
  }
  return promise;
}

class VitokJitsi extends HTMLElement {
  #values: Record<string, string> = {};
  #api: Api | null = null;
  #turn = 0;
  #pending = false;
  #fatal = 0;
  #state: State | null = null;
  #breakout = false;

  get domain() {
    return this.#values['domain'] ?? '';
  }
  set domain(value: string) {
    this.#set('domain', value);
  }
  get room() {
    return this.#values['room'] ?? '';
  }
  set room(value: string) {
    this.#set('room', value);
  }
  get jwt() {
    return this.#values['jwt'] ?? '';
  }
  set jwt(value: string) {
    this.#values['jwt'] = value ?? '';
    // a token is checked when a person connects: one that comes during the meeting waits for the next time
    if (this.#state === null || this.#state === 'TOKEN_NEEDED' || this.#state === 'FAILED') this.#schedule();
  }
  get displayName() {
    return this.#values['displayName'] ?? '';
  }
  set displayName(value: string) {
    this.#values['displayName'] = value ?? '';
  }
  get subject() {
    return this.#values['subject'] ?? '';
  }
  set subject(value: string) {
    this.#values['subject'] = value ?? '';
    if (this.#api && this.#state === 'JOINED') this.#api.executeCommand('localSubject', value);
  }
  override get lang() {
    return this.#values['lang'] ?? '';
  }
  override set lang(value: string) {
    this.#values['lang'] = value ?? '';
  }
  get config() {
    return this.#values['config'] ?? '';
  }
  set config(value: string) {
    this.#values['config'] = typeof value === 'string' ? value : JSON.stringify(value ?? {});
  }

  connectedCallback(): void {
    upgrade(this, 'domain', 'room', 'jwt', 'displayName', 'subject', 'lang', 'config');
    this.addEventListener('click', this.#click);
    this.#schedule();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#click);
    this.#stop();
    this.#state = null;
    this.replaceChildren();
  }

  hangup(): void {
    this.#api?.executeCommand('hangup');
  }
  endForAll(): void {
    this.#api?.executeCommand('endConference');
  }
  admit(id: string): void {
    this.#api?.executeCommand('answerKnockingParticipant', id, true);
  }
  muteEveryone(): void {
    this.#api?.executeCommand('muteEveryone', 'audio');
  }
  startRecording(mode = 'file'): void {
    this.#api?.executeCommand('startRecording', { mode });
  }
  stopRecording(mode = 'file'): void {
    this.#api?.executeCommand('stopRecording', mode);
  }
  reconnect(jwt?: string): void {
    if (jwt) this.#values['jwt'] = jwt;
    this.#fatal = 0;
    this.#schedule();
  }

  #set(name: string, value: string): void {
    if (this.#values[name] === (value ?? '')) return;
    this.#values[name] = value ?? '';
    this.#schedule();
  }

  /** Java sets the properties one after another; the room opens once, after the last. */
  #schedule(): void {
    if (this.#pending || !this.isConnected) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected && this.domain && this.room) void this.#start();
    });
  }

  #stop(): void {
    this.#turn++;
    this.#api?.dispose();
    this.#api = null;
    this.#breakout = false;
  }

  async #start(): Promise<void> {
    this.#stop();
    const turn = this.#turn;
    const domain = host(this.domain);
    if (!domain) {
      this.#tell('FAILED', 'domain');
      return;
    }
    this.#tell('LOADING');
    let api: ApiClass;
    try {
      api = await load(domain);
    } catch (error) {
      if (turn === this.#turn) this.#tell('SCRIPT_BLOCKED', String((error as Error).message));
      return;
    }
    if (turn !== this.#turn || !this.isConnected) return;
    const stage = document.createElement('div');
    stage.className = 'v-jitsi-stage';
    this.replaceChildren(stage, ...this.querySelectorAll('.v-jitsi-note'));
    const given = parsed<Record<string, unknown>>(this.config) ?? {};
    const phone = matchMedia('(pointer: coarse)').matches;
    try {
      this.#api = new api(domain, {
        roomName: this.room,
        parentNode: stage,
        width: '100%',
        height: '100%',
        jwt: this.jwt || undefined,
        lang: this.lang || language(),
        userInfo: this.displayName ? { displayName: this.displayName } : undefined,
        configOverwrite: {
          prejoinConfig: { enabled: true },
          disableDeepLinking: !phone,
          lobby: { autoKnock: true },
          disableInviteFunctions: true,
          readOnlyName: true,
          ...(this.subject ? { localSubject: this.subject } : {}),
          ...given,
        },
      });
    } catch (error) {
      this.#tell('FAILED', String(error));
      return;
    }
    this.#listen(this.#api, turn);
    // the frame itself may be blocked, although the script was not
    const wait = setTimeout(() => {
      if (turn === this.#turn && this.#state === 'LOADING') this.#tell('SCRIPT_BLOCKED', 'timeout');
    }, timeout);
    stage.querySelector('iframe')?.addEventListener('load', () => clearTimeout(wait), { once: true });
  }

  #listen(api: Api, turn: number): void {
    const on = (name: string, listener: (event: any) => void) =>
      api.addListener(name, (event) => {
        if (turn === this.#turn) listener(event ?? {});
      });
    const count = () =>
      this.dispatchEvent(new CustomEvent('jitsi-participants', { detail: { count: api.getNumberOfParticipants() }, bubbles: true }));
    on('prejoinScreenLoaded', () => {
      if (this.#state !== 'LOBBY') this.#tell('PREJOIN');
    });
    on('videoConferenceJoined', (event: { breakoutRoom?: boolean }) => {
      this.#fatal = 0;
      this.#breakout = Boolean(event.breakoutRoom);
      this.#tell(this.#breakout ? 'BREAKOUT' : 'JOINED');
      count();
    });
    on('videoConferenceLeft', () => {
      if (this.#breakout || this.#state === 'ENDED' || this.#state === 'TOKEN_NEEDED') return;
      this.#tell('LEFT');
    });
    on('readyToClose', () => {
      if (this.#state !== 'ENDED') this.#tell('LEFT');
      this.#stop();
      this.querySelector('.v-jitsi-stage')?.remove();
    });
    on('participantJoined', count);
    on('participantLeft', count);
    on('knockingParticipant', (event: { participant?: { id?: string; name?: string } }) =>
      this.dispatchEvent(new CustomEvent('jitsi-knock', { detail: { ...event.participant }, bubbles: true })),
    );
    on('recordingStatusChanged', (event: { on?: boolean; mode?: string }) =>
      this.dispatchEvent(new CustomEvent('jitsi-recording', { detail: { on: event.on, mode: event.mode }, bubbles: true })),
    );
    on('errorOccurred', (event: { error?: JitsiError }) => {
      const found = stateOf(event.error ?? {});
      if (!found) return;
      let { state } = found;
      if (state === 'RECONNECTING' && ++this.#fatal >= fatalLimit) state = 'FAILED';
      if (state === 'TOKEN_NEEDED' || state === 'FAILED' || state === 'FULL' || state === 'NOT_YET') {
        // left alone, Jitsi would keep the person in an empty meeting or reload itself for ever
        this.#stop();
        this.querySelector('.v-jitsi-stage')?.remove();
      }
      this.#tell(state, found.reason);
    });
  }

  #tell(state: State, reason = ''): void {
    if (this.#state === state && !reason) return;
    this.#state = state;
    this.dataset['state'] = state;
    this.#note(state, reason);
    this.dispatchEvent(new CustomEvent('jitsi-state', { detail: { state, reason }, bubbles: true, composed: true }));
  }

  #note(state: State, reason: string): void {
    const text = texts[language()];
    let note = this.querySelector<HTMLElement>('.v-jitsi-note');
    if (!note) {
      note = document.createElement('div');
      note.className = 'v-jitsi-note';
      note.setAttribute('role', 'status');
      this.append(note);
    }
    const message = state in text ? (text as Record<string, string>)[state] : '';
    note.hidden = !message;
    const url = roomUrl(this.domain, this.room, this.jwt);
    const withLink = ['SCRIPT_BLOCKED', 'FAILED', 'RECONNECTING'].includes(state) && url;
    const again = ['LEFT', 'FAILED', 'FULL', 'NOT_YET', 'SCRIPT_BLOCKED'].includes(state);
    note.innerHTML =
      `<p>${esc(message)}</p>` +
      (state === 'NOT_YET' && reason ? `<p class="v-sm">${esc(reason)}</p>` : '') +
      `<div class="v-actions">` +
      (again ? `<button type="button" class="v-btn" data-again>${esc(text.again)}</button>` : '') +
      (withLink ? `<a href="${esc(url)}" target="_blank" rel="noopener noreferrer">${esc(text.link)}</a>` : '') +
      `</div>`;
  }

  #click = (event: Event): void => {
    if ((event.target as Element).closest('[data-again]')) this.reconnect();
  };
}
if (!customElements.get('vitok-jitsi')) customElements.define('vitok-jitsi', VitokJitsi);
