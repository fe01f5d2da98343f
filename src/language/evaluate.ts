import type { KernelAspect, KernelQuestion, KernelRule, Known, Test } from './kernel.ts';

/**
 * What a rule means. Everything else in this library is a faster or a wider reading of this file and is tested to agree with it.
 *
 * Something is true, false, or it hangs on a variable that is not known: then that variable's index is the value.
 */
export type Truth = boolean | number;

const isOpen = (truth: Truth): truth is number => typeof truth === 'number';

function all<T>(items: readonly T[], ask: (item: T) => Truth): Truth {
  let open: Truth = true;
  for (const item of items) {
    const truth = ask(item);
    if (truth === false) return false;
    if (open === true) open = truth;
  }
  return open;
}

const not = (truth: Truth): Truth => (isOpen(truth) ? truth : !truth);
const both = (...truths: Truth[]): Truth => all(truths, (truth) => truth);
const either = (...truths: Truth[]): Truth => not(all(truths, not));
const some = <T>(items: readonly T[], ask: (item: T) => Truth): Truth =>
  not(all(items, (item) => not(ask(item))));

/** Whether a test holds in what is known. */
export function holds(test: Test, known: Known): Truth {
  switch (test.kind) {
    case 'is': {
      const value = known[test.variable];
      return value === undefined ? test.variable : test.among.includes(value);
    }
    case 'all':
      return all(test.of, (part) => holds(part, known));
    case 'any':
      return some(test.of, (part) => holds(part, known));
    case 'not':
      return not(holds(test.of, known));
  }
}

/** A rule applies when its test holds, none of its own exceptions does, and no rule that is an exception to it applies. */
export function applies(rule: KernelRule, known: Known): Truth {
  const excepted = either(
    some(rule.unless, (test) => holds(test, known)),
    some(rule.exceptions, (exception) => applies(exception, known)),
  );
  return both(holds(rule.when, known), not(excepted));
}

const says = (rules: readonly KernelRule[], effect: KernelRule['effect'], known: Known): Truth =>
  some(rules, (rule) => rule.effect === effect && applies(rule, known));

/**
 * The order of the layers. What the statute forbids is forbidden; what it requires is permitted, even against a stricter promise; what the
 * regulation forbids is forbidden; what it permits is permitted; where it is silent, what the statute permits.
 */
export function aspectPermitted({ statute, regulation }: KernelAspect, known: Known): Truth {
  return both(
    not(says(statute, 'forbid', known)),
    either(
      says(statute, 'require', known),
      both(
        not(says(regulation, 'forbid', known)),
        either(
          says(regulation, 'permit', known),
          says(regulation, 'require', known),
          says(statute, 'permit', known),
        ),
      ),
    ),
  );
}

/** A question is permitted when every aspect of it is. */
export const permitted = (question: KernelQuestion, known: Known): Truth =>
  all(question.aspects, (aspect) => aspectPermitted(aspect, known));

/**
 * In which of the worlds that agree with what is known the answer is yes, and in which no. Where the answer hangs on a variable, each of its
 * values is tried: so `x or not x` holds, whatever x is.
 */
export function possible(
  question: KernelQuestion,
  known: Known,
  ask: (known: Known) => Truth,
): { readonly yes: boolean; readonly no: boolean } {
  const truth = ask(known);
  if (!isOpen(truth)) return { yes: truth, no: !truth };
  const domain = question.variables[truth]?.domain ?? [];
  let found = { yes: false, no: false };
  for (let value = 0; value < domain.length && !(found.yes && found.no); value++) {
    const there = possible(question, known.with(truth, value), ask);
    found = { yes: found.yes || there.yes, no: found.no || there.no };
  }
  return found;
}

/** Whether it holds in every world. */
export const certainly = (question: KernelQuestion, known: Known, ask: (known: Known) => Truth): boolean =>
  !possible(question, known, ask).no;

/** A clause permits here when one of its permits, or requirements, applies. */
export const clausePermits = (aspect: KernelAspect, clause: string, known: Known): Truth =>
  some([...aspect.statute, ...aspect.regulation], (rule) =>
    rule.clause === clause && (rule.effect === 'permit' || rule.effect === 'require')
      ? applies(rule, known)
      : false,
  );

const clausesOf = (aspect: KernelAspect): ReadonlySet<string> =>
  new Set([...aspect.statute, ...aspect.regulation].map((rule) => rule.clause));

/** An answer in one word. `undetermined` hangs on what is not known, and is no permission. */
export type VerdictWord = 'permitted' | 'forbidden' | 'undetermined';

/**
 * Permitted only if it is so in every world, and for each aspect some one clause permits in all of them: a named ground has won (AVG 5(2)). Forbidden
 * if it is so in every world. Otherwise undetermined.
 */
export function verdict(question: KernelQuestion, known: Known): VerdictWord {
  const worlds = possible(question, known, (there) => permitted(question, there));
  if (!worlds.yes) return 'forbidden';
  if (worlds.no) return 'undetermined';
  const grounded = question.aspects.every((aspect) =>
    [...clausesOf(aspect)].some((clause) =>
      certainly(question, known, (there) => clausePermits(aspect, clause, there)),
    ),
  );
  return grounded ? 'permitted' : 'undetermined';
}
