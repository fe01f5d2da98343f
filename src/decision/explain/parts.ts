import type { Standing } from '../../language/index.ts';
import type { DutyDue, FeeCap, Ground, MissingFact, Presumed, ReadingShown, Words } from '../answer.ts';
import { dayInWords } from './days.ts';
import { both, type Language, type Say, sayIn, section, sentence } from './language.ts';
import { reservationInWords } from './steps.ts';
import { withinInWords } from './terms.ts';
import { effectWords, marks, onMerits, standingWords } from './words.ts';

/** What has to be said of the regulation itself. */
export function standingLine(standing: Standing, say: Say): readonly string[] {
  const words = standingWords[standing];
  return words === undefined ? [] : [sentence(say(words))];
}

/** One ground: its clause, what it does, and its summary. */
export function groundLine(ground: Ground, say: Say): string {
  if (ground.effect === 'noGround') return `${say(ground.summary)}${marks(ground, say)}`;
  const does =
    (ground.aspect === 'request.merits' ? onMerits[ground.effect] : undefined) ?? effectWords[ground.effect];
  return `${ground.clause} ${say(does)}: ${say(ground.summary)}${marks(ground, say)}`;
}

export const displacedSection = (displaced: readonly Ground[], say: Say): readonly string[] =>
  section(
    say(both('Moet hiervoor wijken', 'Gives way to this')),
    displaced.map((ground) => groundLine(ground, say)),
  );

export const presumedSection = (presumed: readonly Presumed[], say: Say): readonly string[] =>
  section(
    say(both('Aangenomen, tot het tegendeel blijkt', 'Presumed until shown otherwise')),
    presumed.map(
      ({ label, value }) => `${say(label)}: ${typeof value === 'string' ? value : value.join(', ')}`,
    ),
  );

/** The questions still to be asked, the best first. */
export const missingSection = (missing: readonly MissingFact[], say: Say): readonly string[] =>
  section(
    say(both('Nog te vragen', 'Still to be asked')),
    missing.map(({ question, judgedBy }) =>
      judgedBy === 'record'
        ? say(question)
        : `${say(question)} (${say(both('dit is een oordeel', 'this is a judgement'))})`,
    ),
  );

export const readingsSection = (readings: readonly ReadingShown[], say: Say): readonly string[] =>
  section(
    say(both('Zo gelezen', 'Read as follows')),
    readings.map(({ clause, taken, rejected }) =>
      say(
        both(`${clause}: ${taken.nl}; niet: ${rejected.nl}`, `${clause}: ${taken.en}; not: ${rejected.en}`),
      ),
    ),
  );

/** The most that may be asked, in euros. */
export const feeCapsSection = (caps: readonly FeeCap[], say: Say): readonly string[] =>
  section(
    say(both('Ten hoogste', 'At most')),
    caps.map((cap) => {
      const page = cap.perPageCents;
      const perPage =
        page === undefined
          ? both('', '')
          : both(` (${euros(page).nl} per bladzijde)`, ` (${euros(page).en} per page)`);
      const most = euros(cap.atMostCents);
      return `${cap.clause}: ${say(both(`${most.nl}${perPage.nl}`, `${most.en}${perPage.en}`))}${marks(cap, say)}`;
    }),
  );

function euros(cents: number): Words {
  const rest = String(cents % 100).padStart(2, '0');
  return both(`€ ${Math.floor(cents / 100)},${rest}`, `€${Math.floor(cents / 100)}.${rest}`);
}

export const dutiesSection = (duties: readonly DutyDue[], language: Language): readonly string[] =>
  section(
    sayIn(language)(both('Daarbij hoort', 'With it comes')),
    duties.map((duty) => dutyLine(duty, language)),
  );

/** One duty: its clause, what it asks, of whom, in which form and by when. */
export function dutyLine(duty: DutyDue, language: Language): string {
  const say = sayIn(language);
  const {
    clause,
    act,
    actLabel = both(act, act),
    summary,
    by,
    toward,
    form,
    within,
    lastDay,
    reservations = [],
  } = duty;
  const parties = say(
    both(
      `door ${partyInWords(by, say)}, jegens ${partyInWords(toward, say)}`,
      `by ${partyInWords(by, say)}, owed to ${partyInWords(toward, say)}`,
    ),
  );
  const when = [
    ...(form === undefined ? [] : [say(formWords[form] ?? both(form, form))]),
    ...(within === undefined ? [] : [withinInWords(within, say)]),
    ...(lastDay === undefined
      ? []
      : [say(both(`uiterlijk ${dayInWords(lastDay, 'nl')}`, `by ${dayInWords(lastDay, 'en')}`))]),
    ...reservations.map((one) => reservationInWords(one, language)),
  ];
  return `${clause}, ${say(actLabel)}: ${say(summary)} (${[parties, ...when].join('; ')})${marks(duty, say)}`;
}

const formWords: Readonly<Record<string, Words>> = {
  written: both('schriftelijk', 'in writing'),
  digital: both('digitaal', 'digitally'),
  signed: both('ondertekend', 'signed'),
  reasons: both('met redenen', 'with reasons'),
  draft: both('in concept', 'in draft'),
  contract: both('bij overeenkomst', 'by contract'),
  securedDigital: both('digitaal en beveiligd', 'digitally and secured'),
};

const partyWords: Readonly<Record<string, Words>> = {
  client: both('de cliënt', 'the client'),
  recipient: both('de ontvanger', 'the recipient'),
  supervisor: both('de toezichthouder', 'the supervisor'),
  principal: both('de opdrachtgever', 'the principal'),
  bureau: both('het bureau', 'the bureau'),
  public: both('iedereen', 'the public'),
  staff: both('het personeel', 'the staff'),
  supplier: both('de leverancier', 'the supplier'),
};

function partyInWords(party: string, say: Say): string {
  const words = partyWords[party];
  return words === undefined ? party : say(words);
}
