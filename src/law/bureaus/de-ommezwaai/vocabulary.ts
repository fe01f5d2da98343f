import { choice, extended, flag } from '../../../facts/index.ts';
import { core } from '../../vocabulary/index.ts';

/** The facts that only this regulation asks about. */
export const words = extended(core, {
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
});
