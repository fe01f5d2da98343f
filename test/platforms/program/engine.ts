import { pack, type Question, unpack } from 'reglement';
import { werkId } from 'reglement/bureaus';
import { dutchHolidays } from 'reglement/calendar';
import * as edge from 'reglement/edge';
import * as engine from 'reglement/engine';
import type { Book } from './book.ts';
import { call } from './call.ts';
import { handed, type Scope } from './examples.ts';

const questions = new Map<string, unknown>(Object.entries(engine));

/** Puts a question to the small engine. */
function byEngine(question: Question, regulation: object, facts: object): unknown {
  const found = questions.get(question);
  if (typeof found !== 'function') throw new Error(`${question} is no question of the engine`);
  const { done, ...own } = Object(facts);
  return Reflect.apply(found, undefined, [regulation, own, ...(done === undefined ? [] : [done])]);
}

/** Every eighth example as the engine answers it, for the regulation and for what was packed and unpacked: as the library does, to the byte. */
export function askEngine(book: Book, { examples, bureaus }: Scope): void {
  for (const [bureau, own] of examples.filter(([one]) => bureaus.includes(one))) {
    const packed: ReturnType<typeof pack> = JSON.parse(JSON.stringify(pack(bureau)));
    book.ask('pack', () => packed);
    const unpacked = unpack(packed, { holidays: dutchHolidays });
    book.ask('unpack', () => unpacked.text);
    for (const { ask: question, facts } of own.filter((_, place) => place % 8 === 0)) {
      const said = JSON.stringify(call('ask', bureau, question, handed<typeof question>(facts)));
      for (const regulation of [bureau, unpacked])
        book.ask(question, () => {
          const answer = byEngine(question, regulation, handed<typeof question>(facts));
          if (JSON.stringify(answer) !== said)
            book.fault(`${bureau.text.id}: the engine answers ${question} otherwise`);
          return answer;
        });
    }
  }
  for (const facts of [
    { asOf: '2026-03-02', actor: 'client', mode: 'view', data: ['reports'] },
    { actor: 'coch' },
  ])
    book.ask('questionSchema', () => edge.questionSchema(werkId, 'access').safeParse(facts).success);
}
