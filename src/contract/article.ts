/** What a block of the page is. Every text of the page has exactly one of these. */
export type Role =
  | "headline"
  | "kicker"
  | "standfirst"
  | "byline"
  | "timestamp"
  | "body"
  | "caption"
  | "subscription-prompt"
  | "newsletter-prompt"
  | "app-prompt"
  | "related-stories"
  | "navigation"
  | "share"
  | "advertisement"
  | "comments"
  | "author-bio"
  | "legal"
  | "media-ui"
  | "other";

/** One news article, as plain JSON. What the page does not say is `null`; lists are empty, never `null`. */
export interface Article {
  /** Version of this shape. */
  readonly version: 1;
  /** What read the page, such as `"standfirst 0.1.0, model 1"`. */
  readonly extractor: string;
  /** Where the page came from: the caller's `url`, absolute http(s). */
  readonly url: string | null;
  /** The address the page declares as its own, absolute http(s). */
  readonly canonicalUrl: string | null;
  /** The article's next page, absolute http(s); `null` on the last or only page. */
  readonly nextPageUrl: string | null;
  /** The article's own headline as printed, without the site's name or section. */
  readonly headline: string;
  /** The declared social or SEO title, where it differs from the headline. */
  readonly alternativeHeadline: string | null;
  /** The eyebrow above the headline. */
  readonly kicker: string | null;
  /** The summary set apart under the headline, as printed. */
  readonly standfirst: string | null;
  /** The page's meta description. */
  readonly description: string | null;
  /** The byline as printed. */
  readonly byline: string | null;
  /** Who wrote it: persons, else desks; an agency only where nobody else signs. */
  readonly authors: readonly Author[];
  /** Others who are credited: editors, photographers, translators, reporting. */
  readonly contributors: readonly Contributor[];
  /** News agencies credited: Reuters, AFP, dpa … */
  readonly agencies: readonly string[];
  /** The place the report comes from, as printed ("BAGHDAD"); a run-in dateline also stays in the text. */
  readonly dateline: string | null;
  /** First publication: ISO 8601, exactly as precise as the page says, never in the host's zone. */
  readonly publishedAt: string | null;
  /** Last modification: ISO 8601, exactly as precise as the page says. */
  readonly modifiedAt: string | null;
  /** Who made the story. */
  readonly publisher: Organization | null;
  /** Whose page it is, where that is somebody else (an aggregator or portal). */
  readonly syndicator: Organization | null;
  /** The section of the publication. */
  readonly section: string | null;
  /** The publisher's own keywords. */
  readonly topics: readonly string[];
  /** BCP 47 tag of the body's language. */
  readonly language: string | null;
  /** Writing direction of the body. */
  readonly direction: "ltr" | "rtl";
  /** What kind of piece it is. */
  readonly genre: Genre | null;
  /** The picture that stands with the headline, else the declared one; also `images[0]`. */
  readonly leadImage: Image | null;
  /** The article's own pictures, in document order, the lead image first. */
  readonly images: readonly Image[];
  /** Video, audio, social posts and interactives of the article. */
  readonly media: readonly Media[];
  /** The body in document order. */
  readonly body: readonly Block[];
  /** Entries of a live blog, in printed order. */
  readonly liveUpdates: readonly LiveUpdate[];
  /** Correction and update notes; not repeated in the body. */
  readonly corrections: readonly string[];
  /** Whether the piece is behind a wall, whether it is whole, and the evidence. */
  readonly access: Access;
  /** Links to other articles that the page recommends. */
  readonly relatedStories: readonly RelatedStory[];
  /** Everything that is no part of the article, merged by role and place. */
  readonly boilerplate: readonly Boilerplate[];
  /** Words of `renderText(article)`: runs of letters and digits; one a character in scripts without spaces. */
  readonly wordCount: number;
  /** The id of the site profile that was used. */
  readonly profile: string | null;
  /** For every field that has a value, where it came from: `"json-ld NewsArticle.author[0].name"`, `"meta og:title"`, `"model"` … */
  readonly provenance: Readonly<Partial<Record<keyof Article, string>>>;
  /** 0…1: how likely the body is right. */
  readonly confidence: number;
  /** What a careful reader of the result should know. */
  readonly warnings: readonly Warning[];
}

/** A person, desk or agency that signs. */
export interface Author {
  /** The name alone, without "By", titles or places. */
  readonly name: string;
  /** The author's page, absolute http(s). */
  readonly url: string | null;
}

/** Somebody credited who did not write the piece. */
export interface Contributor extends Author {
  readonly role: "editor" | "photographer" | "translator" | "reporting" | "other";
}

/** A publisher or syndicator. */
export interface Organization {
  readonly name: string;
  /** Home page, absolute http(s). */
  readonly url: string | null;
  /** Logo image, absolute http(s). */
  readonly logo: string | null;
}

/** A picture of the article. */
export interface Image {
  /** The largest rendition, absolute http(s). */
  readonly url: string;
  /** Pixels. */
  readonly width: number | null;
  /** Pixels. */
  readonly height: number | null;
  /** The `alt` text. */
  readonly alt: string | null;
  /** The caption as printed, without the credit. */
  readonly caption: string | null;
  /** Photographer, agency or source as printed, without "Photo:". */
  readonly credit: string | null;
  /** All renditions the page offers. */
  readonly sources: readonly ImageSource[];
}

/** One rendition of a picture. */
export interface ImageSource {
  readonly url: string;
  /** Pixels. */
  readonly width: number | null;
  /** Pixels. */
  readonly height: number | null;
  /** MIME type. */
  readonly type: string | null;
}

/** Something played or embedded. */
export interface Media {
  readonly kind: "video" | "audio" | "social" | "interactive";
  /** "YouTube", "X", "Instagram" … */
  readonly provider: string | null;
  /** Absolute http(s). */
  readonly url: string | null;
  readonly title: string | null;
  /** Absolute http(s). */
  readonly thumbnail: string | null;
}

/** What kind of piece an article is. */
export type Genre =
  | "news"
  | "analysis"
  | "feature"
  | "opinion"
  | "interview"
  | "review"
  | "live-blog"
  | "gallery"
  | "video"
  | "audio"
  | "fact-check"
  | "sports-report"
  | "press-release"
  | "sponsored"
  | "service"
  | "other";

/** Whether this article is behind a wall, and whether all of it is in the page. */
export interface Access {
  readonly tier: "free" | "metered" | "registration" | "subscription" | "unknown";
  /** The publisher's own `isAccessibleForFree`. */
  readonly declaredFree: boolean | null;
  /** Whether the whole body is in the page; `null` without evidence either way. */
  readonly complete: boolean | null;
  readonly evidence: readonly AccessEvidence[];
}

/** One sign of a wall, a cut or a whole text. */
export interface AccessEvidence {
  readonly kind: "declared" | "prompt" | "cut" | "length" | "hidden" | "status" | "profile";
  readonly detail: string;
}

/** Inline markup over `text.slice(start, end)`; offsets are UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: "link" | "strong" | "emphasis" | "code" | "sub" | "sup";
  /** Of a link: absolute http(s), mailto or tel. `null` on every other mark. */
  readonly url: string | null;
}

/** Running text with inline marks. */
export interface Text {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One item of a list, with the list nested in it. */
export interface ListItem extends Text {
  /** Whether the nested items are numbered; `null` where there are none. */
  readonly ordered: boolean | null;
  readonly items: readonly ListItem[];
}

/** One piece of the body. */
export type Block =
  | ({ readonly type: "paragraph" } & Text)
  | ({ readonly type: "heading"; readonly level: 2 | 3 | 4 | 5 | 6 } & Text)
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  /** Paragraphs inside one quote are separated by `"\n"` in `text`. */
  | ({ readonly type: "quote"; readonly attribution: string | null } & Text)
  /** The article's own words, repeated for show. */
  | ({ readonly type: "pull-quote" } & Text)
  /** An index into `images`. */
  | { readonly type: "image"; readonly index: number }
  /** An index into `media`. */
  | { readonly type: "media"; readonly index: number }
  | {
      readonly type: "table";
      /** Whether the first row is a header. */
      readonly header: boolean;
      readonly rows: readonly (readonly string[])[];
      readonly caption: string | null;
    }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "fact-box"; readonly title: string | null; readonly blocks: readonly Block[] }
  | ({ readonly type: "question" } & Text)
  | ({ readonly type: "answer" } & Text)
  | { readonly type: "separator" };

/** One entry of a live blog. */
export interface LiveUpdate {
  /** The entry's own identifier in the page. */
  readonly id: string | null;
  /** ISO 8601, exactly as precise as the page says. */
  readonly publishedAt: string | null;
  readonly headline: string | null;
  readonly authors: readonly Author[];
  readonly body: readonly Block[];
  readonly pinned: boolean;
}

/** A link to another article. */
export interface RelatedStory {
  readonly title: string;
  /** Absolute http(s). */
  readonly url: string;
  /** Absolute http(s). */
  readonly image: string | null;
}

/** A run of blocks that are no part of the article. */
export interface Boilerplate {
  readonly role: Role;
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** A CSS selector that finds the place again. */
  readonly selector: string;
}

/** Something that went less than perfectly. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}
