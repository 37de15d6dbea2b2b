/**
 * Writes `src/dates/date-table.ts`: the month names and the "… ago" phrases of many languages, from the CLDR data that
 * Node carries. Run it with `npx tsx training/date-words.ts` after an upgrade of Node; the table is committed.
 */
import { writeFileSync } from "node:fs";
import { fold } from "../src/text/fold.js";

const LANGUAGES = (
  "en de fr es it pt nl sv da no nn fi is et lv lt pl cs sk sl hr bs sr sr-Latn mk bg ro hu el tr az ka hy ru uk be kk uz ky mn ar fa ur ps he hi bn mr " +
  "gu pa ta te kn ml or as si ne th lo km my vi id ms fil sw af zu so ha yo am ti eu ca gl cy ga sq mt tg tk ku lb fo ja zh ko"
).split(" ");

/** Names in use that CLDR does not list, by month. */
const EXTRA: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [[], [], [], [], [], [], [], [], ["sept"], [], [], []],
  de: [["jänner"], ["feber"], ["mrz", "mär"], [], [], [], [], [], ["sept"], [], [], ["dez"]],
  fr: [["janv"], ["fevr"], [], ["avr"], [], [], ["juil"], [], ["sept"], [], [], []],
  es: [[], [], [], [], [], [], [], [], ["septiembre", "setiembre", "sept", "set"], [], [], []],
  pt: [["jan"], ["fev"], ["mar"], ["abr"], ["mai"], ["jun"], ["jul"], ["ago"], ["set"], ["out"], ["nov"], ["dez"]],
  it: [["genn"], ["febb"], [], [], ["magg"], ["giugn"], ["lugl"], [], ["sett"], ["ott"], [], []],
  nl: [[], [], ["mrt", "maa"], [], [], [], [], [], ["sept"], ["okt"], [], []],
  id: [[], ["pebruari"], [], [], [], [], [], ["agt", "agst", "agu"], [], [], ["nop", "nopember"], []],
  tr: [["ocak"], ["şubat"], [], [], [], [], [], [], [], [], [], []],
  cs: [[], [], [], [], [], [], [], [], [], [], [], []],
  ro: [["ianuarie"], [], [], [], ["mai"], [], [], [], ["sept"], ["oct"], [], []],
  ar: [
    ["كانون الثاني", "جانفي"],
    ["شباط", "فيفري", "فبراير"],
    ["آذار", "اذار"],
    ["نيسان", "أفريل", "ابريل", "إبريل"],
    ["أيار", "ايار", "ماي"],
    ["حزيران", "جوان"],
    ["تموز", "جويلية", "يوليوز"],
    ["آب", "أوت", "غشت", "اغسطس"],
    ["أيلول", "ايلول", "شتنبر", "سبتمبر"],
    ["تشرين الأول", "تشرين الاول", "اكتوبر"],
    ["تشرين الثاني", "نونبر"],
    ["كانون الأول", "كانون الاول", "دجنبر"],
  ],
  fa: [
    ["ژانویه"],
    ["فوریه"],
    ["مارس"],
    ["آوریل"],
    ["مه", "می"],
    ["ژوئن"],
    ["ژوئیه", "جولای"],
    ["اوت", "آگوست"],
    ["سپتامبر"],
    ["اکتبر"],
    ["نوامبر"],
    ["دسامبر"],
  ],
  hi: [["जनवरी"], ["फरवरी", "फ़रवरी"], [], ["अप्रैल"], [], [], ["जुलाई"], [], ["सितंबर", "सितम्बर"], ["अक्टूबर", "अक्तूबर"], ["नवंबर", "नवम्बर"], ["दिसंबर", "दिसम्बर"]],
  bn: [["জানুয়ারি", "জানুয়ারী"], ["ফেব্রুয়ারি", "ফেব্রুয়ারী"], [], [], [], [], [], ["আগস্ট", "আগষ্ট"], [], [], [], []],
  uk: [
    ["січень"],
    ["лютий"],
    ["березень"],
    ["квітень"],
    ["травень"],
    ["червень"],
    ["липень"],
    ["серпень"],
    ["вересень"],
    ["жовтень"],
    ["листопад"],
    ["грудень"],
  ],
  el: [["γεν"], ["φεβ"], ["μαρ"], ["απρ"], ["μαϊ", "μαι"], ["ιουν"], ["ιουλ"], ["αυγ"], ["σεπ", "σεπτ"], ["οκτ"], ["νοε"], ["δεκ"]],
  hr: [[], [], [], [], [], [], [], [], [], [], [], []],
  hu: [["január"], ["febr"], ["márc"], ["ápr"], ["máj"], ["jún"], ["júl"], ["aug"], ["szept"], ["okt"], ["nov"], ["dec"]],
  ms: [[], [], [], [], [], [], [], ["ogs"], [], [], [], []],
  sw: [[], [], [], [], [], [], [], [], [], [], [], []],
};

const UNITS = ["minute", "hour", "day", "week"] as const;
const COUNTS = [1, 2, 3, 5, 7, 11, 21, 22] as const;
/** "7月", "tháng 7": read as numbers. */
const NUMBERED = /\d/;
const WORDY = /\p{L}/u;

function monthNames(language: string, month: number): string[] {
  const date = new Date(Date.UTC(2024, month, 15));
  const names = new Set<string>();
  for (const style of ["long", "short"] as const) {
    for (const withDay of [false, true]) {
      const options = { month: style, timeZone: "UTC", calendar: "gregory", ...(withDay ? ({ day: "numeric" } as const) : {}) } as const;
      const part = new Intl.DateTimeFormat(language, options).formatToParts(date).find((one) => one.type === "month");
      if (part !== undefined && WORDY.test(part.value) && !NUMBERED.test(part.value)) names.add(fold(part.value));
    }
  }
  for (const extra of EXTRA[language]?.[month] ?? []) names.add(fold(extra));
  return [...names].filter((name) => name.length > 1);
}

function persianNames(): string {
  const seen = new Map<number, string>();
  for (let day = 0; day < 366; day += 5) {
    const date = new Date(Date.UTC(2024, 2, 25) + day * 86_400_000);
    const parts = new Intl.DateTimeFormat("fa-u-ca-persian-nu-latn", { month: "long", timeZone: "UTC" }).formatToParts(date);
    const number = Number(new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { month: "numeric", timeZone: "UTC" }).format(date));
    seen.set(number, fold(parts.find((one) => one.type === "month")?.value ?? ""));
  }
  return Array.from({ length: 12 }, (_, i) => seen.get(i + 1) ?? "").join("|");
}

/** Phrases such as `"# hours ago"`, the number as `#`, for each unit. */
function phrases(language: string): string {
  return UNITS.map((unit) => {
    const found = new Set<string>();
    for (const style of ["long", "short"] as const) {
      const format = new Intl.RelativeTimeFormat(language, { style });
      for (const count of COUNTS) {
        const text = format
          .formatToParts(-count, unit)
          .map((part) => (part.type === "literal" ? part.value : "#"))
          .join("");
        found.add(fold(text));
      }
    }
    return [...found].join(",");
  }).join("|");
}

function dayWords(language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return [0, -1].map((days) => fold(format.format(days, "day"))).join("|");
}

const rows = (of: (language: string) => string): string =>
  LANGUAGES.map((language) => `  ${language.includes("-") ? JSON.stringify(language) : language}: ${JSON.stringify(of(language))},`).join("\n");

const table = `// Written by training/date-words.ts from CLDR; not edited by hand.

/** Month names, folded (\`fold\`), by language: months parted by "|", names of one month by ",". */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
${rows((language) => Array.from({ length: 12 }, (_, month) => monthNames(language, month).join(",")).join("|"))}
};

/** Months of the Solar Hijri calendar, folded, Farvardin first. */
export const SOLAR_HIJRI_MONTHS = ${JSON.stringify(persianNames())};

/** "# minutes ago" and its kin, folded: units (minute, hour, day, week) parted by "|", phrases by ",". */
export const AGO_PHRASES: Readonly<Record<string, string>> = {
${rows(phrases)}
};

/** "today" and "yesterday", folded, parted by "|". */
export const DAY_WORDS: Readonly<Record<string, string>> = {
${rows(dayWords)}
};
`;

writeFileSync(new URL("../src/dates/date-table.ts", import.meta.url), table);
