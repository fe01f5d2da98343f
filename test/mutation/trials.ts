import { filesUnder } from './places.ts';

/**
 * What is tried against every mutant: the unit tests, the laws and the worked examples. Left out are the tests of documents, package and house,
 * which judge no behaviour, and these:
 */
const leftOut: Readonly<Record<string, string>> = {
  'test/calendar/zones.test.ts': 'starts processes, which would load the sources and not the mutant',
  'test/law/removal.test.ts': 'mutates rule sets, and is about their examples',
  'test/law/conflicts-page.test.ts': 'compares a document',
  'test/laws/titles.test.ts': 'compares a document',
};

const folders = [
  'calendar',
  'facts',
  'language',
  'diagram',
  'reasoning',
  'decision',
  'amendment',
  'recorded',
  'misuse',
  'bench/workload',
  'laws',
  'law',
];

/** What a trial may load. */
export const loadable = (): readonly string[] =>
  ['src', ...folders.map((folder) => `test/${folder}`)]
    .flatMap(filesUnder)
    .filter((path) => /\.(ts|json)$/.test(path));

/** Where the tests of a room stand: what they do not notice, others hardly will. */
const homes: Readonly<Record<string, readonly string[]>> = {
  calendar: ['calendar'],
  language: ['language', 'facts', 'laws'],
  diagram: ['diagram', 'reasoning', 'laws', 'recorded'],
  decision: ['recorded', 'decision', 'diagram', 'laws', 'law'],
};

/** The files of tests that are tried against the mutants of these sources, given as `src/<room>` or a file in it. */
export function trialFiles(sources: readonly string[]): readonly string[] {
  const tried = new Set(sources.flatMap((source) => homes[source.split('/')[1] ?? ''] ?? []));
  return loadable().filter((path) => {
    const [, folder = ''] = path.split('/');
    return path.endsWith('.test.ts') && tried.has(folder) && !Object.hasOwn(leftOut, path);
  });
}
