// Written by .ci/write-language-index.ts (npm run languages -- --write). Not to be edited.
import type { LanguageWords } from "../language-words.js";
import { af } from "./af.js";
import { am } from "./am.js";
import { ar } from "./ar.js";
import { as } from "./as.js";
import { az } from "./az.js";
import { be } from "./be.js";
import { bg } from "./bg.js";
import { bn } from "./bn.js";
import { ca } from "./ca.js";
import { ckb } from "./ckb.js";
import { cs } from "./cs.js";
import { cy } from "./cy.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { el } from "./el.js";
import { en } from "./en.js";
import { eo } from "./eo.js";
import { es } from "./es.js";
import { et } from "./et.js";
import { eu } from "./eu.js";
import { fa } from "./fa.js";
import { fi } from "./fi.js";
import { fil } from "./fil.js";
import { fo } from "./fo.js";
import { fr } from "./fr.js";
import { ga } from "./ga.js";
import { gl } from "./gl.js";
import { gu } from "./gu.js";
import { ha } from "./ha.js";
import { he } from "./he.js";
import { hi } from "./hi.js";
import { hr } from "./hr.js";
import { hu } from "./hu.js";
import { hy } from "./hy.js";
import { id } from "./id.js";
import { is } from "./is.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { ka } from "./ka.js";
import { kk } from "./kk.js";
import { km } from "./km.js";
import { kn } from "./kn.js";
import { ko } from "./ko.js";
import { ku } from "./ku.js";
import { ky } from "./ky.js";
import { la } from "./la.js";
import { lb } from "./lb.js";
import { lo } from "./lo.js";
import { lt } from "./lt.js";
import { lv } from "./lv.js";
import { mk } from "./mk.js";
import { ml } from "./ml.js";
import { mn } from "./mn.js";
import { mr } from "./mr.js";
import { ms } from "./ms.js";
import { mt } from "./mt.js";
import { my } from "./my.js";
import { ne } from "./ne.js";
import { nl } from "./nl.js";
import { nn } from "./nn.js";
import { no } from "./no.js";
import { oc } from "./oc.js";
import { pa } from "./pa.js";
import { pl } from "./pl.js";
import { ps } from "./ps.js";
import { pt } from "./pt.js";
import { ro } from "./ro.js";
import { ru } from "./ru.js";
import { sd } from "./sd.js";
import { si } from "./si.js";
import { sk } from "./sk.js";
import { sl } from "./sl.js";
import { so } from "./so.js";
import { sq } from "./sq.js";
import { sr } from "./sr.js";
import { sv } from "./sv.js";
import { sw } from "./sw.js";
import { ta } from "./ta.js";
import { te } from "./te.js";
import { tg } from "./tg.js";
import { th } from "./th.js";
import { tr } from "./tr.js";
import { ug } from "./ug.js";
import { uk } from "./uk.js";
import { und } from "./und.js";
import { ur } from "./ur.js";
import { uz } from "./uz.js";
import { vi } from "./vi.js";
import { xh } from "./xh.js";
import { yi } from "./yi.js";
import { yo } from "./yo.js";
import { zh } from "./zh.js";
import { zu } from "./zu.js";

/** One file a language. Where two say the same, the first one counts. */
export const LANGUAGES: readonly LanguageWords[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  no,
  nn,
  is,
  fo,
  fi,
  et,
  lv,
  lt,
  pl,
  cs,
  sk,
  sl,
  hr,
  sr,
  ro,
  hu,
  sq,
  tr,
  az,
  uz,
  id,
  ms,
  fil,
  vi,
  ca,
  gl,
  eu,
  oc,
  cy,
  ga,
  mt,
  af,
  sw,
  so,
  ha,
  yo,
  zu,
  xh,
  lb,
  la,
  eo,
  ru,
  uk,
  be,
  bg,
  mk,
  kk,
  ky,
  tg,
  mn,
  ar,
  fa,
  ur,
  ps,
  ckb,
  sd,
  ug,
  he,
  yi,
  hi,
  mr,
  ne,
  bn,
  as,
  am,
  el,
  gu,
  hy,
  ja,
  ka,
  km,
  kn,
  ko,
  ku,
  lo,
  ml,
  my,
  pa,
  si,
  ta,
  te,
  th,
  und,
  zh,
];
