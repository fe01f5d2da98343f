import { expect } from 'vitest';
import { type Issues, ReglementError } from '../../src/errors/index.ts';

/** The faults that a call is refused with; anything but a ReglementError fails the test. */
export function refusal(call: () => unknown): Issues {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ReglementError);
    if (error instanceof ReglementError) return error.issues;
  }
  throw new Error('it was not refused');
}

export function code(call: () => unknown): string {
  return refusal(call)[0].code;
}
