import { describe, expect, test } from 'vitest';
import type { DutyDue } from '../../src/decision/answer.ts';
import { canonicalJson } from '../../src/decision/canonical-json.ts';
import { routesSection } from '../../src/decision/explain/appeal.ts';
import { dayInWords } from '../../src/decision/explain/days.ts';
import { deadlineLine } from '../../src/decision/explain/deadline.ts';
import {
  both,
  type Language,
  listed,
  sayIn,
  section,
  sentence,
} from '../../src/decision/explain/language.ts';
import { deadlineInWords, keepInWords, lastDayInWords } from '../../src/decision/explain/last-day.ts';
import {
  dutyLine,
  feeCapsSection,
  groundLine,
  missingSection,
  presumedSection,
  readingsSection,
  standingLine,
} from '../../src/decision/explain/parts.ts';
import { stepsInWords } from '../../src/decision/explain/steps.ts';
import { withinInWords } from '../../src/decision/explain/terms.ts';
import {
  actWords,
  aspectWords,
  effectWords,
  layerName,
  layerWords,
  onMerits,
  standingWords,
  verdictWords,
} from '../../src/decision/explain/words.ts';

const languages: readonly Language[] = ['nl', 'en'];

/** In both languages, line under line. */
const told = (...says: readonly ((language: Language) => string | readonly string[])[]): string =>
  says.flatMap((say) => languages.flatMap((language) => say(language))).join('\n');

describe('the words of the law in both languages', () => {
  test('what is asked, what is answered, and by whom', () => {
    expect(
      [actWords, verdictWords, aspectWords, layerName, layerWords, effectWords, onMerits, standingWords]
        .flatMap((words) => Object.entries(words))
        .map(([key, words]) => `${key}: ${words === undefined ? '-' : `${words.nl} | ${words.en}`}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "access: inzage in het dossier | access to the file
      disclosure: verstrekking | disclosure
      processing: dit gebruik van gegevens | this use of data
      charge: een vergoeding vragen | asking for a fee
      permitted: toegestaan | permitted
      forbidden: niet toegestaan | not permitted
      undetermined: nog niet te zeggen | cannot be said yet
      access.actor: wie | who
      access.mode: handeling | mode
      access.place: plaats | place
      disclosure.recipient: ontvanger | recipient
      disclosure.purpose: doel | purpose
      disclosure.data: gegevens | data
      disclosure.channel: weg | channel
      processing.purpose: doel | purpose
      processing.ground: grondslag | ground
      processing.data: gegevens | data
      processing.source: bron | source
      processing.combining: combineren | combining
      charge.fee: vergoeding | fee
      request.asking: vragen | asking
      request.merits: inwilligen | granting
      statute: de wet | the statute
      regulation: het reglement | the regulation
      forbidden: verbiedt het | forbids it
      required: schrijft het voor | requires it
      permitted: staat het toe | permits it
      silent: zwijgt | is silent
      undetermined: is nog open | is still open
      permit: staat toe | permits
      forbid: verbiedt | forbids
      require: schrijft voor | requires
      except: maakt een uitzondering | makes an exception
      lift: heft een verbod op | lifts a prohibition
      noGround: geen grond | no ground
      permit: geeft er recht op | gives a right to it
      forbid: verzet zich | opposes it
      require: verplicht ertoe | requires it
      inForce: -
      notInForce: het reglement is op deze dag niet in werking; alleen de wet beslist | the regulation is not in force on this day; the statutes alone decide
      undated: het reglement draagt geen dag van inwerkingtreding; het is toegepast zoals het er ligt | the regulation names no day of entry into force; it was applied as it stands"
    `);
  });

  test('terms', () => {
    const terms = [
      { years: 1 },
      { years: 2, months: 1, weeks: 1, days: 1 },
      { months: 2, weeks: 3 },
      { days: 4 },
      { workingDays: 1 },
      { workingDays: 5 },
      { calendarYears: 1 },
      { calendarYears: 3 },
    ].map((lengths) => ({ ...lengths, regime: 'plain' }) as const);
    const words = ['asSoonAsPossible', 'atOnce', 'noTerm', 'sameDay', 'asLongAsNeeded', 'hold', 'other'];
    expect(
      told(...[...terms, ...words].map((one) => (language: Language) => withinInWords(one, sayIn(language)))),
    ).toMatchInlineSnapshot(`
      "1 jaar
      1 year
      2 jaar, 1 maand, 1 week en 1 dag
      2 years, 1 month, 1 week and 1 day
      2 maanden en 3 weken
      2 months and 3 weeks
      4 dagen
      4 days
      1 werkdag
      1 working day
      5 werkdagen
      5 working days
      1 kalenderjaar
      1 calendar year
      3 kalenderjaren
      3 calendar years
      zo spoedig mogelijk
      as soon as possible
      meteen
      at once
      zonder termijn
      without a term
      op de dag zelf
      on the day itself
      zolang nodig
      as long as needed
      zolang dit speelt
      for as long as this stands
      other
      other"
    `);
  });

  test('days: with their weekday, where a calendar has them', () => {
    const days = ['2022-09-30', '2024-02-29', '2025-02-31', '0999-01-03', '2024-12-01', '2024-13-01', 'soon'];
    expect(
      told(...days.map((day) => (language: Language) => dayInWords(day, language))),
    ).toMatchInlineSnapshot(`
      "vrijdag 30 september 2022
      Friday 30 September 2022
      donderdag 29 februari 2024
      Thursday 29 February 2024
      31 februari 2025
      31 February 2025
      donderdag 3 januari 999
      Thursday 3 January 999
      zondag 1 december 2024
      Sunday 1 December 2024
      2024-13-01
      2024-13-01
      soon
      soon"
    `);
  });

  test('lists, headings and sentences', () => {
    const say = sayIn('nl');
    expect([
      listed([], say),
      listed(['a'], say),
      listed(['a', 'b'], say),
      listed(['a', 'b', 'c'], say),
    ]).toEqual(['', 'a', 'a en b', 'a, b en c']);
    expect(section('Kop', [])).toEqual([]);
    expect(section('Kop', ['een', 'twee', 'een'])).toEqual(['Kop:', '- een', '- twee']);
    expect(['één', 'waarom?', 'zo:', 'af.', ''].map(sentence)).toEqual(
      ['Eén.', 'Waarom?', 'Zo:', 'Af.', '.'].with(0, 'Één.'),
    );
  });
});

describe('days to keep and days to act', () => {
  test('last days of keeping', () => {
    const lasts = [
      { kind: 'exact', day: '2022-09-30' },
      { kind: 'none' },
      { kind: 'open' },
      { kind: 'bounded', notBefore: '2022-09-30', notAfter: '2023-09-30' },
      { kind: 'bounded', notBefore: '2022-09-30' },
      { kind: 'bounded', notAfter: '2023-09-30' },
      { kind: 'bounded' },
    ] as const;
    expect(
      told(
        ...lasts.flatMap((last) => [
          (language: Language) => lastDayInWords(last, language),
          (language: Language) => keepInWords(last, language),
          (language: Language) => deadlineInWords(last, language),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "tot en met vrijdag 30 september 2022
      through Friday 30 September 2022
      bewaren moet tot en met vrijdag 30 september 2022
      it must be kept through Friday 30 September 2022
      bewaren mag tot en met vrijdag 30 september 2022
      it may be kept through Friday 30 September 2022
      geen dag
      no day
      niets houdt het vast
      nothing keeps it
      geen regel maakt er een einde aan
      no rule ends its keeping
      zonder einde
      without an end
      bewaren moet zonder einde
      it must be kept without an end
      bewaren mag zonder einde
      it may be kept without an end
      in elk geval tot en met vrijdag 30 september 2022, en niet langer dan tot en met zaterdag 30 september 2023
      at least through Friday 30 September 2022, and no longer than through Saturday 30 September 2023
      bewaren moet in elk geval tot en met vrijdag 30 september 2022, en niet langer dan tot en met zaterdag 30 september 2023
      it must be kept at least through Friday 30 September 2022, and no longer than through Saturday 30 September 2023
      bewaren mag in elk geval tot en met vrijdag 30 september 2022, en niet langer dan tot en met zaterdag 30 september 2023
      it may be kept at least through Friday 30 September 2022, and no longer than through Saturday 30 September 2023
      in elk geval tot en met vrijdag 30 september 2022, misschien langer
      at least through Friday 30 September 2022, perhaps longer
      bewaren moet in elk geval tot en met vrijdag 30 september 2022, misschien langer
      it must be kept at least through Friday 30 September 2022, perhaps longer
      bewaren mag in elk geval tot en met vrijdag 30 september 2022, misschien langer
      it may be kept at least through Friday 30 September 2022, perhaps longer
      niet langer dan tot en met zaterdag 30 september 2023, misschien korter
      no longer than through Saturday 30 September 2023, perhaps shorter
      bewaren moet niet langer dan tot en met zaterdag 30 september 2023, misschien korter
      it must be kept no longer than through Saturday 30 September 2023, perhaps shorter
      bewaren mag niet langer dan tot en met zaterdag 30 september 2023, misschien korter
      it may be kept no longer than through Saturday 30 September 2023, perhaps shorter
      nog niet te zeggen
      cannot be said yet
      tot wanneer bewaren moet, is nog niet te zeggen
      until when it must be kept cannot be said yet
      tot wanneer bewaren mag, is nog niet te zeggen
      until when it may be kept cannot be said yet"
    `);
  });

  test('last days of a term', () => {
    const weighed = { layers: [], displaced: [], promptly: [], missing: [] };
    const bounds = { derivation: [], reservations: [] };
    const days = [
      { kind: 'exact', day: '2024-04-02', governs: 'a:1', ...bounds, ...weighed },
      { kind: 'exact', day: '2024-04-02', governs: 'a:1', ...bounds, ...weighed, promptly: ['a:2'] },
      { kind: 'bounded', notBefore: '2024-04-02', reservations: [], ...weighed },
      { kind: 'bounded', notBefore: '2024-04-02', notAfter: '2024-05-02', reservations: [], ...weighed },
      { kind: 'asSoonAsPossible', ...weighed, promptly: ['a:2'] },
      { kind: 'noLimit', ...weighed },
      { kind: 'silent', ...weighed },
      { kind: 'unknown', ...weighed },
    ] as const;
    expect(
      told(...days.map((one) => (language: Language) => deadlineLine(one, language))),
    ).toMatchInlineSnapshot(`
      "uiterlijk dinsdag 2 april 2024 (a:1)
      by Tuesday 2 April 2024 (a:1)
      uiterlijk dinsdag 2 april 2024 (a:1), en zo spoedig mogelijk
      by Tuesday 2 April 2024 (a:1), and as soon as possible
      niet vóór dinsdag 2 april 2024 afgelopen
      not over before Tuesday 2 April 2024
      ergens van dinsdag 2 april 2024 tot en met donderdag 2 mei 2024
      somewhere from Tuesday 2 April 2024 through Thursday 2 May 2024
      zo spoedig mogelijk
      as soon as possible
      zonder einde
      without an end
      geen termijn
      no term
      nog niet te zeggen
      cannot be said yet"
    `);
    const route = { at: [], clauses: ['a:1'], certain: true, checked: 'partly' } as const;
    expect(
      told((language) =>
        routesSection(
          [
            { ...route, to: 'bureau', until: days[0] },
            { ...route, to: 'supervisor', until: days[5], at: [both('de AP', 'the AP')], certain: false },
            { ...route, to: 'mediation', until: days[6], clauses: ['a:1', 'b:2'] },
            { ...route, to: 'court', until: days[7] },
          ],
          language,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "Verder gaan kan bij:
      - het bureau: uiterlijk dinsdag 2 april 2024 (a:1); a:1 [wettekst deels nagekeken]
      - de toezichthouder (de AP): zonder einde; a:1 [niet zeker; wettekst deels nagekeken]
      - bemiddeling: geen termijn; a:1 en b:2 [wettekst deels nagekeken]
      - de rechter: nog niet te zeggen; a:1 [wettekst deels nagekeken]
      It can be taken to:
      - the bureau: by Tuesday 2 April 2024 (a:1); a:1 [statute partly checked]
      - the supervisor (the AP): without an end; a:1 [not certain; statute partly checked]
      - mediation: no term; a:1 and b:2 [statute partly checked]
      - the court: cannot be said yet; a:1 [statute partly checked]"
    `);
  });

  test('steps that few terms take', () => {
    const steps = [
      {
        kind: 'workingDaysCounted',
        workingDays: 3,
        from: '2024-04-24',
        to: '2024-04-29',
        weekendDays: 0,
        holidays: [],
        pausedDays: 0,
        calendar: 'B',
      },
      {
        kind: 'workingDaysCounted',
        workingDays: 1,
        from: '2024-04-24',
        to: '2024-04-29',
        weekendDays: 1,
        holidays: [{ kind: 'saturday', day: '2024-04-27' }],
        pausedDays: 1,
        calendar: 'B',
      },
      {
        kind: 'workingDaysCounted',
        workingDays: 1,
        from: '2024-04-24',
        to: '2024-04-29',
        weekendDays: 2,
        holidays: [
          { kind: 'holiday', day: '2024-04-27', name: both('Koningsdag', "King's Day"), article: 'atw:3.1' },
        ],
        pausedDays: 2,
        calendar: 'B',
      },
      { kind: 'calendarYearEnd', calendarYears: 1, to: '2026-12-31' },
      { kind: 'calendarYearEnd', calendarYears: 2, to: '2026-12-31' },
      {
        kind: 'paused',
        pause: { from: '2024-04-24', until: 'open' },
        effect: 'shift',
        from: '2024-04-29',
        to: '2024-04-29',
      },
      {
        kind: 'notMoved',
        day: '2024-04-28',
        off: { kind: 'sunday', day: '2024-04-28' },
        regime: 'atw',
        article: 'atw:4',
      },
    ] as const;
    expect(told((language) => stepsInWords(steps, language))).toMatchInlineSnapshot(`
      "3 werkdagen eindigen op maandag 29 april 2024
      1 werkdag eindigt op maandag 29 april 2024; overgeslagen: 1 weekenddag, 1 dag stilstand en zaterdag 27 april 2024
      1 werkdag eindigt op maandag 29 april 2024; overgeslagen: 2 weekenddagen, 2 dagen stilstand en Koningsdag
      1 kalenderjaar na het jaar van de gebeurtenis eindigt op donderdag 31 december 2026
      2 kalenderjaren na het jaar van de gebeurtenis eindigen op donderdag 31 december 2026
      stil vanaf woensdag 24 april 2024, en dat duurt nog
      zondag 28 april 2024 is geen werkdag; de laatste dag blijft staan (atw:4)
      3 working days end on Monday 29 April 2024
      1 working day ends on Monday 29 April 2024; passed over: 1 weekend day, 1 paused day and Saturday 27 April 2024
      1 working day ends on Monday 29 April 2024; passed over: 2 weekend days, 2 paused days and King's Day
      1 calendar year after the year of the event ends on Thursday 31 December 2026
      2 calendar years after the year of the event end on Thursday 31 December 2026
      paused from Wednesday 24 April 2024, and not over yet
      Sunday 28 April 2024 is no working day; the last day stays where it is (atw:4)"
    `);
  });
});

describe('what belongs to an answer', () => {
  test('duties: of whom, to whom, in which form, and by when', () => {
    const duty: DutyDue = {
      clause: 'a:1',
      rule: 'a:1/a',
      layer: 'regulation',
      event: 'intake',
      act: 'inform',
      summary: both('wordt ingelicht', 'is told'),
      toward: 'client',
      by: 'bureau',
      certain: true,
    };
    const forms = ['written', 'digital', 'signed', 'reasons', 'draft', 'contract', 'securedDigital', 'sung'];
    const parties = [
      'client',
      'recipient',
      'supervisor',
      'principal',
      'bureau',
      'public',
      'staff',
      'supplier',
      'mayor',
    ];
    const reservation = { kind: 'noDecree', year: 2031, because: 'noDecreeYet', article: 'atw:3.3' } as const;
    const duties: readonly DutyDue[] = [
      duty,
      ...forms.map((form) => ({ ...duty, form })),
      ...parties.map((party) => ({ ...duty, toward: party, by: party })),
      {
        ...duty,
        actLabel: both('inlichten', 'inform'),
        within: 'atOnce',
        certain: false,
        checked: 'unchecked',
      },
      {
        ...duty,
        within: { days: 2, regime: 'atw' },
        lastDay: '2031-04-02',
        reservations: [reservation, { ...reservation, year: 2012, because: 'notVerified' }],
        checked: 'partly',
      },
    ];
    expect(
      told(...duties.map((one) => (language: Language) => dutyLine(one, language))),
    ).toMatchInlineSnapshot(`
      "a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt)
      a:1, inform: is told (by the bureau, owed to the client)
      a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt; schriftelijk)
      a:1, inform: is told (by the bureau, owed to the client; in writing)
      a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt; digitaal)
      a:1, inform: is told (by the bureau, owed to the client; digitally)
      a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt; ondertekend)
      a:1, inform: is told (by the bureau, owed to the client; signed)
      a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt; met redenen)
      a:1, inform: is told (by the bureau, owed to the client; with reasons)
      a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt; in concept)
      a:1, inform: is told (by the bureau, owed to the client; in draft)
      a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt; bij overeenkomst)
      a:1, inform: is told (by the bureau, owed to the client; by contract)
      a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt; digitaal en beveiligd)
      a:1, inform: is told (by the bureau, owed to the client; digitally and secured)
      a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt; sung)
      a:1, inform: is told (by the bureau, owed to the client; sung)
      a:1, inform: wordt ingelicht (door de cliënt, jegens de cliënt)
      a:1, inform: is told (by the client, owed to the client)
      a:1, inform: wordt ingelicht (door de ontvanger, jegens de ontvanger)
      a:1, inform: is told (by the recipient, owed to the recipient)
      a:1, inform: wordt ingelicht (door de toezichthouder, jegens de toezichthouder)
      a:1, inform: is told (by the supervisor, owed to the supervisor)
      a:1, inform: wordt ingelicht (door de opdrachtgever, jegens de opdrachtgever)
      a:1, inform: is told (by the principal, owed to the principal)
      a:1, inform: wordt ingelicht (door het bureau, jegens het bureau)
      a:1, inform: is told (by the bureau, owed to the bureau)
      a:1, inform: wordt ingelicht (door iedereen, jegens iedereen)
      a:1, inform: is told (by the public, owed to the public)
      a:1, inform: wordt ingelicht (door het personeel, jegens het personeel)
      a:1, inform: is told (by the staff, owed to the staff)
      a:1, inform: wordt ingelicht (door de leverancier, jegens de leverancier)
      a:1, inform: is told (by the supplier, owed to the supplier)
      a:1, inform: wordt ingelicht (door mayor, jegens mayor)
      a:1, inform: is told (by mayor, owed to mayor)
      a:1, inlichten: wordt ingelicht (door het bureau, jegens de cliënt; meteen) [niet zeker; wettekst niet nagekeken]
      a:1, inform: is told (by the bureau, owed to the client; at once) [not certain; statute not checked]
      a:1, inform: wordt ingelicht (door het bureau, jegens de cliënt; 2 dagen; uiterlijk woensdag 2 april 2031; welke dagen in 2031 met een feestdag gelijkstaan, staat niet vast: er is nog geen besluit gevonden (atw:3.3); welke dagen in 2012 met een feestdag gelijkstaan, staat niet vast: het besluit is niet nagegaan (atw:3.3)) [wettekst deels nagekeken]
      a:1, inform: is told (by the bureau, owed to the client; 2 days; by Wednesday 2 April 2031; which days of 2031 count as holidays is not settled: no decree has been found yet (atw:3.3); which days of 2012 count as holidays is not settled: the decree was not traced (atw:3.3)) [statute partly checked]"
    `);
  });

  test('grounds, fees, presumptions, questions and readings', () => {
    const ground = {
      clause: 'a:1',
      rule: 'a:1/a',
      layer: 'statute',
      aspect: 'access.mode',
      effect: 'permit',
      summary: both('mag', 'may'),
      certain: true,
    } as const;
    const fact = {
      fact: 'urgent',
      label: both('haast', 'haste'),
      question: both('Is er haast?', 'Is it urgent?'),
    };
    expect(
      told(
        (language) => groundLine(ground, sayIn(language)),
        (language) => groundLine({ ...ground, effect: 'noGround', certain: false }, sayIn(language)),
        (language) => groundLine({ ...ground, aspect: 'request.merits' }, sayIn(language)),
        (language) => groundLine({ ...ground, aspect: 'request.merits', effect: 'except' }, sayIn(language)),
        (language) =>
          feeCapsSection(
            [
              { clause: 'a:1', atMostCents: 450, certain: true },
              { clause: 'a:2', atMostCents: 2205, perPageCents: 23, certain: false },
            ],
            sayIn(language),
          ),
        (language) =>
          presumedSection(
            [
              { ...fact, value: 'true' },
              { ...fact, value: ['a', 'b'] },
            ],
            sayIn(language),
          ),
        (language) =>
          missingSection(
            [
              { ...fact, judgedBy: 'record' },
              { ...fact, question: both('Is het nodig?', 'Is it needed?'), judgedBy: 'person' },
            ],
            sayIn(language),
          ),
        (language) =>
          readingsSection(
            [{ clause: 'a:1', taken: both('zo', 'so'), rejected: both('anders', 'otherwise') }],
            sayIn(language),
          ),
        (language) => standingLine('undated', sayIn(language)),
        (language) => standingLine('inForce', sayIn(language)),
      ),
    ).toMatchInlineSnapshot(`
      "a:1 staat toe: mag
      a:1 permits: may
      mag [niet zeker]
      may [not certain]
      a:1 geeft er recht op: mag
      a:1 gives a right to it: may
      a:1 maakt een uitzondering: mag
      a:1 makes an exception: may
      Ten hoogste:
      - a:1: € 4,50
      - a:2: € 22,05 (€ 0,23 per bladzijde) [niet zeker]
      At most:
      - a:1: €4.50
      - a:2: €22.05 (€0.23 per page) [not certain]
      Aangenomen, tot het tegendeel blijkt:
      - haast: true
      - haast: a, b
      Presumed until shown otherwise:
      - haste: true
      - haste: a, b
      Nog te vragen:
      - Is er haast?
      - Is het nodig? (dit is een oordeel)
      Still to be asked:
      - Is it urgent?
      - Is it needed? (this is a judgement)
      Zo gelezen:
      - a:1: zo; niet: anders
      Read as follows:
      - a:1: so; not: otherwise
      Het reglement draagt geen dag van inwerkingtreding; het is toegepast zoals het er ligt.
      The regulation names no day of entry into force; it was applied as it stands."
    `);
  });
});

test('canonical JSON: keys in order, nothing that is undefined, and no number that JSON cannot hold', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true, e: undefined })).toBe(
    '{"a":true,"b":[1,{"c":"x","d":null}]}',
  );
  expect(() => canonicalJson({ a: Number.NaN })).toThrow('expected data that JSON can hold, came NaN');
  expect(() => canonicalJson(undefined)).toThrow('expected data that JSON can hold, came undefined');
});
