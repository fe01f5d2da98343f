import type { Files } from './project-files.ts';

/** Put together from pieces, so that this file does not contain what it looks for. */
const pieces = (...parts: readonly string[]): string => parts.join('');

/** What belongs to somebody's workplace and not to the project. */
const workplace: readonly RegExp[] = [
  new RegExp(pieces('(?<![\\w.])/', '(?:wo', 'rk|ro', 'ot|ho', 'me|mnt|Us', 'ers)/'), 'g'),
  new RegExp(pieces('/tmp', '/\\w'), 'g'),
  new RegExp(pieces('bash', '_jobs'), 'g'),
  new RegExp(
    pieces('https?://[\\w.:@-]*(?:regi', 'stry|arti', 'factory|ne', 'xus|mir', 'ror)[\\w.:-]*'),
    'gi',
  ),
  new RegExp(pieces('\\bfa', 'rm-'), 'gi'),
  new RegExp(pieces('\\bsha', 'red/'), 'gi'),
];

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

export function workplaceWords(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    workplace.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((found) => `${path}:${lineAt(text, found.index)} ${found[0]}`),
    ),
  );
}

/** A run of this many words in their order is a sentence of the regulation, no longer its terms. */
export const run = 9;

const words = (text: string): readonly RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)];

/** The runs of the given texts, letters and digits only: layout and punctuation hide nothing. */
export function runsOf(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const all = words(text).map(([word]) => word.toLowerCase());
    for (let at = 0; at + run <= all.length; at += 1) found.add(all.slice(at, at + run).join(' '));
  }
  return found;
}

/** Where a run of the regulations stands in a file; each place once. */
export function copiedRuns(files: Files, runs: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (const [path, text] of files) {
    const all = words(text);
    const lower = all.map(([word]) => word.toLowerCase());
    for (let at = 0; at + run <= all.length; at += 1) {
      const candidate = lower.slice(at, at + run).join(' ');
      if (!runs.has(candidate)) continue;
      found.push(`${path}:${lineAt(text, all[at]?.index ?? 0)} ${candidate}`);
      at += run - 1;
    }
  }
  return found;
}
