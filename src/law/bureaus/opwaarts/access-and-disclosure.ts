import { article, author, clause, decidesNothing, given, reading } from '../../../language/index.ts';
import { prescribedByLaw, prescribedProcessing } from '../../statutes/duties.ts';
import { words } from './vocabulary.ts';

const { permit, forbid, only, onlyIf, grant, duty } = author(words);

/** Commercial and charitable use, in the words of the vocabulary. */
const promotion = { purpose: ['marketing', 'acquisition'] } as const;
const expressAndWritten = given('express', 'written');
/** What a principal gets as principal (doel-verwerking.1 and .2b), also where it is the client's employer. */
const owedToPrincipal = {
  recipient: 'principal',
  purpose: ['administration', 'reporting', 'invoicing'],
} as const;

export const disclosedOrAccessed = article(
  'Verwerking',
  'Wat er met de gegevens gebeurt',
  clause(
    'verwerking.1',
    'alleen voor zover nodig om activiteiten en producten optimaal uit te voeren',
    onlyIf('processing.ground', { not: prescribedProcessing }, { neededFor: ['service', 'purpose'] }),
    reading(
      'nodig voor de dienst of voor een van de genoemde doelen; handig is niet nodig',
      'wat de dienst beter maakt, is genoeg',
    ),
  ),
  clause(
    'verwerking.2',
    'in beginsel alleen de toegewezen adviseur mag inzien en bewerken',
    only('access.actor', { not: { actor: ['client', 'representative'] } }),
    permit('access.actor', { actor: 'coach', assigned: true }),
    reading(
      'gesloten voor het bureau: administratie, directie en beheer niet; de cliënt heeft eigen rechten',
      'wie er verder werkt, is niet geregeld',
    ),
  ),
  clause(
    'verwerking.3',
    'een werkgever krijgt alleen gegevens die nodig zijn voor een plaatsing',
    forbid(
      'disclosure.recipient',
      { recipient: 'employers', not: { neededFor: 'placement' } },
      { unless: [owedToPrincipal], despite: ['verwerking.6'] },
    ),
    permit('disclosure.purpose', { recipient: 'employers', purpose: 'placement', neededFor: 'placement' }),
    reading(
      'een eis naast verwerking.6; een werkgever die opdrachtgever is, krijgt zonder die eis alleen administratie, rapportage en facturen',
      'plaatsing vervangt de uitdrukkelijke toestemming',
    ),
  ),
  clause(
    'verwerking.4',
    'andere adviseurs als de dienst of een normale bedrijfsvoering het nodig maakt',
    permit('access.actor', { actor: 'coach', neededFor: ['service', 'businessOperation'] }),
    reading('alleen adviseurs', 'iedere medewerker'),
  ),
  clause(
    'verwerking.5',
    'adviseurs met toegang zwijgen',
    duty('access', 'keepSecret', { toward: 'client', by: 'staff', when: { actor: 'coach' } }),
  ),
  clause(
    'verwerking.6',
    'niet aan derden, opdrachtgevers uitgezonderd, tenzij met uitdrukkelijke toestemming of krachtens een wet',
    only('disclosure.recipient'),
    permit('disclosure.recipient', { recipient: 'principal', neededFor: ['service', 'purpose'] }),
    permit('disclosure.recipient', { consent: given('express') }),
    permit('disclosure.recipient', prescribedByLaw),
    permit('disclosure.purpose', { consent: given('express') }),
    reading(
      'zonder toestemming aan de opdrachtgever, maar alleen wat nodig is (verwerking.1); uitdrukkelijk hoeft niet schriftelijk',
      'de opdrachtgever mag alles krijgen',
    ),
  ),
  clause('verwerking.7', 'noemt de Wbp', decidesNothing('losse vermelding zonder regel')),
  clause(
    'verwerking.8',
    'de cliënt hoort dat zijn gegevens worden verwerkt',
    duty('intake', 'tellDataAreProcessed', { toward: 'client', by: 'bureau' }),
    reading('bij de intake (avg:13)', 'op een moment dat het bureau kiest'),
  ),
  clause(
    'verwerking.9',
    'ook derden die gegevens krijgen, worden tot geheimhouding verplicht',
    duty('disclosure', 'imposeSecrecy', {
      toward: 'recipient',
      by: 'bureau',
      within: 'atOnce',
      unless: [{ recipient: ['court', 'supervisor', 'taxAuthority'] }],
    }),
    reading(
      'iedere ontvanger, ook de opdrachtgever, behalve wie krachtens een wet ontvangt',
      'alleen ontvangers die geen opdrachtgever zijn',
    ),
  ),
  clause(
    'verwerking.10',
    'commercieel of charitatief gebruik alleen met uitdrukkelijke schriftelijke toestemming',
    permit('processing.purpose', { ...promotion, consent: expressAndWritten }),
    forbid('processing.purpose', promotion, {
      unless: [{ consent: expressAndWritten }],
    }),
    permit('disclosure.purpose', { ...promotion, consent: expressAndWritten }),
    forbid('disclosure.purpose', promotion, {
      unless: [{ consent: expressAndWritten }],
      despite: ['verwerking.6'],
    }),
    permit(
      'processing.ground',
      { ...promotion, consent: expressAndWritten },
      { exceptionTo: ['verwerking.1'] },
    ),
    reading(
      'ook nieuwsbrief en acquisitie zijn commercieel gebruik',
      'alleen verkoop of aanbiedingen van anderen',
    ),
  ),
  clause(
    'verwerking.11',
    'de cliënt kan zich daar altijd tegen verzetten',
    forbid('processing.purpose', { ...promotion, objected: 'yes' }, { despite: ['verwerking.10'] }),
    forbid(
      'disclosure.purpose',
      { ...promotion, objected: 'yes' },
      { despite: ['verwerking.6', 'verwerking.10'] },
    ),
    grant({ right: 'objection', usedFor: 'directMarketing' }),
    reading('zonder afweging, in elke vorm, ook na eerdere toestemming', 'het bureau weegt het bezwaar af'),
  ),
);
