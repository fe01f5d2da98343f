import { bureaus } from '../law/bureaus.ts';
import { checkExample } from '../law/run-example.ts';
for (const { regulation, examples } of bureaus) {
  let bad = 0;
  for (const e of examples) { const f = checkExample(regulation, e); if (f.length) { bad++; console.log(regulation.text.id, e.clause, e.ask, JSON.stringify(f).slice(0,300), 'consent' in e.facts, 'purpose' in e.facts); } }
  console.log(regulation.text.id, examples.length, bad);
}
