import { type Acts, choice, extended, flag, type Vocabulary } from '../../../facts/index.ts';
import { type CoreFacts, core } from '../../vocabulary/index.ts';

/** The facts that only this regulation asks about. */
const own = {
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
} as const;

/** The acts that only this regulation asks for, in words. */
const acts: Acts = {
  offerPrivacyStatement: [
    'privacyverklaring ter tekening aanbieden',
    'offer the privacy statement for signing',
  ],
  handOverRegulation: [
    'reglement overhandigen en laten tekenen',
    'hand over the regulation and have it signed for',
  ],
  treatConfidentially: ['gegevens vertrouwelijk behandelen', 'treat data confidentially'],
  keepSecret: ['zwijgen over wat men inziet', 'keep secret what is seen'],
  tellDataAreProcessed: ['vertellen dat gegevens worden verwerkt', 'tell that data are processed'],
  imposeSecrecy: ['de ontvanger tot geheimhouding verplichten', 'bind the recipient to secrecy'],
  mediate: ['bemiddelen', 'mediate'],
  explainRefusalInWriting: ['weigering schriftelijk uitleggen', 'explain the refusal in writing'],
  followComplaintRules: ['klachtenreglement volgen', 'follow the complaint rules'],
  giveComplaintRules: ['klachtenreglement geven', 'give the complaint rules'],
};

/** The facts that the regulation of Opwaarts is written in: those of the core vocabulary, and those that only it asks about. */
export type OpwaartsFacts = Omit<CoreFacts, keyof typeof own> & typeof own;

/** The vocabulary of this regulation. */
export const words: Vocabulary<OpwaartsFacts> = extended(core, own, acts);
