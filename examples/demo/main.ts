import { explain } from 'reglement';
import { bureaus } from './bureaus.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { questions } from './questions.ts';

const [werkId] = bureaus;
const isBrief = process.argv.includes('--brief');

/**
 * Prints the same questions at all five bureaus in one table, and then a day at Werk ID: with `--brief` in one line
 * each, else with all that the answers rest on.
 */
function main(): void {
  console.log(headed('The same questions at five bureaus'));
  for (const [place, question] of questions.entries()) {
    const rows = bureaus.map(({ name, desk }) => ({ name, ...outcomeOf(question.ask(desk)) }));
    const differ = new Set(rows.map(({ word }) => word)).size > 1;
    console.log(`\n${numbered(place, question.title)}${differ ? '' : '  (all the same)'}`);
    if (differ) for (const row of rows) console.log(line(row.name, row));
    else console.log(line('all', { word: rows[0]?.word ?? '', ground: grounds(rows) }));
  }
  console.log(`\n\n${headed(`A day at ${werkId.name}`)}`);
  for (const [place, question] of questions.entries()) {
    const answer = question.ask(werkId.desk);
    if (isBrief) {
      const { word, ground } = outcomeOf(answer);
      console.log(numbered(place, `${question.title}: ${word}${ground === '' ? '' : ` (${ground})`}`));
    } else
      console.log(`\n${numbered(place, question.title)}\n\n${indented(explain(answer, 'en').split('\n'))}`);
  }
  if (isBrief)
    console.log('\nWithout `--brief`: every answer with its clauses, days, duties and open questions.');
}

const headed = (title: string): string => `${title}\n${'='.repeat(60)}`;

const numbered = (place: number, text: string): string => `${String(place + 1).padStart(2)}. ${text}`;

const grounds = (rows: readonly Outcome[]): string =>
  [...new Set(rows.map(({ ground }) => ground))].filter((ground) => ground !== '').join(', ');

const indented = (lines: readonly string[]): string => lines.map((one) => `   ${one}`).join('\n');

const line = (name: string, { word, ground }: Outcome): string =>
  `      ${name.padEnd(28)}${word.padEnd(34)}${ground}`;

main();
