/** Elements whose text is no part of the page's text (`ARTICLE.md`, "The ledger"). */
export const SILENT: ReadonlySet<string> = new Set(
  "head script style noscript template svg math iframe object embed canvas audio video select textarea".split(" "),
);

/** Elements that stand in a head; any other one ends it, as in the HTML standard's "in head" insertion mode. */
export const HEAD_CONTENT: ReadonlySet<string> = new Set("title base basefont bgsound link meta style script noscript template noframes".split(" "));

/** Elements that begin and end a block of text. Buttons and labels are words of their own, whatever they stand in. */
export const BLOCK_LEVEL: ReadonlySet<string> = new Set(
  (
    "#root address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup " +
    "option p plaintext pre section summary table tbody td tfoot th thead title tr ul xmp"
  ).split(" "),
);

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set("area base basefont br col embed frame hr img input keygen link meta param source track wbr".split(" "));

/** Headings of all ranks. */
export const HEADINGS: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6".split(" "));

/** Headings within a story. */
export const SUBHEADINGS: ReadonlySet<string> = new Set([...HEADINGS].filter((tag) => tag !== "h1"));

/** Elements around everything on the page. */
export const TOPS: ReadonlySet<string> = new Set(["#root", "html", "body"]);

/** The same, and what stands around the main content. */
export const MAIN_TOPS: ReadonlySet<string> = new Set([...TOPS, "main"]);

/** The same, and what stands around a whole story. Names of all these speak of the page, not of what stands in them. */
export const STORY_TOPS: ReadonlySet<string> = new Set([...MAIN_TOPS, "article"]);
