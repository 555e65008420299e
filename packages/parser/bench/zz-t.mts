import { parse } from '@ogi-reports/parser';
import { readFileSync, readdirSync } from 'node:fs';
const { cells } = await import('@ogi-reports/schema');
const map=(rep:any)=>new Map([...cells(rep)].filter((c:any)=>c.status==='reported').map((c:any)=>[c.address,JSON.stringify(c.value)]));
const D='/tmp/real2/';
const base=map(((await parse(new Uint8Array(readFileSync('/work/shared/documents/hongze-2024.pdf')))) as any).report); console.log(base.size);
for (const n of readdirSync(D).filter(n=>!/mts$/.test(n))) { try { const r=await parse(new Uint8Array(readFileSync(D+n)),{fileName:n}) as any; const got=map(r.report); const doubt=new Set(Object.entries(r.evidence?.cells??{}).filter(([,e]:any)=>e.doubt).map(([a])=>a)); let wrong:string[]=[],silent=0,missing=0; for(const [a,v] of base) if(!got.has(a)) missing++; else if (got.get(a)!==v) {wrong.push(a+':'+v+'->'+got.get(a)); if(!doubt.has(a)) silent++;} for (const [a,v] of got) if(!base.has(a)) {wrong.push('+'+a+'='+v); if(!doubt.has(a)) silent++;} const rules:any={}; for (const d of r.diagnostics) rules[d.ruleId]=(rules[d.ruleId]??0)+1; console.log(n.padEnd(20),'missing',missing,'wrong',wrong.length,'silent',silent,r.report.agency.id,r.report.year,JSON.stringify(rules),wrong.slice(0,3).join(' ')); } catch(e:any){ console.log(n,'THROWN',e.code,e.message.slice(0,100)); } }
process.exit(0);
