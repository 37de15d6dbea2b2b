/**
 * Patterns that recheck does not call safe, with the reason. Instead, each is flooded in every test run with all that it looks for, up to the longest text it is
 * given (100,000 characters where nothing bounds that). One that recheck has come to call safe is struck off: `npm run regexes` notes it.
 */
export const BOUNDED: ReadonlyMap<string, { readonly pattern: string; readonly longest: number; readonly why: string }> = new Map([
  ["82a819608a36ce39", { pattern: "/<(?:p|br|div|h[1-6]|li)\\b", longest: 100000, why: "not asked yet" }],
  ["17d411c4931c1b01", { pattern: "/[.!?…。！？؟।](?=[\"'”’»」』)\\]]{0,9}(?:[\\s<]|$))", longest: 100000, why: "not asked yet" }],
  ["9eed7b8f68ed73b6", { pattern: '/^\\{"id":("(?:[^"\\\\]|\\\\.)*"),', longest: 100000, why: "not asked yet" }],
  ["9c66db89f00c4021", { pattern: "/^Unknown option '--([^']+)'", longest: 100000, why: "not asked yet" }],
  ["4970755ee1e14b2a", { pattern: "/\\s\\S{1,20}[:：]", longest: 100000, why: "not asked yet" }],
  ["0a3be5ec874c0021", { pattern: "/\\s(?:on|at|am|um|le|el|il|op|den)(?:\\s\\p{Lu}\\p{L}{2,10},?)?$", longest: 100000, why: "not asked yet" }],
  ["000c10e095dd36f0", { pattern: "/^\\p{Lu}\\p{L}{1,20}\\s\\p{Ll}\\p{L}{2,20}$", longest: 100000, why: "not asked yet" }],
  ["4873cd80eb7a0afb", { pattern: "/(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}[:.h]\\d{2}|\\d{4}|", longest: 100000, why: "too large for recheck's time" }],
  ["356e7bae8ce228ea", { pattern: "/^(?:medically |expert |legally |fact[ -]?|technically )?(?:r", longest: 100000, why: "not asked yet" }],
  ["33ef27888c6a1f88", { pattern: "/\\b(?:reviewed|checked|edited|verified|illustrated|photograph", longest: 100000, why: "not asked yet" }],
  ["f48753ca1e2a861e", { pattern: "/(?:^|\\s)(?:by|von|par|por)\\s*:?\\s*$", longest: 100000, why: "not asked yet" }],
  ["38e8f54ae1a663be", { pattern: "/^(?:\\p{Ll}\\S*|\\p{Lu}{1,3})$", longest: 100000, why: "not asked yet" }],
  ["8990d8b864ed5e0d", { pattern: "/^\\p{Lu}\\S*\\s\\S", longest: 100000, why: "not asked yet" }],
  ["906248632b9d1b78", { pattern: "/^(?:links|rechts|mitte|archiv\\p{L}*|symbol\\p{L}*|file\\b|left", longest: 100000, why: "too large for recheck's time" }],
  [
    "9a06aa499ae12a70",
    { pattern: '/(?<=[.!?…”"»)\\]])\\s?[|/]\\s?([^|/.]{2,50})$|\\s\\|\\s([^|/.]{2,5', longest: 100000, why: "repeats of repeats, each of a few" },
  ],
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
  ["2da4f8eac78cf535", { pattern: "/^[\\s*([_–—-]{0,4}(?:(?:this (?:article|story|post|piece|repo", longest: 100000, why: "too large for recheck's time" }],
  ["e29dec86dce7de86", { pattern: "/^[^:：]{3,30}[:：]?\\s*[\\p{L}\\p{N}.,:/\\s-]{0,45}$", longest: 1200, why: "a note is 1,200 characters long at most" }],
  ["53b2f42d85ff19e2", { pattern: "/(?:^|[;.|•·,(（\\n/–—-]\\s*|\\s(?=(?:additional |video )?(?:repo", longest: 100000, why: "too large for recheck's time" }],
  [
    "cc89d60d62cbb1a2",
    { pattern: "/(?:^|[;.|•·,(（\\n/–—-]\\s*|\\s(?=(?:additional |video )?(?:repo", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  [
    "fb1a9b5cd83350f0",
    { pattern: "/^(\\p{Lu}[\\p{L}\\p{M}'’.\\s-]{1,30}?)\\s+[-–—|·]\\s+(.{2,40})$", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  ["224822afa602c27d", { pattern: "/T[\\d:.]*(?:Z|[+-]00:00)$", longest: 100000, why: "not asked yet" }],
  ["6a18ce65da82d528", { pattern: "/^(?:the )?(?:top |best )?\\d{1,3}\\s(?:\\p{L}+\\s){0,4}?(?:tips|", longest: 100000, why: "too large for recheck's time" }],
  ["5b6a81a9d24e6c6a", { pattern: "/(?:^|\\/)(?:sports?|sporskor|deportes?|esportes?|desporto|fus", longest: 100000, why: "too large for recheck's time" }],
  [
    "b84155cc8720b5c0",
    { pattern: "/(?:^|[;\\s])(?:window|self|globalThis)(?:\\.|\\[[\"'])([\\w$]{2,6", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  [
    "6314da3fc216587b",
    { pattern: "/(?:window|self|globalThis)(?:\\.|\\[[\"'])([\\w$]{2,60})(?:[\"']\\", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  ["b1e5702923f7ed6e", { pattern: "/(?:^|[|(–—-]\\s?)\\p{L}+\\s?:\\s?[^:|]{2,60}$", longest: 100000, why: "repeats of repeats, each of a few" }],
  ["bc5da661860edd93", { pattern: "/(?:^|;)\\s*display\\s*:\\s*none", longest: 100000, why: "not asked yet" }],
  ["3d61e1c48bc035ca", { pattern: "/(?:^|[-_\\s]|[a-z](?=[A-Z]))(?:related|recommend\\w*|recirc\\w*", longest: 100000, why: "too large for recheck's time" }],
  [
    "d5e50d56186a352e",
    { pattern: "/(?:^|[-_/.\\s])(?:logo\\w*|icons?|avatar|sprite|pixel|spacer|b", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  ["63f5eaaca78fa91a", { pattern: "/[?&/=]https?(?::|%3A)", longest: 100000, why: "not asked yet" }],
  ["2bf71659264c95e6", { pattern: "/%2[CF]|%3A", longest: 100000, why: "not asked yet" }],
  ["d418635481b6c615", { pattern: "/[-_](?:\\d{2,4}x\\d{2,4}|scaled|e\\d{10,})(?=\\.[a-z]{3,4}$)", longest: 100000, why: "repeats of repeats, each of a few" }],
  ["4a9c2be97a56ee44", { pattern: "/\\d{7,}|[0-9a-f]{12,}", longest: 100000, why: "too large for recheck's time" }],
  [
    "48e11ff1e0af310b",
    { pattern: "/^(?:<!--|\\/\\/\\s{0,9}<!\\[CDATA\\[|\\/\\*\\s{0,9}<!\\[CDATA\\[\\s{0,9", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  ["1e8e8f447f8f51a9", { pattern: "/^[\\d\\s:.,/|-]+$|abonn|subscri|suscript|abbonat|assinante|pre", longest: 100000, why: "too large for recheck's time" }],
  [
    "2e84f627e140a205",
    { pattern: "/^(\\d{4})-?(\\d{2})-?(\\d{2})(?:(?:[T\\s_]|\\s?[-,]\\s?)\\s?(\\d{1,2", longest: 100000, why: "too large for recheck's time" },
  ],
  [
    "85f6963bf5cb22c3",
    { pattern: "/^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s,]+(\\d{1,2}):(\\d{", longest: 100000, why: "too large for recheck's time" },
  ],
  [
    "93d055780725ac67",
    { pattern: "/^(?:[a-z]{3,9},?\\s+)?(?:(\\d{1,2})[\\s-]+([a-z]{3,9})|([a-z]{3", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  [
    "2e2c1cfa97d93483",
    { pattern: "/(?<=\\p{sc=Arabic}\\s\\p{sc=Arabic}{2,20})\\sو(?=\\p{sc=Arabic}{2", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "26bfe05b2bbd0647",
    { pattern: "/(?<=\\p{sc=Hebrew}\\s\\p{sc=Hebrew}{2,20})\\sו(?=\\p{sc=Hebrew}{2", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "2454316155e8c2d3",
    { pattern: "/^(?:this article was written by|this story was written by|th", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "e26ad41b503d12b5",
    { pattern: "/^(?:dal nostro corrispondente|de notre correspondant|dalla n", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "a2fc45e687a11eb6",
    { pattern: "/^(?:autorin\\/autor|autor\\/autorin|autor\\/in|autorin|autoren|", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "d3766ac0df7663d7",
    { pattern: "/^(?:and|&|und|et|y|e|i|och|og|ja|en|oraz|és|și|şi|ve|və|және", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "eaec9b76ac3b65ad",
    { pattern: "/\\s{0,9}(?:\\s(?=(?:Quelle|Source|Foto|Photo|Fotos|Photos|Bild", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "f45fd789d92c0678",
    { pattern: "/(?<=\\p{L}{2}\\p{M}*\\s\\S{2,40})(?:และ|ແລະ|និង|နှင့်)(?=\\S{2,40", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  ["a4ad65208571929c", { pattern: "/[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}", longest: 2000, why: "a line of names is 2,000 characters long at most" }],
  ["c598ebc9f855e62d", { pattern: "/(?:^|\\s)@[\\w.]{2,40}", longest: 2000, why: "a line of names is 2,000 characters long at most" }],
  [
    "7df21cade5c3cfaf",
    { pattern: "/\\s{0,9}[([（【][^)\\]）】]{0,60}[)\\]）】]\\s{0,9}", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "9aaee2ae4a0ee3b0",
    { pattern: "/(?<=\\S)\\s+(?:in|at|for|aus|à|en|dans|für|from)\\s+\\p{Lu}", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  [
    "6434c4e40f299b13",
    { pattern: "/^(?:comments?|kommentare?|commentaires?|comentarios?|disqus|", longest: 2000, why: "a line of names is 2,000 characters long at most" },
  ],
  ["0370164b1ba81a40", { pattern: "/[•·⋅∙|]|\\s[–—-]\\s", longest: 100000, why: "not asked yet" }],
  [
    "fd3155e3677d07ca",
    { pattern: "/^\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}\\.)?(?:\\s(?:de|van|von|der|da|", longest: 100000, why: "too large for recheck's time" },
  ],
  ["84eb85b180e9ed86", { pattern: "/^(?:written by|authors?\\s?[:：]|autor|auteure?s?\\b|geschriebe", longest: 100000, why: "not asked yet" }],
  ["215de2ab8d88dde6", { pattern: "/^.*\\p{Ll}(?=\\p{Lu}{2,})|^.*\\p{Ll}(?=\\p{Lu}\\p{Ll}{2,8}$)", longest: 100000, why: "repeats of repeats, each of a few" }],
  ["4b3e44657123d5b7", { pattern: "/(?<![\\d.,/]|\\d:)(\\d{1,2})(?:\\s?(?:st|nd|rd|th|er|º|°|ª|[.,/-", longest: 100000, why: "too large for recheck's time" }],
  ["fb785eb1e35742f7", { pattern: "/^[\\p{M}\\p{L}]{0,5}\\.?,?\\s?(?:de|del|di|da|of|năm|г\\.?|[-/])?", longest: 100000, why: "too large for recheck's time" }],
  [
    "a23f2dfa17923709",
    { pattern: "/^\\.?\\s?[-/]?(\\d{1,2})(?:st|nd|rd|th|er|\\.|a|ean)?(?:\\s?\\(a\\)", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  [
    "c7822408f1079890",
    { pattern: "/[;|]\\s*(?=\\p{L}{6})|\\bupdated?\\b|\\baktualisiert\\b|\\bactuali[", longest: 100000, why: "too large for recheck's time" },
  ],
  [
    "a21bbea74659697f",
    { pattern: "/(?:^|[-_\\s]|[a-z](?=[A-Z]))(?:tags|tag(?=$)|tag-?(?:list|clo", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  ["76594e355ff0f77a", { pattern: "/(?:^|[\\s.|·•(–-])(?:tags?|topics?|keywords?|filed under|tagg", longest: 100000, why: "not asked yet" }],
  ["2ffd57f12eac121b", { pattern: "/^[\\s,;|/·•&]{0,20}(?:and|und|et|y|e|en|og|och|ja|i|a|ve|и|و)", longest: 100000, why: "not asked yet" }],
  ["408f889e88d2d2c0", { pattern: "/^(?:facebook|twitter|x|whats ?app|telegram|instagram|linked ", longest: 100000, why: "too large for recheck's time" }],
  ["58925d5277964d0a", { pattern: "/^([^:]{2,40}):\\s+(.+)$", longest: 100000, why: "repeats of repeats, each of a few" }],
  [
    "8f251c32c85dc9e0",
    { pattern: "/(?:来源|來源|出处|出處|稿源|source|quelle|fuente|fonte|bron|kilde|źród", longest: 100000, why: "too large for recheck's time" },
  ],
  [
    "22677c83d2e09bb9",
    { pattern: "/\\s{1,9}(?:[-‐‑‒–—―:~/<>=+*·•∙●.,]|::|--|>>|<<|\\/\\/)\\s{1,9}|\\", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  ["70ea41f2e8916383", { pattern: "/^(?:category|tag|topic|keyword|subject|section|# |\\(\\d+\\))\\s", longest: 100000, why: "not asked yet" }],
  ["11f04921894e5b05", { pattern: "/^(?:[a-z]+\\s?:\\s|# |\\(\\d+\\)\\s)", longest: 100000, why: "not asked yet" }],
  [
    "f2d27b500a10340d",
    { pattern: "/^(?:\\d+|[0-9a-f]{8}-[0-9a-f-]{20,}|[\\w-]+\\.(?:com|org|net|de", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  [
    "57bf7088e4db6aeb",
    { pattern: "/<meta[^>]{0,200}?charset\\s*=\\s*(?:[\"']\\s*)?([\\w:-]{2,40})", longest: 100000, why: "repeats of repeats, each of a few" },
  ],
  ["8169b0e220c46587", { pattern: "/([A-Za-z])\\1*|'([^']*)'|\\s+|[^A-Za-z\\s']", longest: 100000, why: "not asked yet" }],
  ["3bcb32c3637eda19", { pattern: "/[\\\\^$.*+?()[\\]{}|/]", longest: 100000, why: "not asked yet" }],
]);
