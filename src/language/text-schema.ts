import * as z from 'zod/mini';
import type { Text } from './regulation.ts';
import { ruleSchema, type Words } from './rule-schema.ts';

/** A text as an author writes it. Unknown keys are refused everywhere, since a misspelt `unless` would otherwise widen a permit. */
export function textSchema(words: Words): z.ZodMiniType<Text> {
  const text = z.string();
  const day = z.string();
  const rule = ruleSchema(words);
  const clause = z.strictObject({
    id: text,
    summary: text,
    rules: z.array(rule),
    from: z.exactOptional(day),
    until: z.exactOptional(day),
    reading: z.exactOptional(z.strictObject({ taken: text, rejected: text })),
    departsFrom: z.exactOptional(z.array(text)),
    decidesNothing: z.exactOptional(text),
    undecidable: z.exactOptional(text),
    lapsed: z.exactOptional(z.strictObject({ lastDay: day, successor: text })),
    entersIntoForce: z.exactOptional(day),
    checked: z.exactOptional(z.enum(['checked', 'partly', 'unchecked'])),
  });
  const english = z.strictObject({
    summary: text,
    taken: z.exactOptional(text),
    rejected: z.exactOptional(text),
    reason: z.exactOptional(text),
  });
  return z.strictObject({
    // For editors, which find the schema of the file by it.
    $schema: z.exactOptional(text),
    id: text,
    title: text,
    version: text,
    from: day,
    until: z.exactOptional(day),
    articles: z.array(z.strictObject({ number: text, title: text, clauses: z.array(clause) })),
    english: z.record(text, z.union([text, english])),
  });
}
