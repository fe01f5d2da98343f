import * as z from 'zod/mini';
import { printed, ReglementError, refuse, refuseHidden } from '../errors/index.ts';
import type { Facts } from '../facts/index.ts';
import { load } from './load.ts';
import type { Regulation } from './loaded.ts';
import { bounds, plainData } from './plain-data.ts';
import type { Setting, Text } from './regulation.ts';
import { schemaIssues } from './schema-issues.ts';
import { textSchema } from './text-schema.ts';

/**
 * Loads a regulation that was written as JSON: the text of a file, or what `JSON.parse` made of it. It comes out the same as one written with the
 * builders, and is checked the same.
 *
 * @throws ReglementError with every fault found: of the data, then of its form, then of what it says. Nothing else is ever thrown, whatever is
 * handed in.
 * @example
 * ```ts
 * import { fromJson } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * import { dutchHolidays } from 'reglement/calendar';
 * import { dutchLaw } from 'reglement/statutes';
 * const written = `{
 *   "id": "small", "title": "Small", "version": "1", "from": "2026-01-01", "english": { "1": "the client sees the file" },
 *   "articles": [{ "number": "1", "title": "Inzage", "clauses": [{
 *     "id": "1", "summary": "de cliënt ziet het dossier",
 *     "rules": [{ "rule": "permit", "aspect": "access.actor", "when": { "actor": "client" } }]
 *   }] }]
 * }`;
 * const setting = { vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays };
 * fromJson(written, setting).text.id; // 'small'
 * fromJson(written.replace('permit', 'permitt'), setting); // throws malformed
 * ```
 */
export function fromJson<F extends Facts>(value: unknown, setting: Setting<F>): Regulation<F> {
  return load(readText(value), setting);
}

/** Reads the form of a text; what its words mean is for `load`. */
export function readText(value: unknown): Text {
  refuseHidden();
  const { data, issues } = plainData(typeof value === 'string' ? parsed(value) : value);
  refuse(issues);
  const read = form().safeParse(data);
  if (read.success) return withoutSchema(read.data);
  const [first, ...others] = schemaIssues(read.error.issues, data, knownKeys);
  throw new ReglementError([first ?? { code: 'malformed', path: [], expected: 'a regulation' }, ...others]);
}

function parsed(text: string): unknown {
  if (text.length > bounds.characters)
    throw new ReglementError([
      {
        code: 'tooLarge',
        path: [],
        expected: `at most ${bounds.characters} characters`,
        received: `${text.length}`,
      },
    ]);
  try {
    return JSON.parse(text);
  } catch {
    throw new ReglementError([{ code: 'unreadable', path: [], expected: 'JSON', received: printed(text) }]);
  }
}

/** Made when it is first needed, since making it costs more than reading with it; and kept, since it is the same for every vocabulary. */
const form = /* @__PURE__ */ once(() =>
  textSchema({
    condition: () => z.record(z.string(), z.unknown()),
    day: () => z.string(),
    event: z.string(),
    quality: z.string(),
  }),
);

function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An editor's own key is no part of the regulation. */
function withoutSchema(read: Text & { readonly $schema?: string }): Text {
  const { $schema: _, ...text } = read;
  return text;
}

/** Every key that the form has somewhere: near enough for a suggestion. */
const knownKeys = /* @__PURE__ */ once((): readonly string[] => {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('properties' in part && typeof part.properties === 'object' && part.properties !== null)
      for (const key of Object.keys(part.properties)) found.add(key);
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(z.toJSONSchema(form(), { io: 'input', unrepresentable: 'any' }));
  return [...found];
});
