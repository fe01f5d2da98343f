import fc from 'fast-check';
import { moved } from '../last-days.ts';

/** How long it takes until something happens: so many days; or until about a day that an answer gave. */
export type Wait =
  | { readonly days: number }
  | { readonly until: number; readonly step: -1 | 0 | 1; readonly otherwise: number };

/** Mostly days and weeks, now and then years. */
const days = fc.oneof(
  { weight: 3, arbitrary: fc.nat(45) },
  { weight: 1, arbitrary: fc.integer({ min: 46, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 401, max: 3000 }) },
);

export const waits: fc.Arbitrary<Wait> = fc.oneof(
  { weight: 3, arbitrary: days.map((number): Wait => ({ days: number })) },
  {
    weight: 2,
    arbitrary: fc.record({
      until: fc.nat(7),
      step: fc.constantFrom(0 as const, 1 as const, -1 as const),
      otherwise: fc.nat(45),
    }),
  },
);

/** The day on which it happens, seen from a day with these days ahead of it. */
export function dayAfter(wait: Wait, today: string, ahead: readonly string[]): string {
  if ('days' in wait) return moved(today, wait.days);
  const day = ahead[wait.until % Math.max(ahead.length, 1)];
  const meant = day === undefined ? undefined : moved(day, wait.step);
  return meant === undefined || meant < today ? moved(today, wait.otherwise) : meant;
}
