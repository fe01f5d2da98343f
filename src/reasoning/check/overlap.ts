import { applies } from '../../language/index.ts';
import { unsignedPairs } from '../../language/overlaps.ts';
import { NotReplayed } from './not-replayed.ts';
import type { Finding } from './report.ts';
import { caseIn, isConfirmed, type View } from './view.ts';

/** Permits and prohibitions of the text that meet, where neither an exception nor a signature of the author orders them. */
export function overlapFindings(view: View): readonly Finding[] {
  const found = new Map<string, Finding>();
  const { and } = view.space.workshop;
  for (const day of view.days)
    for (const { layer, permit, prohibition } of unsignedPairs(day.law)) {
      const key = `${permit.id} ${prohibition.id}`;
      if (layer !== 'regulation' || found.has(key)) continue;
      const witness = caseIn(view, day, and(day.drawn.applies(permit), day.drawn.applies(prohibition)));
      if (witness === undefined) continue;
      if (
        ![permit, prohibition].every((rule) =>
          isConfirmed(view, day, witness, (known) => applies(rule, known)),
        )
      )
        throw new NotReplayed(permit.id, prohibition.id);
      found.set(key, {
        severity: 'fault',
        clauses: [permit.clause, prohibition.clause],
        rules: [permit.id, prohibition.id],
        told: {
          nl: `${permit.id} staat toe wat ${prohibition.id} verbiedt: ${witness.told.nl}; het verbod gaat voor`,
          en: `${permit.id} permits what ${prohibition.id} forbids: ${witness.told.en}; the prohibition stands`,
        },
        witness,
      });
    }
  return [...found.values()];
}
