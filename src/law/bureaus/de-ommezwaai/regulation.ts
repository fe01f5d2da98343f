import { days, plain, workingDays, years } from '../../../calendar/index.ts';
import { article, author, clause, departsFrom, given, reading, text } from '../../../language/index.ts';
import { english } from './english.ts';
import {
  clientRights,
  communication,
  customerList,
  planOfAction,
  preamble,
  specialData,
} from './processing.ts';
import { words } from './vocabulary.ts';

const { permit, forbid, only, grant, mayAsk, answerWithin, doWithin, keepAtMost, duty } = author(words);

const file = article(
  'Dossier',
  'Dossierinformatie',
  clause(
    'dossier.1a',
    'het dossier wordt digitaal bijgehouden',
    duty('always', 'keepFileDigitally', { toward: 'client', by: 'bureau', form: 'digital' }),
  ),
  clause(
    'dossier.1b',
    'in te zien door wie het traject begeleidt en door de directie',
    only('access.actor'),
    permit('access.actor', { actor: 'coach', assigned: true }),
    permit('access.actor', { actor: ['management', 'owner'] }),
    reading(
      'gesloten: aanhef.3 zegt ook wie niet inziet; een toets aan de eigen taak staat er niet',
      'anderen mogen ook, als hun taak het vraagt',
    ),
  ),
  clause(
    'dossier.2',
    'digitale informatie zit achter een wachtwoord',
    duty('always', 'protectByPassword', { toward: 'client', by: 'bureau', when: { kept: 'digital' } }),
  ),
);

const retention = article(
  'Bewaren',
  'Bewaartermijn',
  clause(
    'bewaren.1',
    'alles van cliënten en opdrachtgevers hoogstens vijf jaar, voor een vervolgtraject',
    keepAtMost(years(5, plain), {
      of: {
        anyOf: [
          {
            record: [
              'clientFile',
              'workingNote',
              'contactCard',
              'relationForm',
              'principalRecord',
              'invoice',
              'contract',
            ],
          },
          { record: 'correspondence', sender: ['client', 'principal'] },
        ],
      },
      after: 'serviceEndedOn',
      then: 'erase',
    }),
    permit('processing.purpose', { purpose: 'followUp' }),
    departsFrom('awr:52.4'),
    reading(
      'een maximum vanaf het einde van het traject, dat geen bewaarplicht opheft',
      'vanaf de vastlegging, of een minimum',
    ),
  ),
  clause(
    'bewaren.2',
    'een verzoek om eerder te vernietigen wordt altijd ingewilligd',
    mayAsk({ right: 'erasure', askedBy: 'client' }, { unless: [{ identityDoubted: true }] }),
    grant({ right: 'erasure' }),
    reading(
      'altijd, behalve voor stukken die een wet laat bewaren; de dag van uitvoering volgt uit avg:12.3',
      'ook die stukken, of op de dag zelf',
    ),
  ),
);

const access = article(
  'Inzage',
  'Recht op inzage',
  clause(
    'inzage.1',
    'een cliënt vraagt inzage bij de eigenaar',
    grant({ right: 'access' }),
    // What others told, or what is about others, is not the client's own.
    permit('access.actor', { actor: 'client', mode: 'view', not: { data: ['references', 'family'] } }),
    reading('een verzoek aan de begeleider telt ook', 'alleen een verzoek aan de eigenaar telt'),
  ),
  clause(
    'inzage.2',
    'binnen drie werkdagen wordt aan die wens voldaan',
    answerWithin(workingDays(3, plain), { right: 'access' }),
    doWithin(workingDays(3, plain), { right: 'access' }),
    reading(
      'vanaf ontvangst; een werkdag is maandag tot en met vrijdag, geen feestdag en geen Goede Vrijdag',
      'vanaf het besluit, of zonder de dagen die alleen de Algemene termijnenwet gelijkstelt',
    ),
  ),
);

const correction = article(
  'Correctie',
  'Recht op correctie',
  clause(
    'correctie.1',
    'feitelijke fouten in het dossier worden op verzoek gecorrigeerd',
    mayAsk({ right: 'rectification', askedBy: 'client' }, { unless: [{ identityDoubted: true }] }),
    grant({ right: 'rectification', defect: 'incorrect' }),
    reading(
      'de mening van de cliënt opent het verzoek; een oordeel van de coach is geen feitelijke fout',
      'de mening van de cliënt beslist ook',
    ),
  ),
);

const copy = article(
  'Kopie',
  'Recht op een kopie',
  clause('kopie.1', 'wie dat wenst, krijgt een digitale kopie van het dossier', grant({ right: 'copy' })),
  clause(
    'kopie.2',
    'binnen 14 dagen, langs een beveiligde dropbox',
    answerWithin(days(14, plain), { right: 'copy' }, { form: 'securedDigital' }),
    doWithin(days(14, plain), { right: 'copy' }, { form: 'securedDigital' }),
    reading('kalenderdagen vanaf ontvangst van het verzoek', 'werkdagen, of vanaf de inzage'),
  ),
);

const thirdParties = article(
  'Derden',
  'Verstrekking aan derden',
  clause(
    'derden.1',
    'dossiergegevens alleen met schriftelijke toestemming naar buiten, tijdens en na het traject',
    forbid(
      'disclosure.recipient',
      { fromFile: true },
      { unless: [{ consent: given('express', 'written') }], despite: ['clientrechten.3'] },
    ),
    reading(
      'dezelfde toestemming is uitdrukkelijk (clientrechten.3) en schriftelijk',
      'een schriftelijke toestemming die niet uitdrukkelijk is, of een mondelinge die dat wel is',
    ),
  ),
);

const publication = article(
  'Bekendmaking',
  'Bekendmaking Privacyreglement',
  clause(
    'bekendmaking.1',
    'de deelnemersmap verwijst naar het reglement',
    duty('intake', 'referInFolder', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    'bekendmaking.2',
    'het staat geheel op de website',
    duty('always', 'publishOnWebsite', { toward: 'public', by: 'bureau' }),
  ),
  clause(
    'bekendmaking.3',
    'op aanvraag is het op papier te krijgen',
    duty('regulationAsked', 'givePaperVersion', { toward: 'client', by: 'bureau' }),
  ),
);

/**
 * Privacyreglement of De Ommezwaai, May 2018. The text names the month and no day: it is taken from the first of that month, so that no promise
 * in it is put off.
 */
export const deOmmezwaaiText = text({
  id: 'de-ommezwaai',
  title: 'Privacyreglement De Ommezwaai',
  version: '2018-05',
  from: '2018-05-01',
  english,
  articles: [
    preamble,
    clientRights,
    file,
    customerList,
    communication,
    retention,
    access,
    correction,
    planOfAction,
    copy,
    thirdParties,
    specialData,
    publication,
  ],
});
