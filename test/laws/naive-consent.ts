import type { DayNumber } from '../../src/calendar/index.ts';
import type { CheckedConsent, Stated } from '../../src/facts/index.ts';
import type { Item } from '../../src/language/index.ts';

const valuesOf = (stated: Stated, fact: string): readonly string[] => {
  const said = stated.get(fact);
  return said?.kind === 'set' ? said.values : [];
};

/** Whether one consent on record has all these qualities, covers the item and stands on the day; for facts of which nothing is unknown. */
export function consentGiven(
  stated: Stated,
  item: Item,
  day: DayNumber,
  qualities: readonly string[],
): boolean {
  const said = stated.get('consent');
  const records: readonly CheckedConsent[] = said?.kind === 'consents' ? said.records : [];
  const position = stated.get('clientStatus');
  const isUnable = position?.kind === 'choice' && ['under16', 'incapable'].includes(position.value);
  return records.some((record) => {
    if (record.givenOn > day) return false;
    if (record.withdrawnOn !== 'never' && record.withdrawnOn <= day) return false;
    if (record.by !== (isUnable ? 'representative' : 'client')) return false;
    const purpose = item.get('purpose');
    if (purpose !== undefined && !record.purposes.has(purpose)) return false;
    const data = item.get('data');
    if (data !== undefined && !record.data.has(data)) return false;
    for (const role of [...valuesOf(stated, 'recipient'), ...valuesOf(stated, 'actor')])
      if (!record.to.has(role)) return false;
    const has = new Set<string>(record.qualities);
    return qualities.every((quality) => has.has(quality));
  });
}
