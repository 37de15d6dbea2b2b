/**
 * Patterns that recheck does not call safe, with the reason. Instead, each is flooded in every test run with all that it looks for, up to the longest text it is
 * given (100,000 characters where nothing bounds that). One that recheck has come to call safe is struck off: `npm run regexes` notes it.
 */
export const BOUNDED: ReadonlyMap<string, { readonly pattern: string; readonly longest: number; readonly why: string }> = new Map([
  [
    "4f64650483f57c6e",
    { pattern: "/^(\\d{4})-?(\\d{2})-?(\\d{2})(?:(?:[T\\s_]|\\s?[-,]\\s?)\\s?(\\d{1,2})[", longest: 80, why: "a date is 80 characters long at most" },
  ],
  ["4873cd80eb7a0afb", { pattern: "/(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}[:.h]\\d{2}|\\d{4}|", longest: 100000, why: "too large for recheck's time" }],
  ["db06c1b30beaf80f", { pattern: '/(?<=[.!?。…”"»])\\s([^.!?。…]{2,40})$', longest: 100000, why: "repeats of repeats, each of a few" }],
  ["3992be24b39ab8f9", { pattern: "/(?:^|[\\s.,;|/(\\[（【。–—-])(?:(?:photo credits?|image credits?|", longest: 100000, why: "too large for recheck's time" }],
  [
    "9f7029d52f040056",
    { pattern: "/(?:^|[\\s.,;|/(–—-])(?:©|\\(c\\)|ⓒ|copyright)\\s?(?:\\d{4}[\\s,])?", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  [
    "c90cb11c6b63fd9c",
    { pattern: "/(?:^|[.!?”\"»)]\\s+|\\s[–—-]\\s|\\s\\|\\s|,\\s)((?:\\p{Lu}[\\p{L}'’.-]", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  [
    "86f331343be83859",
    { pattern: "/^image (?:source|copyright),?\\s?(.{2,60}?)(?:\\s?image captio", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  ["e29dec86dce7de86", { pattern: "/^[^:：]{3,30}[:：]?\\s*[\\p{L}\\p{N}.,:/\\s-]{0,45}$", longest: 1200, why: "a note is 1,200 characters long at most" }],
  ["0d2290c812aa66a8", { pattern: "/(?:^|[;.|•·,(（\\n/–—-]\\s*|\\s(?=(?:additional |video )?(?:repo", longest: 100000, why: "too large for recheck's time" }],
  [
    "778a0d97588a22b9",
    { pattern: "/(?:^|[;.|•·,(（\\n/–—-]\\s*|\\s(?=(?:additional |video )?(?:repo", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  [
    "fb1a9b5cd83350f0",
    { pattern: "/^(\\p{Lu}[\\p{L}\\p{M}'’.\\s-]{1,30}?)\\s+[-–—|·]\\s+(.{2,40})$", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  ["6a18ce65da82d528", { pattern: "/^(?:the )?(?:top |best )?\\d{1,3}\\s(?:\\p{L}+\\s){0,4}?(?:tips|", longest: 100000, why: "too large for recheck's time" }],
  [
    "2e2c1cfa97d93483",
    { pattern: "/(?<=\\p{sc=Arabic}\\s\\p{sc=Arabic}{2,20})\\sو(?=\\p{sc=Arabic}{2", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "26bfe05b2bbd0647",
    { pattern: "/(?<=\\p{sc=Hebrew}\\s\\p{sc=Hebrew}{2,20})\\sו(?=\\p{sc=Hebrew}{2", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "f45fd789d92c0678",
    { pattern: "/(?<=\\p{L}{2}\\p{M}*\\s\\S{2,40})(?:และ|ແລະ|និង|နှင့်)(?=\\S{2,40", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  ["a4ad65208571929c", { pattern: "/[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}", longest: 2000, why: "a line of names is 2,000 characters long at most" }],
  [
    "7df21cade5c3cfaf",
    { pattern: "/\\s{0,9}[([（【][^)\\]）】]{0,60}[)\\]）】]\\s{0,9}", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "22677c83d2e09bb9",
    { pattern: "/\\s{1,9}(?:[-‐‑‒–—―:~/<>=+*·•∙●.,]|::|--|>>|<<|\\/\\/)\\s{1,9}|\\", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  [
    "57bf7088e4db6aeb",
    { pattern: "/<meta[^>]{0,200}?charset\\s*=\\s*(?:[\"']\\s*)?([\\w:-]{2,40})", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
]);
