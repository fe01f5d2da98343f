import * as z from 'zod/mini';
import { dayOrIssue } from '../calendar/index.ts';
import type { Facts, Topic } from '../facts/index.ts';
import { refuseNoTopic } from '../facts/only-words.ts';
import { type Making, schemaOf } from '../facts/schema.ts';
import { type Regulation, refuseUnloaded } from '../language/index.ts';
import { dayOfQuestion } from './fact-asked.ts';

/**
 * The zod schema of what a question of this regulation takes, its day included, for a host's own edge: a form, a request body. It accepts what the
 * question functions accept, and they check what they get all the same.
 *
 * @param question its topic: `access`, `disclosure`, `processing`, `charge`, `request`, `retention` or `duty`.
 * @throws ReglementError `unknownRegulation` for what was not loaded, `unknownQuestion` for another word.
 * @see AVG 5(1)(d): what is decided with must be right, so that it is checked where it comes in.
 * @example
 * ```ts
 * import { questionSchema } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const body = questionSchema(werkId, 'access');
 * body.safeParse({ asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['reports'] }).success; // true
 * body.safeParse({ asOf: '2026-02-30', actor: 'coach', mode: 'view', data: ['reports'] }).success; // false
 * ```
 */
export function questionSchema<F extends Facts>(
  regulation: Regulation<F>,
  question: Topic,
): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  refuseUnloaded(regulation);
  refuseNoTopic(question);
  return schemaOf(
    regulation.vocabulary,
    question,
    dayOfQuestion(question).map(({ fact }) => fact),
    plain,
  );
}

/** It only checks: `factsJsonSchema` is for showing. */
const plain: Making = {
  day: () => z.string().check(z.refine((date) => typeof dayOrIssue(date, []) === 'number')),
  described: (schema) => schema,
};
