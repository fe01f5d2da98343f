import { atw, weeks } from '../../../calendar/index.ts';
import { article, checked, clause, inForce, reading } from '../../../language/index.ts';
import { supervisorDemand } from '../duties.ts';
import { mustDisclose, purposeForbidden, write } from '../words.ts';

const { answerWithin, appealWithin, doWithin, duty, feeCap, forbid, grant, mayAsk, permit, refuse, route } =
  write;

const fourWeeks = weeks(4, atw);
const outsideAnyFile = { kept: 'loosePaper', document: ['workingNote', 'draft'] } as const;
const answered = ['granted', 'refused', 'refusedInPart'] as const;
/** The requests that the Wbp knows. */
const known = [
  'access',
  'copy',
  'rectification',
  'completion',
  'erasure',
  'restriction',
  'objection',
] as const;

export const openness = article(
  '27-34a',
  'Melding, informatie en datalekken',
  clause(
    '27',
    'een verwerking wordt vóór het begin gemeld, tenzij vrijgesteld',
    checked('unchecked'),
    duty('startOfProcessing', 'notifiedToSupervisor', {
      toward: 'supervisor',
      by: 'bureau',
      within: 'atOnce',
    }),
    reading('het Vrijstellingsbesluit gaat voor waar het geldt', 'elke verwerking'),
  ),
  clause(
    '33',
    'vóór verzamelen wordt de cliënt ingelicht, tenzij hij het al weet',
    checked('unchecked'),
    duty('collection', 'privacyInformationGiven', {
      toward: 'client',
      by: 'bureau',
      within: 'atOnce',
      unless: [{ alreadyInformed: true }],
    }),
  ),
  clause(
    '34',
    'gegevens van een ander: inlichten bij vastlegging of eerste doorgifte, tenzij onevenredig of wettelijk; de bron staat vrij',
    checked('unchecked'),
    permit('processing.source', {}),
    duty('collectionElsewhere', 'privacyInformationAndSourceGiven', {
      toward: 'client',
      by: 'bureau',
      within: 'atOnce',
      unless: [{ alreadyInformed: true }, { informingExcused: true }],
    }),
  ),
  clause(
    '34a',
    'een datalek met ernstige gevolgen wordt onverwijld aan de toezichthouder gemeld, en bij nadeel aan de cliënt',
    checked('unchecked'),
    inForce({ from: '2016-01-01' }),
    duty('breach', 'supervisorNotified', {
      toward: 'supervisor',
      by: 'bureau',
      within: 'asSoonAsPossible',
      unless: [{ riskUnlikely: true }],
    }),
    duty('breach', 'clientNotified', {
      toward: 'client',
      by: 'bureau',
      within: 'asSoonAsPossible',
      when: { highRisk: true },
    }),
  ),
);

export const requests = article(
  '35-43',
  'Inzage, verbetering en verzet',
  clause(
    '35.1',
    'inzage op verzoek, met redelijke tussenpozen, schriftelijk beantwoord binnen vier weken',
    checked('partly'),
    mayAsk({ right: 'viewing', askedBy: 'client' }, { unless: [{ identityDoubted: true }] }),
    mayAsk(
      { right: known, askedBy: 'representative', clientStatus: 'needsRepresentative' },
      { unless: [{ identityDoubted: true }] },
    ),
    grant({ right: 'viewing' }, { unless: [{ excessive: true }, outsideAnyFile] }),
    answerWithin(fourWeeks, { right: 'viewing' }),
    write.require(
      'access.actor',
      { actor: 'client', mode: 'view', not: { data: ['references', 'family'] } },
      {
        unless: [outsideAnyFile, { clientStatus: 'needsRepresentative' }],
      },
    ),
    write.require('access.actor', {
      actor: 'representative',
      mode: 'view',
      clientStatus: 'needsRepresentative',
      not: { data: ['references', 'family'] },
    }),
    write.require('access.mode', { actor: ['client', 'representative'], mode: 'view' }),
    reading(
      'een volledig overzicht, met afschrift waar dat nodig is om het te controleren',
      'alleen een samenvatting',
    ),
  ),
  clause(
    '36.1',
    'wie inzage had, kan verbetering, aanvulling, verwijdering of afscherming vragen van wat onjuist, onvolledig of onrechtmatig is',
    checked('checked'),
    mayAsk(
      { right: 'correcting', askedBy: 'client', priorAccess: true },
      { unless: [{ identityDoubted: true }] },
    ),
    grant({ right: 'correcting', defect: 'any' }),
    // What another statute has kept is not the bureau's to erase, whatever it promised.
    refuse({ right: 'erasure', lawOpposesErasure: true }, { extent: 'asFarAs' }),
  ),
  clause(
    '36.2',
    'antwoord binnen vier weken; een weigering met redenen',
    checked('unchecked'),
    answerWithin(fourWeeks, { right: 'correcting' }),
    duty('refusal', 'refusalExplained', {
      toward: 'client',
      form: 'reasons',
      within: fourWeeks,
      from: 'receivedOn',
    }),
  ),
  clause(
    '36.3',
    'een verbetering wordt zo snel mogelijk uitgevoerd',
    checked('unchecked'),
    doWithin('asSoonAsPossible', { right: 'correcting' }),
  ),
  clause(
    '37',
    'de identiteit wordt vastgesteld; alleen de cliënt vraagt, of wie hem wettelijk vertegenwoordigt',
    checked('unchecked'),
    forbid('request.asking', { askedBy: 'someoneElse' }),
    forbid('request.asking', { askedBy: 'representative', not: { clientStatus: 'needsRepresentative' } }),
    forbid('request.asking', { identityDoubted: true }),
    duty('request', 'identityChecked', { toward: 'client', by: 'bureau' }),
    reading(
      'wie met volmacht namens de cliënt vraagt, telt als de cliënt; tot de identiteit vaststaat, krijgt niemand iets',
      'een bureau mag ook een ander inwilligen',
    ),
  ),
  clause(
    '38',
    'derden worden ingelicht over een verbetering, tenzij onmogelijk of onevenredig',
    checked('unchecked'),
    duty('correction', 'recipientsTold', { toward: 'recipient', by: 'bureau' }),
  ),
  clause(
    '39',
    'vergoeding voor inzage: 0,23 euro per pagina, hoogstens 4,50; boven 100 pagina’s hoogstens 22,50; andere verzoeken kosteloos',
    checked('partly'),
    permit('charge.fee', { right: 'viewing' }),
    feeCap({ atMost: 450, perPage: 23 }, { right: 'viewing', pages: { atMost: 100 } }),
    feeCap({ atMost: 2250, perPage: 23 }, { right: 'viewing', pages: { moreThan: 100 } }),
    forbid('charge.fee', { right: 'correcting' }),
    reading('de bedragen van 2001; een latere verhoging van 4,50 naar 5,00 is niet nagegaan', '5,00 euro'),
  ),
  clause(
    '40',
    'verzet om bijzondere persoonlijke omstandigheden; beslissing binnen vier weken; vergoeding hoogstens 4,50',
    checked('partly'),
    mayAsk({ right: 'objection', askedBy: 'client' }, { unless: [{ identityDoubted: true }] }),
    grant(
      { right: 'objection', usedFor: ['publicTask', 'legitimateInterest'] },
      { unless: [{ compellingGrounds: true }] },
    ),
    answerWithin(fourWeeks, { right: 'objection' }),
    permit('charge.fee', { right: 'objection', usedFor: ['publicTask', 'legitimateInterest'] }),
    feeCap({ atMost: 450 }, { right: 'objection', usedFor: ['publicTask', 'legitimateInterest'] }),
  ),
  clause(
    '41',
    'verzet tegen commercieel of charitatief gebruik: altijd, kosteloos en zonder afweging',
    checked('unchecked'),
    ...purposeForbidden({ purpose: ['marketing', 'acquisition'], objected: 'yes' }),
    grant({ right: 'objection', usedFor: 'directMarketing' }),
    forbid('charge.fee', { right: 'objection', usedFor: 'directMarketing' }),
    doWithin('asSoonAsPossible', { right: 'objection', usedFor: 'directMarketing' }),
  ),
  clause(
    '43',
    'inlichten en inzage wijken voor zover nodig voor de rechten van een ander; verbetering niet',
    checked('unchecked'),
    refuse({ right: 'viewing', othersHarmed: 'harmed' }, { extent: 'asFarAs' }),
  ),
);

export const protection = article(
  '46-61',
  'Rechtsbescherming en toezicht',
  clause(
    '46.2',
    'naar de rechtbank binnen zes weken na ontvangst van het antwoord; bleef dat uit, binnen zes weken na de termijn',
    checked('checked'),
    route('court', { right: known }, ['verzoekschrift bij de rechtbank', 'petition to the district court']),
    appealWithin(weeks(6, atw), 'court', 'answeredOn', { right: known, answer: answered }),
    appealWithin(weeks(6, atw), 'court', 'termEndedOn', { right: known, answer: 'silence' }),
  ),
  clause(
    '47',
    'binnen die termijn bemiddeling door het CBP; de rechtbank daarna nog zes weken na het einde',
    checked('unchecked'),
    route('mediation', { right: known }, [
      'bemiddeling door het CBP (later AP)',
      'mediation by the supervisor',
    ]),
    appealWithin(weeks(6, atw), 'mediation', 'answeredOn', { right: known, answer: answered }),
    appealWithin(weeks(6, atw), 'mediation', 'termEndedOn', { right: known, answer: 'silence' }),
    appealWithin(weeks(6, atw), 'court', 'mediationEndedOn', { right: known, answer: 'mediationEnded' }),
  ),
  clause(
    '60',
    'ieder kan de toezichthouder om een onderzoek vragen',
    checked('unchecked'),
    route('supervisor', {}, ['verzoek aan het CBP (later AP)', 'request to the supervisor']),
  ),
  clause(
    '61',
    'de toezichthouder kan inlichtingen en inzage vorderen',
    checked('unchecked'),
    ...mustDisclose(supervisorDemand),
  ),
);
