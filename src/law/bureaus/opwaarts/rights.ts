import { article, author, clause, decidesNothing, departsFrom, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { duty, grant, mayAsk, permit, refuse, route } = author(words);

const corrections = ['rectification', 'completion', 'erasure', 'restriction'] as const;
const faulty = { right: corrections, defect: ['incorrect', 'incomplete', 'irrelevant'] } as const;

export const rights = article(
  'Rechten',
  'Rechten van de cliënt',
  clause(
    'rechten.1',
    'vragen over gegevens gaan naar de adviseur',
    route('bureau', { right: 'viewing' }, ['vragen aan de adviseur', 'questions to the adviser']),
    reading(
      'vragen over wat er wordt verwerkt',
      'ook verzoeken; die gaan naar de contactpersoon (rechten.3)',
    ),
  ),
  clause(
    'rechten.2',
    'wie de privacy bewaakt, probeert te bemiddelen over uitleg en toepassing',
    duty('complaint', 'mediate', { toward: 'client', by: 'staff' }),
  ),
  clause(
    'rechten.3',
    'verzoeken om inzage, en om verbetering, aanvulling, verwijdering of afscherming van wat onjuist of niet ter zake is, gaan naar de contactpersoon',
    // Nobody hands a file to who may not be the client: the text need not say so.
    mayAsk(
      { askedBy: 'client', anyOf: [{ right: 'access' }, faulty] },
      { unless: [{ identityDoubted: true }] },
    ),
    reading(
      'het gebrek is geen eis voor inzage; onvolledig telt als onjuist; wie de contactpersoon is, zegt de tekst niet',
      'inzage alleen van wat onjuist of niet ter zake is',
    ),
  ),
  clause(
    'rechten.4',
    'in beginsel ingewilligd, tenzij bescherming van de cliënt of van anderen zich verzet',
    grant({ right: 'access' }),
    grant(faulty),
    refuse(
      { right: ['access', ...corrections], harmsClient: true },
      { extent: 'asFarAs', despite: ['rechten.4', 'bewaren.3'] },
    ),
    refuse(
      { right: ['access', ...corrections], othersHarmed: 'harmed' },
      { extent: 'asFarAs', despite: ['rechten.4', 'bewaren.3'] },
    ),
    reading(
      'tenzij weigeren nodig is, en dan alleen zover die bescherming reikt',
      'zoals geschreven: tenzij inwilligen nodig is',
    ),
  ),
  clause(
    'rechten.5',
    'een weigering wordt schriftelijk uitgelegd',
    duty('refusal', 'explainRefusalInWriting', { toward: 'client', by: 'bureau', form: 'reasons' }),
  ),
  clause(
    'rechten.6',
    'voor het verstrekken van opgevraagde gegevens mag een vergoeding worden gevraagd',
    permit('charge.fee', { right: 'viewing' }),
    departsFrom('avg:12.5', 'avg:15.3'),
    reading('alleen voor verstrekken; verbeteren, verwijderen en bezwaar zijn kosteloos', 'voor elk verzoek'),
  ),
);

export const complaints = article(
  'Klachten',
  'Klachten',
  clause('klachten.1', 'over klachten', decidesNothing('inleiding')),
  clause(
    'klachten.2',
    'klachten over naleving of iets anders gaan naar Opwaarts',
    route('bureau', {}, ['klacht bij Opwaarts', 'complaint to Opwaarts']),
  ),
  clause(
    'klachten.3',
    'behandeld volgens het klachtenreglement',
    duty('complaint', 'followComplaintRules', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    'klachten.4',
    'dat klachtenreglement is bij de adviseur op te vragen',
    duty('regulationAsked', 'giveComplaintRules', { toward: 'client', by: 'staff' }),
  ),
);
