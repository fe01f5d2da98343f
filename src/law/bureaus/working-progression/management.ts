import { plain, years } from '../../../calendar/index.ts';
import { article, author, clause, decidesNothing, departsFrom, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { permit, forbid, only, onlyIf, route, keepAtMost, duty } = author(words);

/** Employees, and outsiders who work for the bureau. Suppliers have a clause of their own (2.7.s7); the partners declare nothing to themselves. */
const staff = [
  'coach',
  'partnerCoach',
  'substituteCoach',
  'management',
  'administration',
  'hiredStaff',
  'processorStaff',
] as const;

const aPartner = { actor: ['partner', 'owner'] } as const;

export const management = article(
  '2.1',
  'Beheer van de gegevensverwerking',
  clause('2.1.1.s1', 'het bureau is verantwoordelijke', decidesNothing('begrip')),
  clause('2.1.1.s2', 'vennoten treden namens het bureau op', decidesNothing('begrip; zie 2.7.s2')),
  clause(
    '2.1.2',
    'een klant die een schending ziet, kan bij de Verantwoordelijken bezwaar maken',
    route('bureau', {}, ['bezwaar bij de vennoten', 'objection to the partners']),
    reading('een klacht over naleving', 'het recht van bezwaar van avg:21'),
  ),
  clause(
    '2.1.3.a1',
    'de vennoten stellen eisen aan beveiliging en opslag',
    duty('always', 'setSecurityRequirements', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    '2.1.3.a2',
    'zij bepalen welke gegevens, overzichten en analyses er komen',
    duty('always', 'determineDataAndOverviews', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    '2.1.3.a3',
    'zij stellen definities en coderingen vast',
    duty('always', 'setDefinitionsAndCodes', { toward: 'bureau', by: 'bureau' }),
  ),
  clause(
    '2.1.3.b.s1',
    'zij zien toe op juist gebruik',
    duty('always', 'checkCorrectUse', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    '2.1.3.b.s2',
    'wie voor het bureau werkt houdt geheim en gebruikt gegevens alleen voor zijn functie',
    duty('always', 'keepSecret', { toward: 'client', by: 'staff' }),
    forbid(
      'access.actor',
      { actor: staff, not: { neededFor: 'task' } },
      { despite: ['2.7.s1', '2.7.s2', '2.7.s6'] },
    ),
  ),
  clause(
    '2.1.3.b.s3',
    'zij dateren en tekenen daarvoor een verklaring',
    duty('always', 'signSecrecyDeclaration', { toward: 'bureau', by: 'staff', form: 'signed' }),
    forbid(
      'access.actor',
      { actor: staff, secrecyDeclared: false },
      { unless: [aPartner], despite: ['2.7.s1', '2.7.s2', '2.7.s6'] },
    ),
    reading(
      'vóór de eerste inzage; een vennoot is werknemer noch externe',
      'op enig moment, en ook de vennoten',
    ),
  ),
  clause(
    '2.1.3.c',
    'zij zien toe op de beveiligingsregels',
    duty('always', 'checkSecurityRules', { toward: 'client', by: 'bureau' }),
  ),
);

export const purposes = article(
  '2.2',
  'Doel van het verzamelen en registreren',
  clause(
    '2.2.a',
    'interventie en re-integratie',
    permit('processing.purpose', { purpose: ['reintegration', 'guidance'] }),
    permit('disclosure.purpose', { purpose: ['reintegration', 'guidance'] }),
  ),
  clause(
    '2.2.b',
    'een functie krijgen en houden',
    permit('processing.purpose', { purpose: ['jobRetention', 'placement'] }),
    permit('disclosure.purpose', { purpose: ['jobRetention', 'placement'] }),
  ),
  clause(
    '2.2.c',
    'subsidie, of hulp daarbij',
    permit('processing.purpose', { purpose: 'subsidy' }),
    permit('disclosure.purpose', { purpose: 'subsidy' }),
  ),
);

export const people = article(
  '2.3',
  'Personen over wie gegevens worden verzameld',
  clause('2.3.s1', 'wie intensief wordt begeleid', decidesNothing('omschrijving; zie aanhef.1')),
  clause(
    '2.3.s2',
    '(voormalige) gezinsleden zo ver als dat nodig is',
    onlyIf('processing.data', { data: 'family' }, { neededFor: 'service' }),
    reading(
      'nodig voor de begeleiding; het gezinslid zelf wordt ingelicht (avg:14)',
      'nodig voor welk doel ook',
    ),
  ),
);

export const sources = article(
  '2.4',
  'Soorten gegevens en herkomst',
  clause(
    '2.4.s1',
    'van de klant, zijn netwerk, UWV of een ander die bij de re-integratie is betrokken',
    only('processing.source'),
    permit('processing.source', { source: ['client', 'network', 'uwv', 'principal', 'reintegrationParty'] }),
    reading(
      'gesloten; de opdrachtgever is bij de re-integratie betrokken, een referent niet',
      'ook andere bronnen, of juist niet de opdrachtgever',
    ),
  ),
  clause(
    '2.4.s2',
    'wat klant en netwerk geven, geven zij met instemming van de klant',
    forbid(
      'processing.source',
      { source: ['client', 'network'], givenWithAgreement: false },
      { despite: ['2.4.s1'] },
    ),
    reading(
      'de instemming hoort bij het geven; haar later intrekken raakt de bron niet',
      'de instemming moet ook nu nog bestaan',
    ),
  ),
  clause(
    '2.4.s3',
    'wat anderen geven, is van dezelfde soorten',
    decidesNothing('omschrijving; zie 1.1 en 2.6.3'),
  ),
);

export const retention = article(
  '2.5',
  'Bewaartermijn',
  clause(
    '2.5.s1',
    'herleidbaar niet langer dan nodig, en alleen voor het doel',
    keepAtMost('asLongAsNeeded', { of: { not: { record: 'anonymous' } }, after: 'purposeEndedOn' }),
    reading(
      'voor papier de enige regel; het getal van de tweede zin geldt daar niet',
      'ook papier hoogstens twee jaar',
    ),
  ),
  clause(
    '2.5.s2',
    'elektronisch hoogstens twee jaar na het einde van de dienst',
    keepAtMost(years(2, plain), {
      of: {
        record: [
          'clientFile',
          'workingNote',
          'contactCard',
          'correspondence',
          'relationForm',
          'invoice',
          'contract',
          'subsidyAccount',
        ],
        carrier: 'digital',
      },
      after: 'serviceEndedOn',
      then: 'erase',
    }),
    departsFrom('awr:52.4'),
    reading(
      'een maximum, ook voor facturen; de wettelijke bewaarplicht gaat daar voor',
      'facturen vallen er stilzwijgend buiten',
    ),
  ),
);
