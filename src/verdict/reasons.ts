import type { NoArticleReason } from "../contract/errors.js";
import type { Page, TextBlock } from "../page/page.js";
import { elementsByTag } from "../page/page.js";
import type { JudgeInput, Refusal } from "./refusal.js";

/** Words of pages that stand where an article should; each looked for in the title and in short blocks, as whole phrases. */
interface Sign {
  readonly reason: NoArticleReason;
  readonly message: string;
  readonly phrases: readonly string[];
}

const SIGNS: readonly Sign[] = [
  {
    reason: "bot-wall",
    message: "The page checks whether a browser asks; it holds no article.",
    phrases: [
      "just a moment",
      "checking your browser",
      "verify you are human",
      "verifying you are human",
      "are you a robot",
      "attention required cloudflare",
      "access denied",
      "please enable js and disable any ad blocker",
      "ddos guard",
      "pardon our interruption",
      "human verification",
      "security check",
      "unusual traffic",
      "request blocked",
      "bitte bestätigen sie dass sie kein roboter sind",
      "vérification que vous êtes humain",
      "comprobando su navegador",
      "проверка браузера",
      "人机验证",
      "アクセスが拒否されました",
    ],
  },
  {
    reason: "error-page",
    message: "The page says that there is nothing at its address.",
    phrases: [
      "404",
      "error 404",
      "404 not found",
      "404 error",
      "page not found",
      "page cannot be found",
      "not found",
      "seite nicht gefunden",
      "page introuvable",
      "página no encontrada",
      "pagina non trovata",
      "página não encontrada",
      "pagina niet gevonden",
      "strona nie została znaleziona",
      "sidan hittades inte",
      "siden blev ikke fundet",
      "siden ble ikke funnet",
      "sivua ei löytynyt",
      "страница не найдена",
      "сторінку не знайдено",
      "stránka nenalezena",
      "sayfa bulunamadı",
      "ページが見つかりません",
      "页面不存在",
      "页面未找到",
      "找不到網頁",
      "페이지를 찾을 수 없습니다",
      "الصفحة غير موجودة",
      "500 internal server error",
      "internal server error",
      "service unavailable",
      "bad gateway",
      "gateway timeout",
    ],
  },
  {
    reason: "consent-wall",
    message: "The page asks for consent before it shows anything.",
    phrases: [
      "before you continue",
      "we value your privacy",
      "your privacy choices",
      "we and our partners",
      "cookie consent",
      "wir benötigen ihre zustimmung",
      "mit werbung weiterlesen",
      "zustimmen und weiter",
      "datenschutzeinstellungen",
      "votre vie privée",
      "nous respectons votre vie privée",
      "continuer sans accepter",
      "tu privacidad es importante",
      "rispettiamo la tua privacy",
      "wij hechten waarde aan uw privacy",
      "jouw privacy",
      "vi värdesätter din integritet",
      "vi respekterer dit privatliv",
      "szanujemy twoją prywatność",
      "ваша конфиденциальность",
      "プライバシーに関する",
    ],
  },
];

/** An article has at least this much text (weighted characters); a page with a sign and less of it is what the sign says. */
const MAX_SIGN_TEXT = 900;
const MIN_TEXT = 140;
const MIN_STORY = 400;
const SHORT = 120;
const EMPTY = 30;
const SCRIPT_HEAVY = 2_000;

/** A reason that the page itself gives, and no reading can overrule; `null` where there is none. */
export function findReason(input: JudgeInput): Refusal | null {
  const { page, reading, text, status } = input;
  const length = text.blocks.reduce((sum, block) => sum + (reading.survey.text.length[block.index] as number), 0);
  if (input.headline.text === null && input.headline.decision.value === "") return { reason: "unclear", message: "The page names no headline." };
  const isDeclared = text.blocks.length === 0 && text.typed.length > 0;
  if (isDeclared) return null;
  if (length < MAX_SIGN_TEXT || (status !== null && status >= 400)) {
    const sign = signOf(page);
    // A short story with a dialog before it is a story.
    const isStory = sign?.reason === "consent-wall" && length >= MIN_STORY && text.blocks.length > 1 && !asksForConsent(text.blocks);
    if (sign !== null && !isStory) return { reason: sign.reason, message: sign.message };
    if (status !== null && (status === 404 || status === 410 || status >= 500)) return { reason: "error-page", message: `The server answered ${status}.` };
  }
  if (length >= MIN_TEXT || (text.typed.length > 0 && length >= MIN_TEXT)) return null;
  return nothingToRead(page, reading.survey.lengthBefore.at(-1) ?? 0, length);
}

/** Words that consent dialogs say in every second sentence and stories hardly ever. */
const CONSENT =
  /cookie|consent|einwillig|zustimm|datenschutz|privacy|privacidad|vie privée|personali[sz]|partner|integritet|prywatn|конфиденциальн|プライバシー/i;
const MOST_CONSENT = 0.3;

function asksForConsent(blocks: readonly TextBlock[]): boolean {
  return blocks.filter(({ text }) => CONSENT.test(text)).length > MOST_CONSENT * blocks.length;
}

function signOf(page: Page): Sign | null {
  const texts = new Set<string>();
  if (page.title !== null) for (const part of page.title.split(TITLE_PARTS)) texts.add(plain(part));
  let budget = 400;
  for (const block of page.blocks) {
    if (budget-- === 0) break;
    if (block.text.length <= SHORT && !block.hidden) texts.add(plain(block.text));
  }
  const joined = ` ${[...texts].join(" | ")} `;
  return SIGNS.find(({ phrases }) => phrases.some((phrase) => (phrase.length < 12 ? texts.has(phrase) : joined.includes(` ${phrase} `)))) ?? null;
}

const TITLE_PARTS = /[|–—:·»]| - /;
const NOT_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

function plain(text: string): string {
  return text.toLowerCase().replace(NOT_WORDS, " ").trim();
}

function nothingToRead(page: Page, all: number, length: number): Refusal | null {
  const scripts = page.scripts.reduce((sum, script) => sum + script.text.length, 0);
  if (page.blocks.length === 0 && elementsByTag(page, "script").length === 0) return { reason: "empty", message: "The page holds no text." };
  if (all < MIN_TEXT * 2 && (scripts > SCRIPT_HEAVY || elementsByTag(page, "script").length > 0)) {
    return { reason: "text-in-scripts", message: "The page builds its text by script; it must be rendered before it is read." };
  }
  if (all < EMPTY) return { reason: "empty", message: "The page holds no text." };
  return length === 0 ? { reason: "unclear", message: "No block of the page reads like an article." } : null;
}
