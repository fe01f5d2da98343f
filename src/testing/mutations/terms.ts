import { type Regime, readTerm, type Term } from '../../calendar/index.ts';
import type { Words } from '../../decision/index.ts';
import { said } from '../laws/tell-facts.ts';

/** A term that was changed, and how. */
export interface ChangedTerm {
  readonly term: Term;
  readonly told: Words;
}

const regimes: readonly Regime[] = ['eu1182', 'atw', 'plain'];

/** A term that ends on a Sunday ends there, or on the next working day of the one statute or the other. */
const counted: Readonly<Record<Regime, Words>> = {
  eu1182: said('volgens Verordening 1182/71', 'by Regulation 1182/71'),
  atw: said('volgens de Algemene termijnenwet', 'by the Algemene termijnenwet'),
  plain: said('op de kalender', 'by the calendar'),
};

const units = ['years', 'months', 'weeks', 'days'] as const;
type Unit = (typeof units)[number];

/** The unit that is mistaken for another most easily. */
const mistaken: Readonly<Record<Unit, Unit>> = {
  years: 'months',
  months: 'weeks',
  weeks: 'months',
  days: 'weeks',
};

const unitWords: Readonly<Record<Unit, Words>> = {
  years: said('jaar', 'years'),
  months: said('maanden', 'months'),
  weeks: said('weken', 'weeks'),
  days: said('dagen', 'days'),
};

/** Every term that is one slip of the pen away: a day longer or shorter, another unit, another way of counting. */
export const changedTerms = (term: Term): readonly ChangedTerm[] => [
  ...byADay(term),
  ...otherUnit(term),
  ...regimes
    .filter((regime) => regime !== term.regime)
    .map((regime) => ({
      term: readTerm({ ...term, regime }),
      told: said(
        `geteld ${counted[regime].nl} in plaats van ${counted[term.regime].nl}`,
        `counted ${counted[regime].en} instead of ${counted[term.regime].en}`,
      ),
    })),
];

const longer = said('een dag langer', 'a day longer');
const shorter = said('een dag korter', 'a day shorter');

function byADay(term: Term): readonly ChangedTerm[] {
  if (term.calendarYears !== undefined) {
    const { calendarYears } = term;
    return [
      { term: { ...term, calendarYears: calendarYears + 1 }, told: said('een jaar langer', 'a year longer') },
      ...(calendarYears > 1
        ? [
            {
              term: { ...term, calendarYears: calendarYears - 1 },
              told: said('een jaar korter', 'a year shorter'),
            },
          ]
        : []),
    ];
  }
  if (term.workingDays !== undefined) {
    const { workingDays } = term;
    return [
      { term: { ...term, workingDays: workingDays + 1 }, told: longer },
      ...(workingDays > 1 ? [{ term: { ...term, workingDays: workingDays - 1 }, told: shorter }] : []),
    ];
  }
  const { weeks = 0, days = 0 } = term;
  const all = weeks * 7 + days;
  const { weeks: _, ...rest } = term;
  return [
    { term: { ...term, days: days + 1 }, told: longer },
    ...(all > 1 ? [{ term: readTerm({ ...rest, days: all - 1 }), told: shorter }] : []),
  ];
}

/** The number stays, and the word after it is another. */
function otherUnit(term: Term): readonly ChangedTerm[] {
  if (term.calendarYears !== undefined || term.workingDays !== undefined) return [];
  return units.flatMap((unit) => {
    const length = term[unit];
    const other = mistaken[unit];
    if (length === undefined || term[other] !== undefined) return [];
    const { [unit]: _, ...rest } = term;
    const { nl, en } = unitWords[other];
    return [
      {
        term: readTerm({ ...rest, [other]: length }),
        told: said(
          `${length} ${nl} in plaats van ${length} ${unitWords[unit].nl}`,
          `${length} ${en} instead of ${length} ${unitWords[unit].en}`,
        ),
      },
    ];
  });
}
