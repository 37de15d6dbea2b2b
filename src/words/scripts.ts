/** Scripts that one language all but owns, with the language; the share of letters decides. */
export const SCRIPTS: readonly (readonly [language: string, ranges: readonly (readonly [from: number, to: number])[]])[] = [
  [
    "el",
    [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  ],
  ["hy", [[0x530, 0x58f]]],
  [
    "ka",
    [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
    ],
  ],
  ["gu", [[0xa80, 0xaff]]],
  ["pa", [[0xa00, 0xa7f]]],
  ["or", [[0xb00, 0xb7f]]],
  ["ta", [[0xb80, 0xbff]]],
  ["te", [[0xc00, 0xc7f]]],
  ["kn", [[0xc80, 0xcff]]],
  ["ml", [[0xd00, 0xd7f]]],
  ["si", [[0xd80, 0xdff]]],
  ["th", [[0xe00, 0xe7f]]],
  ["lo", [[0xe80, 0xeff]]],
  ["bo", [[0xf00, 0xfff]]],
  ["my", [[0x1000, 0x109f]]],
  ["am", [[0x1200, 0x137f]]],
  ["km", [[0x1780, 0x17ff]]],
  [
    "ko",
    [
      [0xac00, 0xd7af],
      [0x1100, 0x11ff],
    ],
  ],
  ["ja", [[0x3040, 0x30ff]]],
  ["zh", [[0x3400, 0x9fff]]],
];

/** Languages that are written from right to left. */
export const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar", "fa", "ur", "ps", "ckb", "sd", "ug", "he", "yi", "dv"]);
