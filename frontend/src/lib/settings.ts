/** How a person wants the pages to look; kept in the browser and, by Java, in the profile. */
export interface Settings {
  size: 100 | 150 | 200;
  spacing: 'normal' | 'wide';
  scheme: 'normal' | 'black-on-white' | 'white-on-black' | 'blue';
  images: 'on' | 'off';
  motion: 'on' | 'off';
}

export const choices: { [K in keyof Settings]: readonly Settings[K][] } = {
  size: [100, 150, 200],
  spacing: ['normal', 'wide'],
  scheme: ['normal', 'black-on-white', 'white-on-black', 'blue'],
  images: ['on', 'off'],
  motion: ['on', 'off'],
};

export const usual: Settings = { size: 100, spacing: 'normal', scheme: 'normal', images: 'on', motion: 'on' };

export const names = Object.keys(choices) as (keyof Settings)[];

/** The known settings in a value of unknown origin, the usual ones for the rest. */
export function settings(value: unknown, base: Settings = usual): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const result: Record<string, unknown> = { ...base };
  for (const name of names) {
    const found = (choices[name] as readonly unknown[]).find((choice) => String(choice) === String(given[name]));
    if (found !== undefined) result[name] = found;
  }
  return result as unknown as Settings;
}

/** The attributes of the html element; null takes one away. */
export function attributes(value: Settings): Record<string, string | null> {
  return Object.fromEntries(
    names.map((name) => [`data-${name}`, value[name] === usual[name] ? null : String(value[name])]),
  );
}
