import type { LanguageWords } from "../language-words.js";

/** Words that are no language's own: abbreviations, names of services, what systems write. */
export const und: LanguageWords = {
  code: "und",
  name: "no language's own",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: {
    and: "&",
    functions: "ceo|coo|cto|cfo|cmo",
    desks: "admin|webmaster|online",
    notNames:
      "login|logout|admin|root|null|n/a|na|undefined|webmaster|facebook|twitter|x|instagram|youtube|linkedin|tiktok|whatsapp|telegram|pinterest|reddit|google|email|e-mail|mail|rss|web|link|avatar|video|gmail|noreply|http|https|www",
    degrees:
      "md|phd|dphil|mph|mba|msc|bsc|ba|ma|ms|jd|llb|llm|dvm|vmd|dacvb|bvsc|mrcvs|do|dds|dmd|rn|np|pa-c|rd|rdn|ldn|cpt|cscs|cpa|cfa|cfp|facp|faclm|fand|facs|facc|frcp|esq|lcsw|lmft|psyd|edd|pharmd|bcps|aprn|fnp|lvt|vts|dipl-ing|lic",
  },
  credits: {},
  dateLabels: { other: "*©*|*(c)*|*copyright*" },
  corrections: { labels: "erratum|errata" },
  genres: { video: "video|videos", audio: "podcast|podcasts|audio", "press-release": "prnewswire|businesswire|globenewswire" },
  refusals: { "bot-wall": "ddos guard", "error-page": "404|error 404|404 error" },
  consent: "cookie|partner",
  functionWords: "",
  openWords: "",
};
