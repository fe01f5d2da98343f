import * as z from 'zod/mini';
import { printed, ReglementError, refuse } from '../../errors/index.ts';
import { plainData } from '../../language/plain-data.ts';
import { schemaIssues } from '../../language/schema-issues.ts';
import type { Example } from '../../language/worked-example.ts';

const text = z.string();
const texts = z.exactOptional(z.array(text));
const day = z.exactOptional(text);

/** A misspelt expectation would expect nothing, so that unknown keys are refused. */
const expected = z.strictObject({
  verdict: z.exactOptional(
    z.enum(['permitted', 'forbidden', 'undetermined', 'granted', 'grantedInPart', 'refused']),
  ),
  because: texts,
  notBecause: texts,
  regulation: z.exactOptional(text),
  statute: z.exactOptional(text),
  displaced: texts,
  notDisplaced: texts,
  duties: texts,
  noDuties: texts,
  limitedTo: texts,
  missing: texts,
  readings: texts,
  answerBy: day,
  doBy: day,
  appealBy: day,
  deadline: day,
  keepUntil: day,
  status: z.exactOptional(z.enum(['keep', 'mayDelete', 'mustDelete', 'undetermined'])),
  atEnd: z.exactOptional(text),
  governs: z.exactOptional(text),
  routes: texts,
  standing: z.exactOptional(z.enum(['inForce', 'notInForce', 'undated'])),
});

const scenario = z.strictObject({
  clause: text,
  shows: text,
  ask: z.enum([
    'canAccess',
    'canDisclose',
    'canProcess',
    'canCharge',
    'assessRequest',
    'requestDueDate',
    'appealDueDate',
    'retentionDeadline',
    'retentionStatus',
    'dutiesOn',
  ]),
  facts: z.record(text, z.unknown()),
  expect: expected.check(z.refine((one) => Object.keys(one).length > 0, 'what the answer must hold')),
});

const scenarios: z.ZodMiniType<readonly Example[]> = z.array(scenario);

/**
 * Reads scenarios that were written as JSON: the text of a file, or what an import or `JSON.parse` made of it.
 *
 * @param value a list of scenarios. Each names the clause that it shows and what it shows, the question, the facts of the case, and what the answer must hold.
 * @returns the same, read and typed.
 * @throws ReglementError with every fault of form found: an unknown key, a question that does not exist, a scenario that expects nothing.
 * @see AVG 5(2): the cases on which a text was agreed are part of the proof.
 * @example
 * ```ts
 * import { readScenarios } from 'reglement/testing';
 * const written = { clause: '12.5', shows: 'drafts stay', ask: 'canDisclose', facts: {}, expect: { verdikt: 'forbidden' } };
 * readScenarios([written]); // throws malformed
 * ```
 */
export function readScenarios(value: unknown): readonly Example[] {
  const { data, issues } = plainData(typeof value === 'string' ? parsed(value) : value);
  refuse(issues);
  const read = scenarios.safeParse(data);
  if (read.success) return read.data;
  const [first, ...others] = schemaIssues(read.error.issues, data, () => keys);
  throw new ReglementError([
    first ?? { code: 'malformed', path: [], expected: 'a list of scenarios' },
    ...others,
  ]);
}

const keys: readonly string[] = [...Object.keys(scenario.shape), ...Object.keys(expected.shape)];

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new ReglementError([
      { code: 'unreadable', path: [], expected: 'JSON', received: printed(written) },
    ]);
  }
}
