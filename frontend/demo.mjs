// Serves demo.html with a fresh build on a local port; only for those who work on the front end.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.env.OUT ?? mkdtempSync(join(tmpdir(), 'vitok-demo-'));
execFileSync(process.execPath, ['build.mjs'], { cwd: here, env: { ...process.env, OUT: out }, stdio: 'inherit' });
cpSync(join(here, 'demo.html'), join(out, 'index.html'));
await build({ entryPoints: [join(here, 'demo/demo.js')], outfile: join(out, 'demo.js'), bundle: true, format: 'esm', external: ['./c/*'], logLevel: 'error' });

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.ico': 'image/x-icon' };
createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).replace(/^\/$/, '/index.html');
  const file = join(out, path);
  if (!file.startsWith(out) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` }).end(readFileSync(file));
}).listen(Number(process.env.PORT ?? 8090), '127.0.0.1', () => console.log(`http://127.0.0.1:${process.env.PORT ?? 8090}/?screen=home`));
