import { type Acts, choice, extended, flag, type Vocabulary } from '../../../facts/index.ts';
import { type CoreFacts, core } from '../../vocabulary/index.ts';

/** The facts that only this regulation asks about. */
const own = {
  clientKnows: flag({
    topics: ['processing'],
    label: ['met medeweten van de cliënt', 'with the client’s knowledge'],
    question: [
      'Weet de cliënt dat de opdrachtgever dit aan het bureau heeft toevertrouwd?',
      'Does the client know that the principal entrusted this to the bureau?',
    ],
    judgedBy: 'record',
    attainable: true,
  }),
  poortwachter: flag({
    topics: ['processing'],
    label: ['traject volgens de Wet verbetering poortwachter', 'programme under the Poortwachter act'],
    question: [
      'Is het een re-integratietraject volgens de Wet verbetering poortwachter?',
      'Is it a re-integration programme under the Poortwachter act?',
    ],
    judgedBy: 'record',
  }),
  onRelationForm: flag({
    topics: ['processing'],
    label: ['op het relatiebeheerformulier', 'on the relation form'],
    question: [
      'Gaat het om wat op het relatiebeheerformulier van een opdrachtgever staat?',
      'Is it about what stands on the relation form of a principal?',
    ],
    judgedBy: 'record',
  }),
  improvesQuality: flag({
    topics: ['access'],
    label: ['bevordert kwaliteit of inhoud van de dienst', 'helps the quality or content of the service'],
    question: [
      'Komt deze toegang de kwaliteit of inhoud van de dienstverlening ten goede?',
      'Does this access help the quality or content of the service?',
    ],
    judgedBy: 'person',
  }),
  coachAbsent: choice(
    {
      no: ['nee', 'no'],
      holiday: ['ja, op vakantie', 'yes, on holiday'],
      otherwise: ['ja, om een andere reden', 'yes, for another reason'],
    },
    {
      topics: ['access'],
      label: ['eigen coach afwezig', 'own coach absent'],
      question: ['Is de eigen coach afwezig, en waarom?', 'Is the client’s own coach absent, and why?'],
      judgedBy: 'record',
    },
  ),
  experienced: flag({
    topics: ['access'],
    label: ['ervaren loopbaancoach', 'experienced career coach'],
    question: [
      'Is de vervanger een ervaren loopbaancoach?',
      'Is the substitute an experienced career coach?',
    ],
    judgedBy: 'record',
  }),
  duringConsult: flag({
    topics: ['duty'],
    label: ['tijdens een consult', 'during a consult'],
    question: ['Ligt het dossier er voor een consult?', 'Is the file out for a consult?'],
    judgedBy: 'record',
  }),
  keepingObjection: choice(
    {
      none: ['geen', 'none'],
      duringService: ['tijdens de dienstverlening', 'during the service'],
      afterService: ['na de dienstverlening', 'after the service'],
    },
    {
      topics: ['retention'],
      label: ['bezwaar tegen nog bewaren', 'objection to keeping any longer'],
      question: [
        'Heeft de cliënt bezwaar tegen nog bewaren, en wanneer maakte hij dat?',
        'Does the client object to keeping any longer, and when did he?',
      ],
      judgedBy: 'record',
    },
  ),
} as const;

/** The acts that only this regulation asks for, in words. */
const acts: Acts = {
  tellRegulationExists: ['vertellen dat er een reglement is', 'tell that there is a regulation'],
  publishRegulation: ['reglement op de website zetten', 'put the regulation on the website'],
  sendRegulation: ['reglement digitaal sturen', 'send the regulation digitally'],
  storeInSecuredCloud: ['opslaan in een beveiligde cloud', 'store in a secured cloud'],
  lockFilesAway: ['dossiers achter slot bewaren', 'lock files away'],
  keepTimeRegistration: ['tijd registreren', 'keep a time registration'],
  recordConsultsActivitiesAndEmails: [
    'consulten, activiteiten en e-mails vastleggen',
    'record consults, activities and e-mails',
  ],
  writeSummary: ['samenvatting schrijven', 'write a summary'],
  sendSummaryForReview: ['samenvatting ter controle sturen', 'send the summary for review'],
  followRegulation: ['zich aan het reglement houden', 'follow the regulation'],
  followComplaintRules: ['klachtenreglement volgen', 'follow the complaint rules'],
};

/** The facts that the regulation of Re-integratieonderwijs.nl is written in: those of the core vocabulary, and those that only it asks about. */
export type ReIntegratieonderwijsFacts = Omit<CoreFacts, keyof typeof own> & typeof own;

/** The vocabulary of this regulation. */
export const words: Vocabulary<ReIntegratieonderwijsFacts> = extended(core, own, acts);
