import type { JsonObject } from "../../declared/linked-data.js";
import { firstText, isObject, objects, property, resolve, texts } from "../../declared/linked-data.js";
import { allMetas } from "../../declared/metas.js";
import type { SiteNames } from "../../declared/site-names.js";
import { isSiteName } from "../../declared/site-names.js";
import type { TextBlock } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import { headlineKey } from "../../text/text-keys.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest } from "../decision.js";
import { SECTION, SECTION_METAS } from "./weights.js";

const LONGEST = 60;
const HOME =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|home page|hem|hjem|forside|etusivu|strona główna|domů|hlavní strana|kezdőlap|acasă|начало|главная|головна|αρχική|ana ?sayfa|anasayfa|الرئيسية|الصفحة الرئيسية|خانه|صفحه نخست|בית|ראשי|होम|হোম|முகப்பு|หน้าแรก|trang chủ|beranda|laman utama|ホーム|トップ|首页|首頁|홈|news)$/i;

/** Decides the section of the publication. */
export function decideSection(context: MetadataContext, site: SiteNames, publisher: string | null): Decision<"section"> {
  const { declared } = context;
  const weighed: Weighed<"section">[] = [];
  const add = (value: string, source: string, weight: number, reason: string): void => {
    const clean = value.trim();
    if (clean === "" || clean.length > LONGEST || HOME.test(clean)) return;
    weighed.push({
      field: "section",
      value: clean,
      source,
      block: null,
      weight: site.keys.has(headlineKey(clean)) || headlineKey(clean) === headlineKey(publisher ?? "") ? 0 : weight,
      reason,
    });
  };
  for (const [item, weight] of [
    [declared.article, SECTION.inArticle],
    [declared.markedArticle, SECTION.inMarkup],
  ] as const) {
    const found = item === null ? [] : texts(item.node, "articleSection");
    if (item !== null && found[0] !== undefined) add(found[0], `${item.syntax} ${item.types[0] ?? ""}.articleSection`, weight, "declared");
  }
  for (const [name, weight] of SECTION_METAS)
    for (const meta of allMetas(declared.metas, [name]).slice(0, 1)) add(lastOf(meta.content), `meta ${name}`, weight, "declared");
  const crumbs = breadcrumb(context);
  const crumb = crumbs.find((one) => !HOME.test(one) && !isSiteName(one, site));
  if (crumb !== undefined) add(crumb, "json-ld BreadcrumbList", SECTION.breadcrumb, "the breadcrumb's first step");
  const path = printedPath(context, site);
  if (path !== null) add(path, "visible breadcrumb", SECTION.printedPath, "the breadcrumb's first step");
  const printed = printedSection(context, site, headlineKey(publisher ?? ""));
  if (printed !== null) add(printed, "visible link above the headline", SECTION.aboveHeadline, "a lone link above the headline");
  return heaviest("section", weighed, null);
}

/** "News/Politics" and "News > Politics" name a path; the first step is the section. */
function lastOf(text: string): string {
  return text.split(PATH)[0]?.trimEnd() ?? text;
}

const PATH = /[>»/|;]/;

function breadcrumb({ declared, headline }: MetadataContext): readonly string[] {
  const list =
    declared.data.items.find((item) => item.types.includes("BreadcrumbList")) ?? declared.marked.items.find((item) => item.types.includes("BreadcrumbList"));
  if (list === undefined) return [];
  const names = objects(declared.data, list.node, "itemListElement").flatMap((step) => stepName(declared.data, step));
  const title = headlineKey(headline.text ?? "");
  return names.filter((name) => headlineKey(name) !== title);
}

function stepName(data: MetadataContext["declared"]["data"], step: JsonObject): readonly string[] {
  const name = firstText(step, "name");
  if (name !== null) return [name];
  const item = property(step, "item");
  const inner = isObject(item) ? firstText(resolve(data, item), "name") : null;
  return inner === null ? [] : [inner];
}

const STEPS = /\s?[>»›/|→·]\s?/;
const LONGEST_PATH = 120;
const PATH_REACH = 12;

/** The first step of a breadcrumb that is printed in one line: "Home » Culture". */
function printedPath({ page, headline }: MetadataContext, site: SiteNames): string | null {
  const top = headline.block;
  if (top === null) return null;
  for (let i = top.index - 1; i >= Math.max(0, top.index - PATH_REACH); i--) {
    const block = page.blocks[i];
    if (block === undefined || block.hidden || block.text.length > LONGEST_PATH) continue;
    const steps = block.text.replace(PATH_LABEL, "").split(STEPS);
    if (steps.length < 2 || !HOME.test(steps[0] ?? "")) continue;
    return steps.slice(1).find((step) => step.length <= 30 && !HOME.test(step) && !isSiteName(step, site)) ?? null;
  }
  return null;
}

/** "You are here:", before the first step. */
const PATH_LABEL = /^[^:：]{2,20}[:：]\s*/;
const ABOVE = 6;

/** A short line above the headline that is one link into the site: what readers take for the section. */
function printedSection({ page, headline }: MetadataContext, site: SiteNames, publisherKey: string): string | null {
  const top = headline.block;
  if (top === null) return null;
  for (let i = top.index - 1; i >= Math.max(0, top.index - ABOVE); i--) {
    const block = page.blocks[i];
    if (block === undefined || block.hidden || block.text.length > 30 || block.linkLength < block.text.length || HOME.test(block.text)) continue;
    if (isSiteName(block.text, site) || headlineKey(block.text) === publisherKey || isInMenu(block.element)) continue;
    if (leadsToSection(block)) return block.text;
  }
  return null;
}

/** Whether a link's address names the section that its text does; texts of other scripts have addresses of their own. */
function leadsToSection(block: TextBlock): boolean {
  let link: PageElement | null = block.texts[0]?.parent ?? null;
  while (link !== null && link.tag !== "a") link = link.parent;
  const address = link === null ? "" : (attribute(link, "href") ?? "");
  return !LATIN.test(block.text) || SECTION_PATH.test(address) || headlineKey(address).includes(headlineKey(block.text));
}

const LATIN = /^[\u0020-\u007e]*$/;
const SECTION_PATH = /\/(?:sections?|categor(?:y|ies|ie|ia)|topics?|rubri(?:k|que|ek)|ressort|channel|seccion|sezione|secao)\//i;
const MENU_LEVELS = 5;

function isInMenu(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let level = 0; level < MENU_LEVELS && at !== null; level++, at = at.parent) {
    if (at.tag === "nav" || at.tag === "footer") return true;
    if ((at.tag === "ul" || at.tag === "ol") && at.children.length > 2) return true;
  }
  return false;
}
