import type { Article } from "../index.js";

/** What becomes of a directive of a site config. */
export type Treatment =
  | { readonly to: "field"; readonly field: keyof Article }
  | { readonly to: "body" | "remove" | "remove-names" | "remove-images" | "wall" | "test" | "expected" }
  /** Nothing: what it asks for is done anyway, or has no bearing on an article. */
  | { readonly to: "nothing"; readonly because: string }
  /** Nothing, and something is lost by it. */
  | { readonly to: "loss"; readonly because: string };

const nothing = (because: string): Treatment => ({ to: "nothing", because });
const loss = (because: string): Treatment => ({ to: "loss", because });

/** Every directive of the Full-Text RSS site patterns, documented or not (help.fivefilters.org/full-text-rss/site-patterns.html, graby's ConfigBuilder). */
export const DIRECTIVES: Readonly<Record<string, Treatment>> = {
  title: { to: "field", field: "headline" },
  author: { to: "field", field: "authors" },
  date: { to: "field", field: "publishedAt" },
  next_page_link: { to: "field", field: "nextPageUrl" },
  body: { to: "body" },
  strip: { to: "remove" },
  strip_id_or_class: { to: "remove-names" },
  strip_image_src: { to: "remove-images" },
  not_logged_in_xpath: { to: "wall" },
  test_url: { to: "test" },
  test_contains: { to: "expected" },
  prune: nothing("the body's roots are taken as they are"),
  tidy: nothing("pages are parsed as they come"),
  parser: nothing("there is one parser"),
  autodetect_on_failure: nothing("the generic reader takes over wherever a profile finds nothing"),
  strip_attr: nothing("articles hold no markup"),
  post_strip_attr: nothing("articles hold no markup"),
  convert_double_br_tags: nothing("double line breaks part paragraphs anyway"),
  insert_detected_image: nothing("the lead image has its own field"),
  skip_json_ld: nothing("what the page declares is weighed, never simply taken"),
  strip_comments: nothing("comments are no body anyway"),
  footnotes: nothing("footnotes stay where they stand"),
  src_lazy_load_attr: nothing("lazy images are found anyway"),
  native_ad_clue: nothing("sponsored articles are found by their labels"),
  "http_header(user-agent)": nothing("nothing is fetched here"),
  "http_header(cookie)": nothing("nothing is fetched here"),
  "http_header(referer)": nothing("nothing is fetched here"),
  "http_header(accept)": nothing("nothing is fetched here"),
  requires_login: nothing("nothing is fetched here"),
  login_uri: nothing("nothing is fetched here"),
  login_username_field: nothing("nothing is fetched here"),
  login_password_field: nothing("nothing is fetched here"),
  login_extra_fields: nothing("nothing is fetched here"),
  single_page_link: loss("the page with the whole text has to be fetched by the caller"),
  single_page_link_in_feed: loss("feeds are not read here"),
  autodetect_next_page: nothing("the next page's address is found anyway"),
  if_page_contains: loss("rules are not bound to what a page contains; the rule before it is left out"),
  find_string: loss("the page's source is not rewritten"),
  replace_string: loss("the page's source is not rewritten"),
  wrap_in: loss("elements are not turned into others"),
  dissolve: loss("elements are not turned into others"),
  move_into: loss("elements are not moved"),
  skip_id_or_class: loss("there is no list of names to make an exception from"),
};

/** The directive that was probably meant; `null` where none is near. */
export function meant(name: string): string | null {
  let best: string | null = null;
  let least = 3;
  for (const known of Object.keys(DIRECTIVES)) {
    const far = distance(name, known);
    if (far < least) {
      least = far;
      best = known;
    }
  }
  return best;
}

/** Edits from one word to the other (Levenshtein 1966), two neighbours swapped counting as one. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1;
      let edits = Math.min((row[k] as number) + 1, (next[k - 1] as number) + 1, (row[k - 1] as number) + same);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) edits = Math.min(edits, (before[k - 2] as number) + 1);
      next.push(edits);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
