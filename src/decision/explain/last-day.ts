import { match } from 'ts-pattern';
import type { LastDay } from '../retention/index.ts';
import { dayInWords } from './days.ts';
import type { Language } from './language.ts';

/** A last day of keeping: `t/m vrijdag 30 september 2022`, or what is known of it. */
export function lastDayInWords(last: LastDay, language: Language): string {
  const on = (day: string): string => dayInWords(day, language);
  const dutch = language === 'nl';
  return match(last)
    .with({ kind: 'exact' }, ({ day }) => (dutch ? `tot en met ${on(day)}` : `through ${on(day)}`))
    .with({ kind: 'bounded' }, ({ notBefore, notAfter }) =>
      [
        ...(notBefore === undefined
          ? []
          : [dutch ? `zeker tot en met ${on(notBefore)}` : `certainly through ${on(notBefore)}`]),
        ...(notAfter === undefined
          ? [dutch ? 'en misschien langer' : 'and perhaps longer']
          : [
              dutch ? `niet langer dan tot en met ${on(notAfter)}` : `no longer than through ${on(notAfter)}`,
            ]),
      ].join(', '),
    )
    .with({ kind: 'none' }, () => (dutch ? 'geen dag' : 'no day'))
    .with({ kind: 'open' }, () => (dutch ? 'zonder einde' : 'without an end'))
    .exhaustive();
}

/** Until when it must be kept. */
export function keepInWords(last: LastDay, language: Language): string {
  if (last.kind === 'none') return language === 'nl' ? 'niets houdt het vast' : 'nothing keeps it';
  const day = lastDayInWords(last, language);
  return language === 'nl' ? `het moet bewaard blijven ${day}` : `it must be kept ${day}`;
}

/** Until when it may be kept. */
export function deadlineInWords(last: LastDay, language: Language): string {
  if (last.kind === 'none')
    return language === 'nl' ? 'geen regel maakt er een einde aan' : 'no rule ends its keeping';
  const day = lastDayInWords(last, language);
  return language === 'nl' ? `het mag er zijn ${day}` : `it may be held ${day}`;
}
