const replacements: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for an element's content and for a quoted attribute. */
export function esc(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).replace(/[&<>"']/g, (c) => replacements[c] as string);
}

/** The object in a property that Java set as a JSON string; null where there is none or it cannot be read. */
export function parsed<T>(value: unknown): T | null {
  if (typeof value !== 'string') return (value as T | undefined) ?? null;
  if (value.trim() === '') return null;
  try {
    return JSON.parse(value) as T;
  } catch {
    return null;
  }
}

export function language(): 'ru' | 'en' {
  return document.documentElement.lang.toLowerCase().startsWith('en') ? 'en' : 'ru';
}

/** Takes over a property that was set before the element's class was loaded. */
export function upgrade(element: HTMLElement, ...names: string[]): void {
  const record = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.prototype.hasOwnProperty.call(element, name)) continue;
    const value = record[name];
    delete record[name];
    record[name] = value;
  }
}
