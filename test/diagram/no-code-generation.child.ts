import { werkId } from '../../src/bureaus.ts';
import { canDisclose, prepare } from '../../src/index.ts';

/** Decides where nothing can be made of text, and prints what it came to. */
const facts = {
  recipient: 'employer',
  purpose: 'reintegration',
  data: ['reports'],
  consent: [],
  clientStatus: 'capableAdult',
  kept: 'digital',
} as const;
let barred = false;
try {
  Function('return 1')();
} catch {
  barred = true;
}
const question = prepare(werkId, 'disclosure', '2026-03-02');
const known = question.known(facts);
console.log(
  JSON.stringify({
    barred,
    compiled: question.notCompiled === undefined,
    outcome: question.outcome(known),
    asked: JSON.stringify(canDisclose(werkId, { asOf: '2026-03-02', ...facts })),
    answered: JSON.stringify(question.answer(known)),
  }),
);
