import type { DayNumber } from '../../calendar/index.ts';
import { type Codes, unknown } from '../../diagram/index.ts';
import type { Checked, Facts, Stated } from '../../facts/index.ts';
import {
  type Item,
  itemsOf,
  type Law,
  type Regulation,
  type VerdictTopic,
} from '../../language/index.ts';
import type { DutyDue, Remedy, Verdict } from '../answer.ts';
import { assembled, type ItemAnswer } from '../assemble.ts';
import { bearing } from '../duty-condition.ts';
import { during } from '../duties.ts';
import { feeCaps } from '../fee.ts';
import { interpreted, openFacts } from '../verdict.ts';
import { type Coding, codingOf } from './coding.ts';
import { type DutyCases, dutyCases } from './duty-cases.ts';
import type { ItemCase } from './item-case.ts';
import { type LawCases, lawCases } from './law-cases.ts';

/** How often each form answered. Tests read it; nothing else does. */
export const answered = { compiled: 0, interpreted: 0 };

/** Decides a question of permission: the answer of `interpreted`, to the byte. */
export function decide(regulation: Regulation, topic: VerdictTopic, stated: Stated, day: DayNumber): Verdict {
  const law = regulation.lawOn(topic, day);
  const cases = lawCases(regulation, topic, law);
  if (cases === undefined) {
    answered.interpreted += 1;
    return interpreted(regulation, topic, stated, day);
  }
  answered.compiled += 1;
  const { facts } = regulation.vocabulary;
  const coded = codedItems(cases.coding, facts, stated, day);
  const found = coded.map(({ codes }) => cases.items.of(codes));
  return answerOf(regulation, topic, law, cases, stated, day, coded, found);
}
