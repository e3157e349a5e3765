/** The states a meeting passes through, as Java hears them. */
export type State =
  | 'LOADING'
  | 'SCRIPT_BLOCKED'
  | 'PREJOIN'
  | 'LOBBY'
  | 'JOINED'
  | 'BREAKOUT'
  | 'RECONNECTING'
  | 'LEFT'
  | 'ENDED'
  | 'FULL'
  | 'NOT_YET'
  | 'TOKEN_NEEDED'
  | 'FAILED';

export interface JitsiError {
  name?: string;
  message?: string;
  params?: unknown[];
  isFatal?: boolean;
}

/** Jitsi's error as a state; «isFatal: false» does not mean harmless. Null: nothing for us to do. */
export function stateOf(error: JitsiError): { state: State; reason: string } | null {
  const name = error.name ?? '';
  const reason = [error.message, ...(error.params ?? [])].filter((part) => typeof part === 'string').join(' ') || name;
  if (name === 'connection.passwordRequired') return { state: 'TOKEN_NEEDED', reason };
  if (name === 'conference.connectionError.membersOnly') return { state: 'LOBBY', reason };
  if (name === 'conference.max_users') return { state: 'FULL', reason };
  if (name === 'conference.destroyed') return { state: 'ENDED', reason };
  if (name === 'conference.reservationError') {
    return { state: error.params?.[0] === '403' ? 'NOT_YET' : 'FAILED', reason: String(error.params?.[1] ?? reason) };
  }
  if (name.startsWith('conference.connectionError')) return { state: 'FAILED', reason };
  if (name === 'connection.otherError' || error.isFatal) return { state: 'RECONNECTING', reason };
  return null;
}

/** A host name with an optional port, and nothing else: it becomes part of a script's address. */
export function host(domain: string): string | null {
  return /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i.test(domain) ? domain.toLowerCase() : null;
}

/** The room's own address, for a tab of its own. */
export function roomUrl(domain: string, room: string, jwt?: string): string | null {
  const name = host(domain);
  if (!name) return null;
  return `https://${name}/${encodeURIComponent(room)}${jwt ? `?jwt=${encodeURIComponent(jwt)}` : ''}`;
}
