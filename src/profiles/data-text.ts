import type { Article } from "../contract/article.js";
import type { Declared } from "../declared/declared.js";
import type { Json } from "../declared/linked-data.js";
import { pieceOf } from "../declared/state-text.js";
import type { CompiledLayout, CompiledPointer } from "./compile.js";
import { follow } from "./field.js";

type Pointers = readonly (readonly [keyof Article, CompiledPointer])[];

/** The article's text as the page's data hold it, HTML or lines; `null` where no layout points to it, or nothing is there. */
export function readDataText({ declared: pointers, data }: CompiledLayout, declared: Declared): string | null {
  const own = declared.article === null ? [] : [declared.article.node];
  return textAt(pointers, () => own) ?? textAt(data, () => declared.hydration().map(({ value }) => value));
}

function textAt(pointers: Pointers, values: () => readonly Json[]): string | null {
  const pointer = pointers.find(([field]) => field === "body")?.[1];
  if (pointer === undefined) return null;
  for (const whole of values()) {
    const found = follow(whole, pointer.pointer);
    const pieces = Array.isArray(found) ? found.map(pieceOf) : found === undefined ? [] : [pieceOf(found)];
    const text = pieces.filter((piece) => piece !== null).join("\n");
    if (text.trim() !== "") return text;
  }
  return null;
}
