import { explain } from 'reglement';
import { bureaus } from './bureaus.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { questions } from './questions.ts';

/** Prints a day at Werk ID, question by question, and then the same questions at all five bureaus in one table. */
function main(): void {
  const [werkId] = bureaus;
  console.log(`A day at ${werkId.name}\n${'='.repeat(60)}`);
  for (const [place, question] of questions.entries()) {
    console.log(`\n${place + 1}. ${question.title}\n`);
    console.log(indented(explain(question.ask(werkId.desk), 'en')));
  }
  console.log(`\n\nThe same questions at five bureaus\n${'='.repeat(60)}`);
  for (const [place, question] of questions.entries()) {
    const rows = bureaus.map(({ name, desk }) => ({ name, ...outcomeOf(question.ask(desk)) }));
    const differ = new Set(rows.map(({ word }) => word)).size > 1;
    console.log(`\n${String(place + 1).padStart(2)}. ${question.title}${differ ? '' : '  (all the same)'}`);
    for (const row of differ ? rows : rows.slice(0, 1)) console.log(line(differ ? row.name : 'all', row));
  }
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((one) => `   ${one}`)
    .join('\n');

const line = (name: string, { word, ground }: Outcome): string =>
  `      ${name.padEnd(28)}${word.padEnd(34)}${ground}`;

main();
