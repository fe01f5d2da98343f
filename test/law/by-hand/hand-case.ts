import type { ExampleQuestion, Expected } from '../../../src/law/example.ts';

/** The five bureaus, by the names of their texts. */
export type BureauName =
  | 'opwaarts'
  | 're-integratieonderwijs'
  | 'de-ommezwaai'
  | 'werk-id'
  | 'working-progression';

/** One question whose answer was derived from the texts alone, before anybody looked at the rules. */
export interface HandCase {
  readonly bureau: BureauName;
  readonly id: string;
  /** The question, as a client or a coach would put it. */
  readonly asks: string;
  /** The sentence, article or statute that the answer rests on. */
  readonly restsOn: string;
  readonly ask: ExampleQuestion;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: Expected;
}
