import type { Example } from '../../example.ts';
import { accessAndDutyExamples } from './examples/access-and-duties.ts';
import { dataExamples } from './examples/data.ts';
import { disclosureExamples } from './examples/disclosure.ts';
import { purposeExamples } from './examples/purposes.ts';
import { retentionAndRequestExamples } from './examples/retention-and-requests.ts';

/** Worked examples of the regulation, clause by clause. */
export const examples: readonly Example[] = [
  ...dataExamples,
  ...purposeExamples,
  ...disclosureExamples,
  ...accessAndDutyExamples,
  ...retentionAndRequestExamples,
];
