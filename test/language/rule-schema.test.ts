import { describe, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Rule } from '../../src/language/index.ts';
import type { ruleSchema } from '../../src/language/rule-schema.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Read = Frozen<z.output<ReturnType<typeof ruleSchema>>>;
type KeyOf<T> = T extends unknown ? keyof T : never;

describe('the schema of rules', () => {
  test('reads nothing but rules, and every rule that can be written', () => {
    expectTypeOf<Read>().toExtend<Rule>();
    expectTypeOf<Rule>().toExtend<Read>();
    expectTypeOf<KeyOf<Rule>>().toEqualTypeOf<KeyOf<Read>>();
  });
});
