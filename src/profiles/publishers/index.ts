// Written by .ci/write-profile-index.ts (npm run profiles). Not to be edited.
import type { Profile } from "../profile.js";
import { inkl } from "./au/inkl.js";
import { nationalPost } from "./ca/national-post.js";
import { postmedia } from "./ca/postmedia.js";
import { zwanzigMinuten } from "./ch/zwanzig-minuten.js";
import { spiegel } from "./de/spiegel.js";
import { stern } from "./de/stern.js";
import { stuttgarterZeitung } from "./de/stuttgarter-zeitung.js";
import { sueddeutsche } from "./de/sueddeutsche.js";
import { tOnline } from "./de/t-online.js";
import { tageszeitung } from "./it/tageszeitung.js";
import { sankei } from "./jp/sankei.js";
import { tokyoShimbun } from "./jp/tokyo-shimbun.js";
import { namibian } from "./na/namibian.js";
import { nettavisen } from "./no/nettavisen.js";
import { taipeiTimes } from "./tw/taipei-times.js";
import { pravda } from "./ua/pravda-ua.js";
import { mirror } from "./uk/mirror.js";
import { nature } from "./uk/nature.js";
import { gatewayPundit } from "./us/gateway-pundit.js";
import { rollingStone } from "./us/rolling-stone.js";
import { washingtonTimes } from "./us/washington-times.js";

/** One file a profile, by country of the publisher. */
export const PUBLISHERS: readonly Profile[] = [
  inkl,
  nationalPost,
  postmedia,
  zwanzigMinuten,
  spiegel,
  stern,
  stuttgarterZeitung,
  sueddeutsche,
  tOnline,
  tageszeitung,
  sankei,
  tokyoShimbun,
  namibian,
  nettavisen,
  taipeiTimes,
  pravda,
  mirror,
  nature,
  gatewayPundit,
  rollingStone,
  washingtonTimes,
];
