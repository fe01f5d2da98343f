import { match } from 'ts-pattern';
import type { LastDay } from '../retention/index.ts';
import { dayInWords } from './days.ts';
import { both, type Language, sayIn } from './language.ts';

/** A last day of keeping: `tot en met vrijdag 30 september 2022`, or what is known of it. */
export function lastDayInWords(last: LastDay, language: Language): string {
  const on = (day: string): string => dayInWords(day, language);
  const words = match(last)
    .with({ kind: 'exact' }, ({ day }) => both(`tot en met ${on(day)}`, `through ${on(day)}`))
    .with({ kind: 'none' }, () => both('geen dag', 'no day'))
    .with({ kind: 'open' }, () => both('zonder einde', 'without an end'))
    .with({ kind: 'bounded' }, ({ notBefore, notAfter }) => {
      const least = notBefore === undefined ? undefined : on(notBefore);
      const most = notAfter === undefined ? undefined : on(notAfter);
      if (least !== undefined && most !== undefined)
        return both(
          `in elk geval tot en met ${least}, en niet langer dan tot en met ${most}`,
          `at least through ${least}, and no longer than through ${most}`,
        );
      if (least !== undefined)
        return both(
          `in elk geval tot en met ${least}, misschien langer`,
          `at least through ${least}, perhaps longer`,
        );
      if (most !== undefined)
        return both(
          `niet langer dan tot en met ${most}, misschien korter`,
          `no longer than through ${most}, perhaps shorter`,
        );
      return both('nog niet te zeggen', 'cannot be said yet');
    })
    .exhaustive();
  return sayIn(language)(words);
}

const isUnsaid = (last: LastDay): boolean =>
  last.kind === 'bounded' && last.notBefore === undefined && last.notAfter === undefined;

/** Until when it must be kept. */
export function keepInWords(last: LastDay, language: Language): string {
  const say = sayIn(language);
  if (last.kind === 'none') return say(both('niets houdt het vast', 'nothing keeps it'));
  if (isUnsaid(last))
    return say(
      both(
        'tot wanneer bewaren moet, is nog niet te zeggen',
        'until when it must be kept cannot be said yet',
      ),
    );
  return `${say(both('bewaren moet', 'it must be kept'))} ${lastDayInWords(last, language)}`;
}

/** Until when it may be kept. */
export function deadlineInWords(last: LastDay, language: Language): string {
  const say = sayIn(language);
  if (last.kind === 'none') return say(both('geen regel maakt er een einde aan', 'no rule ends its keeping'));
  if (isUnsaid(last))
    return say(
      both('tot wanneer bewaren mag, is nog niet te zeggen', 'until when it may be kept cannot be said yet'),
    );
  return `${say(both('bewaren mag', 'it may be kept'))} ${lastDayInWords(last, language)}`;
}
