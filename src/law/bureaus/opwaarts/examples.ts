import type { Example } from '../../example.ts';
import { accessAndDutyExamples } from './examples/access-and-duties.ts';
import { disclosureExamples } from './examples/disclosure.ts';
import { processingExamples } from './examples/processing.ts';
import { retentionAndRequestExamples } from './examples/retention-and-requests.ts';

/** Worked examples of the regulation, clause by clause. */
export const examples: readonly Example[] = [
  ...processingExamples,
  ...disclosureExamples,
  ...accessAndDutyExamples,
  ...retentionAndRequestExamples,
];
