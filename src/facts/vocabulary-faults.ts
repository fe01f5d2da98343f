import { type Issue, type Path, printed } from '../errors/index.ts';
import { type Fact, topics } from './declare.ts';
import { inertFaults } from './inert.ts';

/** Vocabularies in which nothing is wrong, and which cannot change any more. */
const sound = new WeakSet<object>();

/**
 * What is wrong with the declaration of a vocabulary: a kind that does not exist, a word without its words, a group of what is not there.
 *
 * @param hold freezes it in place, so that what was found in order stays so; `look` leaves it as it is.
 */
export function vocabularyFaults(value: unknown, path: Path, hold: 'hold' | 'look'): readonly Issue[] {
  if (typeof value === 'object' && value !== null && sound.has(value)) return [];
  const faults = inertFaults(value, path, hold);
  if (faults.length > 0) return faults;
  const issues = declarationFaults(value, path);
  if (issues.length === 0 && hold === 'hold' && typeof value === 'object' && value !== null) sound.add(value);
  return issues;
}

/** Only what is held cannot change between two looks at it. */
function declarationFaults(value: unknown, path: Path): readonly Issue[] {
  try {
    return new Declarations(path).read(value);
  } catch {
    const received = 'something that throws when it is read';
    return [{ code: 'unreadable', path, expected: 'plain data', received }];
  }
}

const kinds: readonly Fact['kind'][] = ['flag', 'choice', 'set', 'day', 'amount', 'consents'];
const everywhere = [
  'kind',
  'topics',
  'argumentOf',
  'label',
  'question',
  'judgedBy',
  'attainable',
  'derived',
  'notApplicable',
];
const ofList = ['values', 'groups', 'definedByClause', 'presumed'];
/** The keys that a fact of each kind has beside those of all. */
const own: Readonly<Record<Fact['kind'], readonly string[]>> = {
  flag: ['presumed'],
  choice: ofList,
  set: [...ofList, 'reading'],
  day: [],
  amount: ['unit'],
  consents: [],
};
const units = ['euroCents', 'pages', 'count'];

type Parts = Readonly<Record<string, unknown>>;
type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === 'string';
const isTextPair: Is = (value) => Array.isArray(value) && value.length === 2 && value.every(isText);
const isTexts: Is = (value) => Array.isArray(value) && value.every(isText);
const isTopics: Is = (value) =>
  Array.isArray(value) && value.every((one) => topics.some((topic) => topic === one));
const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf =
  (...words: readonly unknown[]): Is =>
  (value) =>
    words.includes(value);

class Declarations {
  readonly #issues: Issue[] = [];
  readonly #path: Path;

  constructor(path: Path) {
    this.#path = path;
  }

  read(value: unknown): readonly Issue[] {
    const facts = isParts(value) ? value.facts : undefined;
    if (!isParts(value) || !isParts(facts)) this.#wrong([], 'a vocabulary', value);
    else {
      for (const key of Object.keys(value))
        if (key !== 'facts' && key !== 'acts') this.#wrong([key], '`facts` and `acts`', key);
      for (const [name, fact] of Object.entries(facts)) this.#fact(name, fact);
      if (value.acts !== undefined && !(isParts(value.acts) && Object.values(value.acts).every(isTextPair)))
        this.#wrong(['acts'], 'words in Dutch and English per act', value.acts);
    }
    return this.#issues;
  }

  #fact(name: string, fact: unknown): void {
    const kind = isParts(fact) ? kinds.find((one) => one === fact.kind) : undefined;
    if (!isParts(fact) || kind === undefined) {
      this.#wrong(
        [name],
        'a fact, as `flag`, `choice`, `each`, `any`, `day`, `amount` or `consents` declares it',
        fact,
      );
      return;
    }
    const known = [...everywhere, ...own[kind]];
    for (const [key, value] of Object.entries(fact))
      if (value !== undefined && !known.includes(key))
        this.#wrong([name, key], `one of ${known.join(', ')}`, value);
    const must = (key: string, is: Is, expected: string): void => {
      if (!is(fact[key])) this.#wrong([name, key], expected, fact[key]);
    };
    const may = (key: string, is: Is, expected: string): void => {
      if (fact[key] !== undefined) must(key, is, expected);
    };
    must('topics', isTopics, 'a list of topics');
    may('argumentOf', isTopics, 'a list of topics');
    must('label', isTextPair, 'the words in Dutch and English');
    must('question', isTextPair, 'the words in Dutch and English');
    must('judgedBy', oneOf('person', 'record'), '`person` or `record`');
    may('attainable', oneOf(true, false), 'true or false');
    may('derived', oneOf(true, false), 'true or false');
    may('notApplicable', isTextPair, 'the words in Dutch and English');
    if (kind === 'set') must('reading', oneOf('each', 'any'), '`each` or `any`');
    if (kind === 'amount') must('unit', oneOf(...units), `one of ${units.join(', ')}`);
    if (kind === 'choice' || kind === 'set') this.#listed(name, fact, must, may);
    this.#presumed(name, kind, fact);
  }

  #listed(name: string, fact: Parts, must: Must, may: Must): void {
    must(
      'values',
      (value) => isParts(value) && Object.values(value).every(isTextPair),
      'values, each with its words',
    );
    may('definedByClause', isTexts, 'a list of names');
    const values = isParts(fact.values) ? fact.values : {};
    may(
      'groups',
      (value) => isParts(value) && Object.values(value).every(isTexts),
      'names, each for a list of values',
    );
    if (!isParts(fact.groups)) return;
    for (const [group, members] of Object.entries(fact.groups))
      for (const [place, member] of (Array.isArray(members) ? members : []).entries())
        if (typeof member !== 'string' || !Object.hasOwn(values, member))
          this.#wrong([name, 'groups', group, place], 'a value of the fact', member);
  }

  #presumed(name: string, kind: Fact['kind'], fact: Parts): void {
    const { presumed } = fact;
    if (presumed === undefined) return;
    if (!isParts(presumed)) {
      this.#wrong([name, 'presumed'], 'a value per topic', presumed);
      return;
    }
    const values: Parts = isParts(fact.values) ? fact.values : {};
    const isValue: Is = (value) => typeof value === 'string' && Object.hasOwn(values, value);
    const is: Is =
      kind === 'flag'
        ? oneOf(true, false)
        : kind === 'set'
          ? (value) => Array.isArray(value) && value.every(isValue)
          : isValue;
    for (const [topic, value] of Object.entries(presumed)) {
      if (!topics.some((one) => one === topic)) this.#wrong([name, 'presumed', topic], 'a topic', topic);
      else if (value !== undefined && !is(value))
        this.#wrong([name, 'presumed', topic], 'a value of the fact', value);
    }
  }

  #wrong(path: Path, expected: string, value: unknown): void {
    this.#issues.push({
      code: 'malformed',
      path: [...this.#path, ...path],
      expected,
      ...(value === undefined ? {} : { received: printed(value) }),
    });
  }
}

type Must = (key: string, is: Is, expected: string) => void;
