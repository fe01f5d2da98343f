import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** What came of one text: in a word or two, and the whole of it. */
export interface Came {
  readonly told: string;
  readonly outcome: string;
  readonly whole: string;
}

interface Group {
  readonly outcomes: string;
  readonly digests: string;
}

/** `REGLEMENT_RECORD=1` puts what comes now on record. */
const isRenewing = process.env.REGLEMENT_RECORD !== undefined;

const toRenew = [
  'What a reader of this text is told, or what the text means, has changed. It must be a change that somebody meant: name it in CHANGELOG.md, and then renew',
  'the record with `REGLEMENT_RECORD=1 npx vitest run test/language`; the difference of the record belongs to the change.',
].join(' ');

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

function counted(came: readonly Came[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of came) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ');
}

/** What came of the texts of one file, by groups: a count by outcome, and a digest for each. */
export class OnRecord {
  readonly #path: URL;
  #groups: Readonly<Record<string, Group>>;

  constructor(path: URL) {
    this.#path = path;
    this.#groups = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  }

  holds(name: string, came: readonly Came[]): void {
    const now: Group = {
      outcomes: counted(came),
      digests: came.map(({ whole }) => digest(whole)).join(' '),
    };
    if (isRenewing) {
      this.#groups = { ...this.#groups, [name]: now };
      writeFileSync(this.#path, `${JSON.stringify(this.#groups, undefined, 2)}\n`);
      return;
    }
    const before = this.#groups[name];
    const known = before?.digests.split(' ') ?? [];
    const differing = came.filter(({ whole }, place) => digest(whole) !== known[place]);
    expect(
      differing.slice(0, 3).map(({ told, whole }) => `${told}; now ${whole.slice(0, 800)}`),
      `${toRenew} ${differing.length} of ${came.length} texts`,
    ).toEqual([]);
    expect(now, toRenew).toEqual(before);
  }
}
