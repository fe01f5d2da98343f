import * as b from '../src/bureaus.ts';
import { laws } from '../src/testing/laws.ts';
const runs = Number(process.argv[2] ?? 100);
for (const r of [b.werkId, b.opwaarts, b.deOmmezwaai, b.reIntegratieonderwijs, b.workingProgression])
  for (const law of laws) {
    const t = performance.now();
    try { const h = law(r, { runs }); console.log(r.text.id, law.law, h.tried, h.told, Math.round(performance.now()-t)); }
    catch (e: any) { console.log(r.text.id, law.law, 'BROKEN', Math.round(performance.now()-t), '\n' + (e.name==='LawBroken'? e.message : e.stack)); }
  }
