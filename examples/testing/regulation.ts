import { article, author, clause, given, load, type Regulation, type Rule, reading, text } from 'reglement';
import { type CoreFacts, core } from 'reglement/bureaus';
import { days, dutchHolidays, plain, weeks, years } from 'reglement/calendar';
import { dutchLaw } from 'reglement/statutes';

const { appliesWhen, only, permit, forbid, grant, refuse, answerWithin, keepAtMost, endsOn, duty, route } =
  author(core);

/** The rules of the three clauses in which a mistake was planted, as they were written and as they were meant. */
export interface Planted {
  /** 3.2: to the employer only with written consent. */
  readonly employer: Rule;
  /** 5.2: the term for an answer. */
  readonly answer: Rule;
  /** 6.2: erasure on request, quicker since 1 July 2026. */
  readonly erasure: Rule;
}

/** The `not` was forgotten; six weeks are longer than a month; and who asked before 1 July 2026 was forgotten. */
export const asWritten: Planted = {
  employer: forbid(
    'disclosure.recipient',
    { recipient: 'employer', consent: given('written') },
    { despite: ['3.1'] },
  ),
  answer: answerWithin(weeks(6, plain), { right: 'access' }),
  erasure: endsOn('erasureAskedOn', {
    of: { record: 'clientFile' },
    within: days(14, plain),
    when: { erasureGranted: 'yes', erasureAskedOn: { onOrAfter: '2026-07-01' } },
  }),
};

export const asMeant: Planted = {
  employer: forbid(
    'disclosure.recipient',
    { recipient: 'employer' },
    { unless: [{ consent: given('written') }], despite: ['3.1'] },
  ),
  answer: answerWithin(weeks(4, plain), { right: 'access' }),
  erasure: endsOn('erasureAskedOn', {
    of: { record: 'clientFile' },
    within: days(14, plain),
    when: { erasureGranted: 'yes' },
  }),
};

/** What a regulation is read with, here and where the tests change it. */
export const setting = { vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays };

/** Privacyreglement De Sluis: a bureau that does not exist. */
export const deSluisText = ({ employer, answer, erasure }: Planted) =>
  text({
    id: 'de-sluis',
    title: 'Privacyreglement De Sluis',
    version: '2026-01-01',
    from: '2026-01-01',
    english: {
      '1': 'coaching of adults',
      '2': 'only the assigned coach opens the file',
      '3.1': 'to others only where the service needs it',
      '3.2': {
        summary: 'not to the employer without written consent',
        taken: 'consent on paper or by e-mail',
        rejected: 'on paper only',
      },
      '3.3': 'working notes are never given out',
      '3.4': 'the recipient is bound to secrecy',
      '5.1': 'access on request, except as far as others are harmed',
      '5.2': 'an answer within the term of this regulation',
      '5.3': 'complaints go to the management',
      '6.1': 'kept two years after the service',
      '6.2': 'on request destroyed within two weeks',
    },
    articles: [
      article('1', 'Taak', clause('1', 'coaching van volwassenen', appliesWhen({ clientStatus: 'adult' }))),
      article(
        '2',
        'Toegang',
        clause(
          '2',
          'alleen de toegewezen coach opent het dossier',
          only('access.actor'),
          permit('access.actor', { actor: 'coach', assigned: true }),
        ),
      ),
      article(
        '3',
        'Verstrekking',
        clause(
          '3.1',
          'aan anderen alleen als de dienst het vraagt',
          only('disclosure.recipient'),
          permit('disclosure.recipient', { neededFor: 'service' }),
        ),
        clause(
          '3.2',
          'niet aan de werkgever zonder schriftelijke toestemming',
          employer,
          reading('toestemming op papier of per e-mail', 'alleen op papier'),
        ),
        clause(
          '3.3',
          'werkaantekeningen gaan nooit weg',
          forbid('disclosure.data', { document: 'workingNote' }),
        ),
        clause(
          '3.4',
          'de ontvanger wordt tot geheimhouding verplicht',
          duty('disclosure', 'imposeSecrecy', { toward: 'recipient', by: 'bureau' }),
        ),
      ),
      article(
        '5',
        'Inzage',
        clause(
          '5.1',
          'inzage op verzoek, behalve voor zover een ander wordt geschaad',
          grant({ right: 'access' }),
          refuse({ right: 'access', othersHarmed: 'inseparable' }, { extent: 'asFarAs', despite: ['5.1'] }),
        ),
        clause('5.2', 'een antwoord binnen de termijn van dit reglement', answer),
        clause(
          '5.3',
          'klachten gaan naar de directie',
          route('bureau', {}, ['de directie', 'the management']),
        ),
      ),
      article(
        '6',
        'Bewaren',
        clause(
          '6.1',
          'twee jaar na de dienstverlening',
          keepAtMost(years(2, plain), {
            of: { record: 'clientFile' },
            after: 'serviceEndedOn',
            then: 'erase',
          }),
        ),
        clause('6.2', 'op verzoek binnen twee weken vernietigd', erasure),
      ),
    ],
  });

export const deSluis = (planted: Planted): Regulation<CoreFacts> => load(deSluisText(planted), setting);
