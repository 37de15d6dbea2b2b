import type { Rule } from "../index.js";
import type { Step, Test } from "./xpath.js";
import { readXPath, XPathError } from "./xpath.js";

/**
 * The rules that match what an XPath expression matches: a CSS selector each, with the attribute to read and the words the element must have.
 *
 * @throws {XPathError} where the expression has no counterpart; the message says which part.
 */
export function rulesOf(expression: string): Rule[] {
  return readXPath(expression).map((path) => {
    if (path.nth !== null && path.nth !== 1) throw new XPathError(`takes the ${path.nth}th of all matches`);
    const { selector, text } = selectorOf(path.steps);
    const { attribute } = path;
    return attribute === null && text === null ? selector : { selector, ...(attribute === null ? {} : { attribute }), ...(text === null ? {} : { text }) };
  });
}

interface Selected {
  readonly selector: string;
  /** Words that the last element must have; `null` for none. */
  readonly text: string | null;
}

function selectorOf(steps: readonly Step[]): Selected {
  let selector = "";
  let text: string | null = null;
  steps.forEach((step, i) => {
    const own = compound(step);
    if (own.text !== null) {
      // A rule asks for words of what it matches only.
      if (text !== null || i < steps.length - 1 - upSteps(steps.slice(i + 1))) throw new XPathError("asks for words of an element on the way");
      text = own.text;
    }
    selector = joined(selector, step, own.selector, text);
  });
  return { selector, text };
}

/** Steps up from a text keep it: what stands around has the words as well. */
function upSteps(steps: readonly Step[]): number {
  return steps.every(({ axis }) => axis === "parent" || axis === "ancestor") ? steps.length : 0;
}

function joined(before: string, { axis, predicates }: Step, own: string, text: string | null): string {
  if (before === "") {
    if (axis === "child" || axis === "descendant" || axis === "self") return own;
    throw new XPathError(`begins with ${axis}`);
  }
  switch (axis) {
    case "child":
      return `${before} > ${own}`;
    case "descendant":
      return `${before} ${own}`;
    case "self":
      return `${before}${own === "*" ? "" : own}`;
    case "parent":
      return `${own}:has(> ${relative(before)})`;
    case "ancestor":
      if (predicates.some(({ kind }) => kind === "position")) throw new XPathError("counts ancestors");
      return `${own}:has(${relative(before)})`;
    case "following-sibling":
      return text === null ? `${before} ~ ${own}` : fail("asks for words of a sibling");
    default:
      return `${own}:has(~ ${relative(before)})`;
  }
}

function fail(message: string): never {
  throw new XPathError(message);
}

/** `:has()` looks below the element only: of a path through others, what stands above cannot be asked about there. */
function relative(selector: string): string {
  if (isCombined(selector)) throw new XPathError("goes up from a path of several steps");
  return selector;
}

const BLANK = /\s/;

/** Whether a blank stands outside brackets. */
function isCombined(selector: string): boolean {
  const parts = selector.split(")");
  const last = parts.pop() ?? "";
  return BLANK.test(last) || parts.some((part) => BLANK.test(part.slice(0, Math.max(0, part.lastIndexOf("(")))));
}

/** One element's selector: tag and tests. */
function compound({ tag, predicates, axis }: Step): Selected {
  let text: string | null = null;
  let selector = "";
  for (const test of predicates) {
    if (test.kind === "position") {
      if (selector !== "" || text !== null) throw new XPathError("counts among the elements that match");
      selector += position(tag, test.at, axis);
      continue;
    }
    const one = testOf(test);
    if (one.text !== null) {
      if (text !== null) throw new XPathError("asks for several words at once");
      text = one.text;
    }
    selector += one.selector;
  }
  return { selector: tag === "*" ? selector || "*" : `${tag}${selector}`, text };
}

function position(tag: string, at: number | "last", axis: Step["axis"]): string {
  if (axis === "following-sibling" && at === 1) throw new XPathError("takes the first sibling that matches");
  if (tag === "*") return at === "last" ? ":last-child" : `:nth-child(${at})`;
  return at === "last" ? ":last-of-type" : `:nth-of-type(${at})`;
}

function testOf(test: Test): Selected {
  switch (test.kind) {
    case "attribute":
      return { selector: attributeOf(test), text: null };
    case "text":
      return { selector: "", text: test.value };
    case "and":
      return merged(test.tests.map(testOf));
    case "or":
      return { selector: `:is(${test.tests.map(plainTest).join(", ")})`, text: null };
    case "not":
      return { selector: `:not(${plainTest(test.test)})`, text: null };
    case "path": {
      const { selector, text } = selectorOf(test.path.steps);
      const [first] = test.path.steps;
      if (first?.axis === "self") return { selector: selector === "*" ? "" : selector, text };
      return { selector: `:has(${first?.axis === "descendant" ? "" : "> "}${selector})`, text };
    }
    default:
      throw new XPathError("counts inside a condition");
  }
}

function merged(parts: readonly Selected[]): Selected {
  const texts = parts.map(({ text }) => text).filter((text) => text !== null);
  if (texts.length > 1) throw new XPathError("asks for several words at once");
  return { selector: parts.map(({ selector }) => selector).join(""), text: texts[0] ?? null };
}

/** A test without words, which `or` and `not` cannot ask for. */
function plainTest(test: Test): string {
  const { selector, text } = testOf(test);
  if (text !== null) throw new XPathError("asks for words inside or() or not()");
  return selector === "" ? "*" : selector;
}

const OPERATORS = { is: "=", contains: "*=", starts: "^=", ends: "$=", token: "~=" } as const;

function attributeOf({ name, how, value }: Extract<Test, { kind: "attribute" }>): string {
  if (name === "*") throw new XPathError("asks for any attribute");
  if (how === "has") return `[${name}]`;
  if (how === "isnt") return `[${name}]:not([${name}=${quoted(value)}])`;
  return `[${name}${OPERATORS[how]}${quoted(value)}]`;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}
