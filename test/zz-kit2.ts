import { laws } from '../src/testing/laws.ts';
import { asMeant, asWritten, deSluis } from '../examples/testing/regulation.ts';
const runs = Number(process.argv[2] ?? 100);
for (const planted of [asWritten, asMeant]) {
  const r = deSluis(planted) as any;
  for (const law of laws) {
    const t = performance.now();
    try { const h = law(r, { runs, language: 'nl' }); console.log(law.law, h.tried, h.told, Math.round(performance.now()-t)); }
    catch (e: any) { console.log(law.law, 'BROKEN', Math.round(performance.now()-t), '\n' + (e.name==='LawBroken'? e.message : e.stack)); }
  }}
