// Builds Vitok's own front end into the directory named by OUT. The names of the outputs never change.
import { build } from 'esbuild';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faviconIco, faviconSvg, ringSvg } from './build/ring.mjs';
import { sprite } from './build/icons.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(here, process.env.OUT ?? '../target/classes/META-INF/resources');
const modules = join(here, 'node_modules');
const styles = ['tokens', 'base', 'shell', 'components', 'vaadin', 'charts', 'review', 'writing', 'accessible', 'print'];

await mkdir(join(out, 'c'), { recursive: true });
await mkdir(join(out, 'fonts'), { recursive: true });

const css = await Promise.all(styles.map((name) => readFile(join(here, 'styles', `${name}.css`), 'utf8')));
const fonts = join(modules, '@fontsource-variable/golos-text');
const entries = (await readdir(join(here, 'src'))).filter((name) => /^[a-z]+\.ts$/.test(name));

const target = ['chrome111', 'firefox113', 'safari16.4'];
const script = {
  outdir: join(out, 'c'),
  bundle: true,
  minify: true,
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
  conditions: ['browser', 'production'],
  target,
  // the licences of what is bundled go into one file beside each script
  legalComments: 'linked',
};

await Promise.all([
  build({
    stdin: { contents: css.join('\n'), loader: 'css', resolveDir: here },
    outfile: join(out, 'styles.css'),
    bundle: true,
    minify: true,
    external: ['fonts/*'],
    target,
    legalComments: 'none',
  }),
  build({
    ...script,
    entryPoints: entries.filter((name) => name !== 'app.ts').map((name) => join(here, 'src', name)),
    format: 'esm',
  }),
  // a plain script: the application shell may load it before the first paint
  build({ ...script, entryPoints: [join(here, 'src', 'app.ts')], format: 'iife' }),
  ...['cyrillic', 'latin'].map((subset) => {
    const file = `golos-text-${subset}-wght-normal.woff2`;
    return cp(join(fonts, 'files', file), join(out, 'fonts', file));
  }),
  cp(join(fonts, 'LICENSE'), join(out, 'fonts', 'golos-text-LICENSE.txt')),
  writeFile(join(out, 'c', 'icons.svg'), await sprite(join(modules, 'lucide-static/icons'))),
  writeFile(join(out, 'c', 'logo.svg'), ringSvg()),
  writeFile(join(out, 'favicon.svg'), faviconSvg()),
  writeFile(join(out, 'favicon.ico'), faviconIco()),
]);
