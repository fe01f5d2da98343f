import type { Fact, Topic, Vocabulary } from 'reglement';

const kinds: Readonly<Record<Fact['kind'], string>> = {
  flag: '`true` or `false`',
  choice: 'one of',
  set: 'a list of',
  day: 'a day, `YYYY-MM-DD`',
  amount: 'a whole number',
  consents: 'a list of consents',
};

/** The page of every fact of a vocabulary, made from its declarations alone. */
export function vocabularyPage({ facts, acts = {} }: Vocabulary): string {
  const told = Object.entries(facts);
  return [
    '# The core vocabulary',
    '',
    'Every fact that each of the regulations can speak of, as it is declared; a bureau adds its own. Made from the declarations by `npx vitest run test/docs/vocabulary.test.ts -u`; a',
    'test compares. Leaving a fact out says that it is not known.',
    '',
    '| topic | facts; those in bold cannot be left out |',
    '|---|---|',
    ...topicRows(told),
    '',
    ...told.flatMap(([name, fact]) => section(name, fact)),
    '## The acts that duties ask for',
    '',
    '| act | nl | en |',
    '|---|---|---|',
    ...Object.entries(acts).map(([name, [nl, en]]) => `| \`${name}\` | ${nl} | ${en} |`),
    '',
  ].join('\n');
}

function topicRows(told: readonly (readonly [string, Fact])[]): readonly string[] {
  const topics = [...new Set(told.flatMap(([, { topics: own }]) => own))];
  const named = (topic: Topic): string =>
    told
      .filter(([, { topics: own, derived }]) => own.includes(topic) && derived !== true)
      .map(([name, { argumentOf = [] }]) => {
        const link = `[${name}](#${name.toLowerCase()})`;
        return argumentOf.includes(topic) ? `**${link}**` : link;
      })
      .join(', ');
  return topics.map((topic) => `| ${topic} | ${named(topic)} |`);
}

const section = (name: string, fact: Fact): readonly string[] => [
  `## ${name}`,
  '',
  `${fact.label[0]} / ${fact.label[1]}. ${sorted(fact)}`,
  '',
  `- nl: ${fact.question[0]}`,
  `- en: ${fact.question[1]}`,
  `- ${circumstances(fact)}`,
  ...presumed(fact).map((one) => `- ${one}`),
  ...('groups' in fact && fact.groups !== undefined
    ? Object.entries(fact.groups).map(([group, values]) => `- \`${group}\` stands for ${codes(values)}`)
    : []),
  ...('definedByClause' in fact && fact.definedByClause !== undefined
    ? [`- a clause of the regulation says what ${codes(fact.definedByClause)} stands for`]
    : []),
  ...('values' in fact
    ? [
        '',
        '| value | nl | en |',
        '|---|---|---|',
        ...Object.entries(fact.values).map(([value, [nl, en]]) => `| \`${value}\` | ${nl} | ${en} |`),
      ]
    : []),
  '',
];

function sorted(fact: Fact): string {
  const kind = fact.kind === 'amount' ? `${kinds.amount} (${fact.unit})` : kinds[fact.kind];
  const read =
    fact.kind !== 'set'
      ? ''
      : fact.reading === 'each'
        ? ', each of which is judged by itself'
        : ', of which any one can fit';
  const listed = 'values' in fact ? ' the values below' : '';
  const outside =
    fact.notApplicable === undefined
      ? ''
      : `, or \`notApplicable\` (${fact.notApplicable[0]} / ${fact.notApplicable[1]})`;
  return `${capital(kind)}${listed}${read}${outside}.`;
}

function circumstances(fact: Fact): string {
  if (fact.derived === true) return 'worked out by the library, never handed in';
  const settled = fact.judgedBy === 'record' ? 'looked up in a record' : 'judged by a person';
  return `${settled}; ${fact.attainable === true ? 'a person can still bring it about, so a remedy can name it' : 'never named as a remedy'}`;
}

function presumed(fact: Fact): readonly string[] {
  if (!('presumed' in fact) || fact.presumed === undefined) return [];
  return Object.entries(fact.presumed).map(
    ([topic, value]) => `in doubt, for ${topic}: ${codes(Array.isArray(value) ? value : [String(value)])}`,
  );
}

const codes = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.map((word) => `\`${word}\``).join(', ');

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
