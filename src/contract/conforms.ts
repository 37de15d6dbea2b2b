import * as z from "zod";

/** Whether a value is what a schema asks for. */
export type Predicate = (value: unknown) => boolean;

/**
 * A schema as a plain yes or no, for values that are nearly always right: it makes no copy and no list of faults, which is most of what zod's own
 * parsing takes time for. It is made from the schema itself, so the two cannot drift apart; what it does not know is left to zod.
 */
export function predicateOf(schema: z.core.$ZodType): Predicate {
  return compile(schema, new Map());
}

/** What is made already, or being made: schemas may hold themselves. */
type Known = Map<z.core.$ZodType, Predicate>;

function compile(schema: z.core.$ZodType, known: Known): Predicate {
  const made = known.get(schema);
  if (made !== undefined) return made;
  let own: Predicate = () => false;
  known.set(schema, (value) => own(value));
  own = checked(schema, known);
  known.set(schema, own);
  return own;
}

function checked(schema: z.core.$ZodType, known: Known): Predicate {
  const kind = predicateBeforeChecks(schema, known);
  const checks = (schema._zod.def.checks ?? []).map(checkOf);
  const asked = checks.filter((check) => check !== null);
  if (kind === null || asked.length < checks.length) return (value) => z.safeParse(schema, value).success;
  return asked.reduce<Predicate>((before, check) => (value) => before(value) && check(value), kind);
}

/** What a schema asks for before its checks; `null` for a kind that is not known here. */
function predicateBeforeChecks(schema: z.core.$ZodType, known: Known): Predicate | null {
  // zod's own union of everything that a schema can be; `type` says which it is.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = (one: z.core.$ZodType): Predicate => compile(one, known);
  switch (def.type) {
    case "string":
      return "format" in def ? null : (value) => typeof value === "string";
    case "boolean":
      return (value) => typeof value === "boolean";
    case "number":
      if ("format" in def) return def.format === "safeint" ? Number.isSafeInteger : null;
      return Number.isFinite;
    case "enum":
      return memberOf(Object.values(def.entries));
    case "literal":
      return memberOf(def.values);
    case "nullable": {
      const one = inner(def.innerType);
      return (value) => value === null || one(value);
    }
    case "array":
      return arrayOf(inner(def.element));
    case "object":
      return def.catchall?._zod.def.type === "never" ? strictObject(def.shape, known) : null;
    case "union":
      return "discriminator" in def && typeof def.discriminator === "string" ? discriminated(def.discriminator, def.options, known) : null;
    case "record":
      return recordOf(inner(def.keyType), inner(def.valueType));
    default:
      return null;
  }
}

/** One check on a schema; `null` for one that is not known here. */
function checkOf(check: z.core.$ZodCheck): Predicate | null {
  const { def } = (check as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case "min_length":
      return (value) => (typeof value === "string" || Array.isArray(value)) && value.length >= def.minimum;
    case "string_format": {
      const { pattern } = def;
      return pattern === undefined || pattern.global || pattern.sticky ? null : (value) => typeof value === "string" && pattern.test(value);
    }
    case "greater_than":
      return def.inclusive ? (value) => (value as number) >= (def.value as number) : null;
    case "less_than":
      return def.inclusive ? (value) => (value as number) <= (def.value as number) : null;
    default:
      return custom(check);
  }
}

function custom(check: z.core.$ZodCheck): Predicate | null {
  if (check._zod.def.check !== "custom") return null;
  return (value) => {
    const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
    const result = check._zod.check(payload);
    return !(result instanceof Promise) && payload.issues.length === 0;
  };
}

function memberOf(values: readonly unknown[]): Predicate {
  const members = new Set(values);
  return (value) => members.has(value);
}

function arrayOf(element: Predicate): Predicate {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) if (!element(value[i])) return false;
    return true;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function strictObject(shape: z.core.$ZodShape, known: Known): Predicate | null {
  const names = Object.keys(shape);
  const schemas = Object.values(shape);
  if (schemas.some(({ _zod }) => _zod.optin !== undefined || _zod.optout !== undefined)) return null;
  const predicates = schemas.map((one) => compile(one, known));
  return (value) => {
    if (!isRecord(value)) return false;
    // As many keys as there are names, and each name's value is right: none is missing, since `undefined` is right for none.
    let keys = 0;
    for (const _ in value) keys++;
    if (keys !== names.length) return false;
    for (let i = 0; i < names.length; i++) if (!(predicates[i] as Predicate)(value[names[i] as string])) return false;
    return true;
  };
}

function discriminated(name: string, options: readonly z.core.$ZodType[], known: Known): Predicate | null {
  const byTag = new Map<unknown, Predicate>();
  for (const option of options) {
    const tags = option._zod.propValues?.[name];
    if (tags === undefined) return null;
    for (const tag of tags) byTag.set(tag, compile(option, known));
  }
  return (value) => isRecord(value) && byTag.get(value[name])?.(value) === true;
}

function recordOf(key: Predicate, element: Predicate): Predicate {
  return (value) => {
    if (!isRecord(value)) return false;
    for (const name in value) if (!key(name) || !element(value[name])) return false;
    return true;
  };
}
