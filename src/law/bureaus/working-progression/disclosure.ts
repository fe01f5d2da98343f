import { article, author, clause, departsFrom, given, lapsed, reading } from '../../../language/index.ts';
import {
  bsnPrescribed,
  courtOrder,
  prescribedProcessing,
  supervisorDemand,
  suwiReporting,
  taxInspection,
} from '../../statutes/duties.ts';
import { words } from './vocabulary.ts';

const { permit, forbid, only, onlyIf, except, grant, duty } = author(words);

/** The purposes of 2.2: what follows from them can go to the recipients listed after item 7. */
const inLineWithPurpose = {
  compatible: true,
  purpose: ['reintegration', 'guidance', 'jobRetention', 'placement', 'subsidy'],
} as const;

/** What a statute itself asks; an order of a court has an item of its own. */
const requiredByStatute = {
  anyOf: [taxInspection, suwiReporting, supervisorDemand, bsnPrescribed],
} as const;

const express = { consent: given('express') } as const;
const unambiguous = { consent: given('unambiguous') } as const;

/** Every clause that names a recipient or a ground. */
const allGrounds = [
  '2.6.1.1',
  '2.6.1.2',
  '2.6.1.3',
  '2.6.1.4',
  '2.6.1.5',
  '2.6.1.6',
  '2.6.1.r1',
  '2.6.1.r2',
  '2.6.1.r3',
  '2.6.1.r4',
] as const;

export const grounds = article(
  '2.6.1',
  'Verwerking en verstrekking',
  clause(
    '2.6.1',
    'verwerken alleen op een van zeven gronden',
    only('processing.ground'),
    only('disclosure.recipient'),
    reading(
      'een van de zeven is genoeg; ook verstrekken is verwerken, zoals het opschrift laat zien',
      'alle zeven samen, of alleen voor de eigen verwerking',
    ),
  ),
  clause(
    '2.6.1.1',
    'ondubbelzinnige toestemming van de klant of zijn vertegenwoordiger',
    permit('processing.ground', unambiguous),
    permit('processing.purpose', unambiguous, { despite: ['2.6.4.s1', '2.6.4.s2'] }),
    permit('disclosure.recipient', unambiguous),
    permit('disclosure.purpose', unambiguous, { despite: ['2.6.4.s1', '2.6.4.s2'] }),
    reading(
      'wie voor een ander doel instemt, opent ook dat doel',
      'toestemming is een grond en opent geen doel',
    ),
  ),
  clause(
    '2.6.1.2',
    'nodig voor de begeleiding',
    permit('processing.ground', { neededFor: 'service' }),
    permit('disclosure.recipient', { neededFor: 'service' }),
    departsFrom('avg:6.1'),
  ),
  clause(
    '2.6.1.3',
    'nodig voor een plicht uit de wet',
    permit('processing.ground', { ...prescribedProcessing, neededFor: 'statutoryDuty' }),
    permit('disclosure.recipient', { ...requiredByStatute, neededFor: 'statutoryDuty' }),
  ),
  clause(
    '2.6.1.4',
    'nodig tegen ernstig gevaar voor de gezondheid van de klant',
    permit('processing.ground', { emergency: 'vital', neededFor: 'purpose' }),
    permit('processing.purpose', { emergency: 'vital', purpose: 'emergency' }),
    permit('disclosure.recipient', { emergency: 'vital', neededFor: 'purpose' }),
    permit('disclosure.purpose', { emergency: 'vital', purpose: 'emergency' }),
    reading('gevaar voor de klant zelf', 'ook gevaar voor een ander'),
  ),
  clause(
    '2.6.1.5',
    'op bevel van de rechter',
    permit('processing.ground', { statutoryDuty: 'courtOrder' }),
    permit('processing.purpose', { statutoryDuty: 'courtOrder' }, { despite: ['2.6.4.s1', '2.6.4.s2'] }),
    permit('disclosure.recipient', courtOrder),
    permit('disclosure.purpose', courtOrder, { despite: ['2.6.4.s1', '2.6.4.s2'] }),
  ),
  clause(
    '2.6.1.6',
    'door een wettelijk voorschrift vereist',
    permit('processing.ground', prescribedProcessing),
    permit('processing.purpose', prescribedProcessing, { despite: ['2.6.4.s1', '2.6.4.s2'] }),
    permit('disclosure.recipient', requiredByStatute),
    permit('disclosure.purpose', requiredByStatute, { despite: ['2.6.4.s1', '2.6.4.s2'] }),
    reading(
      'een voorschrift dat de handeling zelf vereist; punt 3 is wat voor een plicht nodig is',
      'hetzelfde als punt 3',
    ),
  ),
  clause(
    '2.6.1.7',
    'verenigbaar met het doel van verkrijging',
    permit('processing.ground', { compatible: true }),
    departsFrom('avg:6.1', 'avg:6.4'),
    reading(
      'zoals geschreven een eigen grond voor het gebruik; verstrekken opent hij alleen aan de vier die erna staan',
      'verenigbaarheid opent ook elke verstrekking',
    ),
  ),
  clause(
    '2.6.1.r1',
    'aan opdrachtgevers',
    permit('disclosure.recipient', { ...inLineWithPurpose, recipient: 'principal' }),
    departsFrom('avg:6.1'),
    reading(
      'ontvangers, geen bewerkers; alleen wie de opdracht gaf, en zover het doel het meebrengt',
      'bewerkers aan wie alles mag; elke gemeente of verzekeraar',
    ),
  ),
  clause(
    '2.6.1.r2',
    'aan samenwerkingspartners',
    permit('disclosure.recipient', { ...inLineWithPurpose, recipient: 'cooperationPartner' }),
    departsFrom('avg:6.1'),
  ),
  clause(
    '2.6.1.r3',
    'voor subsidiegeld aan uitvoerders en gemeenten',
    permit('disclosure.recipient', {
      compatible: true,
      purpose: 'subsidy',
      recipient: ['subsidyBody', 'benefitAgencies'],
    }),
    departsFrom('avg:6.1'),
  ),
  clause(
    '2.6.1.r4',
    'aan de werkgever',
    permit('disclosure.recipient', { ...inLineWithPurpose, recipient: 'employer' }),
    departsFrom('avg:6.1'),
    reading(
      'de huidige werkgever; welke gezondheidsgegevens hij krijgt, bepaalt uavg:30.1.b',
      'ook een nieuwe werkgever, of elk gegeven over gezondheid',
    ),
  ),
);

export const particularCases = article(
  '2.6.2-2.6.6',
  'Bijzondere gevallen',
  clause(
    '2.6.2',
    'voor subsidie alleen recente, relevante gegevens aan wie bevoegd is',
    permit('disclosure.recipient', { purpose: 'subsidy', competentBody: true }),
    forbid(
      'disclosure.recipient',
      { purpose: 'subsidy', competentBody: false },
      { despite: [...allGrounds, '2.6.5.s1'] },
    ),
    onlyIf('disclosure.data', { purpose: 'subsidy' }, { recentData: true, adequate: true }),
    reading(
      'recent is wat de aanvraag nu nog raakt, door een mens te beoordelen',
      'recent is een vast aantal maanden',
    ),
  ),
  clause(
    '2.6.3',
    'gezondheidsgegevens als de begeleiding bij ziekte of arbeidsongeschiktheid ze nodig maakt',
    permit('processing.data', { data: 'health', serviceForIllness: true, neededFor: 'illnessGuidance' }),
    permit(
      'disclosure.data',
      { data: 'health', serviceForIllness: true, neededFor: 'illnessGuidance' },
      { despite: ['2.6.2'] },
    ),
  ),
  clause(
    '2.6.4.s1',
    'onderzoek, of een dringende reden, als de privacy niet onevenredig lijdt',
    onlyIf('processing.purpose', { purpose: 'scholarly' }, { disproportionateHarm: false }),
    onlyIf('disclosure.purpose', { purpose: 'scholarly' }, { disproportionateHarm: false }),
    permit(
      'processing.purpose',
      { weightyReason: true, disproportionateHarm: false },
      { id: 'weighty', despite: ['2.6.4.s2'] },
    ),
    permit(
      'processing.ground',
      { anyOf: [{ purpose: 'scholarly' }, { weightyReason: true }], disproportionateHarm: false },
      { id: 'ground' },
    ),
    departsFrom('avg:6.1'),
  ),
  clause(
    '2.6.4.s2',
    'dan met uitdrukkelijke toestemming, en zonder de identiteit openbaar te maken',
    forbid(
      'processing.purpose',
      { purpose: 'scholarly' },
      { unless: [express], despite: ['2.6.4.s1', '2.6.1.1', '2.6.1.5', '2.6.1.6'] },
    ),
    forbid(
      'disclosure.purpose',
      { purpose: 'scholarly' },
      { unless: [express], despite: ['2.6.4.s1', '2.6.1.1', '2.6.1.5', '2.6.1.6'] },
    ),
    except('processing.purpose', '2.6.4.s1/weighty', { not: express }),
    except('processing.ground', '2.6.4.s1/ground', { not: express }),
    duty('processing', 'keepIdentityUndisclosed', {
      toward: 'client',
      by: 'bureau',
      when: { scholarlyOrUrgent: true },
    }),
    reading('de toestemming moet gegeven zijn', 'vragen is genoeg'),
  ),
  clause(
    '2.6.5.s1',
    'contactgegevens in beginsel aan derden, in lijn met het doel',
    permit('disclosure.recipient', { ...inLineWithPurpose, data: 'contact' }),
    departsFrom('avg:6.1', 'avg:4.11'),
  ),
  clause(
    '2.6.5.s2',
    'niet als de klant daar schriftelijk om vraagt',
    except('disclosure.recipient', '2.6.5.s1', { objected: 'inWriting' }),
    grant({ right: 'objection', againstContactSharing: true, requestForm: 'written' }),
    reading(
      'schriftelijk, zoals het er staat; een mondeling bezwaar telt volgens avg:21',
      'ook een mondeling verzoek',
    ),
  ),
  clause(
    '2.6.6.s1',
    'van een melding bij het CBP horen klant en werkgever',
    duty('startOfProcessing', 'tellClientOfNotification', { toward: 'client', by: 'bureau' }),
    duty('startOfProcessing', 'tellEmployerOfNotification', { toward: 'employer', by: 'bureau' }),
    lapsed('2018-05-24', 'avg:30'),
    reading('de melding van een verwerking onder de Wbp', 'ook de melding van een datalek'),
  ),
  clause(
    '2.6.6.s2',
    'daarin staat hoe de klant de melding kan inzien',
    duty('startOfProcessing', 'explainHowToReadNotification', { toward: 'client', by: 'bureau' }),
    lapsed('2018-05-24', 'avg:30'),
  ),
);
