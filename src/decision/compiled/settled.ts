import type { Codes } from '../../diagram/index.ts';
import type { KernelRule, Test } from '../../language/index.ts';

/** `holds` of the interpreter, where everything is known. */
function holdsNow(test: Test, codes: Codes): boolean {
  switch (test.kind) {
    case 'is':
      return test.among.includes(codes[test.variable] ?? -1);
    case 'all':
      return test.of.every((part) => holdsNow(part, codes));
    case 'any':
      return test.of.some((part) => holdsNow(part, codes));
    case 'not':
      return !holdsNow(test.of, codes);
  }
}

/** `applies` of the interpreter, where everything is known. */
export const appliesNow = (rule: KernelRule | undefined, codes: Codes): boolean =>
  rule !== undefined &&
  holdsNow(rule.when, codes) &&
  !rule.unless.some((test) => holdsNow(test, codes)) &&
  !rule.exceptions.some((exception) => appliesNow(exception, codes));

/** Every variable that some rules ask about, in their exceptions too. */
export function variablesIn(rules: readonly KernelRule[]): readonly number[] {
  const found = new Set<number>();
  const seen = new Set<KernelRule>();
  const test = (one: Test): void => {
    if (one.kind === 'is') found.add(one.variable);
    else if (one.kind === 'not') test(one.of);
    else one.of.forEach(test);
  };
  const visit = (rule: KernelRule): void => {
    if (seen.has(rule)) return;
    seen.add(rule);
    test(rule.when);
    rule.unless.forEach(test);
    rule.exceptions.forEach(visit);
  };
  rules.forEach(visit);
  return [...found];
}
