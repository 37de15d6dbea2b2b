/** A page for each rule that decides about blocks, on which it must. */

const PROSE = "<p>The harbour master said on Tuesday that the ferry would stay in port until the storm has passed the islands.</p>";
const HEAD = '<h1 data-body="0">The ferry waits for the storm</h1>';
const LINK = '<a href="/news/fares-rise-for-third-time">';
const TITLE = "Ferry company raises fares for the third time";

/** A page with a text of which the body model is sure, and what stands in it or behind it. */
const page = (inside: string, behind = ""): string =>
  `<html lang="en"><head><title>The ferry waits for the storm</title></head><body>${HEAD}<div class="text" data-body="0.95">${PROSE}${inside}</div>${behind}</body></html>`;

/** By the name of the rule: the page, and the beginning of a block that the rule decided about. */
export const PAGES: Readonly<Record<string, readonly [html: string, block: string]>> = {
  dropOtherArticles: [
    `<body><article>${HEAD}<div data-body="0.95">${PROSE.repeat(3)}</div></article><article data-body="0.8"><p>The crane of the harbour is to be sold.</p></article>`,
    "The crane",
  ],
  dropNextStory: [
    `<body><div class="story">${HEAD}<div data-body="0.95">${PROSE.repeat(3)}</div></div><div class="story" data-body="0.8"><h1>The crane goes</h1><p>The crane of the harbour is to be sold.</p></div>`,
    "The crane of",
  ],
  dropOutsiders: [page(PROSE.repeat(4), '<div class="comments" data-body="0.8"><p>I take the ferry every day, and I say it should wait.</p></div>'), "I take"],
  dropPhrases: [page(`<p>Already a subscriber? Log in</p>${PROSE}`), "Already"],
  dropContents: [page(`<ul><li><a href="#why">Why the ferry waits</a></li><li><a href="#next">What happens next</a></li></ul>${PROSE}`), "What happens"],
  dropAfterEnd: [page(`${PROSE}${PROSE}<h3>Most read</h3><p>A new boat</p>`), "A new boat"],
  dropLeads: [page(`<p>Read more: ${LINK}${TITLE}</a></p>${PROSE}`), "Read more"],
  dropLinkedTitles: [page(`<p>${LINK}${TITLE}</a></p>${PROSE}`), TITLE],
  dropCaptions: [page(`<div><img src="/ferry.jpg"><p>The ferry in port</p></div>${PROSE}`), "The ferry in port"],
  completeTables: [
    page(
      `${PROSE}<table><tr><td>Boats that wait in port tonight</td><td data-body="0.02">12</td></tr><tr><td>Boats at sea</td><td>3</td></tr></table>${PROSE}`,
    ),
    "12",
  ],
  completeLists: [page(`<ul><li>Two boats wait in the northern port</li><li data-body="0.2">One boat</li></ul>${PROSE}`), "One boat"],
  completeQuotes: [page(`<blockquote data-body="0.3">We have not seen such a storm in thirty years.</blockquote>${PROSE}`), "We have not"],
  completeEnding: [
    page(`${PROSE}${PROSE}<p data-body="0.4">The crew has been told to wait for word from the harbour master before the</p>`),
    "The crew has been told",
  ],
  dropTrailing: [page(`${PROSE}<h2>The crane</h2>`), "The crane"],
  aboutAuthor: [
    page(`${PROSE}${PROSE}`, '<p data-role="legal" data-body="0">Ada Park covers transport and the harbour for this paper.</p>').replace(
      HEAD,
      `${HEAD}<p data-body="0">By Ada Park</p>`,
    ),
    "Ada Park covers",
  ],
  phrase: [page(PROSE, '<div data-role="navigation" data-body="0">Subscribe now</div>'), "Subscribe now"],
  byName: [page(PROSE.repeat(5), '<div class="commentlist"><div data-role="navigation" data-body="0">About time, I say</div></div>'), "About time"],
  storyLink: [page(PROSE, `<div data-role="navigation" data-body="0">${LINK}${TITLE}</a></div>`), TITLE],
  underHeading: [
    page(
      PROSE,
      '<div data-role="navigation" data-body="0"><h2>Most read</h2><ul><li><a href="/n/1">Police look for witnesses</a></li><li><a href="/n/2">Cat saved from tree</a></li></ul></div>',
    ),
    "Cat saved",
  ],
  underComments: [
    page(PROSE, '<section data-role="navigation" data-body="0"><h2>Comments (2)</h2><div>JoeSailor</div><div>Who pays?</div></section>'),
    "Who pays",
  ],
  announced: [page(PROSE, `<p data-role="legal" data-body="0">Read more about it: ${LINK}${TITLE}</a></p>`), "Read more"],
};

const DECLARED = "The ferry stayed in port, the harbour master said, and it would leave when the storm had passed. ".repeat(6);

/** The same for what decides about the body beside the tables of rules. */
export const OTHER_PAGES: Readonly<Record<string, readonly [html: string, block: string]>> = {
  readability: [
    page(PROSE.repeat(5)).replaceAll('data-body="0.95"', 'data-body="0.1"').replace("<head>", '<head><meta property="og:type" content="article">'),
    "The harbour master",
  ],
  declaredBody: [
    page("").replace(
      "<head>",
      `<head><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "The ferry waits for the storm", articleBody: DECLARED })}</script>`,
    ),
    "The harbour master",
  ],
  withoutEmbeds: [
    page(
      `${PROSE}<blockquote class="twitter-tweet"><p>The ferry stays in port tonight, stay at home.</p><a href="https://twitter.com/ellanpost/status/1234567890123">May 6</a></blockquote>${PROSE}`,
    ),
    "The ferry stays",
  ],
};
