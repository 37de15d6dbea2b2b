import { headlineKey } from "../../text/text-keys.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext } from "../context.js";
import type { Weighed } from "../decision.js";
import { heaviest } from "../decision.js";
import { ALTERNATIVE_HEADLINE } from "./weights.js";

/** Decides the declared social or SEO title, where it says something else than the headline. */
export function decideAlternativeHeadline(context: MetadataContext): Decision<"alternativeHeadline"> {
  const key = headlineKey(context.headline.text ?? "");
  const weighed = context.declared.titles().map((title): Weighed<"alternativeHeadline"> => {
    const same = key === "" || title.keys.has(key) || headlineKey(title.text) === key;
    return {
      field: "alternativeHeadline",
      value: title.text,
      source: title.source,
      block: null,
      weight: same ? 0 : ALTERNATIVE_HEADLINE.differs + title.trust,
      reason: same ? "says what the headline says" : "differs from the headline",
    };
  });
  return heaviest("alternativeHeadline", weighed, null);
}
