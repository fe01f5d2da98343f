import { choice, day } from '../../facts/index.ts';

export const answeredOn = day({
  topics: ['request'],
  label: ['antwoord ontvangen op', 'answer received on'],
  question: [
    'Op welke dag ontving de cliënt het antwoord?',
    'On which day did the client receive the answer?',
  ],
  judgedBy: 'record',
});

/** The end of the bureau's own term, for a route that opens on silence (Wbp 46(2)). */
export const termEndedOn = day({
  topics: ['request'],
  derived: true,
  label: ['termijn voor het antwoord verstreken op', 'term for the answer ended on'],
  question: [
    'Op welke dag verstreek de termijn voor het antwoord?',
    'On which day did the term for the answer end?',
  ],
  judgedBy: 'record',
});

export const mediationEndedOn = day({
  topics: ['request'],
  label: [
    'bericht dat de bemiddeling is beëindigd ontvangen op',
    'notice that the mediation ended received on',
  ],
  question: [
    'Op welke dag kwam het bericht dat de bemiddeling is beëindigd?',
    'On which day did the notice come that the mediation had ended?',
  ],
  judgedBy: 'record',
});

export const extensionToldOn = day({
  topics: ['request'],
  label: ['verlenging meegedeeld op', 'extension told on'],
  question: [
    'Op welke dag is, met redenen, verlenging meegedeeld?',
    'On which day was an extension told, with reasons?',
  ],
  judgedBy: 'record',
});

export const answer = choice(
  {
    pending: ['nog geen antwoord', 'no answer yet'],
    granted: ['ingewilligd', 'granted'],
    refused: ['geweigerd', 'refused'],
    refusedInPart: ['gedeeltelijk geweigerd', 'refused in part'],
    silence: ['geen antwoord binnen de termijn', 'no answer within the term'],
    mediationEnded: ['bemiddeling beëindigd', 'mediation ended'],
  },
  {
    topics: ['request', 'duty'],
    label: ['antwoord van het bureau', 'the bureau’s answer'],
    question: ['Wat antwoordde het bureau?', 'What did the bureau answer?'],
    judgedBy: 'record',
  },
);
