import { checkProse } from '/work/main/server/src/wording/index.ts';
import { readFileSync } from 'node:fs';
for (const l of readFileSync(0,'utf8').split('\n').filter(Boolean)) { const f=checkProse(l); console.log(l+'  ⇒ '+(f.map(x=>`${x.severity[0]}:${x.rule.split('/')[1]}[${l.slice(x.start,x.end)}] ${x.fixes.map(y=>(y.safe?'S ':'')+y.edits.map(e=>`„${e.newText}“`).join('+')).slice(0,2).join(' / ')}`).join('; ')||'–')); }
