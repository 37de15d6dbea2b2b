import { isDeepStrictEqual } from "node:util";
import type { Inspection } from "../src/index.js";

/** Every field whose candidates tell another value than the article holds: exactly one winner with the field's own value, none where the field is absent. */
export function wrongWinners({ article, candidates }: Pick<Inspection, "article" | "candidates">): readonly string[] {
  if (article === null) return [];
  return [...new Set(candidates.map(({ field }) => field))].flatMap((field) => {
    const value = article[field];
    const winners = candidates.filter((one) => one.field === field && one.won);
    const isAbsent = value === null || (Array.isArray(value) && value.length === 0);
    if (winners.length !== (isAbsent ? 0 : 1)) return [`${field}: ${winners.length} winners, and the article holds ${JSON.stringify(value)}`];
    return winners.every((winner) => isDeepStrictEqual(winner.value, value))
      ? []
      : [`${field}: won by ${JSON.stringify(winners[0]?.value)}, not by ${JSON.stringify(value)}`];
  });
}
