import { type Acts, extended, flag, type Vocabulary } from '../../../facts/index.ts';
import { type CoreFacts, core } from '../../vocabulary/index.ts';

/** The facts that only this regulation asks about. */
const own = {
  expectedByClient: flag({
    topics: ['duty'],
    label: ['door de klant te verwachten', 'to be expected by the client'],
    question: [
      'Kan de klant uit het doel van de begeleiding opmaken dat deze gegevens worden vastgelegd?',
      'Can the client tell from the goal of the guidance that these data are recorded?',
    ],
    judgedBy: 'person',
  }),
  scholarlyOrUrgent: flag({
    topics: ['duty'],
    label: ['onderzoek, of een dringende reden', 'research, or an urgent reason'],
    question: [
      'Is het gebruik voor onderzoek, statistiek of geschiedenis, of om een dringende reden (2.6.4)?',
      'Is the use for research, statistics or history, or for an urgent reason (2.6.4)?',
    ],
    judgedBy: 'record',
  }),
  wantedByClient: flag({
    topics: ['processing'],
    label: ['de klant wil dit laten vastleggen', 'the client wants this recorded'],
    question: [
      'Wil de klant dat dit gegeven over hem wordt verstrekt?',
      'Does the client want this item about him to be supplied?',
    ],
    judgedBy: 'record',
    attainable: true,
  }),
  givenWithAgreement: flag({
    topics: ['processing'],
    label: ['verstrekt met instemming van de klant', 'given with the client’s agreement'],
    question: [
      'Zijn de gegevens met instemming van de klant verstrekt?',
      'Were the data given with the client’s agreement?',
    ],
    judgedBy: 'record',
  }),
  weightyReason: flag({
    topics: ['processing'],
    presumed: { processing: false },
    label: ['dringende en gewichtige reden', 'urgent and weighty reason'],
    question: [
      'Is er voor dit gebruik een dringende en gewichtige reden?',
      'Is there an urgent and weighty reason for this use?',
    ],
    judgedBy: 'person',
  }),
  disproportionateHarm: flag({
    topics: ['disclosure', 'processing'],
    label: ['privacy onevenredig geschaad', 'privacy harmed out of proportion'],
    question: [
      'Wordt de persoonlijke levenssfeer van de klant onevenredig geschaad?',
      'Is the client’s private life harmed out of proportion?',
    ],
    judgedBy: 'person',
  }),
  competentBody: flag({
    topics: ['disclosure'],
    label: ['bevoegd voor de subsidie', 'competent for the subsidy'],
    question: [
      'Is de ontvanger bevoegd om over de subsidie te gaan?',
      'Is the recipient competent to deal with the subsidy?',
    ],
    judgedBy: 'record',
  }),
  recentData: flag({
    topics: ['disclosure'],
    label: ['recente gegevens', 'recent data'],
    question: ['Zijn de gegevens recent?', 'Are the data recent?'],
    judgedBy: 'person',
  }),
  partnerAgreed: flag({
    topics: ['access'],
    label: ['instemming van een vennoot', 'agreement of a partner'],
    question: [
      'Heeft een van de Verantwoordelijken (vennoten) met deze inzage ingestemd?',
      'Did one of the partners agree to this access?',
    ],
    judgedBy: 'record',
    attainable: true,
  }),
  onTheSpot: flag({
    topics: ['access'],
    label: ['ter plekke', 'on the spot'],
    question: ['Wordt het dossier ter plekke ingezien?', 'Is the file viewed on the spot?'],
    judgedBy: 'record',
    attainable: true,
  }),
  fileRunning: flag({
    topics: ['access'],
    label: ['lopend dossier', 'running file'],
    question: ['Loopt de dienstverlening nog?', 'Is the service still running?'],
    judgedBy: 'record',
  }),
  forMaintenance: flag({
    topics: ['access'],
    label: ['voor onderhoud', 'for maintenance'],
    question: [
      'Is de toegang nodig voor onderhoud van soft- of hardware?',
      'Is the access for maintenance of software or hardware?',
    ],
    judgedBy: 'record',
  }),
  authorised: flag({
    topics: ['access'],
    label: ['geautoriseerd door de beheerder', 'authorised by the administrator'],
    question: [
      'Heeft de beheerder deze persoon een autorisatie gegeven?',
      'Did the administrator authorise this person?',
    ],
    judgedBy: 'record',
    attainable: true,
  }),
  secrecyDeclared: flag({
    topics: ['access'],
    label: ['geheimhoudingsverklaring getekend', 'secrecy declaration signed'],
    question: [
      'Heeft deze persoon een gedateerde geheimhoudingsverklaring getekend?',
      'Did this person sign a dated secrecy declaration?',
    ],
    judgedBy: 'record',
    attainable: true,
  }),
  againstContactSharing: flag({
    topics: ['request'],
    label: ['tegen het delen van contactgegevens', 'against the sharing of contact data'],
    question: [
      'Gaat het bezwaar over het verstrekken van contactgegevens aan derden?',
      'Is the objection about the disclosure of contact data to third parties?',
    ],
    judgedBy: 'record',
  }),
} as const;

/** The acts that only this regulation asks for, in words. */
const acts: Acts = {
  tellOfUnexpectedData: ['andere opname van gegevens melden', 'tell of data that were recorded otherwise'],
  storeInDigitalFile: ['in het digitale dossier opslaan', 'store in the digital file'],
  setSecurityRequirements: [
    'eisen aan beveiliging en opslag stellen',
    'set requirements of security and storage',
  ],
  determineDataAndOverviews: ['gegevens en overzichten bepalen', 'determine data and overviews'],
  setDefinitionsAndCodes: ['definities en codes vaststellen', 'set definitions and codes'],
  checkCorrectUse: ['op juist gebruik toezien', 'check correct use'],
  keepSecret: ['geheimhouden', 'keep secret'],
  signSecrecyDeclaration: ['geheimhoudingsverklaring tekenen', 'sign a declaration of secrecy'],
  checkSecurityRules: ['op de beveiligingsregels toezien', 'check the security rules'],
  keepIdentityUndisclosed: ['identiteit niet openbaar maken', 'keep the identity undisclosed'],
  tellClientOfNotification: ['melding vertellen aan de klant', 'tell the client of the notification'],
  tellEmployerOfNotification: ['melding vertellen aan de werkgever', 'tell the employer of the notification'],
  explainHowToReadNotification: [
    'uitleggen hoe de melding is in te zien',
    'explain how to read the notification',
  ],
  storeInSecuredEnvironment: ['in een beveiligde omgeving opslaan', 'store in a secured environment'],
  bindSupplierToSecrecy: ['leverancier tot geheimhouding verplichten', 'bind the supplier to secrecy'],
  giveOverview: ['overzicht geven', 'give an overview'],
  considerRequest: ['verzoek in overweging nemen', 'consider the request'],
  giveReasons: ['redenen geven', 'give reasons'],
  explainRefusalInTime: ['weigering op tijd motiveren', 'explain the refusal in time'],
};

/** The facts that the regulation of Working Progression is written in: those of the core vocabulary, and those that only it asks about. */
export type WorkingProgressionFacts = Omit<CoreFacts, keyof typeof own> & typeof own;

/** The vocabulary of this regulation. */
export const words: Vocabulary<WorkingProgressionFacts> = extended(core, own, acts);
