import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCrew } from './crew.ts';
import type { Survey } from './words.ts';

const patience = 300_000;

/**
 * What each file of trials shows when nothing is changed. A survey is kept in `folder` for as long as the sources, the mutants and the file
 * are what they were.
 */
export async function surveys(
  files: readonly string[],
  sources: {
    readonly plain: Readonly<Record<string, string>>;
    readonly instrumented: Readonly<Record<string, string>>;
  },
  options: {
    readonly hands: number;
    readonly given: readonly string[];
    readonly folder: string;
    readonly runs: number;
  },
): Promise<ReadonlyMap<string, Survey>> {
  const common = Object.entries(sources.plain).filter(([path]) => !path.endsWith('.test.ts'));
  const base = JSON.stringify([common, sources.instrumented, options.runs]);
  const found = new Map<string, Survey>();
  mkdirSync(options.folder, { recursive: true });
  await withCrew(options.hands, options.given, files, async (file, run) => {
    const key = createHash('sha256')
      .update(base)
      .update(sources.plain[file] ?? '')
      .digest('hex');
    const kept = join(options.folder, `${key}.json`);
    if (existsSync(kept)) {
      found.set(file, JSON.parse(readFileSync(kept, 'utf8')));
      return;
    }
    const outcome = await run({ task: { kind: 'survey', file }, milliseconds: () => patience });
    const survey = outcome.kind === 'surveyed' ? outcome.survey : notDone(file);
    if (outcome.kind === 'surveyed') writeFileSync(kept, JSON.stringify(survey));
    found.set(file, survey);
  });
  return found;
}

/** A file that did not come to an end in time sits out, and is named. */
function notDone(file: string): Survey {
  const whole = {
    file,
    name: 'the whole file',
    passed: false,
    reason: 'no end in time',
    milliseconds: 0,
    reaches: [],
  };
  return { milliseconds: 0, trials: [whole], atLoad: [] };
}
