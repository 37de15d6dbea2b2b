/** The part of XPath 1.0 that site configs use, as a tree; what is beyond it is an {@link XPathError} that says what. */

/** An expression that cannot be read, or holds what has no counterpart. */
export class XPathError extends Error {}

/** `a | b`: one path each. */
export interface Path {
  readonly steps: readonly Step[];
  /** The attribute that the path ends in. */
  readonly attribute: string | null;
  /** `(…)[n]`: the n-th of all matches, from 1; `null` where all are meant. */
  readonly nth: number | null;
}

export type Axis = "child" | "descendant" | "parent" | "ancestor" | "following-sibling" | "preceding-sibling" | "self";

export interface Step {
  readonly axis: Axis;
  /** Tag name, `*` for any. */
  readonly tag: string;
  readonly predicates: readonly Test[];
}

/** What a predicate asks. */
export type Test =
  | { readonly kind: "and" | "or"; readonly tests: readonly Test[] }
  | { readonly kind: "not"; readonly test: Test }
  | {
      readonly kind: "attribute";
      readonly name: string;
      readonly how: "has" | "is" | "isnt" | "contains" | "starts" | "ends" | "token";
      readonly value: string;
    }
  /** `isWhole`: the text is this and nothing else. */
  | { readonly kind: "text"; readonly value: string; readonly isWhole: boolean }
  | { readonly kind: "position"; readonly at: number | "last" }
  | { readonly kind: "path"; readonly path: Path };

/** Whether an expression asks, anywhere, for an element whose text is this and nothing else. */
export function asksForWholeText(expression: string): boolean {
  const stack: Test[] = readXPath(expression).flatMap(({ steps }) => steps.flatMap(({ predicates }) => predicates));
  for (let test = stack.pop(); test !== undefined; test = stack.pop()) {
    if (test.kind === "text" && test.isWhole) return true;
    if (test.kind === "and" || test.kind === "or") stack.push(...test.tests);
    else if (test.kind === "not") stack.push(test.test);
    else if (test.kind === "path") stack.push(...test.path.steps.flatMap(({ predicates }) => predicates));
  }
  return false;
}

const TOKEN = /\s*(?:("[^"]*"|'[^']*')|(\d+(?:\.\d+)?)|(\/\/|::|\.\.|!=|<=|>=|[/()[\]@,|=.*<>+-])|([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?))/y;
const MAX_LENGTH = 2000;
const MAX_DEPTH = 20;

/** Reads an expression into its alternatives. */
export function readXPath(expression: string): readonly Path[] {
  return new Reader(tokensOf(expression)).alternatives();
}

function tokensOf(expression: string): readonly string[] {
  if (expression.length > MAX_LENGTH) throw new XPathError("the expression is too long");
  const tokens: string[] = [];
  const text = expression.trim();
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw new XPathError(`cannot read ${JSON.stringify(text.slice(at, at + 20))}`);
    tokens.push(match[0].trim());
    at = TOKEN.lastIndex;
  }
  return tokens;
}

const AXES: ReadonlySet<string> = new Set([
  "child",
  "descendant",
  "descendant-or-self",
  "parent",
  "ancestor",
  "ancestor-or-self",
  "following-sibling",
  "preceding-sibling",
  "self",
]);
const QUOTED = /^["']/;
const NAME = /^[A-Za-z_]/;
const NUMBER = /^\d/;

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  alternatives(): readonly Path[] {
    const paths = [this.#path()];
    while (this.#take("|")) paths.push(this.#path());
    if (this.#at < this.#tokens.length) throw new XPathError(`does not expect ${JSON.stringify(this.#peek())} there`);
    return paths;
  }

  #peek(ahead = 0): string {
    return this.#tokens[this.#at + ahead] ?? "";
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#at++;
    return true;
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw new XPathError(`expects ${JSON.stringify(token)} before ${JSON.stringify(this.#peek() || "the end")}`);
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) throw new XPathError("is nested too deep");
    const result = read();
    this.#depth--;
    return result;
  }

  #path(): Path {
    return this.#nested(() => {
      if (this.#peek() === "(") return this.#grouped();
      if ((this.#peek() === "string" || this.#peek() === "normalize-space") && this.#peek(1) === "(") {
        this.#at += 2;
        const inner = this.#path();
        this.#expect(")");
        return inner;
      }
      return this.#steps();
    });
  }

  #grouped(): Path {
    this.#expect("(");
    const inner = this.#path();
    this.#expect(")");
    if (!this.#take("[")) return inner;
    const nth = this.#number();
    this.#expect("]");
    if (this.#peek() === "/" || this.#peek() === "//") throw new XPathError("has steps behind (…)[n]");
    return { ...inner, nth };
  }

  #number(): number {
    const token = this.#peek();
    if (!NUMBER.test(token)) throw new XPathError(`expects a number, not ${JSON.stringify(token)}`);
    this.#at++;
    return Number(token);
  }

  #steps(): Path {
    const steps: Step[] = [];
    let axis: Axis = "descendant";
    if (this.#take(".")) axis = "child";
    if (this.#peek() === "id" && this.#peek(1) === "(") steps.push(this.#byId());
    else if (this.#take("//")) axis = "descendant";
    else if (this.#take("/")) axis = "child";
    // A path that begins with a name looks below the element it is asked about.
    else if (this.#at === 0) axis = "descendant";
    else axis = "child";
    for (let isFirst = steps.length === 0; ; isFirst = false) {
      if (!isFirst) {
        if (this.#take("//")) axis = "descendant";
        else if (this.#take("/")) axis = "child";
        else return { steps, attribute: null, nth: null };
      }
      if (this.#take("@")) return { steps: axis === "descendant" && steps.length > 0 ? [...steps, anyBelow()] : steps, attribute: this.#name(), nth: null };
      if (this.#peek() === "text" && this.#peek(1) === "(") {
        this.#at += 2;
        this.#expect(")");
        return { steps, attribute: null, nth: null };
      }
      steps.push(this.#step(axis));
    }
  }

  #byId(): Step {
    this.#at += 2;
    const value = this.#string();
    this.#expect(")");
    return { axis: "descendant", tag: "*", predicates: [{ kind: "attribute", name: "id", how: "is", value }] };
  }

  #step(given: Axis): Step {
    if (this.#take("..")) return { axis: "parent", tag: "*", predicates: this.#predicates() };
    let axis = given;
    if (AXES.has(this.#peek()) && this.#peek(1) === "::") {
      const name = this.#peek();
      this.#at += 2;
      if (name.endsWith("-or-self")) throw new XPathError(`uses the axis ${name}`);
      axis = name === "child" ? given : (name as Axis);
    } else if (this.#peek(1) === "::") throw new XPathError(`uses the axis ${this.#peek()}`);
    const tag = this.#take("*") ? "*" : this.#name();
    if (this.#peek() === "(") throw new XPathError(`uses the function ${tag}()`);
    return { axis, tag: tag.toLowerCase(), predicates: this.#predicates() };
  }

  #name(): string {
    const token = this.#peek();
    if (!NAME.test(token)) throw new XPathError(`expects a name, not ${JSON.stringify(token || "the end")}`);
    this.#at++;
    return token;
  }

  #string(): string {
    const token = this.#peek();
    if (!QUOTED.test(token)) throw new XPathError(`expects a text in quotes, not ${JSON.stringify(token || "the end")}`);
    this.#at++;
    return token.slice(1, -1);
  }

  #predicates(): Test[] {
    const tests: Test[] = [];
    while (this.#take("[")) {
      tests.push(this.#nested(() => this.#or()));
      this.#expect("]");
    }
    return tests;
  }

  #or(): Test {
    const tests = [this.#and()];
    while (this.#take("or")) tests.push(this.#and());
    return tests.length === 1 ? (tests[0] as Test) : { kind: "or", tests };
  }

  #and(): Test {
    const tests = [this.#test()];
    while (this.#take("and")) tests.push(this.#test());
    return tests.length === 1 ? (tests[0] as Test) : { kind: "and", tests };
  }

  #test(): Test {
    const token = this.#peek();
    const calls = this.#peek(1) === "(";
    if (token === "(") {
      this.#at++;
      const inner = this.#nested(() => this.#or());
      this.#expect(")");
      return inner;
    }
    if (token === "not" && calls) {
      this.#at += 2;
      const test = this.#nested(() => this.#or());
      this.#expect(")");
      return { kind: "not", test };
    }
    if (NUMBER.test(token)) return { kind: "position", at: this.#number() };
    if (token === "last" && calls) {
      this.#at += 2;
      this.#expect(")");
      if (this.#peek() === "-") throw new XPathError("counts from the end");
      return { kind: "position", at: "last" };
    }
    if (token === "position" && calls) return this.#position();
    if ((token === "contains" || token === "starts-with" || token === "ends-with") && calls) return this.#contains(token);
    if (this.#isText()) return this.#textIs();
    if (this.#take("@")) return this.#attribute(this.#take("*") ? "*" : this.#name());
    return { kind: "path", path: this.#inner() };
  }

  #inner(): Path {
    const path = this.#path();
    if (this.#peek() === "=" || this.#peek() === "!=") {
      const isEqual = this.#take("=");
      if (!isEqual) throw new XPathError("compares a path with !=");
      const value = this.#string();
      if (path.attribute === null) return withTest(path, { kind: "text", value, isWhole: true });
      return withTest({ ...path, attribute: null }, { kind: "attribute", name: path.attribute, how: "is", value });
    }
    if (path.attribute !== null) return withTest({ ...path, attribute: null }, { kind: "attribute", name: path.attribute, how: "has", value: "" });
    return path;
  }

  #position(): Test {
    this.#at += 2;
    this.#expect(")");
    if (!this.#take("=")) throw new XPathError(`compares position() by ${JSON.stringify(this.#peek())}`);
    return { kind: "position", at: this.#number() };
  }

  /** `.`, `text()`, `string(.)`, `normalize-space(.)`, where a text is compared. */
  #isText(): boolean {
    if (this.#peek() === "." && this.#peek(1) !== "/" && this.#peek(1) !== "//") return true;
    if (this.#peek() === "text" && this.#peek(1) === "(") return true;
    return (this.#peek() === "string" || this.#peek() === "normalize-space") && (this.#peek(2) === "." || this.#peek(2) === ")" || this.#peek(2) === "text");
  }

  #textOperand(): void {
    if (this.#take(".")) return;
    const name = this.#name();
    this.#expect("(");
    if (name !== "text" && this.#peek() !== ")") this.#textOperand();
    this.#expect(")");
  }

  #textIs(): Test {
    this.#textOperand();
    if (!this.#take("=")) throw new XPathError("compares a text by something other than =");
    return { kind: "text", value: this.#string(), isWhole: true };
  }

  #contains(name: string): Test {
    this.#at += 2;
    if (this.#peek() === "concat") return this.#token();
    if (this.#take("@")) {
      const attribute = this.#take("*") ? "*" : this.#name();
      this.#expect(",");
      const value = this.#string();
      this.#expect(")");
      return { kind: "attribute", name: attribute, how: name === "contains" ? "contains" : name === "starts-with" ? "starts" : "ends", value };
    }
    if (!this.#isText()) {
      const path = this.#path();
      this.#expect(",");
      const value = this.#string();
      this.#expect(")");
      const how = name === "contains" ? "contains" : name === "starts-with" ? "starts" : "ends";
      const test: Test = path.attribute === null ? { kind: "text", value, isWhole: false } : { kind: "attribute", name: path.attribute, how, value };
      return { kind: "path", path: withTest({ ...path, attribute: null }, test) };
    }
    this.#textOperand();
    this.#expect(",");
    const value = this.#string();
    this.#expect(")");
    return { kind: "text", value, isWhole: false };
  }

  /** `contains(concat(' ', normalize-space(@class), ' '), ' x ')`: a class. */
  #token(): Test {
    const parts: string[] = [];
    let depth = 1;
    while (depth > 0 && this.#at < this.#tokens.length) {
      const token = this.#peek();
      this.#at++;
      if (token === "(") depth++;
      else if (token === ")") depth--;
      if (depth > 0) parts.push(token);
    }
    const name = parts[parts.indexOf("@") + 1];
    const value = parts.at(-1) ?? "";
    if (name === undefined || !parts.includes("@") || !QUOTED.test(value)) throw new XPathError("uses concat() on something other than a class");
    return { kind: "attribute", name, how: "token", value: value.slice(1, -1).trim() };
  }

  #attribute(name: string): Test {
    if (this.#take("=")) return { kind: "attribute", name, how: "is", value: this.#string() };
    if (this.#take("!=")) return { kind: "attribute", name, how: "isnt", value: this.#string() };
    return { kind: "attribute", name, how: "has", value: "" };
  }
}

function anyBelow(): Step {
  return { axis: "descendant", tag: "*", predicates: [] };
}

function withTest(path: Path, test: Test): Path {
  const last = path.steps.at(-1);
  if (last === undefined) return { ...path, steps: [{ axis: "self", tag: "*", predicates: [test] }] };
  return { ...path, steps: [...path.steps.slice(0, -1), { ...last, predicates: [...last.predicates, test] }] };
}
