import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conflicts } from './conflicts/all.ts';
import type { Conflict } from './conflicts/conflict.ts';

const page = readFileSync(new URL('../../docs/conflicts.md', import.meta.url), 'utf8');

/** The cells of a row of the page: the clauses with the name of the row, and what is given by whom. */
const cells = ({ row, clauses, text, statute, governs }: Conflict): readonly string[] => [
  clauses.length === 0 ? `${row} (silent)` : `${clauses.join(', ')}: ${row}`,
  text,
  statute,
  governs,
];

/** The tables of the page, by the heading above them. */
function tables(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  let heading = '';
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3).trim();
    if (!line.startsWith('| ') || line.startsWith('| Clause') || line.startsWith('| ---')) continue;
    const row = line.split('|').slice(1, -1);
    found.set(heading, [...(found.get(heading) ?? []), row.map((cell) => cell.trim())]);
  }
  return found;
}

describe('docs/conflicts.md', () => {
  test.each(conflicts.map((one) => [one.regulation.text.title, one] as const))('%s', (title, { rows }) => {
    expect(tables().get(title)).toEqual(rows.map(cells));
  });

  test('has no other tables', () => {
    expect([...tables().keys()]).toEqual(conflicts.map(({ regulation }) => regulation.text.title));
  });
});
