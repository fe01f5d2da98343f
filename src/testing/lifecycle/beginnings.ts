import fc from 'fast-check';
import type { Regulation } from '../../language/index.ts';
import { canBePut } from '../cases/near-rules.ts';
import { completeFacts } from '../facts.ts';
import { type Dossier, type DossierRecord, emptyDossier } from './dossier.ts';
import { settledByHistory } from './stated.ts';

/** Files nobody wrote in yet: the day, what stays as it is, and the records that it will hold. */
export function beginnings(regulation: Regulation, days: fc.Arbitrary<string>): fc.Arbitrary<Dossier> {
  const { vocabulary } = regulation;
  const { facts } = vocabulary;
  const valuesOf = (name: string): readonly string[] => {
    const fact = facts[name];
    return fact?.kind === 'choice' ? Object.keys(fact.values) : [];
  };
  const oneOf = (values: readonly string[]): fc.Arbitrary<string | undefined> =>
    values.length === 0 ? fc.constant(undefined) : fc.constantFrom(...values);
  const record = fc
    .record({ record: oneOf(valuesOf('record')), carrier: oneOf(valuesOf('carrier')) })
    .map(({ record: kind, carrier }): readonly DossierRecord[] =>
      kind === undefined ? [] : [{ record: kind, ...(carrier === undefined ? {} : { carrier }) }],
    );
  const records = canBePut(regulation, 'retention')
    ? fc.uniqueArray(record, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) })
    : fc.constant<readonly (readonly DossierRecord[])[]>([]);
  const standing = (['retention', 'duty'] as const)
    .filter((topic) => canBePut(regulation, topic))
    .map((topic) => completeFacts(vocabulary, topic, { days }));
  const [usual] = valuesOf('clientStatus');
  return fc
    .record({
      today: days,
      standing: fc.tuple(...standing),
      // Of most dossiers the client decides alone; other clients would leave little to be permitted.
      status: fc.oneof(
        { weight: 3, arbitrary: fc.constant(usual) },
        { weight: 1, arbitrary: oneOf(valuesOf('clientStatus')) },
      ),
      records,
    })
    .map(({ today, standing: drawn, status, records: list }) => {
      const all = drawn.flatMap((one) => Object.entries(one));
      const own = all.filter(([name]) => !settledByHistory.includes(name));
      return emptyDossier(
        today,
        { ...Object.fromEntries(own), ...(status === undefined ? {} : { clientStatus: status }) },
        list.flat(),
      );
    });
}
