import { article, author, clause, decidesNothing, departsFrom, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { permit, duty } = author(words);

/** What an opdrachtgever hands over when a programme begins. UWV can be one. */
const suppliedAtStart = { source: ['principal', 'uwv'], stage: 'intake' } as const;
const toldAtIntake = { source: 'client', stage: 'intake', mayMatterForParticipation: true } as const;

export const introduction = [
  article(
    'Algemeen',
    'Algemeen',
    clause(
      'algemeen.1',
      'werkzaam in coaching en loopbaanadvies',
      decidesNothing('beschrijft het werkterrein'),
    ),
    clause(
      'algemeen.2',
      'doel: cliënten in een traject weer (meer) laten deelnemen aan werk',
      permit('processing.purpose', { purpose: ['guidance', 'reintegration', 'placement', 'jobRetention'] }),
      permit('disclosure.purpose', { purpose: ['guidance', 'reintegration', 'placement', 'jobRetention'] }),
      reading(
        'voor wie in een traject is; een vervolg voor wie klaar is, valt onder algemeen.4',
        'ook voor wie geen cliënt meer is',
      ),
    ),
    clause(
      'algemeen.3',
      'maakt en levert daarvoor activiteiten en producten',
      decidesNothing('beschrijft de activiteiten waar algemeen.4 en verwerking.1 op doelen'),
    ),
    clause(
      'algemeen.4',
      'legt voor die activiteiten cliëntgegevens vast',
      permit('processing.purpose', { purpose: 'service', neededFor: 'service' }),
      reading(
        'activiteiten zijn de diensten van algemeen.3, voor zover nodig (verwerking.1)',
        'elk gebruik dat het bureau een activiteit noemt',
      ),
    ),
  ),
  article(
    'Doel',
    'Doel van het reglement',
    clause(
      'doel.1',
      'vertelt cliënten welke gegevens, waarom, wat ermee gebeurt en welke rechten',
      decidesNothing('aankondiging'),
    ),
    clause(
      'doel.2',
      'bij de start krijgt de cliënt een privacyverklaring om te tekenen',
      duty('intake', 'offerPrivacyStatement', {
        toward: 'client',
        by: 'bureau',
        form: 'signed',
        within: 'atOnce',
      }),
      reading(
        'de plicht is aanbieden; tekenen is geen toestemming en weigeren heeft geen gevolg',
        'een handtekening is toestemming voor wat in de verklaring staat',
      ),
    ),
    clause(
      'doel.3',
      'dezelfde handtekening bevestigt dat het reglement is ontvangen',
      duty('intake', 'handOverRegulation', {
        toward: 'client',
        by: 'bureau',
        form: 'signed',
        within: 'atOnce',
      }),
      reading(
        'wie voor ontvangst laat tekenen, reikt de tekst uit',
        'de cliënt is verplicht te tekenen, ook zonder tekst',
      ),
    ),
  ),
];

export const recorded = article(
  'Gegevens',
  'Welke gegevens',
  clause(
    'gegevens.1',
    'gebruikt wat een opdrachtgever bij de start aanlevert',
    permit('processing.source', suppliedAtStart),
  ),
  clause(
    'gegevens.2',
    'onder meer naam, adres, geslacht, geboortedatum, BSN, telefoon, nationaliteit, uitkering, opleiding en ervaring',
    permit('processing.data', {
      ...suppliedAtStart,
      data: [
        'name',
        'address',
        'sex',
        'birthDate',
        'bsn',
        'phone',
        'nationality',
        'benefit',
        'education',
        'careerHistory',
      ],
    }),
    departsFrom('uavg:46'),
    reading(
      'voorbeelden; over andere gegevens zwijgt de lijst, en een BSN vraagt een wet',
      'een volledige lijst, die zelf grond geeft voor het BSN',
    ),
  ),
  clause(
    'gegevens.3',
    'aangeleverde gegevens zijn vertrouwelijk en volgen Wbp en SUWI-wet',
    duty('processing', 'treatConfidentially', {
      toward: 'client',
      by: 'bureau',
      when: { source: ['principal', 'uwv'] },
    }),
    reading(
      'letterlijk alleen wat de opdrachtgever aanlevert; voor de Wbp kwamen AVG en UAVG in de plaats',
      'alle gegevens, en de Wbp blijft gelden',
    ),
  ),
  clause(
    'gegevens.4',
    'gebruikt wat het intakegesprek oplevert en ertoe kan doen voor de arbeidsparticipatie',
    permit('processing.data', { ...toldAtIntake, not: { data: 'special' } }),
    reading(
      'het moet ertoe kunnen doen; bijzondere gegevens alleen voor zover gegevens.5 ze noemt',
      'alles wat ter sprake komt',
    ),
  ),
  clause(
    'gegevens.5',
    'daaronder (medische) beperkingen en arbeidsvoorkeuren',
    permit('processing.data', { ...toldAtIntake, data: ['functionalLimitations', 'workPreferences'] }),
    departsFrom('avg:9.1'),
    reading(
      'beperkingen, geen diagnose; de wet moet ze daarnaast openen (uavg:30.1.b)',
      'alle medische gegevens, op grond van deze zin',
    ),
  ),
  clause(
    'gegevens.6',
    'tijdens het traject komt een plan van aanpak bij het dossier',
    permit('processing.data', { data: 'plan', stage: 'during' }),
  ),
  clause(
    'gegevens.7',
    'het plan bevat ingezette activiteiten en producten en hun resultaten',
    decidesNothing('begrip'),
  ),
  clause(
    'gegevens.8',
    'de adviseur beoordeelt de resultaten',
    decidesNothing('een taak binnen het bureau; een oordeel is geen onjuist gegeven in de zin van rechten.3'),
  ),
  clause(
    'gegevens.9',
    'het oordeel rust onder andere op gesprekken, referenties van derden en eigen waarneming',
    permit('processing.source', {
      source: ['client', 'referee', 'observation'],
      data: ['assessment', 'references'],
    }),
    reading(
      'een referentie inwinnen geeft geen ruimte om de referent iets te vertellen (verwerking.6)',
      'wat daarvoor nodig is, mag ook aan de referent worden gemeld',
    ),
  ),
);
