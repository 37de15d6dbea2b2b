import { addressKey } from "../../declared/addresses-compare.js";
import { firstText } from "../../declared/linked-data.js";
import { allMetas } from "../../declared/metas.js";
import { elementsByTag } from "../../page/page.js";
import { attribute } from "../../page/tree.js";
import { absoluteUrl } from "../../page/url.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest } from "../decision.js";
import { ADDRESS } from "./weights.js";

/** Decides the address that the page declares as its own. */
export function decideCanonicalUrl({ page, declared }: MetadataContext): Decision<"canonicalUrl"> {
  const weighed: Weighed<"canonicalUrl">[] = [];
  const add = (address: string | null, source: string, weight: number): void => {
    const url = address === null ? null : absoluteUrl(address, page.baseUrl);
    if (url !== null)
      weighed.push({
        field: "canonicalUrl",
        value: withoutFragment(url),
        source,
        block: null,
        weight: isHome(url, page.url) ? 0 : weight,
        reason: isHome(url, page.url) ? "names the site's front page" : "declared",
      });
  };
  for (const link of declared.links.get("canonical") ?? []) add(attribute(link, "href"), "link rel=canonical", ADDRESS.link);
  for (const meta of allMetas(declared.metas, ["og:url", "twitter:url", "parsely-link"])) add(meta.content, `meta ${meta.name}`, ADDRESS.meta);
  if (declared.article !== null) add(firstText(declared.article.node, "url"), "json-ld url", ADDRESS.inItem);
  return heaviest("canonicalUrl", weighed, null);
}

function withoutFragment(url: string): string {
  const at = url.indexOf("#");
  return at === -1 ? url : url.slice(0, at);
}

/** Some templates declare the front page on every page. */
function isHome(url: string, pageUrl: string | null): boolean {
  if (pageUrl === null) return false;
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "" && new URL(pageUrl).pathname.length > 1;
}

/** Words of a link to the article's next page, in many languages; a link must say nothing else. */
const NEXT_WORDS =
  /^(?:(?:read |go to )?next(?: page)?|continue(?: reading)?|nächste(?: seite)?|weiter|seite vor|page suivante|suivante?|lire la suite|siguiente|página siguiente|successiva|pagina successiva|avanti|próxima|próxima página|seguinte|volgende(?: pagina)?|nästa(?: sida)?|neste(?: side)?|næste(?: side)?|seuraava|następna(?: strona)?|dalej|další(?: strana)?|ďalšia|következő(?: oldal)?|următoarea|следующая(?: страница)?|далее|наступна|επόμενη|sonraki(?: sayfa)?|التالي|الصفحة التالية|بعدی|הבא|अगला|পরবর্তী|ถัดไป|trang sau|tiếp|selanjutnya|halaman selanjutnya|次へ|次ページ|次のページ(?:へ)?|下一页|下一頁|下页|다음(?: 페이지)?)\s*[›»>→⟩]*$/iu;
const PAGE_NUMBER = /(?:[?&](?:page|p|pg|seite|pagina|paged|part)=|\/(?:page|seite|pagina|p)[/-]?|[-_/])(\d{1,3})(?:\.\w{2,5})?\/?(?:[?#]|$)/i;
/** Where an address's query or fragment begins. */
const QUERY = /[?#]/;
const LONGEST = 30;
const LONGEST_ADDRESS = 2048;

/** Decides the address of the article's next page: a declared one, or a link named so that leads to this page's next number. */
export function decideNextPageUrl({ page, declared }: MetadataContext): Decision<"nextPageUrl"> {
  const weighed: Weighed<"nextPageUrl">[] = [];
  const { url, baseUrl } = page;
  if (url === null) return heaviest("nextPageUrl", weighed, null);
  const add = (href: string | null, source: string, weight: number): void => {
    const next = href === null ? null : absoluteUrl(href, baseUrl);
    if (next === null || next.length > LONGEST_ADDRESS || url.length > LONGEST_ADDRESS || !isNextOf(next, url)) return;
    weighed.push({ field: "nextPageUrl", value: withoutFragment(next), source, block: null, weight, reason: "the page after this one" });
  };
  for (const link of declared.links.get("next") ?? []) add(attribute(link, "href"), "link rel=next", ADDRESS.nextLink);
  for (const link of elementsByTag(page, "a")) {
    if (link.end - link.order > 3) continue;
    if (saysNext(link)) add(attribute(link, "href"), attribute(link, "rel") === "next" ? "a[rel=next]" : "visible link", ADDRESS.nextPrinted);
  }
  return heaviest("nextPageUrl", weighed, null);
}

function saysNext(link: { readonly children: readonly { readonly kind: string; readonly data?: string }[] }): boolean {
  const first = link.children[0];
  const text = first?.kind === "text" ? (first.data ?? "").trim() : "";
  return text !== "" && text.length <= LONGEST && NEXT_WORDS.test(text);
}

/** Whether an address is the same page's next number. */
function isNextOf(next: string, url: string): boolean {
  if (addressKey(next) === addressKey(url) && new URL(next).search === new URL(url).search) return false;
  if (new URL(next).host !== new URL(url).host) return false;
  const number = PAGE_NUMBER.exec(next);
  if (number === null) return false;
  const current = PAGE_NUMBER.exec(url);
  const stem = next.slice(0, number.index);
  if (Number(number[1]) === 2 && (current === null || current[1] !== "2")) {
    const bare = withoutEnding(url.split(QUERY, 1)[0] ?? url);
    return withoutEnding(stem) === bare || (current !== null && current[1] === "1" && url.slice(0, current.index) === stem);
  }
  return current !== null && url.slice(0, current.index) === stem && Number(number[1]) === Number(current[1]) + 1;
}

const FILE_ENDING = /\.\w{2,5}$/;
const LAST_SLASH = /\/$/;

function withoutEnding(address: string): string {
  return address.replace(FILE_ENDING, "").replace(LAST_SLASH, "");
}
