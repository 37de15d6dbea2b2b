import { describe, expect, test } from "vitest";
import { largerRendition } from "../../../src/fields/pictures/image-sources.js";
import { metadataOf, newsPage } from "../metadata-of.js";

const H1 = "<h1>Divers find a bell under the pier</h1>";
const OG = '<meta property="og:image" content="https://img.galvangazette.example/bell-on-the-quay.jpg">';
const DECLARED = "https://img.galvangazette.example/bell-on-the-quay.jpg";

function lead(above: string, head = OG): string | null {
  return metadataOf(newsPage(head, H1 + above)).leadImage.value?.url ?? null;
}

describe("pictures that do not show", () => {
  test.each([
    ["the stand-in that the loader puts there", '<figure><img src="/grey-71.gif" placeholdersrc="/grey-71.gif" alt="A bell"></figure>'],
    ["the poster of a player, hidden by its style", '<div class="player"><img src="/poster-4711.jpeg" style="display:none;"></div>'],
  ])("%s", (_, above) => {
    expect(lead(above)).toBe(DECLARED);
  });

  test("one that is hidden until it is loaded shows", () => {
    expect(lead('<figure><img data-src="/divers-at-work.jpg" style="display:none"></figure>')).toBe("https://www.galvangazette.example/divers-at-work.jpg");
  });
});

test("a picture that is a banner itself is the article's; a banner's picture is not", () => {
  expect(lead('<img class="wide banner" src="/divers-at-work.jpg">', "")).toBe("https://www.galvangazette.example/divers-at-work.jpg");
  expect(lead('<div class="banner"><img src="/divers-at-work.jpg"></div>', "")).toBeNull();
});

describe("the declared picture and a server's smaller copy of it", () => {
  test("the original counts", () => {
    const copy = `/image/?url=${encodeURIComponent(DECLARED)}&w=800`;
    expect(lead(`<figure><img src="${copy}" width="800" alt="A bell"><figcaption>The bell.</figcaption></figure>`)).toBe(DECLARED);
    expect(metadataOf(newsPage(OG, `${H1}<figure><img src="${copy}" alt="A bell"><figcaption>The bell.</figcaption></figure>`)).leadImage.value).toMatchObject({
      alt: "A bell",
      caption: "The bell.",
    });
  });

  test("an address that holds another picture's is no copy of this one", () => {
    const printed = { url: "https://a.example/image?url=https%3A//b.example/other.jpg&w=800", width: 800, height: null };
    expect(largerRendition({ url: "https://b.example/bell.jpg", width: null, height: null }, printed)).toBeNull();
  });
});

test("a line of the credit above the caption, named so; both repeated for the view at full size", () => {
  const picture = `<div class="picture"><img src="/divers-at-work.jpg"><div class="bildautor">KEYSTONE/Ada Park</div><div class="picture-caption">The bell on the quay</div><div class="bildautor">KEYSTONE/Ada Park</div><div class="picture-caption">The bell on the quay</div></div>`;
  expect(metadataOf(newsPage("", H1 + picture)).leadImage.value).toMatchObject({ caption: "The bell on the quay", credit: "KEYSTONE/Ada Park" });
});
