import { months, plain, weeks, years } from '../../../calendar/index.ts';
import {
  article,
  author,
  clause,
  decidesNothing,
  departsFrom,
  entersIntoForce,
  given,
  lapsed,
  reading,
  text,
} from '../../../language/index.ts';
import { prescribedByLaw, prescribedProcessing } from '../../statutes/duties.ts';
import { english } from './english.ts';
import { words } from './vocabulary.ts';

const {
  permit,
  forbid,
  only,
  onlyIf,
  except,
  grant,
  refuse,
  mayAskOnlyIf,
  means,
  consentMeans,
  appliesWhen,
  answerWithin,
  doWithin,
  route,
  keepFor,
  endsOn,
  duty,
} = author(words);

/** The file of a client: what articles 13 and 14 keep and destroy. Working notes are no part of it (10.4). */
const dossier = { record: ['clientFile', 'contactCard', 'correspondence'] } as const;

/** Privacyreglement of Werk ID jobcoaching B.V., in force since 1 July 2012. */
export const werkIdText = text({
  id: 'werk-id',
  title: 'Privacyreglement Werk ID jobcoaching B.V.',
  version: '2012-07-01',
  from: '2012-07-01',
  english,
  articles: [
    article(
      'Aanhef',
      'Aanhef',
      clause('aanhef.1', 'schriftelijke regeling op grond van de Wbp voor cliëntgegevens', decidesNothing('aankondiging')),
      clause('aanhef.2', 'noemt waarover het reglement gaat', decidesNothing('aankondiging')),
    ),
    article(
      '1',
      'Begripsbepalingen',
      clause(
        '1.a',
        'persoonsgegeven: gegeven over een (te identificeren) natuurlijke persoon',
        decidesNothing('begrip; elke soort gegevens in de woordenlijst is een persoonsgegeven'),
      ),
      clause(
        '1.b',
        'bijzondere gegevens: geloof, ras, politiek, gezondheid, seksueel leven, strafrecht, rechterlijk verbod',
        means('data', 'specialHere', [
          'religion',
          'ethnicOrigin',
          'politicalOpinions',
          'functionalLimitations',
          'medical',
          'sexLife',
          'criminal',
          'courtBan',
        ]),
        departsFrom('avg:9.1'),
        reading(
          'de eigen lijst geldt voor artikel 9; het wettelijk verbod houdt zijn eigen lijst',
          'de eigen lijst vervangt de wettelijke',
        ),
      ),
      clause('1.c', 'cliënt of betrokkene: om wiens gegevens het gaat', decidesNothing('begrip')),
      clause('1.d', 'dossier: gestructureerd geheel op naam van de cliënt', decidesNothing('begrip; zie 2')),
      clause('1.e', 'bewerker: wie voor Werk ID gegevens verwerkt', decidesNothing('begrip; zie 4')),
      clause('1.f', 'verwerken: elke handeling, van verzamelen tot vernietigen', decidesNothing('begrip')),
      clause(
        '1.g',
        'verstrekken: bekendmaken of ter beschikking stellen',
        decidesNothing('begrip; ook ter beschikking stellen is in deze bibliotheek een verstrekking'),
      ),
      clause(
        '1.h',
        'toestemming: vrije, specifieke en geïnformeerde wilsuiting',
        consentMeans('free', 'specific', 'informed'),
        departsFrom('avg:4.11'),
      ),
    ),
    article(
      '2',
      'Reikwijdte',
      clause(
        '2',
        'geautomatiseerde verwerking, en papier in of bestemd voor een dossier',
        appliesWhen({ kept: 'inScope' }),
      ),
    ),
    article(
      '3',
      'Taken',
      clause(
        '3',
        'coaching van individuele volwassen cliënten in hun werk',
        appliesWhen({ clientStatus: 'adult' }),
        reading(
          'een deelnemer aan een groep is ook een individuele cliënt; minderjarigen vallen erbuiten',
          'alleen wie niet in een groep wordt begeleid',
        ),
      ),
    ),
    article(
      '4',
      'Toegang tot het dossier',
      clause(
        '4',
        'alleen wie bij Werk ID of de bewerker hoort, voor zover nodig voor de eigen taak',
        only('access.actor'),
        permit('access.actor', { actor: ['ownStaff', 'hiredStaff', 'processorStaff'], neededFor: 'task' }),
        reading('ook medewerkers van de bewerker; 7.5 vraagt van hen een verklaring', 'alleen medewerkers (7.5)'),
      ),
    ),
    article(
      '5',
      'Informatie voor de cliënt',
      clause(
        '5',
        'zo spoedig mogelijk na aanmelding horen dat de regels op de website staan',
        duty('intake', 'pointToWebsite', { toward: 'client', by: 'bureau', within: 'asSoonAsPossible' }),
        departsFrom('avg:13'),
      ),
    ),
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
        permit('processing.purpose', { purpose: ['administration', 'invoicing'], neededFor: 'businessOperation' }),
        permit('disclosure.purpose', { purpose: ['administration', 'invoicing'], neededFor: 'businessOperation' }),
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
        reading('alleen een wettelijke plicht; een contractafspraak is dat niet', 'ook een enkele contractafspraak'),
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
        forbid('processing.purpose', { compatible: false }),
        forbid('disclosure.purpose', { compatible: false }),
      ),
      clause(
        '7.3',
        'alleen toereikende, ter zake dienende en niet bovenmatige gegevens',
        onlyIf('processing.data', {}, { adequate: true }),
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
        permit('processing.purpose', { purpose: 'scholarly', researchSafeguards: true }, { exceptionTo: ['7.2'] }),
        reading('regelt de verenigbaarheid; de oorspronkelijke toestemming draagt het gebruik', 'is zelf een grondslag'),
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
          { despite: ['9.2', '8.1.a', '8.1.b'] },
        ),
      ),
    ),
    article(
      '10',
      'Inzage',
      clause(
        '10.1',
        'op verzoek zo spoedig mogelijk inzage en afschrift',
        grant({ right: 'viewing' }),
        answerWithin('asSoonAsPossible', { right: 'viewing' }),
        departsFrom('avg:12.3'),
      ),
      clause(
        '10.2',
        'geweigerd als de privacy van een ander wordt geschaad',
        refuse({ right: 'viewing', othersHarmed: 'harmed' }, { extent: 'asFarAs', despite: ['10.1'] }),
        departsFrom('avg:15.4'),
        reading('alleen voor zover de schade reikt', 'het hele verzoek wordt geweigerd'),
      ),
      clause(
        '10.3',
        'originelen blijven bij Werk ID',
        refuse({ right: 'viewing', handedOver: 'original' }, { despite: ['10.1'] }),
      ),
      clause(
        '10.4',
        'werkaantekeningen en stukken in bewerking zijn geen dossier en niet in te zien',
        refuse({ right: 'viewing', document: ['workingNote', 'draft'] }, { despite: ['10.1'] }),
        departsFrom('avg:15.1'),
      ),
    ),
    article(
      '11',
      'Correctie',
      clause(
        '11.1.s1',
        'na inzage of mededeling schriftelijk om verbetering, aanvulling, verwijdering of afscherming vragen bij een gebrek',
        mayAskOnlyIf({ right: 'correcting' }, { requestForm: 'written', priorAccess: true }),
        grant({ right: 'correcting', defect: 'any' }),
        departsFrom('avg:12.2', 'avg:16'),
      ),
      clause(
        '11.1.s2',
        'het verzoek noemt de gewenste wijzigingen',
        duty('request', 'stateTheChanges', { toward: 'bureau', by: 'client', when: { right: 'correcting' } }),
        reading('een onvolledig verzoek mag worden aangevuld', 'een onvolledig verzoek telt niet'),
      ),
      clause(
        '11.2.s1',
        'binnen vier weken na ontvangst schriftelijk bericht of en hoever',
        answerWithin(weeks(4, plain), { right: 'correcting' }, { restates: 'wbp:36.2', form: 'written' }),
      ),
      clause(
        '11.2.s2',
        'een weigering is met redenen omkleed',
        duty('refusal', 'giveReasons', { toward: 'client', by: 'bureau', form: 'reasons', when: { right: 'correcting' } }),
      ),
    ),
    article(
      '12',
      'Verstrekking aan derden',
      clause(
        '12.1',
        'aan anderen alleen met toestemming van de cliënt, tenzij een wet anders bepaalt',
        onlyIf('disclosure.recipient', {}, { consent: given() }),
        permit('disclosure.recipient', prescribedByLaw, { exceptionTo: ['12.1'] }),
        reading('ook de opdrachtgever is een ander; een contract is geen wet', 'een contract met de opdrachtgever volstaat'),
      ),
      clause(
        '12.2',
        'geen anderen: wie beroepshalve moet meewerken aan de dienstverlening',
        permit(
          'disclosure.recipient',
          { recipient: 'professional', neededFor: 'service' },
          { exceptionTo: ['12.1'] },
        ),
      ),
      clause(
        '12.3',
        'afwijken alleen bij overmacht',
        permit(
          'disclosure.recipient',
          { emergency: 'forceMajeure', handedOver: 'information' },
          { exceptionTo: ['12.1'] },
        ),
        reading('alleen inlichtingen; 12.4 en 12.5 blijven staan', 'overmacht heft ook 12.4 en 12.5 op'),
      ),
      clause('12.4', 'originelen blijven bij Werk ID', forbid('disclosure.data', { handedOver: 'original' })),
      clause(
        '12.5',
        'werkaantekeningen en stukken in bewerking worden niet verstrekt',
        forbid('disclosure.data', { document: ['workingNote', 'draft'] }),
      ),
    ),
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
        keepFor(years(5, plain), { of: dossier, after: 'serviceEndedOn', then: 'erase' }),
        departsFrom('avg:5.1.e'),
        reading('vijf jaar is ondergrens en bovengrens', 'alleen een ondergrens'),
      ),
      clause('13.3-5', 'leden waarnaar 13.2 verwijst', decidesNothing('de leden bestaan niet')),
    ),
    article(
      '14',
      'Vernietiging op verzoek',
      clause(
        '14.1',
        'vernietiging binnen drie maanden na schriftelijk verzoek',
        mayAskOnlyIf({ right: 'erasure' }, { requestForm: 'written' }),
        grant({ right: 'erasure' }),
        doWithin(months(3, plain), { right: 'erasure' }),
        endsOn('erasureAskedOn', { of: dossier, within: months(3, plain), when: { erasureGranted: 'yes' } }),
        departsFrom('avg:12.2', 'avg:12.3'),
        reading('drie maanden na ontvangst, nooit later dan 13.2', 'drie maanden ook voorbij het einde van 13.2'),
      ),
      clause(
        '14.2.a',
        'niet voor zover bewaren van aanmerkelijk belang is voor een ander',
        refuse({ right: 'erasure', keepingInterest: 'another' }, { extent: 'asFarAs', despite: ['14.1', '11.1.s1'] }),
        departsFrom('avg:17.3.e'),
      ),
      clause(
        '14.2.b',
        'niet voor zover een wet zich verzet',
        refuse({ right: 'erasure', lawOpposesErasure: true }, { extent: 'asFarAs', despite: ['14.1', '11.1.s1'] }),
      ),
    ),
    article(
      '15',
      'Klachten',
      clause(
        '15.s1',
        'klachten over de naleving volgens het klachtenreglement',
        route('bureau', {}, ['klachtenreglement van Werk ID', 'complaints rules of Werk ID']),
      ),
      clause(
        '15.s2',
        'beide teksten zijn te downloaden',
        duty('always', 'publishRegulations', { toward: 'public', by: 'bureau' }),
      ),
    ),
    article(
      '16',
      'Melding',
      clause(
        '16',
        'de verwerking is gemeld bij het CBP',
        lapsed('2018-05-24', 'avg:30'),
        decidesNothing('mededeling; de meldplicht is met de Wbp vervallen'),
      ),
    ),
    article(
      '17',
      'Slot',
      clause('17.1', 'in werking op 1 juli 2012', entersIntoForce('2012-07-01')),
      clause(
        '17.2',
        'op verzoek een afschrift van het reglement',
        duty('regulationAsked', 'giveRegulation', { toward: 'client', by: 'bureau' }),
      ),
    ),
  ],
});
