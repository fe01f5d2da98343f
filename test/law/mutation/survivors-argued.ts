/** Changes that no case notices, with the reason why that is no gap, or which gap it is. */
export interface Argued {
  readonly bureau: string;
  readonly why: string;
  /** No case is decided otherwise, whatever the facts: only which clauses are cited can differ. Shown by diagrams when the proof is run. */
  readonly citesOnly?: true;
  /** Each as `rule: change`, the rule by its number in the text. */
  readonly changes: readonly string[];
}

/** Every survivor of the five regulations. */
export const survivorsArgued: readonly Argued[] = [
  {
    bureau: 'opwaarts',
    why: 'No case is decided otherwise: verwerking.3/a keeps from an employer what no placement needs, so that it makes no difference whether this rule would let the purpose through.',
    citesOnly: true,
    changes: [
      'verwerking.3/b: without the condition "needed for: placement in work"',
      'verwerking.3/b: also with "needed for: one’s own task"',
    ],
  },
  {
    bureau: 'opwaarts',
    why: 'Of the duties that the rule names, this is the one about the BSN. Principals are excepted from the prohibition of verwerking.6 already, and the statutes keep the BSN from them. The same change in the four other duties is noticed.',
    changes: ['verwerking.6/d: also with "recipient: principal"'],
  },
  {
    bureau: 'opwaarts',
    why: 'No case is decided otherwise: the permission would reach further, and verwerking.10/d still forbids commercial use without the whole consent; guidance is a purpose that the text permits already.',
    citesOnly: true,
    changes: [
      'verwerking.10/c: also with "purpose: guidance and coaching"',
      'verwerking.10/c: with no more than "consent (express)"',
    ],
  },
  {
    bureau: 'opwaarts',
    why: 'The statutes let the client ask the same, and who may ask is no ground of an answer: what is granted is decided by rechten.4 and the statutes.',
    changes: [
      'rechten.3/a: without the case "right: access"',
      'rechten.3/a: also with "right: copy"',
      'rechten.3/a: without the condition "right: rectification, completion, erasure, restriction"',
    ],
  },
  {
    bureau: 'de-ommezwaai',
    why: 'Asking and granting go by layer: what the text lets a client ask and does not itself grant is granted by the statute only to those whom the statute lets ask. The request that is wrongly let in is refused all the same.',
    changes: [
      'bewaren.2/a: without the condition "right: erasure"',
      'bewaren.2/a: also with "right: access"',
      'correctie.1/a: without the condition "right: rectification"',
      'correctie.1/a: also with "right: access"',
    ],
  },
  {
    bureau: 're-integratieonderwijs',
    why: 'Only facts that exclude each other show it: an objection that was not made and has a day, or one that was made and has not happened yet.',
    changes: [
      '6.3.s1/b: also with "objection to keeping any longer: none"',
      '6.3.s1/b: without the condition "not (objected on: has not happened yet)"',
      '6.3.s1/c: also with "objection to keeping any longer: none"',
    ],
  },
  {
    bureau: 'working-progression',
    why: '2.9.d.s1/a sets the same four weeks for a request for access.',
    changes: ['2.9.d.s1/b: also with "right: access"'],
  },
  {
    bureau: 'working-progression',
    why: 'A gap of the cases: the term for a refusal is the one of 2.9.d.s1 said again, which governs whatever day this one were counted from. No case has a pause that is over.',
    changes: ['2.10.s1/a: counted from "term ran again from" instead of "received on"'],
  },
  {
    bureau: 'working-progression',
    why: 'The term to go to court is the data subject’s own: the latest governs, and the statutes give six weeks from the answer too (Wbp 46(2), UAVG 35(2)), moved over weekends and holidays. A shorter one of the text moves nothing.',
    changes: [
      '2.10.s2/a: also with "the bureau’s answer: no answer yet"',
      '2.10.s2/a: the term a day shorter',
      '2.10.s2/a: the term counted by Regulation 1182/71 instead of by the calendar',
      '2.10.s2/a: the term counted by the Algemene termijnenwet instead of by the calendar',
      '2.10.s2/a: counted from "received on" instead of "answer received on"',
    ],
  },
];
