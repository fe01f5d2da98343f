import fc from 'fast-check';
import { regulations } from '../../src/testing/regulations.ts';
import { growingFacts } from '../../src/testing/facts.ts';
import { boundaryDays } from '../../src/testing/days.ts';
import { permission } from '../../src/decision/question.ts';
const arb = regulations().chain(({regulation, topic}) => fc.record({regulation: fc.constant(regulation), topic: fc.constant(topic), facts: growingFacts(regulation.vocabulary, topic, {days: boundaryDays({years:[2019,2022]})})}));
const t=performance.now();
const cases = fc.sample(arb, {numRuns: 500, seed: 5});
console.log('gen', performance.now()-t);
const n: Record<string, number> = {};
let rules = 0, srules=0;
const t2=performance.now();
for (const {regulation, topic, facts} of cases) {
  rules += regulation.text.articles.flatMap(a=>a.clauses.flatMap(c=>c.rules)).length;
  srules += regulation.statutes.flatMap(s=>s.articles).flatMap(a=>a.clauses.flatMap(c=>c.rules)).length;
  for (const k of ['less','more','complete'] as const) { const a = permission(regulation, topic, facts[k]); n[k+a.verdict]=(n[k+a.verdict]??0)+1; if (a.presumed.length) n.presumed=(n.presumed??0)+1; if (a.remedies.length) n.rem=(n.rem??0)+1; if(a.limitedTo) n.lim=(n.lim??0)+1;}
}
console.log('decide', performance.now()-t2, n, rules/500, srules/500);
console.log(JSON.stringify(cases[7]?.regulation.text.articles), JSON.stringify(cases[7]?.facts.complete));
