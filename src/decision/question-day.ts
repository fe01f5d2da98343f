import { ReglementError } from '../errors/index.ts';
import type { VerdictTopic } from '../language/index.ts';

/** The day that selects the law: the day of the act; for a charge, the day the request was received. */
export const dayFacts: Readonly<Record<VerdictTopic, string>> = {
  access: 'asOf',
  disclosure: 'asOf',
  processing: 'asOf',
  charge: 'receivedOn',
};

export const missingDay = (name: string): ReglementError =>
  new ReglementError([{ code: 'missingDay', path: [name], expected: 'the day that selects the law' }]);
