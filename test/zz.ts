import { werkId } from '../src/bureaus.ts';
import { readDay } from '../src/calendar/index.ts';
import { bureaus } from '../examples/demo/bureaus.ts';
import { questions } from '../examples/demo/questions.ts';
const law = werkId.lawOn('disclosure', readDay('2026-03-10'));
const data = law.question.aspects.find(a => a.aspect==='disclosure.data')!;
for (const r of data.statute) if (r.exceptions.some(e => e.id.startsWith('avg:9.2.a')|| e.id.startsWith('uavg:32'))) console.log(r.id, r.effect, JSON.stringify(r.when), r.exceptions.map(e=>e.id).join(' '));
for (const q of [0,2]) console.log(JSON.stringify((questions[q]!.ask(bureaus[4]!.desk) as any).missing.map((m:any)=>m.fact)));
console.log(JSON.stringify((questions[21]!.ask(bureaus[0]!.desk) as any), null, 1).slice(0, 3500));
