import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize, sep } from 'node:path';
import type { Missing, Run } from './hosts.ts';
import { readTold, type Told, zones } from './told.ts';

const nonce = 'cmVnbGVtZW50';

/** Scripts of the page's own host and the import map; none made of text. */
const policy = `default-src 'none'; script-src 'self' 'nonce-${nonce}'; worker-src 'self'; connect-src 'self'`;

/** Where a page without a bundler finds the packages. */
const importMap = JSON.stringify({
  imports: {
    reglement: '/node_modules/reglement/dist/index.js',
    ...Object.fromEntries(
      ['bureaus', 'statutes', 'calendar', 'engine', 'edge', 'testing'].map((entry) => [
        `reglement/${entry}`,
        `/node_modules/reglement/dist/${entry}.js`,
      ]),
    ),
    'fast-check': '/fast-check.mjs',
  },
});

const html = (head: string): string =>
  `<!doctype html><meta charset="utf-8"><title>reglement</title><link rel="icon" href="data:,">${head}`;

/** The pages: as a bundler makes them, as the package stands, and in a worker. */
const pages: Readonly<Record<string, string>> = {
  '/bundled': html('<script type="module" src="/bundle.mjs"></script>'),
  '/as-it-is': html(
    `<script type="importmap" nonce="${nonce}">${importMap}</script><script type="module" src="/page.mjs"></script>`,
  ),
  '/in-a-worker': html('<script type="module" src="/start-worker.mjs"></script>'),
};

const startWorker = "new Worker('/bundle.mjs', { type: 'module' });\n";

/** What a page asks for: a file of the project, never one outside it. */
function served(project: string, path: string): string | undefined {
  if (path === '/start-worker.mjs') return startWorker;
  const file = normalize(join(project, path));
  return file.startsWith(project + sep) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Opens one page in a browser of its own, and waits for what it posts. */
function toldByPage(chromium: string, project: string, page: string, zone: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const profile = mkdtempSync(join(tmpdir(), 'reglement-browser-'));
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      response.setHeader('content-security-policy', policy);
      if (request.method === 'POST' && path === '/told') {
        const parts: string[] = [];
        request.setEncoding('utf8').on('data', (text: string) => parts.push(text));
        request.on('end', () => {
          response.end();
          end(() => resolve(readTold(parts.join(''))));
        });
        return;
      }
      const text = pages[path] ?? served(project, path);
      response.statusCode = text === undefined ? 404 : 200;
      response.setHeader('content-type', pages[path] === undefined ? 'text/javascript' : 'text/html');
      response.end(text);
    });
    const late = setTimeout(() => end(() => reject(new Error(`${page} told nothing in time`))), 240_000);
    let stop = (): void => undefined;
    let isEnded = false;
    const end = (then: () => void): void => {
      if (isEnded) return;
      isEnded = true;
      clearTimeout(late);
      stop();
      server.close();
      server.closeAllConnections();
      try {
        then();
      } catch (error) {
        reject(error);
      }
    };
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      const options = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-dev-shm-usage',
      ];
      const child = spawn(
        chromium,
        [...options, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}${page}`],
        { env: { ...process.env, TZ: zone }, stdio: 'ignore', detached: true },
      );
      child.on('error', (error) => end(() => reject(error)));
      child.on('close', () => {
        end(() => reject(new Error(`the browser ended before ${page} told anything`)));
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      });
      // The browser starts processes of its own; they are a group.
      stop = () => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      };
    });
  });
}

/** The runs in a browser, where there is one: `CHROMIUM` names it, or it is called `chromium`. */
export function runsOfBrowser(project: string): readonly (Run | Missing)[] {
  const chromium = process.env.CHROMIUM ?? 'chromium';
  const { stdout, status } = spawnSync(chromium, ['--version'], { encoding: 'utf8' });
  if (status !== 0) return [{ host: 'Chromium', why: `\`${chromium}\` is not installed` }];
  const version = /[\d.]+/.exec(stdout)?.[0] ?? '';
  const ways: readonly (readonly [how: string, page: string])[] = [
    ['bundled', '/bundled'],
    ['import map, the package as it is', '/as-it-is'],
    ['module worker', '/in-a-worker'],
  ];
  return zones.flatMap((zone, place) => {
    const [how, page] = ways[place % ways.length] ?? [];
    if (how === undefined || page === undefined) return [];
    return {
      host: 'Chromium',
      version,
      how: `${how}, policy without \`unsafe-eval\``,
      zone,
      mustBar: true,
      run: () => toldByPage(chromium, project, page, zone),
    };
  });
}
