import { pathToFileURL } from 'node:url';
import { ReglementError } from '../../src/errors/index.ts';
import type { Topic } from '../../src/facts/index.ts';
import {
  asLoaded,
  type EnglishClause,
  load,
  type Regulation,
  type Rule,
  type Text,
  topicOfRule,
} from '../../src/language/index.ts';
import { rememberedLaw } from '../../src/language/law-cache.ts';
import type { Example, ExampleQuestion } from '../../src/law/example.ts';
import { checkExample } from './run-example.ts';

/** A rule as it is named in an answer, and what noticed that it was gone. */
export interface Removal {
  readonly clause: string;
  readonly rule: string;
  readonly kind: string;
  /** `load`: no example noticed, but the text without it is refused. */
  readonly noticedBy: 'examples' | 'load' | 'nothing';
}

/** Which rules a question hangs on. A removed rule of another topic cannot change its answer. */
const topicsOf: Readonly<Record<ExampleQuestion, readonly Topic[]>> = {
  canAccess: ['access', 'duty'],
  canDisclose: ['disclosure', 'duty'],
  canProcess: ['processing', 'duty'],
  canCharge: ['charge'],
  assessRequest: ['request', 'retention', 'charge', 'duty'],
  requestDueDate: ['request'],
  appealDueDate: ['request'],
  retentionDeadline: ['retention'],
  retentionStatus: ['retention'],
  dutiesOn: ['duty'],
};

/**
 * Removes every rule of a regulation in turn and asks its worked examples again. A rule that no example misses is a rule that nobody has shown to
 * decide anything.
 *
 * The text without the rule is decided as it stands, before the checks of `load`: a reference to what is gone strikes nothing. So examples alone are
 * the proof, and `load` is asked only about what they let through.
 */
export function removals(regulation: Regulation, examples: readonly Example[]): readonly Removal[] {
  // What fails with every rule in place would seem to miss each of them.
  const sound = examples.filter((example) => checkExample(regulation, example).length === 0);
  return rulePlaces(regulation.text).map(({ clause, place, name, rule }) => {
    const without = textWithout(regulation.text, clause, place);
    const changed = asLoaded({
      ...regulation,
      text: without,
      lawOn: lawWithout(regulation, without, rule),
    });
    const noticed = affected(sound, rule, clause).some(
      (example) => checkExample(changed, example).length > 0,
    );
    return {
      clause,
      rule: name,
      kind: 'aspect' in rule ? `${rule.rule} ${rule.aspect}` : rule.rule,
      noticedBy: noticed ? 'examples' : isRefused(regulation, without, clause) ? 'load' : 'nothing',
    };
  });
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

const rulePlaces = (text: Text) =>
  text.articles.flatMap((article) =>
    article.clauses.flatMap(({ id, rules }) =>
      rules.map((rule, place) => ({
        clause: id,
        place,
        rule,
        name: `${text.id}:${id}/${rule.id ?? letter(place)}`,
      })),
    ),
  );

/** The rules that stay keep their names, so that an example which names one still means it. */
const textWithout = (text: Text, clause: string, place: number): Text => ({
  ...text,
  articles: text.articles.map((article) => ({
    ...article,
    clauses: article.clauses.map((one) =>
      one.id === clause
        ? { ...one, rules: namedRules(one.rules).filter((_, index) => index !== place) }
        : one,
    ),
  })),
});

const letter = (place: number): string => letters[place] ?? `${place}`;

const namedRules = (rules: readonly Rule[]): readonly Rule[] =>
  rules.map((rule, place) => ({ ...rule, id: rule.id ?? letter(place) }));

/** Only the topic that the rule speaks to is brought together anew; the law of the others stands as it was. */
function lawWithout(regulation: Regulation, text: Text, rule: Rule): Regulation['lawOn'] {
  const { vocabulary, statutes, holidays } = regulation;
  const anew = rememberedLaw({ text, facts: vocabulary.facts, statutes, holidays });
  const topic = topicOfRule(rule);
  return (asked, day) =>
    topic === undefined || asked === topic ? anew(asked, day) : regulation.lawOn(asked, day);
}

/** The examples that can notice, those of the same clause first. */
function affected(examples: readonly Example[], rule: Rule, clause: string): readonly Example[] {
  const topic = topicOfRule(rule);
  const able = examples.filter(({ ask }) => topic === undefined || topicsOf[ask].includes(topic));
  return [
    ...able.filter((example) => example.clause === clause),
    ...able.filter((example) => example.clause !== clause),
  ];
}

/** Whether `load` refuses the text. That a clause without rules must say why is no proof that its rule did anything. */
function isRefused(regulation: Regulation, text: Text, clause: string): boolean {
  const isEmpty = text.articles.some(({ clauses }) =>
    clauses.some(({ id, rules }) => id === clause && rules.length === 0),
  );
  try {
    load(isEmpty ? withReason(text, clause) : text, regulation);
    return false;
  } catch (error) {
    if (error instanceof ReglementError) return true;
    throw error;
  }
}

const withReason = (text: Text, clause: string): Text => ({
  ...text,
  articles: text.articles.map((article) => ({
    ...article,
    clauses: article.clauses.map((one) =>
      one.id === clause ? { ...one, decidesNothing: 'de regel is weg' } : one,
    ),
  })),
  english: { ...text.english, [clause]: { ...englishOf(text, clause), reason: 'the rule is gone' } },
});

function englishOf({ english }: Text, clause: string): EnglishClause {
  const written = english[clause] ?? '';
  return typeof written === 'string' ? { summary: written } : written;
}

async function main(asked: readonly string[]): Promise<void> {
  const { bureaus } = await import('./bureaus.ts');
  for (const { regulation, examples } of bureaus) {
    const { id } = regulation.text;
    if (asked.length > 0 && !asked.includes(id)) continue;
    const start = performance.now();
    const found = removals(regulation, examples);
    const survivors = found.filter(({ noticedBy }) => noticedBy !== 'examples');
    for (const { clause, rule, kind, noticedBy } of survivors)
      console.log(
        `${id} ${clause}: nobody misses ${rule} (${kind})${noticedBy === 'load' ? ', but load refuses the text' : ''}`,
      );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${id}: ${found.length} rules, ${examples.length} examples, ${survivors.length} survivors, ${seconds} s`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
