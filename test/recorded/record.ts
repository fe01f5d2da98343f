import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Came, Put } from './questions.ts';

/** One group of cases: how often what came of them, and a digest per case of the whole answer and of its explanation in both languages. */
interface Group {
  readonly outcomes: string;
  readonly answers: string;
  readonly words: string;
}

/** `REGLEMENT_RECORD=1` puts what comes now on record. */
const isRenewing = process.env.REGLEMENT_RECORD !== undefined;

const toRenew = [
  'An answer on record has changed. It must be a change of decision that somebody meant: name it in CHANGELOG.md, and then renew the record with',
  '`REGLEMENT_RECORD=1 npx vitest run test/recorded`; the difference of the record belongs to the change.',
].join(' ');

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

const digests = (came: readonly Came[], of: 'answer' | 'words'): string =>
  came.every((one) => one[of] === '')
    ? ''
    : came.map((one) => (one[of] === '' ? '-' : digest(one[of]))).join(' ');

function counted(came: readonly Came[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of came) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ');
}

/** The answers of one file of tests. */
export class OnRecord {
  readonly #path: URL;
  #groups: Readonly<Record<string, Group>>;

  constructor(path: URL) {
    this.#path = path;
    this.#groups = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  }

  /** Each case is held against its record; the test fails with the cases that differ, and what comes now. */
  holds(name: string, cases: readonly Put[]): void {
    const came = cases.map((one) => one.came());
    const now: Group = {
      outcomes: counted(came),
      answers: digests(came, 'answer'),
      words: digests(came, 'words'),
    };
    if (isRenewing) {
      this.#groups = { ...this.#groups, [name]: now };
      writeFileSync(this.#path, `${JSON.stringify(this.#groups, undefined, 2)}\n`);
      return;
    }
    const before = this.#groups[name];
    const [answers, words] = [before?.answers.split(' ') ?? [], before?.words.split(' ') ?? []];
    const differing = cases.flatMap(({ told }, place) => {
      const one = came[place];
      const isAnswer = now.answers.split(' ')[place] === answers[place];
      const isWords = now.words === '' || now.words.split(' ')[place] === words[place];
      if (one === undefined || (isAnswer && isWords)) return [];
      return [
        `${isAnswer ? 'its words' : 'its answer'}: ${told}; now ${one.outcome}: ${one.answer.slice(0, 400)}`,
      ];
    });
    expect(differing.slice(0, 5), `${toRenew} ${differing.length} of ${cases.length} cases`).toEqual([]);
    expect(now, toRenew).toEqual(before);
  }
}
