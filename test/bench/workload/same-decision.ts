import { werkId } from '../../../src/bureaus.ts';
import { chance, oneOf } from './chance.ts';
import { meaningOf, type Ruled } from './clause-meaning.ts';
import { type PlainQuestion, plainQuestion, questionWith, type Words } from './clauses.ts';
import type { WerkIdCase } from './werk-id-by-hand.ts';

/** What `atWerkId` states alike in every case. */
export const fixedAtWerkId: Words = {
  clientStatus: 'capableAdult',
  objected: 'no',
  boundToSecrecy: true,
  compatible: true,
  adequate: true,
  madePublic: false,
  researchSafeguards: false,
  researchInPublicInterest: false,
  consentCannotBeAsked: false,
  kept: 'digital',
  serviceForIllness: false,
  compellingGrounds: false,
};

/** The consent of a case in one word: what the records on file come to, as one who writes the decision by hand would ask for it. */
const consents = ['none', 'plain', 'unambiguous', 'express'] as const;

interface Rules {
  readonly all: PlainQuestion;
  /** As far as the facts that are fixed leave it. */
  readonly left: PlainQuestion;
  readonly meaning: (facts: Words) => Ruled;
  readonly meaningLeft: (facts: Words) => Ruled;
}

export function rulesAtWerkId(): Rules {
  const all = plainQuestion(werkId, 'disclosure', '2026-03-02', { consent: consents });
  const left = questionWith(all, fixedAtWerkId);
  return { all, left, meaning: meaningOf(all), meaningLeft: meaningOf(left) };
}

/** What differs in a case that was stated to the library, in the words of the contenders; all of one shape. */
export function werkIdCase(stated: object): WerkIdCase {
  const own = new Map<string, unknown>(Object.entries(stated));
  const word = (name: string): string => {
    const value = own.get(name);
    return Array.isArray(value) ? value.join() || 'nothing' : String(value);
  };
  return {
    recipient: word('recipient'),
    data: word('data'),
    purpose: word('purpose'),
    consent: consentOf(own.get('consent')),
    statutoryDuty: word('statutoryDuty'),
    neededFor: word('neededFor'),
    emergency: word('emergency'),
    document: word('document'),
    handedOver: word('handedOver'),
  };
}

/** The one record of a case names what it is about; it counts unless it was withdrawn. */
function consentOf(records: unknown): WerkIdCase['consent'] {
  const [record] = Array.isArray(records) ? records : [];
  if (record === undefined || record.withdrawnOn !== 'never') return 'none';
  return record.qualities.includes('express') ? 'express' : 'unambiguous';
}

/** The same facts with any of their values, drawn evenly. */
export function otherCasesAtWerkId(number: number): readonly WerkIdCase[] {
  const next = chance(77);
  const { facts } = werkId.vocabulary;
  const valuesOf = (name: keyof typeof facts, ...others: readonly string[]): (() => string) => {
    const fact = facts[name];
    const values = 'values' in fact ? Object.keys(fact.values) : [];
    return () => oneOf(next, [...values, ...others]);
  };
  const [recipient, data, purpose] = [valuesOf('recipient'), valuesOf('data'), valuesOf('purpose')];
  const [statutoryDuty, neededFor] = [valuesOf('statutoryDuty'), valuesOf('neededFor', 'nothing')];
  const [emergency, document, handedOver] = [
    valuesOf('emergency'),
    valuesOf('document'),
    valuesOf('handedOver'),
  ];
  return Array.from({ length: number }, () => ({
    recipient: recipient(),
    data: data(),
    purpose: purpose(),
    consent: oneOf(next, consents),
    statutoryDuty: statutoryDuty(),
    neededFor: neededFor(),
    emergency: emergency(),
    document: document(),
    handedOver: handedOver(),
  }));
}
