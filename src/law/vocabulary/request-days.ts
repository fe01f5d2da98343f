import { day } from '../../facts/index.ts';

export const receivedOn = day({
  topics: ['request', 'charge', 'retention', 'duty'],
  argumentOf: ['request', 'charge'],
  label: ['ontvangen op', 'received on'],
  question: ['Op welke dag is het verzoek ontvangen?', 'On which day was the request received?'],
  judgedBy: 'record',
});

/** The first day on which the term stands still, while the bureau waits for an answer on identity or scope (AVG 12(6), recital 63). */
export const pausedFrom = day({
  topics: ['request'],
  label: ['termijn stond stil vanaf', 'term paused from'],
  question: [
    'Vanaf welke dag wachtte het bureau op antwoord over identiteit of omvang?',
    'From which day did the bureau wait for an answer on identity or scope?',
  ],
  judgedBy: 'record',
});

/** The day on which the term runs again; while it is not known, the pause may still last. */
export const pausedUntil = day({
  topics: ['request'],
  label: ['termijn liep weer vanaf', 'term ran again from'],
  question: [
    'Op welke dag kwam het antwoord over identiteit of omvang?',
    'On which day did the answer on identity or scope come?',
  ],
  judgedBy: 'record',
});
