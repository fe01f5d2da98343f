import { type Acts, choice, extended, flag, type Vocabulary } from '../../../facts/index.ts';
import { type CoreFacts, core } from '../../vocabulary/index.ts';

/** The facts that only this regulation asks about. */
const own = {
  fromFile: flag({
    topics: ['disclosure'],
    // That data stand outside the file, where a consent need not be in writing, is for the bureau to show.
    presumed: { disclosure: true },
    label: ['afkomstig uit het dossier', 'taken from the file'],
    question: [
      'Komen de gegevens uit het dossier van de cliënt?',
      'Are the data taken from the client’s file?',
    ],
    judgedBy: 'record',
  }),
  fromMessages: flag({
    topics: ['processing'],
    label: ['afkomstig uit berichten', 'taken from messages'],
    question: [
      'Komen de gegevens uit een e-mail of ander bericht, of uit het antwoord op een vraag daarover?',
      'Do the data come from an e-mail or other message, or from the answer to a question about it?',
    ],
    judgedBy: 'record',
  }),
  sender: choice(
    {
      client: ['een cliënt', 'a client'],
      principal: ['een opdrachtgever', 'a principal'],
      other: ['iemand anders', 'somebody else'],
    },
    {
      topics: ['retention'],
      label: ['afzender van het bericht', 'sender of the message'],
      question: ['Wie stuurde het bericht?', 'Who sent the message?'],
      judgedBy: 'record',
    },
  ),
} as const;

/** The acts that only this regulation asks for, in words. */
const acts: Acts = {
  tellGuidanceOnly: [
    'vertellen dat gegevens alleen voor de begeleiding dienen',
    'tell that data serve the guidance only',
  ],
  keepFileDigitally: ['dossier digitaal bijhouden', 'keep the file digitally'],
  protectByPassword: ['met een wachtwoord beveiligen', 'protect by password'],
  storeMessagesOnSecuredServers: [
    'berichten op beveiligde servers opslaan',
    'store messages on secured servers',
  ],
  presentDraft: ['eerst een concept voorleggen', 'present a draft first'],
  tellBsnRecorded: ['vastlegging van het BSN melden', 'tell that the BSN is recorded'],
  referInFolder: [
    'in de deelnemersmap naar het reglement verwijzen',
    'refer to the regulation in the folder',
  ],
  publishOnWebsite: ['reglement op de website zetten', 'put the regulation on the website'],
  givePaperVersion: ['papieren versie geven', 'give a paper version'],
};

/** The facts that the regulation of De Ommezwaai is written in: those of the core vocabulary, and those that only it asks about. */
export type DeOmmezwaaiFacts = Omit<CoreFacts, keyof typeof own> & typeof own;

/** The vocabulary of this regulation. */
export const words: Vocabulary<DeOmmezwaaiFacts> = extended(core, own, acts);
