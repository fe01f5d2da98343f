import { z } from 'zod';
import type { Text } from './regulation.ts';
import { ruleSchema, type Words } from './rule-schema.ts';

const text = z.string();
const day = z.string();

/** A text as an author writes it. Unknown keys are refused everywhere, since a misspelt `unless` would otherwise widen a permit. */
export function textSchema(words: Words): z.ZodType<Text> {
  const rule = ruleSchema(words);
  const clause = z.strictObject({
    id: text,
    summary: text,
    rules: z.array(rule),
    from: day.exactOptional(),
    until: day.exactOptional(),
    reading: z.strictObject({ taken: text, rejected: text }).exactOptional(),
    departsFrom: z.array(text).exactOptional(),
    decidesNothing: text.exactOptional(),
    undecidable: text.exactOptional(),
    lapsed: z.strictObject({ lastDay: day, successor: text }).exactOptional(),
    entersIntoForce: day.exactOptional(),
    checked: z.enum(['checked', 'partly', 'unchecked']).exactOptional(),
  });
  const english = z.strictObject({
    summary: text,
    taken: text.exactOptional(),
    rejected: text.exactOptional(),
    reason: text.exactOptional(),
  });
  return z.strictObject({
    // For editors, which find the schema of the file by it.
    $schema: text.exactOptional(),
    id: text,
    title: text,
    version: text,
    from: day,
    until: day.exactOptional(),
    articles: z.array(z.strictObject({ number: text, title: text, clauses: z.array(clause) })),
    english: z.record(text, z.union([text, english])),
  });
}
