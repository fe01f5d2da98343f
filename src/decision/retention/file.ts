import { isoDay, readDay } from '../../calendar/index.ts';
import { type Issue, printed, ReglementError, refuse } from '../../errors/index.ts';
import type { Day, Facts, FactsFor, Stated } from '../../facts/index.ts';
import { isIssue, listSnapshot, snapshot } from '../../facts/snapshot.ts';
import { type Regulation, refuseUnloaded } from '../../language/index.ts';
import { freeze } from '../freeze.ts';
import type { FilePart, FileRetention, Governing, RetentionStatus, Splitting } from './answer.ts';
import { readCase } from './decide.ts';
import type { Situation } from './situation.ts';
import { statusOf } from './status.ts';

/** The records of one file, each with its own facts, and the day they are asked for. */
export interface FileFacts<F, Bound extends string = never> {
  readonly asOf: Day;
  readonly records: readonly FactsFor<F, 'retention', Bound>[];
}

/**
 * Decides for every record of a file how it stands on the day `asOf`, which of them are kept equally long, and which rules split the file. A statutory
 * floor covers only the records it names, so one client's file may have several last days (AVG 17(3): to the extent).
 *
 * @param file `asOf`, and `records`: per record the facts of `retentionDeadline`, without the day.
 * @throws ReglementError as `retentionDeadline`, with `records` and the place of the record before the name of the fact.
 * @example
 * ```ts
 * import { retentionOfFile } from 'reglement';
 * import { deOmmezwaai } from 'reglement/bureaus';
 * const facts = { serviceEndedOn: '2024-02-29', recordClosedOn: '2024-02-29', erasureGranted: 'no', legalHold: false } as const;
 * const file = retentionOfFile(deOmmezwaai, {
 *   asOf: '2030-01-01',
 *   records: [{ record: 'clientFile', ...facts }, { record: 'invoice', ...facts }],
 * });
 * file.records.map(({ status }) => status); // ['mustDelete', 'keep']
 * file.parts.length; // 2
 * ```
 */
export function retentionOfFile<F extends Facts, Bound extends string = never>(
  regulation: Regulation<F>,
  file: FileFacts<F, Bound>,
  standing?: Stated,
): FileRetention {
  refuseUnloaded(regulation);
  const records = readFile(regulation, file, standing).map(statusOf);
  const [first] = records;
  const parts = partsOf(records);
  return freeze({
    question: 'retentionOfFile',
    regulation: regulation.text.id,
    version: regulation.text.version,
    title: regulation.text.title,
    asOf: first?.asOf ?? isoDay(readDay(file.asOf, ['asOf'])),
    records,
    parts,
    splitBy: parts.length > 1 ? splittersOf(records) : [],
  });
}

/** Reads every record before it answers for any, so that all faults come in one go. */
function readFile(
  regulation: Regulation,
  value: unknown,
  standing: Stated | undefined,
): readonly Situation[] {
  const file = snapshot(value, []);
  if (isIssue(file)) throw new ReglementError([file]);
  const issues: Issue[] = [...file.keys()]
    .filter((key) => key !== 'asOf' && key !== 'records')
    .map((key) => ({ code: 'unknownFact', path: [key], expected: '`asOf` and `records`' }));
  const list = listSnapshot(file.get('records'), ['records']);
  if (isList(list) && list.length === 0)
    issues.push({ code: 'missingArgument', path: ['records'], expected: 'at least one record' });
  if (!isList(list)) issues.push(list);
  refuse(issues);
  const found: Situation[] = [];
  for (const [place, item] of (isList(list) ? list : []).entries()) {
    try {
      found.push(readCase(regulation, withDay(item, file.get('asOf')), standing));
    } catch (error) {
      if (!(error instanceof ReglementError)) throw error;
      issues.push(...error.issues.map((issue) => placed(issue, place)));
    }
  }
  refuse(issues.filter((issue, place) => issues.findIndex((other) => same(issue, other)) === place));
  return found;
}

const isList = (value: readonly unknown[] | Issue): value is readonly unknown[] => Array.isArray(value);

function withDay(item: unknown, asOf: unknown): object {
  const record = snapshot(item, []);
  if (isIssue(record)) throw new ReglementError([{ ...record, received: printed(item) }]);
  if (record.has('asOf'))
    throw new ReglementError([
      {
        code: 'statedTwice',
        path: ['asOf'],
        expected: 'one day for the whole file',
        received: printed(asOf),
      },
    ]);
  return { ...Object.fromEntries(record), asOf };
}

/** The day stands once, beside the records; every other fact stands in its record. */
const placed = (issue: Issue, place: number): Issue =>
  issue.path[0] === 'asOf' && issue.code !== 'statedTwice'
    ? issue
    : { ...issue, path: ['records', place, ...issue.path] };

const same = (one: Issue, other: Issue): boolean => JSON.stringify(one) === JSON.stringify(other);

function partsOf(records: readonly RetentionStatus[]): readonly FilePart[] {
  const parts = new Map<string, { records: number[] } & Omit<FilePart, 'records'>>();
  for (const [place, { keepUntil, deadline }] of records.entries()) {
    const key = JSON.stringify([keepUntil, deadline]);
    const part = parts.get(key) ?? { records: [], keepUntil, deadline };
    part.records.push(place);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** The rules that give a day to some records and not to all. */
function splittersOf(records: readonly RetentionStatus[]): readonly Splitting[] {
  const governed = new Map<string, { rule: Governing; records: number[] }>();
  for (const [place, { governs }] of records.entries()) {
    for (const rule of [...governs.keepUntil, ...governs.deadline]) {
      const found = governed.get(rule.rule) ?? { rule, records: [] };
      if (!found.records.includes(place)) found.records.push(place);
      governed.set(rule.rule, found);
    }
  }
  return [...governed.values()]
    .filter((found) => found.records.length < records.length)
    .map(({ rule: { clause, rule, layer }, records: places }) => ({ clause, rule, layer, records: places }));
}
