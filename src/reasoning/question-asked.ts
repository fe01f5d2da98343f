import { printed, ReglementError } from '../errors/index.ts';
import { nearest } from '../facts/index.ts';

/** Refuses a question that is none of those that can be asked here. */
export function refuseUnknown(question: unknown, known: readonly string[]): void {
  if (known.some((one) => one === question)) return;
  const meant = typeof question === 'string' ? nearest(question, known) : undefined;
  throw new ReglementError([
    {
      code: 'unknownQuestion',
      path: ['question'],
      expected: `one of ${known.join(', ')}`,
      received: printed(question),
      ...(meant === undefined ? {} : { didYouMean: meant }),
    },
  ]);
}
