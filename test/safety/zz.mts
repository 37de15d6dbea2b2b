import { allPatterns } from "./patterns.js"; import { BOUNDED } from "./regex-bounded.js"; import { described, hashOf, judge } from "./regex-verdicts.js";
for (const p of await allPatterns()) { const h=hashOf(p); const b=BOUNDED.get(h); if(!b) continue; const t=Date.now(); const f=await judge(p); console.log(h, b.why, "|", f.status, Date.now()-t, described(p,f).slice(0,200)); }
