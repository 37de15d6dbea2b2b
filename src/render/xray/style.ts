import type { Role } from "../../contract/article.js";
import type { RoleLook } from "./palette.js";
import { ROLE_LOOKS, SCHEMES, tint } from "./palette.js";

/** The hash of {@link renderStyle} for the page's policy. It is a constant because the core has no digest; a test compares the two. */
export const STYLE_HASH = "sha256-8BblAdAiaKKwjFQP2OQ1SSuPBASZoTsStTP8ZVTOhMw=";

/** The style sheet: the same text at every call. */
export function renderStyle(): string {
  const roles = Object.entries(ROLE_LOOKS) as [Role, RoleLook][];
  return `
:root{color-scheme:light dark;${schemeVariables("light", roles)}}
@media (prefers-color-scheme:dark){:root{${schemeVariables("dark", roles)}}}
${roles.map(([role]) => `.r-${role}{--c:var(--${role});--t:var(--${role}-tint)}`).join("\n")}
${roles.map(([role]) => `body:has(#only-${role}:checked) .b.r-${role}{display:grid}body:has(#only-${role}:checked) .strip .r-${role}{opacity:1}`).join("\n")}
${patterns(roles)}
${SHEET}`;
}

function schemeVariables(name: "light" | "dark", roles: readonly [Role, RoleLook][]): string {
  const { paper, ink, muted, line, alert } = SCHEMES[name];
  const inks = roles.map(([role, look]) => `--${role}:${look[name]};--${role}-tint:${tint(look, name)}`);
  return `--paper:${paper};--ink:${ink};--muted:${muted};--line:${line};--alert:${alert};${inks.join(";")}`;
}

/** Article: solid. Asks: slanted. Around: dashed. Furniture: a thin double rule. */
function patterns(roles: readonly [Role, RoleLook][]): string {
  const of = (family: RoleLook["family"]): string =>
    roles
      .filter(([, look]) => look.family === family)
      .map(([role]) => `.r-${role}`)
      .join(",");
  return `${of("article")}{--p:linear-gradient(var(--c),var(--c))}
${of("ask")}{--p:repeating-linear-gradient(135deg,var(--c) 0 3px,transparent 3px 5.5px)}
${of("around")}{--p:repeating-linear-gradient(0deg,var(--c) 0 6px,transparent 6px 9px)}
${of("furniture")}{--p:linear-gradient(90deg,var(--c) 0 1.5px,transparent 1.5px calc(100% - 1.5px),var(--c) calc(100% - 1.5px))}`;
}

const SHEET = `
*{box-sizing:border-box}
body:has(.roles :checked) .b{display:none}
body:has(.roles :checked) .strip path{opacity:.13}
body:has(#only-unsure:checked) .b:not(.unsure){display:none!important}
body:has(#only-hidden:checked) .b:not(.hidden){display:none!important}
html{font:14px/1.5 Inter,"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body,h1,h2,h3,p,ul,ol,dl,dd,form,fieldset{margin:0;padding:0;border:0;min-width:0}
ul,ol{list-style:none}
p,h1,li,code,bdi,dd,.value{overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
main:focus,aside:focus:not(:focus-visible){outline:0}
.sr,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;z-index:2;inset:8px auto auto 8px;padding:8px 12px;background:var(--ink);color:var(--paper)}
a{color:inherit;text-underline-offset:2px;text-decoration-color:var(--muted)}
code{font:12px/1.45 ui-monospace,"SF Mono","JetBrains Mono",Menlo,Consolas,"Liberation Mono",monospace}
h2{font-size:11px;font-weight:650;letter-spacing:.08em;text-transform:uppercase;color:var(--muted)}
.nil,.empty,.hint,.missing{color:var(--muted)}
.columns,header{max-width:1560px;margin:0 auto;padding-inline:28px}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:14px 48px;padding-block:24px 0}
.lead{flex:1 1 420px}
.over{font-size:12px;color:var(--muted)}
.over b{margin-right:8px;color:var(--ink);letter-spacing:.08em;text-transform:uppercase;font-size:11px}
h1{max-width:52ch;margin-top:4px;font:600 27px/1.2 Charter,"Charis SIL","Iowan Old Style","Source Serif 4",Georgia,"Times New Roman",serif;letter-spacing:-.01em;text-align:left;text-wrap:balance}
.address{margin-top:6px;font-size:13px;color:var(--muted)}
.fault{margin-top:8px;max-width:80ch}
.fault b,.warnings b{color:var(--alert)}
.facts{display:flex;flex-wrap:wrap;gap:8px 26px}
.facts dt{font-size:11.5px;color:var(--muted)}
.facts dd{font-size:15px;font-variant-numeric:tabular-nums}
.strip{flex:1 0 100%}
.few path{stroke:var(--paper);stroke-width:1px;vector-effect:non-scaling-stroke}
.strip svg{display:block;width:100%;height:28px}
.strip path,.share path{fill:var(--c)}
.strip p{display:flex;justify-content:space-between;margin-top:4px;font-size:11.5px;color:var(--muted)}
.columns{display:grid;grid-template-columns:218px minmax(0,1fr) minmax(300px,380px);gap:0 36px;align-items:start;margin-top:18px;padding-bottom:60px}
.legend,aside{position:sticky;top:0;max-height:100vh;overflow:auto;padding-block:14px 24px;scrollbar-width:thin}
.legend{margin-left:-8px;padding-left:8px;font-size:13px}
.hint{font-size:12px}
.legend fieldset{margin-top:14px}
.legend legend{padding:0;margin-bottom:3px;font-size:11px;font-weight:650;letter-spacing:.08em;text-transform:uppercase;color:var(--muted)}
.row{display:grid;grid-template-columns:14px 8px 1fr auto;gap:0 8px;align-items:center;position:relative;padding:2.5px 6px 3.5px 0;color:var(--c,var(--ink));cursor:pointer}
.states .row{grid-template-columns:14px 1fr auto}
.row:hover span{text-decoration:underline;text-underline-offset:2px}
.row.none{color:var(--muted);cursor:default}
.row.none:hover span{text-decoration:none}
.row input{margin:0;width:13px;height:13px;accent-color:var(--c,var(--ink))}
.row b{font-weight:500;font-variant-numeric:tabular-nums}
.row:has(:checked) span{font-weight:650}
.swatch{width:8px;height:14px;background:var(--p)}
.row.none .swatch{opacity:.35}
.share{position:absolute;left:38px;bottom:0;width:calc(100% - 44px);height:1.5px}
.legend button{margin-top:10px;padding:5px 11px;font:inherit;color:var(--ink);background:none;border:1px solid var(--muted);border-radius:4px;cursor:pointer}
.legend button:hover{background:var(--ink);color:var(--paper)}
main{padding-top:14px}
.filtered{display:none;margin-bottom:12px;font-size:13px;color:var(--muted)}
body:has(.legend :checked) .filtered{display:block}
.b{display:grid;grid-template-columns:156px minmax(0,1fr);margin-bottom:3px;background:var(--p) 0 0/6px 100% no-repeat,var(--t);content-visibility:auto;contain-intrinsic-size:auto 64px;position:relative;scroll-margin-top:12px}
.b:target{box-shadow:0 0 0 2px var(--ink)}
.g{display:flex;flex-direction:column;padding:9px 10px 9px 18px;font-size:12px;line-height:1.4;color:var(--c)}
.g strong{font-weight:600}
.g span{color:var(--muted);font-variant-numeric:tabular-nums}
.t{padding:8px 16px 9px 6px}
.t p:first-child{max-width:74ch}
.why{display:flex;flex-wrap:wrap;gap:0 10px;align-items:baseline;margin-top:3px;font-size:12px;line-height:1.5;color:var(--muted)}
.why code{font-size:11px}
.t .why b{font-weight:600;color:var(--ink);font-variant-numeric:tabular-nums}
.why em{padding:0 5px;font-style:normal;font-weight:600;color:var(--alert);border:1px solid;border-radius:3px}
.why .dim{color:var(--muted)}
.hidden .t{border-right:2px dashed var(--muted)}
.r-headline .t>p:first-child,.r-standfirst .t>p:first-child,.r-body .t>p:first-child{font-family:Charter,"Charis SIL","Iowan Old Style","Source Serif 4",Georgia,"Times New Roman",serif;font-size:16.5px;line-height:1.5}
.b.r-headline .t>p:first-child{font-size:22px;line-height:1.25;font-weight:600}
.b.r-standfirst .t>p:first-child{font-size:17.5px}
aside h2{margin-top:22px}
aside>h2:first-child,aside>section:first-child h2{margin-top:0}
.access,.warnings{font-size:13px}
.access>p,.warnings li,.access li{margin-top:4px}
.access li{padding-left:12px;border-left:2px solid var(--line)}
.warnings li{padding-left:12px;border-left:3px double var(--alert)}
.field{padding:11px 0 10px;border-bottom:1px solid var(--line)}
.field h3{font-size:12px;font-weight:600;color:var(--muted)}
.field>.value{margin-top:1px;font-size:14.5px;line-height:1.45}
.value small{display:block;font-size:12px;color:var(--muted)}
.value ul>li+li{margin-top:4px}
.field .why code{color:var(--ink)}
details{margin-top:5px;font-size:13px}
summary{width:fit-content;color:var(--muted);font-size:12px;cursor:pointer}
summary:hover{color:var(--ink)}
.lost>li{margin-top:8px;padding-left:12px;border-left:2px solid var(--line)}
.missing{padding-top:12px;font-size:12.5px}
.missing b{font-weight:600}
@media (max-width:1180px){.columns{grid-template-columns:218px minmax(0,1fr)}aside{grid-column:1/-1;position:static;max-height:none;border-top:2px solid var(--ink);margin-top:28px}}
@media (max-width:760px){.columns,header{padding-inline:16px}.columns{display:block}.legend{position:static;max-height:none}.roles{columns:2}.roles fieldset{break-inside:avoid}.b{grid-template-columns:1fr}.g{flex-direction:row;gap:10px;padding-bottom:0}.t{padding-left:18px}}
@media (forced-colors:active){.g{border-left:4px solid}.swatch,.strip svg{forced-color-adjust:none}}
@media print{.legend,.skip{display:none}.columns{display:block}aside{position:static;max-height:none}.b{content-visibility:visible;break-inside:avoid}}
`;
