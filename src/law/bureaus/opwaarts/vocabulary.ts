import { choice, extended, flag } from '../../../facts/index.ts';
import { core } from '../../vocabulary/index.ts';

/** The facts that only this regulation asks about. */
export const words = extended(core, {
  stage: choice(
    {
      intake: ['intake of start van het traject', 'intake or start of the programme'],
      during: ['tijdens het traject', 'during the programme'],
      ended: ['na het traject', 'after the programme'],
    },
    {
      topics: ['processing'],
      label: ['fase van het traject', 'stage of the programme'],
      question: [
        'In welke fase van het traject komen de gegevens binnen?',
        'At which stage of the programme do the data come in?',
      ],
      judgedBy: 'record',
    },
  ),
  mayMatterForParticipation: flag({
    topics: ['processing'],
    label: ['kan van belang zijn voor de arbeidsparticipatie', 'may matter for taking part in work'],
    question: [
      'Kunnen deze gegevens ertoe doen voor het herstel van de arbeidsparticipatie?',
      'Can these data matter for getting the client back to work?',
    ],
    judgedBy: 'person',
  }),
  harmsClient: flag({
    topics: ['request'],
    presumed: { request: false },
    label: ['inwilligen schaadt de cliënt zelf', 'granting harms the client'],
    question: [
      'Is weigeren nodig om de cliënt zelf te beschermen?',
      'Is a refusal needed to protect the client?',
    ],
    judgedBy: 'person',
  }),
});
