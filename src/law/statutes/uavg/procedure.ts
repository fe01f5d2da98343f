import { atw, weeks } from '../../../calendar/index.ts';
import { article, checked, clause, decidesNothing, reading } from '../../../language/index.ts';
import { bsnOwed, bsnPrescribed, bsnUseOwed, bsnUsePrescribed } from '../duties.ts';
import { mustDisclose, mustProcess, write } from '../words.ts';

const { appealWithin, except, forbid, mayAsk, permit, refuse, route } = write;

const answered = ['granted', 'refused', 'refusedInPart'] as const;

export const representation = article(
  '5',
  'Wettelijk vertegenwoordiger',
  clause(
    '5',
    'onder 16 jaar, of waar de cliënt niet zelf kan beslissen, handelt de vertegenwoordiger, die altijd mag intrekken',
    checked('checked'),
    mayAsk(
      { right: 'ofTheDataSubject', askedBy: 'representative', clientStatus: 'needsRepresentative' },
      { unless: [{ identityDoubted: true }] },
    ),
    forbid('request.asking', { askedBy: 'representative', not: { clientStatus: 'needsRepresentative' } }),
    write.require('access.actor', {
      actor: 'representative',
      mode: 'view',
      clientStatus: 'needsRepresentative',
      not: { data: ['references', 'family'] },
    }),
    reading(
      'wiens toestemming telt, volgt uit de positie van de cliënt: zijn eigen als hij zelf kan beslissen, anders die van de vertegenwoordiger',
      'beide toestemmingen zijn nodig',
    ),
  ),
);

export const procedure = article(
  '34-36',
  'Rechtsbescherming',
  clause(
    '34',
    'op een verzoek wordt beslist binnen de termijnen van avg:12.3',
    checked('checked'),
    decidesNothing('de termijn staat bij avg:12.3'),
  ),
  clause(
    '35.2',
    'naar de rechtbank binnen zes weken na ontvangst van het antwoord; kwam er geen antwoord op tijd, dan zonder termijn',
    checked('checked'),
    appealWithin(weeks(6, atw), 'court', 'answeredOn', { right: 'ofTheDataSubject', answer: answered }),
    appealWithin('noTerm', 'court', 'receivedOn', { right: 'ofTheDataSubject', answer: 'silence' }),
    reading(
      'een antwoord na de termijn laat de weg zonder termijn open (rechtspraak niet nagegaan)',
      'ook een laat antwoord begint zes weken',
    ),
  ),
  clause(
    '36',
    'binnen dezelfde zes weken bemiddeling door de AP; de rechtbank daarna nog zes weken na het bericht dat zij eindigde',
    checked('checked'),
    route('mediation', { right: 'ofTheDataSubject' }, [
      'bemiddeling door de AP',
      'mediation by the supervisor',
    ]),
    appealWithin(weeks(6, atw), 'mediation', 'answeredOn', { right: 'ofTheDataSubject', answer: answered }),
    appealWithin(weeks(6, atw), 'court', 'mediationEndedOn', {
      right: 'ofTheDataSubject',
      answer: 'mediationEnded',
    }),
  ),
);

export const limits = article(
  '40-46',
  'Uitzonderingen en nationaal nummer',
  clause(
    '40',
    'geautomatiseerde besluiten voor een wettelijke plicht, met waarborgen',
    checked('checked'),
    decidesNothing('de bureaus nemen geen geautomatiseerde besluiten'),
  ),
  clause(
    '41.1.i',
    'een recht mag wijken voor zover nodig en evenredig voor de rechten van een ander',
    checked('checked'),
    refuse({ right: 'access', othersHarmed: 'harmed' }, { extent: 'asFarAs' }),
    except('request.merits', 'avg:17.1', {
      right: 'erasure',
      keepingInterest: 'another',
      othersHarmed: 'harmed',
    }),
    reading(
      'een aanmerkelijk belang van een ander telt pas als wissen diens rechten schaadt',
      'elk belang van een ander',
    ),
  ),
  clause(
    '41.1.j',
    'een recht mag wijken voor de inning van een civiele vordering',
    checked('checked'),
    decidesNothing(
      'voor wissing en bezwaar staat dit bij avg:17 en 21; inzage laat zich per geval afwegen, niet in een regel',
    ),
  ),
  clause(
    '44',
    'instellingen voor onderzoek en statistiek kunnen inzage, verbetering en beperking buiten toepassing laten',
    checked('checked'),
    decidesNothing('een bureau is geen instelling voor onderzoek'),
  ),
  clause(
    '46',
    'een BSN alleen zoals een wet of besluit voorschrijft; toestemming opent het nooit',
    checked('partly'),
    forbid('disclosure.data', { data: 'bsn' }, { unless: [bsnPrescribed] }),
    forbid('processing.data', { data: 'bsn' }, { unless: [bsnUsePrescribed] }),
    permit('disclosure.data', bsnPrescribed),
    permit('processing.data', bsnUsePrescribed),
    ...mustDisclose(bsnOwed),
    ...mustProcess(bsnUseOwed),
    reading(
      'een wet die het gebruik regelt, opent het nummer, en een strengere belofte blijft binden; is de verstrekking aan UWV, gemeente of Belastingdienst nodig voor een eigen wettelijke plicht, dan wijkt de belofte. Welke wet dat is, is niet nagegaan en moet per opdracht blijken',
      'een opdracht van UWV volstaat, of wat een wet toestaat moet ook',
    ),
  ),
);

export const transition = article(
  '48-51',
  'Overgang',
  clause(
    '48',
    'de AP volgt het CBP op; een verzoekschrift dat op 25 mei 2018 liep, blijft onder de Wbp',
    checked('checked'),
    decidesNothing(
      'de dag van indiening wijst het recht aan; voor een verzoek is dat de dag van ontvangst (uitleg)',
    ),
  ),
  clause('51', 'de Wbp vervalt', checked('checked'), decidesNothing('de laatste dag staat bij de Wbp zelf')),
);
