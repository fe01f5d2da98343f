import {
  type Article,
  article,
  author,
  clause,
  departsFrom,
  given,
  reading,
} from '../../../language/index.ts';
import { prescribedProcessing } from '../../statutes/duties.ts';
import { words } from './vocabulary.ts';

const { permit, forbid, only, onlyIf, except, duty } = author(words);

const scholarly = { purpose: 'scholarly', researchSafeguards: true } as const;

/** Purposes, conditions, grounds and research (articles 6 to 9). */
export const processing: readonly Article[] = [
  article(
    '6',
    'Doel',
    clause(
      '6.a',
      'uitvoeren van de taken van artikel 3',
      permit('processing.purpose', { purpose: ['service', 'customerContact', 'questions'] }),
      permit('disclosure.purpose', { purpose: ['service', 'customerContact', 'questions'] }),
    ),
    clause(
      '6.b1',
      'gegevens die nodig zijn voor een verantwoorde bedrijfsvoering',
      permit('processing.purpose', {
        purpose: ['administration', 'invoicing'],
        neededFor: 'businessOperation',
      }),
      permit('disclosure.purpose', {
        purpose: ['administration', 'invoicing'],
        neededFor: 'businessOperation',
      }),
    ),
    clause(
      '6.b2',
      'wettelijke verplichtingen bij subsidievoorwaarden en contractafspraken',
      permit('processing.purpose', {
        purpose: ['subsidy', 'reporting', 'statutoryDuty'],
        neededFor: 'statutoryDuty',
      }),
      permit('disclosure.purpose', {
        purpose: ['subsidy', 'reporting', 'statutoryDuty'],
        neededFor: 'statutoryDuty',
      }),
      reading(
        'alleen een wettelijke plicht; een contractafspraak is dat niet',
        'ook een enkele contractafspraak',
      ),
    ),
  ),
  article(
    '7',
    'Voorwaarden',
    clause(
      '7.1',
      'rechtmatig, behoorlijk en zorgvuldig',
      duty('always', 'processFairly', { toward: 'client', by: 'bureau' }),
    ),
    clause(
      '7.2',
      'verzameld voor de doelen van artikel 6; geen onverenigbaar verder gebruik',
      forbid('processing.purpose', { compatible: false }, { despite: ['6.a', '6.b1', '6.b2'] }),
      forbid('disclosure.purpose', { compatible: false }, { despite: ['6.a', '6.b1', '6.b2'] }),
    ),
    clause(
      '7.3',
      'alleen toereikende, ter zake dienende en niet bovenmatige gegevens',
      onlyIf('processing.data', {}, { adequate: true }),
      forbid('disclosure.data', { adequate: false }),
    ),
    clause(
      '7.4.s1',
      'bewaard in een afsluitbare ruimte',
      duty('always', 'keepInLockableRoom', { toward: 'client', by: 'bureau', when: { kept: 'paperFile' } }),
    ),
    clause(
      '7.4.s2',
      'geautomatiseerde gegevens alleen met een wachtwoord',
      duty('always', 'protectByPassword', { toward: 'client', by: 'bureau', when: { kept: 'digital' } }),
    ),
    clause(
      '7.5',
      'alleen medewerkers; ingehuurden na akkoord met het reglement',
      forbid(
        'access.actor',
        { actor: ['hiredStaff', 'processorStaff'] },
        { unless: [{ acceptedRegulation: true }], despite: ['4'] },
      ),
      reading(
        'de verklaring bindt ingehuurden en medewerkers van de bewerker, niet het eigen personeel',
        'ook eigen medewerkers moeten verklaren',
      ),
    ),
  ),
  article(
    '8',
    'Grondslag',
    clause(
      '8.1',
      'alleen op een van de volgende gronden',
      only('processing.ground'),
      departsFrom('avg:6.1'),
      reading(
        'gesloten zoals geschreven: overeenkomst, vitaal en gerechtvaardigd belang ontbreken',
        'de lijst is afgebroken en open',
      ),
    ),
    clause(
      '8.1.a',
      'ondubbelzinnige toestemming',
      permit('processing.ground', { consent: given('unambiguous') }),
    ),
    clause(
      '8.1.b',
      'nodig voor een wettelijke verplichting van Werk ID',
      permit('processing.ground', { ...prescribedProcessing, neededFor: 'statutoryDuty' }),
    ),
  ),
  article(
    '9',
    'Onderzoek en statistiek',
    clause(
      '9.1',
      'historisch, statistisch of wetenschappelijk gebruik is verenigbaar als alleen dat gebruik is verzekerd',
      permit('processing.purpose', scholarly, { exceptionTo: ['7.2'] }),
      permit('disclosure.purpose', scholarly, { exceptionTo: ['7.2'] }),
      permit('processing.ground', {
        ...scholarly,
        originalGroundStands: true,
        not: { data: 'specialHere' },
      }),
      reading(
        'regelt de verenigbaarheid; wat de gegevens eerst droeg, draagt ook dit gebruik (bijzondere alleen volgens 9.2)',
        'is zelf een grondslag',
      ),
    ),
    clause(
      '9.2',
      'bijzondere gegevens mogen voor onderzoek of statistiek als a tot en met d gelden',
      permit('processing.ground', { purpose: ['research', 'statistics'], data: 'specialHere' }),
    ),
    clause(
      '9.2.a',
      'het onderzoek dient een algemeen belang',
      except('processing.ground', '9.2', { researchInPublicInterest: false }),
      reading('geldt ook voor statistiek', 'alleen voor onderzoek'),
    ),
    clause(
      '9.2.b',
      'de verwerking is daarvoor nodig',
      except('processing.ground', '9.2', { not: { neededFor: 'research' } }),
    ),
    clause(
      '9.2.c',
      'toestemming vragen is onmogelijk of kost onevenredige inspanning',
      except('processing.ground', '9.2', { consentCannotBeAsked: false }),
    ),
    clause(
      '9.2.d',
      'waarborgen tegen onevenredige schade voor de privacy',
      except('processing.ground', '9.2', { researchSafeguards: false }),
    ),
    clause(
      '9.3',
      'niet voor zover een geheimhoudingsplicht in de weg staat',
      forbid(
        'processing.ground',
        { purpose: 'scholarly', secrecyObstructs: true },
        { despite: ['9.1', '9.2', '8.1.a', '8.1.b'] },
      ),
    ),
  ),
];
