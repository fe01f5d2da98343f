import { type Facts, type PreparedQuestion, prepare } from '../../../src/index.ts';
import { casl } from '../engines/casl.ts';
import { interleaved, type Measured } from '../measure.ts';
import { atMost, type Bar, of, type Row, ratio } from '../report.ts';
import { factsFor, regulationOf } from '../workload/as-regulation.ts';
import {
  chainByHand,
  flat,
  keyed,
  keyedCases,
  overlapping,
  overlappingCases,
  wide,
  wideFlags,
} from '../workload/generated.ts';
import { meaning, type PlainRule } from '../workload/rules.ts';
import { flags, lists } from '../workload/words.ts';
import { loading } from './loading.ts';

const asOf = '2026-03-02';
type Question = PreparedQuestion<Facts, 'disclosure'>;

/** As many cases as the most rules, at every size: with fewer, most bureaus would never be asked. */
const number = 10_000;
/** CASL's one list is walked rule by rule; of the largest it gets fewer. */
const few = 100;
const allSizes = [10, 100, 1_000, 10_000] as const;

/** The same rules ten, a hundred, a thousand and ten thousand at a time: keyed by bureau, and all in one list. */
export async function manyRules(
  rounds: number,
  sizes: readonly number[] = allSizes,
): Promise<readonly Row[]> {
  const loaded = rounds === 0 ? [] : [await loading(rounds)];
  return [
    await keyedRules(rounds, sizes),
    await apart(rounds, sizes),
    await inOneList(rounds, sizes),
    ...loaded,
  ];
}

/** Every rule names its bureau, and all of them are one regulation. */
async function keyedRules(rounds: number, sizes: readonly number[]): Promise<Row> {
  const found: Measured[] = [];
  for (const size of sizes) {
    const rules = keyed(size);
    const bureaus = [...rules.keys()];
    const words = factsFor({ ...lists, bureau: bureaus }, flags);
    const question: Question = prepare(regulationOf('keyed', flat(rules), words), 'disclosure', asOf);
    const chains = new Map([...rules].map(([bureau, list]) => [bureau, chainByHand(list)]));
    const byHand = (facts: (typeof all)[number]): boolean => chains.get(facts.bureau)?.(facts) === true;
    const listed = casl(flat(rules));
    const all = keyedCases(bureaus, rounds === 0 ? few : number);
    const known = all.map((facts) => question.known({ ...facts }));
    for (const [place, facts] of all.entries()) {
      const { bureau, ...bare } = facts;
      const right = meaning(rules.get(bureau) ?? [], bare).permitted;
      same(`keyed ${size}`, place, right, known[place], question);
      if (byHand(facts) !== right) throw new Error(`by hand ${size}: ${place}`);
      if (place < few && listed(facts) !== right) throw new Error(`CASL ${size}: ${place}`);
    }
    found.push(
      ...(await interleaved(
        [
          {
            name: `${size}: by hand`,
            run: () => all.reduce((sum, facts) => sum + (byHand(facts) ? 1 : 0), 0),
            size: all.length,
          },
          {
            name: `${size}: reglement, prepared facts`,
            run: () => known.reduce((sum, one) => sum + question.outcome(one), 0),
            size: all.length,
          },
          {
            name: `${size}: CASL, one list`,
            run: () => all.slice(0, few).reduce((sum, facts) => sum + (listed(facts) ? 1 : 0), 0),
            size: Math.min(few, all.length),
          },
        ],
        rounds,
      )),
    );
  }
  const ours = of(found, '10000: reglement, prepared facts');
  return {
    title: 'Rules keyed by bureau, as one regulation: the outcome',
    measured: found,
    bars: [
      ratio('10,000 keyed rules, against by hand', ours / of(found, '10000: by hand'), 5),
      ratio('10,000 keyed rules, against ten', ours / of(found, '10: reglement, prepared facts'), 2),
    ],
    notes: [`${number} different cases at every size; by hand, a map of bureaus to chains of comparisons`],
  };
}

/** The same rules as a host keeps them: a regulation per bureau. */
async function apart(rounds: number, sizes: readonly number[]): Promise<Row> {
  const found: Measured[] = [];
  const words = factsFor(lists, flags);
  for (const size of sizes) {
    const rules = keyed(size);
    const questions = new Map(
      [...rules].map(([bureau, list]): [string, Question] => [
        bureau,
        prepare(regulationOf(bureau, list, words), 'disclosure', asOf),
      ]),
    );
    const question = (bureau: string): Question => {
      const own = questions.get(bureau);
      if (own === undefined) throw new Error(`no ${bureau}`);
      return own;
    };
    const known = keyedCases([...rules.keys()], rounds === 0 ? few : number).map(
      ({ bureau, ...facts }, place) => {
        const own = question(bureau);
        const one = own.known(facts);
        same(`apart ${size}`, place, meaning(rules.get(bureau) ?? [], facts).permitted, one, own);
        return { bureau, one };
      },
    );
    found.push(
      ...(await interleaved(
        [
          {
            name: `${size}: reglement, prepared facts`,
            run: () => known.reduce((sum, { bureau, one }) => sum + question(bureau).outcome(one), 0),
            size: known.length,
          },
        ],
        rounds,
      )),
    );
  }
  return {
    title: 'The same rules, a regulation for each bureau',
    measured: found,
    bars: [],
    notes: ['a thousand regulations of ten rules each do not stay in the nearer caches, whoever decides'],
  };
}

async function inOneList(rounds: number, sizes: readonly number[]): Promise<Row> {
  const found: Measured[] = [];
  for (const size of sizes) {
    const rules: readonly PlainRule[] = overlapping(size);
    const words = factsFor(wide, wideFlags);
    const question: Question = prepare(regulationOf('overlapping', rules, words), 'disclosure', asOf);
    const all = overlappingCases(rounds === 0 ? few : number);
    const known = all.map((facts) => question.known(facts));
    const listed = casl(rules);
    for (const [place, facts] of all.slice(0, 2_000).entries()) {
      const right = meaning(rules, facts).permitted;
      same(`overlapping ${size}`, place, right, known[place], question);
      if (place < few && listed(facts) !== right) throw new Error(`CASL ${size}: ${place}`);
    }
    found.push(
      ...(await interleaved(
        [
          {
            name: `${size}: reglement, prepared facts`,
            run: () => known.reduce((sum, one) => sum + question.outcome(one), 0),
            size: all.length,
          },
          {
            name: `${size}: CASL`,
            run: () => all.slice(0, few).reduce((sum, facts) => sum + (listed(facts) ? 1 : 0), 0),
            size: Math.min(few, all.length),
          },
        ],
        rounds,
      )),
    );
  }
  const ours = of(found, '10000: reglement, prepared facts');
  const bars: readonly Bar[] = [
    ratio('10,000 overlapping rules, against CASL', ours / of(found, '10000: CASL'), 1 / 50),
    atMost('the same', ours / 1_000, 1, 'µs'),
  ];
  return {
    title: 'Overlapping rules in one list: the outcome',
    measured: found,
    bars,
    notes: [`${number} different cases; no outcome is remembered from one time to the next`],
  };
}

function same(
  who: string,
  place: number,
  right: boolean,
  one: ReturnType<Question['known']> | undefined,
  question: Question,
): void {
  if (one === undefined || (question.outcome(one) === 1) !== right) throw new Error(`${who}: ${place}`);
}
