import type {
  Aspect,
  KernelAspect,
  KernelQuestion,
  KernelRule,
  Known,
  Test,
} from '../../src/language/index.ts';

/**
 * The verdict a second time, written from the first section of `docs/semantics.md` and from nothing else: every completion of the known facts is
 * written out and asked. It is as slow as it looks, and shares no line with the meaning that it is held against.
 */
export type World = readonly number[];

export function worldsOf({ variables }: KernelQuestion, known: Known): readonly World[] {
  let found: readonly World[] = [[]];
  for (const [index, { domain }] of variables.entries()) {
    const said = known[index];
    const values = said === undefined ? [...domain.keys()] : [said];
    found = found.flatMap((world) => values.map((value) => [...world, value]));
  }
  return found;
}

export function holds(test: Test, world: World): boolean {
  switch (test.kind) {
    case 'is':
      return test.among.some((value) => value === world[test.variable]);
    case 'all':
      return test.of.every((one) => holds(one, world));
    case 'any':
      return test.of.some((one) => holds(one, world));
    case 'not':
      return !holds(test.of, world);
  }
}

export function applies(rule: KernelRule, world: World): boolean {
  if (!holds(rule.when, world)) return false;
  if (rule.unless.some((one) => holds(one, world))) return false;
  return !rule.exceptions.some((one) => applies(one, world));
}

type Answer = 'forbidden' | 'required' | 'permitted' | 'silent';

function answerOf(rules: readonly KernelRule[], world: World): Answer {
  const standing = rules.filter((rule) => applies(rule, world));
  if (standing.some(({ effect }) => effect === 'forbid')) return 'forbidden';
  if (standing.some(({ effect }) => effect === 'require')) return 'required';
  if (standing.some(({ effect }) => effect === 'permit')) return 'permitted';
  return 'silent';
}

export function aspectPermitted({ statute, regulation }: KernelAspect, world: World): boolean {
  const byStatute = answerOf(statute, world);
  const byRegulation = answerOf(regulation, world);
  if (byStatute === 'forbidden') return false;
  if (byStatute === 'required') return true;
  if (byRegulation === 'forbidden') return false;
  if (byRegulation === 'permitted' || byRegulation === 'required') return true;
  return byStatute === 'permitted';
}

export const permittedIn = ({ aspects }: KernelQuestion, world: World): boolean =>
  aspects.every((aspect) => aspectPermitted(aspect, world));

const grants = ({ effect }: KernelRule): boolean => effect === 'permit' || effect === 'require';
const forbids = ({ effect }: KernelRule): boolean => effect === 'forbid';

/** The clauses of one aspect some rule of which applies, with this sign. */
function clausesIn(
  aspect: KernelAspect,
  sign: (rule: KernelRule) => boolean,
  world: World,
): ReadonlySet<string> {
  const rules = [...aspect.statute, ...aspect.regulation].filter(sign);
  return new Set(rules.filter((rule) => applies(rule, world)).map(({ clause }) => clause));
}

/** The clauses that apply with this sign in each of the worlds. */
function certainIn(
  aspect: KernelAspect,
  sign: (rule: KernelRule) => boolean,
  worlds: readonly World[],
): readonly string[] {
  const [first, ...others] = worlds.map((world) => clausesIn(aspect, sign, world));
  return [...(first ?? [])].filter((clause) => others.every((clauses) => clauses.has(clause)));
}

export type NaiveVerdict = 'permitted' | 'forbidden' | 'undetermined';

export function naiveVerdict(question: KernelQuestion, known: Known): NaiveVerdict {
  const worlds = worldsOf(question, known);
  const answers = worlds.map((world) => permittedIn(question, world));
  if (answers.every((permitted) => !permitted)) return 'forbidden';
  const named = question.aspects.every((aspect) => certainIn(aspect, grants, worlds).length > 0);
  return named && answers.every((permitted) => permitted) ? 'permitted' : 'undetermined';
}

/** A clause and the aspect in which it gives its answer. */
export interface NaiveGround {
  readonly aspect: Aspect;
  readonly clause: string;
}

/** The clauses that rest certainly under a certain verdict: those of its sign, in the aspects that have this answer in every world. */
export function naiveGrounds(question: KernelQuestion, known: Known): readonly NaiveGround[] {
  const verdict = naiveVerdict(question, known);
  if (verdict === 'undetermined') return [];
  const worlds = worldsOf(question, known);
  const wanted = verdict === 'permitted';
  return question.aspects
    .filter((aspect) => worlds.every((world) => aspectPermitted(aspect, world) === wanted))
    .flatMap((aspect) =>
      certainIn(aspect, wanted ? grants : forbids, worlds).map((clause) => ({
        aspect: aspect.aspect,
        clause,
      })),
    );
}

const changed = (world: World, variable: number, value: number): World =>
  world.map((old, index) => (index === variable ? value : old));

const open = ({ variables }: KernelQuestion, known: Known): readonly number[] =>
  [...variables.keys()].filter((index) => known[index] === undefined);

/** Whether some world answers differently once this variable alone has another value. */
function changes(
  { variables }: KernelQuestion,
  worlds: readonly World[],
  variable: number,
  answer: (world: World) => boolean,
): boolean {
  const values = [...(variables[variable]?.domain.keys() ?? [])];
  return worlds.some((world) =>
    values.some((value) => answer(changed(world, variable, value)) !== answer(world)),
  );
}

/** The indexes of the variables that still matter. */
export function naiveMissing(question: KernelQuestion, known: Known): readonly number[] {
  if (naiveVerdict(question, known) !== 'undetermined') return [];
  const worlds = worldsOf(question, known);
  const turning = open(question, known).filter((variable) =>
    changes(question, worlds, variable, (world) => permittedIn(question, world)),
  );
  if (turning.length > 0) return turning;
  // Every world permits, and some aspect has no clause in common: what the clauses that can still permit there depend on.
  const candidates = question.aspects
    .filter((aspect) => certainIn(aspect, grants, worlds).length === 0)
    .flatMap((aspect) => {
      const clauses = new Set(worlds.flatMap((world) => [...clausesIn(aspect, grants, world)]));
      return [...clauses].map((clause) => (world: World) => clausesIn(aspect, grants, world).has(clause));
    });
  return open(question, known).filter((variable) =>
    candidates.some((applying) => changes(question, worlds, variable, applying)),
  );
}

/** One variable given another value, or a first one. */
export interface NaiveChange {
  readonly variable: number;
  readonly value: number;
}

export const withChanges = (known: Known, changes: readonly NaiveChange[]): Known =>
  known.map((said, index) => changes.find(({ variable }) => variable === index)?.value ?? said);

/** Every least set of at most three changes to variables that may be changed, after which the verdict is `permitted`. */
export function naiveRemedies(
  question: KernelQuestion,
  known: Known,
  changeable: readonly number[],
): readonly (readonly NaiveChange[])[] {
  const single = changeable.flatMap((variable) =>
    [...(question.variables[variable]?.domain.keys() ?? [])]
      .filter((value) => value !== known[variable])
      .map((value): NaiveChange => ({ variable, value })),
  );
  const found: (readonly NaiveChange[])[] = [];
  let level: readonly (readonly NaiveChange[])[] = [[]];
  for (let size = 1; size <= 3; size += 1) {
    level = level.flatMap((smaller) =>
      single
        .filter(({ variable }) => smaller.every((one) => one.variable < variable))
        .map((one) => [...smaller, one]),
    );
    const least = level.filter((changes) => !found.some((smaller) => isWithin(smaller, changes)));
    found.push(
      ...least.filter((changes) => naiveVerdict(question, withChanges(known, changes)) === 'permitted'),
    );
  }
  return found;
}

const isWithin = (smaller: readonly NaiveChange[], larger: readonly NaiveChange[]): boolean =>
  smaller.every((one) =>
    larger.some(({ variable, value }) => variable === one.variable && value === one.value),
  );
