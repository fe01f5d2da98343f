import {
  atw,
  calendarYears,
  days,
  dutchHolidays,
  eu1182,
  months,
  plain,
  weeks,
  workingDays,
} from 'reglement/calendar';
import {
  article,
  author,
  type Clause,
  checked,
  clause,
  load,
  type Regulation,
  reading,
  type Text,
  text,
} from '../../../src/language/index.ts';
import { type CoreFacts, core } from '../../../src/law/vocabulary/index.ts';

const write = author(core);
const { answerWithin, appealWithin, doWithin, grant, mayAsk, mayAskOnlyIf, refuse, refuseWithin, route } =
  write;

const answered = ['granted', 'refused', 'refusedInPart'] as const;
const asked = ['access', 'copy', 'rectification', 'erasure', 'restriction'] as const;
const sixWeeks = weeks(6, atw);

const made = (id: string, days: { from: string; until?: string }, clauses: readonly Clause[]): Text =>
  text({
    id,
    title: id,
    version: '1',
    ...days,
    articles: [article('1', 'Verzoeken', ...clauses)],
    english: Object.fromEntries(clauses.map(({ id, summary }) => [id, `${summary} (en)`])),
  });

/** A made-up act that stands until the last day of 2009: four weeks, and six more after silence. */
export const oldAct = made('oude-wet', { from: '2000-01-01', until: '2009-12-31' }, [
  clause(
    '1',
    'de cliënt mag vragen',
    mayAsk({ right: asked, askedBy: 'client' }, { unless: [{ identityDoubted: true }] }),
    grant({ right: asked }),
  ),
  clause('2', 'antwoord in vier weken', answerWithin(weeks(4, atw), { right: asked })),
  clause('3', 'uitvoering zo snel mogelijk', doWithin('asSoonAsPossible', { right: asked })),
  clause(
    '4',
    'zes weken na het antwoord, of na de termijn',
    route('court', { right: asked }),
    appealWithin(sixWeeks, 'court', 'answeredOn', { right: asked, answer: answered }),
    appealWithin(sixWeeks, 'court', 'termEndedOn', { right: asked, answer: 'silence' }),
  ),
]);

/** Its successor: a month, two more if told in time; no limit after silence. */
export const act = made('wet', { from: '2010-01-01' }, [
  clause(
    '1',
    'de cliënt mag vragen',
    mayAsk({ right: asked, askedBy: 'client' }, { unless: [{ identityDoubted: true }] }),
  ),
  clause(
    '2',
    'een maand, twee langer als het op tijd is gemeld',
    answerWithin(months(1, eu1182), { right: asked }, { extendableBy: months(2, eu1182), pause: 'shift' }),
    doWithin(months(1, eu1182), { right: asked }, { extendableBy: months(2, eu1182), pause: 'shift' }),
    reading('vanaf de ontvangst', 'achter elkaar'),
  ),
  clause(
    '3',
    'een weigering in een maand',
    refuseWithin(months(1, eu1182), { right: asked }, { pause: 'shift' }),
    write.duty('refusal', 'explained', { toward: 'client', form: 'reasons' }),
    write.duty('request', 'acknowledged', { toward: 'client' }),
  ),
  clause(
    '4',
    'recht op inzage, kopie en verbetering',
    grant({ right: ['access', 'copy'] }, { unless: [{ excessive: true }] }),
    grant({ right: 'rectification', defect: 'incorrect' }, { unless: [{ excessive: true }] }),
    grant({ right: 'erasure', defect: 'unlawful' }),
  ),
  clause(
    '5',
    'een kopie schaadt geen ander',
    refuse({ right: 'copy', othersHarmed: 'separable' }, { extent: 'asFarAs' }),
    refuse({ right: 'copy', othersHarmed: 'inseparable' }),
  ),
  clause(
    '6',
    'niet wat een wet bewaart',
    refuse({ right: 'erasure', lawOpposesErasure: true }, { extent: 'asFarAs' }),
    write.keepAtLeast(calendarYears(7, atw), { of: { record: 'books' }, after: 'recordClosedOn' }),
  ),
  clause(
    '7',
    'kosteloos',
    checked('unchecked'),
    write.forbid('charge.fee', { right: asked }, { unless: [{ excessive: true }] }),
    write.permit('charge.fee', { right: asked, excessive: true }),
  ),
  clause(
    '8',
    'zes weken na een antwoord op tijd; zonder antwoord geen termijn',
    checked('partly'),
    route('court', { right: asked }, ['de rechtbank', 'the court']),
    appealWithin(sixWeeks, 'court', 'answeredOn', { right: asked, answer: answered }),
    appealWithin('noTerm', 'court', 'receivedOn', { right: asked, answer: 'silence' }),
    appealWithin(sixWeeks, 'court', 'mediationEndedOn', { right: asked, answer: 'mediationEnded' }),
    route('supervisor', {}),
    appealWithin('noTerm', 'supervisor', 'receivedOn', {}),
  ),
]);

/** A made-up bureau: shorter promises, longer ones, a demand of form, and words without a number. */
export const promises = made('bureau', { from: '2005-01-01' }, [
  clause('1', 'inzage in drie werkdagen', answerWithin(workingDays(3, plain), { right: 'access' })),
  clause('2', 'kopie in veertien dagen', answerWithin(days(14, plain), { right: 'copy' })),
  clause(
    '3',
    'vier weken voor verbetering, schriftelijk',
    answerWithin(weeks(4, plain), { right: 'rectification' }, { restates: 'oude-wet:2', form: 'written' }),
  ),
  clause(
    '4',
    'vernietiging in drie maanden na schriftelijk verzoek',
    mayAskOnlyIf({ right: 'erasure' }, { requestForm: 'written', askedBy: 'client' }),
    grant({ right: 'erasure' }),
    refuse({ right: 'erasure', keepingInterest: 'another' }, { extent: 'asFarAs', despite: ['4'] }),
    doWithin(months(3, plain), { right: 'erasure' }),
  ),
  clause('5', 'afscherming zo snel mogelijk', answerWithin('asSoonAsPossible', { right: 'restriction' })),
  clause(
    '6',
    'inzage, geen concepten',
    grant({ right: 'access' }),
    refuse({ right: 'access', document: 'draft' }, { despite: ['6'] }),
  ),
  clause(
    '7',
    'klachten bij het bureau; naar de rechter in acht weken',
    route('bureau', {}),
    appealWithin(weeks(4, plain), 'bureau', 'answeredOn', { answer: answered }),
    appealWithin(weeks(8, plain), 'court', 'answeredOn', { right: 'erasure', answer: answered }),
    appealWithin(weeks(2, plain), 'court', 'answeredOn', { right: 'access', answer: answered }),
  ),
]);

export const bureau: Regulation<CoreFacts> = load(promises, {
  vocabulary: core,
  statutes: [oldAct, act],
  holidays: dutchHolidays,
});
