import { test } from 'vitest';
import { loadContent } from './load';
import { asOf } from './asOf';
import * as T from './totals';
test('x', () => { const l = loadContent(); console.log(l.faults.length, l.faults.slice(0,3)); const d=[...l.content.deals.values()];
const b=T.ledger(asOf(d,'2026-07-03','2026-07-03'));
for (const p of ['openai','anthropic','xai','softbank','meta','scale-ai','databricks','intel','mistral','reflection-ai','groq','character-ai','tpu-venture']) {const s=T.into(b,p,'capital');const q=T.strands(b).filter(x=>x.to===p&&x.stream==='capital'); console.log(p,s.low/1e3,s.high/1e3,T.into(b,p,'capital','paid').high/1e3,'strands',q.reduce((a,x)=>a+(x.value??0),0)/1e3, q.reduce((a,x)=>a+(x.paid),0)/1e3);}
for (const [f,t] of [['meta','scale-ai'],['microsoft','openai'],['amazon','anthropic'],['alphabet','anthropic'],['softbank','openai'],['amazon','openai'],['nvidia','openai']]) {const q=T.strands(b).filter(x=>x.from===f&&x.to===t&&x.stream==='capital');console.log(f,t,T.between(b,f!,t!,'capital').high,T.between(b,f!,t!,'capital','paid').high,'strands',q.reduce((a,x)=>a+(x.value??0),0),q.reduce((a,x)=>a+(x.paid),0));}
for (const p of ['oracle','microsoft','amazon','alphabet','amd','nvidia','spacex','coreweave']) console.log(p,T.into(b,p,'purchases').low/1e3,T.into(b,p,'purchases').high/1e3);
const all=T.strands(b); console.log('strands',all.length,all.filter(s=>s.value===undefined).length, 'cap',all.filter(s=>s.stream==='capital').length,all.filter(s=>s.stream==='capital'&&s.value).length);
});
