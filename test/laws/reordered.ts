import { type Clause, named, type Rule, type Text } from '../../src/language/index.ts';
import { ownTermsOfNothing } from './cases.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Lists and the keys of objects from back to front, however deep. */
export function backwards(value: object): object {
  return isList(value) ? value.map(inside).toReversed() : Object.fromEntries(entriesOf(value));
}

const inside = (value: unknown): unknown => (typeof value === 'object' && value !== null ? backwards(value) : value);
const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).map(([key, one]: [string, unknown]) => [key, inside(one)] as const).toReversed();
