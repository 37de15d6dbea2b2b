import { describe, expect, test } from "vitest";
import { inspectPage } from "../../src/parse.js";
import { gatedPages } from "./gated-pages.js";

const pages = gatedPages();
const read = pages.map((page) => {
  const { article } = inspectPage(page.html, {
    profiles: [],
    url: "https://ellan-post.example/2026/01/night-ferry",
    ...(page.status === null ? {} : { status: page.status }),
  });
  return { ...page, access: article?.access ?? null };
});

/** Precision and recall of a claim; what is not claimed costs recall only. */
function figures(claims: readonly { readonly isTrue: boolean; readonly isClaimed: boolean }[]): { precision: number; recall: number } {
  const right = claims.filter(({ isTrue, isClaimed }) => isTrue && isClaimed).length;
  return { precision: right / Math.max(1, claims.filter(({ isClaimed }) => isClaimed).length), recall: right / claims.filter(({ isTrue }) => isTrue).length };
}

describe("gated pages in twelve languages", () => {
  test("there are a hundred and more", () => expect(pages.filter(({ isWalled }) => isWalled).length).toBeGreaterThanOrEqual(100));

  test("walls are called, and no free page is", () => {
    const walled = read.map(({ isWalled, access }) => ({
      isTrue: isWalled,
      isClaimed: access !== null && access.tier !== "free" && access.tier !== "unknown",
    }));
    const { precision, recall } = figures(walled);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(
      recall,
      read
        .filter((_, i) => walled[i]?.isTrue === true && walled[i]?.isClaimed === false)
        .map(({ name }) => name)
        .join("; "),
    ).toBeGreaterThanOrEqual(0.9);
  });

  test("a text that is cut is called incomplete", () => {
    const cut = read.map(({ complete, access }) => ({ isTrue: complete === false, isClaimed: access?.complete === false }));
    const { precision, recall } = figures(cut);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(
      recall,
      read
        .filter((_, i) => cut[i]?.isTrue === true && cut[i]?.isClaimed === false)
        .map(({ name }) => name)
        .join("; "),
    ).toBeGreaterThanOrEqual(0.9);
  });

  test.each(["de", "nl"])("notes behind a wall do not make the text before it whole (%s)", (language) => {
    const { access } = read.find(({ name }) => name === `${language}: offer at the cut, notes behind it`) ?? {};
    expect(access).toMatchObject({ tier: "subscription", complete: false });
  });

  test("evidence is given for every wall", () => {
    for (const { name, access } of read)
      if (access !== null && access.tier !== "unknown" && access.tier !== "free") expect(access.evidence.length, name).toBeGreaterThan(0);
  });
});

test("a gated part that is in the page but breaks off is not the whole text", () => {
  const paragraph = "<p>The harbour master said on Tuesday that the ferry would stay in port until the storm has passed the islands.</p>";
  const data = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "The ferry waits for the storm",
    isAccessibleForFree: false,
    hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".gated" },
  });
  const page = (last: string): string =>
    `<html><head><script type="application/ld+json">${data}</script></head><body><article><h1>The ferry waits for the storm</h1><div class="gated">${paragraph.repeat(5)}<p>${last}</p></div></article></body></html>`;
  const complete = (last: string): boolean | null | undefined => inspectPage(page(last)).article?.access.complete;
  expect(complete("Nobody knows when that will be, he added.")).toBe(true);
  expect(complete("Nobody knows when that will be, he added, and the crew of the ferry …")).toBe(false);
});

test("words of a wall behind a list of other stories are the site's, not this text's", () => {
  const text =
    "<p>The council voted late on Monday to keep the old ferry running between the two harbours, ending a dispute that had split the town.</p>".repeat(5);
  const ask = "<p>Already a subscriber? Log in to read the rest of this article</p>";
  const list =
    "<h3>Most read</h3><ul><li><a href=/n/1>Storm closes the harbour for a second day</a></li><li><a href=/n/2>Fishermen want lower fuel tax</a></li></ul>";
  const tier = (behind: string): string | undefined =>
    inspectPage(
      `<html lang="en"><head><title>The ferry stays</title></head><body><article><h1>The ferry stays</h1>${text}</article>${behind}</body></html>`,
      {},
    ).article?.access.tier;
  expect(tier(ask)).toBe("subscription");
  expect(tier(`${list}${ask}`)).toBe("unknown");
});
