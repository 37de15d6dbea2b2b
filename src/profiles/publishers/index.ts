// Written by .ci/write-profile-index.ts (npm run profiles). Not to be edited.
import type { Profile } from "../profile.js";
import { inkl } from "./au/inkl.js";
import { financialPost } from "./ca/financial-post.js";
import { globalNews } from "./ca/global-news.js";
import { nationalPost } from "./ca/national-post.js";
import { postmedia } from "./ca/postmedia.js";
import { zwanzigMinuten } from "./ch/zwanzig-minuten.js";
import { afpFaktencheck } from "./de/afp-faktencheck.js";
import { berlinerMorgenpost } from "./de/berliner-morgenpost.js";
import { bild } from "./de/bild.js";
import { correctiv } from "./de/correctiv.js";
import { dw } from "./de/dw.js";
import { funke } from "./de/funke.js";
import { hamburgerAbendblatt } from "./de/hamburger-abendblatt.js";
import { postillon } from "./de/postillon.js";
import { spiegel } from "./de/spiegel.js";
import { stern } from "./de/stern.js";
import { stuttgarterZeitung } from "./de/stuttgarter-zeitung.js";
import { tOnline } from "./de/t-online.js";
import { vogueDe } from "./de/vogue-de.js";
import { leFigaro } from "./fr/le-figaro.js";
import { mediaIndonesia } from "./id/media-indonesia.js";
import { tageszeitung } from "./it/tageszeitung.js";
import { sankei } from "./jp/sankei.js";
import { tokyoShimbun } from "./jp/tokyo-shimbun.js";
import { hankookIlbo } from "./kr/hankook-ilbo.js";
import { lesothoTimes } from "./ls/lesotho-times.js";
import { namibian } from "./na/namibian.js";
import { dagbladet } from "./no/dagbladet.js";
import { nettavisen } from "./no/nettavisen.js";
import { aftonbladet } from "./se/aftonbladet.js";
import { taipeiTimes } from "./tw/taipei-times.js";
import { pravda } from "./ua/pravda-ua.js";
import { eveningStandard } from "./uk/evening-standard.js";
import { mirror } from "./uk/mirror.js";
import { nature } from "./uk/nature.js";
import { gatewayPundit } from "./us/gateway-pundit.js";
import { reuters } from "./us/reuters.js";
import { rollingStone } from "./us/rolling-stone.js";
import { washingtonTimes } from "./us/washington-times.js";
import { wired } from "./us/wired.js";
import { durbanLocal } from "./za/durban-local.js";
import { eyethuNews } from "./za/eyethu-news.js";
import { ilanga } from "./za/ilanga.js";

/** One file a profile, by country of the publisher. */
export const PUBLISHERS: readonly Profile[] = [
  inkl,
  financialPost,
  globalNews,
  nationalPost,
  postmedia,
  zwanzigMinuten,
  afpFaktencheck,
  berlinerMorgenpost,
  bild,
  correctiv,
  dw,
  funke,
  hamburgerAbendblatt,
  postillon,
  spiegel,
  stern,
  stuttgarterZeitung,
  tOnline,
  vogueDe,
  leFigaro,
  mediaIndonesia,
  tageszeitung,
  sankei,
  tokyoShimbun,
  hankookIlbo,
  lesothoTimes,
  namibian,
  dagbladet,
  nettavisen,
  aftonbladet,
  taipeiTimes,
  pravda,
  eveningStandard,
  mirror,
  nature,
  gatewayPundit,
  reuters,
  rollingStone,
  washingtonTimes,
  wired,
  durbanLocal,
  eyethuNews,
  ilanga,
];
