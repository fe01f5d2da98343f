import type { Example } from '../../example.ts';
import { accessAndDisclosureExamples } from './examples/access-and-disclosure.ts';
import { dutyExamples } from './examples/duties.ts';
import { processingExamples } from './examples/processing.ts';
import { retentionAndRequestExamples } from './examples/retention-and-requests.ts';

/** Worked examples of the regulation, clause by clause. */
export const examples: readonly Example[] = [
  ...processingExamples,
  ...accessAndDisclosureExamples,
  ...dutyExamples,
  ...retentionAndRequestExamples,
];
