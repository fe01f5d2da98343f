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
    if (differ) for (const row of rows) console.log(line(row.name, row));
    else console.log(line('all', { word: rows[0]?.word ?? '', ground: grounds(rows) }));
  }
}

const grounds = (rows: readonly Outcome[]): string =>
  [...new Set(rows.map(({ ground }) => ground))].filter((ground) => ground !== '').join(', ');

const indented = (text: string): string =>
  text
    .split('\n')
    .map((one) => `   ${one}`)
    .join('\n');

const line = (name: string, { word, ground }: Outcome): string =>
  `      ${name.padEnd(28)}${word.padEnd(34)}${ground}`;

main();
