import { months, plain, years } from '../../../calendar/index.ts';
import {
  type Article,
  article,
  author,
  clause,
  decidesNothing,
  departsFrom,
  reading,
} from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { grant, refuse, mayAskOnlyIf, doWithin, keepAtLeast, keepAtMost, endsOn, duty } = author(words);

/** The file of a client, which article 13 keeps. Working notes are no part of it (10.4); article 14 reaches them all the same. */
const dossier = { record: ['clientFile', 'contactCard', 'correspondence'] } as const;

/** Keeping, and destruction on request (articles 13 and 14). */
export const retention: readonly Article[] = [
  article(
    '13',
    'Bewaren',
    clause(
      '13.1.s1',
      'na de dienstverlening gaat het dossier naar het archief',
      duty('endOfService', 'moveToArchive', { toward: 'client', by: 'bureau' }),
    ),
    clause(
      '13.1.s2',
      'het reglement geldt ook in het archief',
      decidesNothing('geen regel van dit reglement houdt op bij archivering'),
    ),
    clause(
      '13.2',
      'het dossier wordt vijf jaar bewaard vanaf het einde van de dienstverlening',
      keepAtMost(years(5, plain), { of: dossier, after: 'serviceEndedOn', then: 'erase' }),
      keepAtLeast(years(5, plain), {
        of: dossier,
        after: 'serviceEndedOn',
        unless: [{ erasureGranted: 'yes' }],
      }),
      departsFrom('avg:5.1.e'),
      reading(
        'vijf jaar is bovengrens, en ondergrens zolang artikel 14 niet tot vernietiging leidt',
        'alleen een ondergrens, die ook na een ingewilligd verzoek blijft staan',
      ),
    ),
    clause(
      '13.3-5',
      'leden waarnaar 13.2 verwijst',
      decidesNothing('de leden bestaan niet'),
      reading('er is niets waarvoor de vijf jaar wijken', 'er gold een andere termijn, die is weggevallen'),
    ),
  ),
  article(
    '14',
    'Vernietiging op verzoek',
    clause(
      '14.1',
      'vernietiging binnen drie maanden na schriftelijk verzoek',
      mayAskOnlyIf({ right: 'erasure' }, { askedBy: ['client', 'representative'], requestForm: 'written' }),
      grant({ right: 'erasure' }),
      doWithin(months(3, plain), { right: 'erasure' }),
      endsOn('erasureAskedOn', {
        of: { record: 'ofTheClient' },
        within: months(3, plain),
        when: { erasureGranted: 'yes' },
      }),
      departsFrom('avg:12.2', 'avg:12.3'),
      reading(
        'drie maanden na ontvangst, nooit later dan 13.2; alle stukken over de cliënt, ook werkaantekeningen',
        'drie maanden ook voorbij het einde van 13.2; alleen het dossier',
      ),
    ),
    clause(
      '14.2.a',
      'niet voor zover bewaren van aanmerkelijk belang is voor een ander',
      refuse(
        { right: 'erasure', keepingInterest: 'another' },
        { extent: 'asFarAs', despite: ['14.1', '11.1.s1'], unless: [{ defect: 'any', priorAccess: true }] },
      ),
      departsFrom('avg:17.3.e'),
      reading(
        'beperkt alleen artikel 14; wat na inzage een gebrek blijkt te hebben, gaat weg onder artikel 11',
        'beperkt ook artikel 11',
      ),
    ),
    clause(
      '14.2.b',
      'niet voor zover een wet zich verzet',
      refuse(
        { right: 'erasure', lawOpposesErasure: true },
        { extent: 'asFarAs', despite: ['14.1', '11.1.s1'] },
      ),
    ),
  ),
];
