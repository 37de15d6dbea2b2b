import { PAD } from "../features/features.js";
import { elementsByTag } from "../page/page.js";
import { attribute } from "../page/tree.js";
import type { EvidenceInput } from "./evidence-input.js";

/** A link of so many words is a headline that leads elsewhere. */
const HEADLINE_WORDS = 5;
/** Texts up to this length that stand on a page again and again are "Read more" and its kin. */
const SHORT = 30;
const MANY = 3;
const PRICE = /[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|kr|zł|Kč)(?:\s|$)/;

/** What the page around the body says. */
export function pageNumbers({ page, reading, headline, mask }: EvidenceInput): [string, number][] {
  const { survey, table } = reading;
  const n = survey.blocks.length;
  const units = table.columns.get("units") as Float32Array;
  const level = table.columns.get("headingLevel") as Float32Array;
  let linkBlocks = 0,
    repeated = 0,
    headings = 0,
    linkedHeadings = 0,
    headlineLinks = 0,
    headlineLinkText = 0,
    calls = 0,
    prices = 0;
  const copies = table.columns.get("copies") as Float32Array;
  for (let i = 0; i < n; i++) {
    const density = survey.linkDensity[i] as number;
    if (density > 0.8) {
      linkBlocks++;
      if ((survey.text.words[i] as number) >= HEADLINE_WORDS) {
        headlineLinks++;
        headlineLinkText += survey.text.length[i] as number;
      }
    }
    const { text } = survey.blocks[i] as (typeof survey.blocks)[number];
    if (density > 0.8 && text.length <= SHORT && (copies[i + PAD] as number) >= MANY) calls++;
    if (text.length <= SHORT && PRICE.test(text)) prices++;
    if ((units[i + PAD] as number) > 0) repeated += survey.text.length[i] as number;
    if ((level[i + PAD] as number) <= 4) {
      headings++;
      if (density > 0.8) linkedHeadings++;
    }
  }
  const all = Math.max(1, survey.lengthBefore[n] as number);
  const first = mask.indexOf(1);
  return [
    ["calls", calls],
    ["prices", prices],
    ["controls", elementsByTag(page, "input").length + elementsByTag(page, "select").length],
    ["pageLinkDensity", (survey.linksBefore[n] as number) / all],
    ["pageBlocks", n],
    ["linkBlocks", linkBlocks / Math.max(1, n)],
    ["repeatedShare", repeated / all],
    ["headings", headings],
    ["linkedHeadings", linkedHeadings],
    ["h1s", elementsByTag(page, "h1").length],
    ["headlineOnPage", headline.block === null ? 0 : 1],
    ["headlineGap", headline.block === null || first === -1 ? Number.NaN : first - headline.block.index],
    ["headlineLinks", headlineLinks],
    ["headlineLinkShare", headlineLinkText / all],
    ["linkedPictures", elementsByTag(page, "img").filter((image) => image.parent?.tag === "a" || image.parent?.parent?.tag === "a").length],
    [
      "pager",
      elementsByTag(page, "link").some((link) => attribute(link, "rel") === "next") ||
      elementsByTag(page, "a").some((link) => attribute(link, "rel") === "next")
        ? 1
        : 0,
    ],
    ["timeElements", elementsByTag(page, "time").length],
    ["articleElements", elementsByTag(page, "article").length],
  ];
}
