import { eu1182, months } from '../../../calendar/index.ts';
import { article, checked, clause, decidesNothing, reading } from '../../../language/index.ts';
import { purposeForbidden, write } from '../words.ts';

const { doWithin, duty, endsOn, grant, hold, permit, refuse } = write;

/** Notes on loose paper that were never meant for a file are outside the AVG (article 2); kept digitally or filed, they are in it. */
const outsideAnyFile = { kept: 'loosePaper', document: ['workingNote', 'draft'] } as const;

export const access = article(
  '15',
  'Inzage',
  clause(
    '15.1',
    'de cliënt mag zijn gegevens zien en weten waarvoor, van wie en voor wie; een reden hoeft niet',
    checked('checked'),
    grant({ right: 'access' }, { unless: [{ excessive: true }, outsideAnyFile] }),
    // What others told or what is about others is weighed under 15(4), and is not the client's by right.
    write.require(
      'access.actor',
      { actor: 'client', mode: 'view', not: { data: ['references', 'family'] } },
      {
        unless: [outsideAnyFile, { clientStatus: 'needsRepresentative' }],
      },
    ),
    write.require('access.mode', { actor: ['client', 'representative'], mode: 'view' }),
    reading(
      'ook werkaantekeningen en concepten, zodra zij digitaal of in een dossier staan',
      'persoonlijke aantekeningen vallen erbuiten',
    ),
  ),
  clause(
    '15.3',
    'een eerste kopie is gratis; voor volgende mag een redelijke vergoeding',
    checked('checked'),
    grant({ right: 'copy' }, { unless: [{ excessive: true }, outsideAnyFile] }),
    permit('charge.fee', { right: 'viewing', furtherCopy: true }),
    refuse({ right: 'viewing', handedOver: 'original' }, { extent: 'asFarAs' }),
    reading('wie het origineel vraagt, krijgt een kopie', 'het recht omvat het originele stuk'),
  ),
  clause(
    '15.4',
    'een kopie mag een ander niet schaden: afwegen, afschermen en de rest geven',
    checked('partly'),
    refuse({ right: 'copy', othersHarmed: 'harmed' }, { extent: 'asFarAs' }),
    reading('alleen zover de schade reikt', 'weigering van het geheel'),
  ),
);

export const correction = article(
  '16-19',
  'Verbetering, wissing en beperking',
  clause(
    '16',
    'onjuiste gegevens verbeteren, onvolledige aanvullen, ook met een eigen verklaring',
    checked('checked'),
    grant({ right: 'rectification', defect: 'incorrect' }, { unless: [{ excessive: true }] }),
    grant({ right: 'completion', defect: ['incomplete', 'opinion'] }, { unless: [{ excessive: true }] }),
    reading(
      'tegenover een oordeel staat een verklaring van de cliënt',
      'een oordeel kan niet worden aangevuld',
    ),
  ),
  clause(
    '17.1',
    'wissen als niet meer nodig, toestemming ingetrokken, bezwaar geslaagd, onrechtmatig of wettelijk verplicht',
    checked('checked'),
    grant(
      { right: 'erasure', defect: ['irrelevant', 'unlawful'] },
      { unless: [{ excessive: true }, { keepingInterest: 'legalClaim' }] },
    ),
    grant(
      { right: 'erasure', erasureReason: ['consentWithdrawn', 'objectionUpheld', 'duty', 'childService'] },
      { unless: [{ excessive: true }, { keepingInterest: 'legalClaim' }] },
    ),
    endsOn('erasureAskedOn', {
      of: { not: { record: 'anonymous' } },
      when: { erasureGranted: 'yes' },
      within: months(1, eu1182),
    }),
  ),
  clause(
    '17.3.b',
    'niet voor zover een wet bewaring vraagt: splitsen en de rest wissen',
    checked('checked'),
    refuse({ right: 'erasure', lawOpposesErasure: true }, { extent: 'asFarAs' }),
  ),
  clause(
    '17.3.e',
    'niet voor zover nodig voor een rechtsvordering',
    checked('checked'),
    hold({ of: { not: { record: 'anonymous' } }, when: { legalHold: true } }),
    refuse({ right: 'erasure', keepingInterest: 'legalClaim' }, { extent: 'asFarAs' }),
    reading(
      'een vordering neemt het recht van 17(1), begrenst een ruimere belofte van het bureau en houdt de stukken vast waarvoor zij nodig zijn',
      'een ruimere belofte van het bureau gaat voor',
    ),
  ),
  clause(
    '18.1',
    'afschermen bij betwiste juistheid, onrechtmatigheid, eigen vordering van de cliënt of lopend bezwaar',
    checked('checked'),
    grant({ right: 'restriction', defect: ['incorrect', 'unlawful'] }, { unless: [{ excessive: true }] }),
    grant(
      { right: 'restriction', restrictionReason: ['clientNeedsForClaim', 'objectionPending'] },
      { unless: [{ excessive: true }] },
    ),
    reading(
      'de juistheid hoeft alleen betwist te zijn, zolang het bureau haar nagaat',
      'de onjuistheid moet vaststaan',
    ),
  ),
  clause(
    '18.2',
    'wat is afgeschermd wordt alleen bewaard, tenzij toestemming, vordering of bescherming van een ander',
    checked('checked'),
    duty('processing', 'restrictedDataOnlyStored', { toward: 'client', by: 'bureau' }),
    reading(
      'wat de cliënt in plaats van wissing laat afschermen (18(1)(b) en (c)), houdt legalHold vast als onder 17(3)(e); verder is afschermen een plicht, geen verbod op wissen',
      'elke afscherming staat elke vraag over bewaren, gebruik en verstrekking in de weg',
    ),
  ),
  clause(
    '18.3',
    'vóór opheffing wordt de cliënt ingelicht',
    checked('checked'),
    duty('liftingRestriction', 'liftingTold', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    '19',
    'elke ontvanger wordt ingelicht over verbetering, wissing of afscherming; de cliënt hoort desgevraagd wie dat zijn',
    checked('checked'),
    duty('correction', 'recipientsTold', { toward: 'recipient', by: 'bureau' }),
    duty('correction', 'recipientsNamedOnRequest', { toward: 'client', by: 'bureau' }),
    reading('tenzij onmogelijk of onevenredig', 'zonder uitzondering'),
  ),
);

export const portabilityAndObjection = article(
  '20-22',
  'Overdracht, bezwaar en geautomatiseerde besluiten',
  clause(
    '20',
    'eigen verstrekte gegevens meekrijgen, als zij geautomatiseerd op toestemming of overeenkomst rusten',
    checked('checked'),
    grant(
      { right: 'portability', usedFor: ['consent', 'contract'], automated: true, providedByClient: true },
      { unless: [{ excessive: true }] },
    ),
    refuse({ right: 'portability', othersHarmed: 'harmed' }, { extent: 'asFarAs' }),
    reading('niet het oordeel van de coach', 'alles in het dossier'),
  ),
  clause(
    '21.1',
    'bezwaar om persoonlijke redenen tegen gebruik voor een publieke taak of gerechtvaardigd belang, tenzij dwingende gronden',
    checked('checked'),
    grant(
      { right: 'objection', usedFor: ['publicTask', 'legitimateInterest'] },
      { unless: [{ compellingGrounds: true }, { excessive: true }] },
    ),
  ),
  clause(
    '21.3',
    'na bezwaar nooit meer voor direct marketing; afweging is er niet',
    checked('checked'),
    ...purposeForbidden({ purpose: ['marketing', 'acquisition'], objected: 'yes' }),
    grant({ right: 'objection', usedFor: 'directMarketing' }),
    doWithin('atOnce', { right: 'objection', usedFor: 'directMarketing' }),
    reading('bezwaar in elke vorm telt, en werving is marketing', 'alleen een schriftelijk bezwaar'),
  ),
  clause(
    '21.4',
    'het recht van bezwaar wordt apart genoemd, uiterlijk bij het eerste contact',
    checked('checked'),
    duty('collection', 'rightToObjectMentioned', { toward: 'client', by: 'bureau', within: 'atOnce' }),
  ),
  clause(
    '22',
    'geen besluit met gevolgen dat alleen geautomatiseerd tot stand komt',
    checked('checked'),
    decidesNothing('de bureaus nemen geen geautomatiseerde besluiten, en de vragen gaan daar niet over'),
  ),
);
