import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median } from '../measure.ts';
import { atMost, type Row, ratio } from '../report.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

/** Ten thousand rules from nothing to three decisions: each contender in a process of its own, since a host loads its rules once, when it starts. */
export async function loading(rounds: number): Promise<Row> {
  const folder = mkdtempSync(join(packages, '.reglement-bench-'));
  try {
    const file = join(folder, 'loading.mjs');
    await build({
      entryPoints: [join(here, 'loading.child.ts')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outfile: file,
      logLevel: 'error',
    });
    const run = (who: string): Loaded =>
      loadedFrom(execFileSync(process.execPath, ['--expose-gc', file, who], { encoding: 'utf8' }));
    const turns = Array.from({ length: Math.max(3, Math.min(rounds, 9)) }, () => ({
      ours: run('reglement'),
      casl: run('casl'),
    }));
    const [ours, casl] = [
      median(turns.map((turn) => turn.ours.milliseconds)),
      median(turns.map((turn) => turn.casl.milliseconds)),
    ];
    const heap = median(turns.map((turn) => turn.ours.mebibytes));
    const other = median(turns.map((turn) => turn.casl.mebibytes));
    return {
      title: 'Load 10,000 overlapping rules as one regulation and decide three times, in a fresh process',
      measured: [
        { name: 'reglement', nanoseconds: ours * 1e6 },
        { name: 'CASL', nanoseconds: casl * 1e6 },
      ],
      bars: [
        ratio('load and three decisions, against CASL', ours / casl, 2),
        atMost('heap that stays, beside the text itself', heap, 5, 'MiB'),
      ],
      notes: [
        `CASL keeps ${other.toFixed(1)} MiB of heap; without the imports, after collecting garbage`,
        'loading checks the form and every word of all rules, freezes them, and finds rules that never apply',
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Loaded {
  readonly milliseconds: number;
  readonly mebibytes: number;
}

function loadedFrom(text: string): Loaded {
  const read: unknown = JSON.parse(text);
  const [milliseconds, mebibytes] = Array.isArray(read) ? read : [];
  if (typeof milliseconds !== 'number' || typeof mebibytes !== 'number') throw new Error(text);
  return { milliseconds, mebibytes };
}
