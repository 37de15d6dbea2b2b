import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";

/** ARCHITECTURE.md is the one place where the order of the rooms and the nevers are written down; this holds the code against it. */
const DOCUMENT = readFileSync("ARCHITECTURE.md", "utf8");
const ROOTS = ["src", "training", "bench", "corpus"];

/** The rows of the table that follows a heading or a sentence, without its head. */
function tableAfter(words: string): string[][] {
  const rows: string[][] = [];
  for (const line of DOCUMENT.slice(DOCUMENT.indexOf(words)).split("\n")) {
    if (line.startsWith("|")) rows.push(line.split("|").slice(1, -1).map(cell));
    else if (rows.length > 0) break;
  }
  return rows.slice(2);
}

function cell(text: string): string {
  return text.replaceAll("`", "").trim();
}

const ROOMS = tableAfter("## The rooms").map(([room = ""]) => room);
/** Entries stand over the library: none is imported by it. */
const ENTRIES = ROOMS.slice(ROOMS.indexOf("(root)") + 1);

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => posix.join(folder, file.replaceAll("\\", "/")))
    .filter((file) => file.endsWith(".ts") && !file.includes("/work/"));
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g;

interface Import {
  readonly from: string;
  /** A file of the house, or a package's name. */
  readonly to: string;
}

const FILES = ROOTS.filter((root) => existsSync(root)).flatMap(sources);
const IMPORTS: readonly Import[] = FILES.flatMap((from) =>
  [...readFileSync(from, "utf8").matchAll(IMPORT)].map(([, name = ""]) => ({
    from,
    to: name.startsWith(".") ? posix.join(posix.dirname(from), name).replace(/\.js$/, ".ts") : name,
  })),
);

/** The room of a file in `src`; elsewhere the folder at the top. */
function roomOf(file: string): string {
  const [top = "", room = ""] = file.split("/");
  if (top !== "src") return top;
  return room.endsWith(".ts") ? "(root)" : room;
}

/** Whether a file stands in one of the folders or rooms that a row of the nevers names; the library is all rooms but the entries. */
function isOneOf(file: string, names: readonly string[]): boolean {
  const [top = ""] = file.split("/");
  if (names.includes(top)) return true;
  if (top !== "src") return false;
  const room = roomOf(file);
  return names.includes(room) || (names.includes("library") && !ENTRIES.includes(room));
}

const shown = ({ from, to }: Import): string => `${from} → ${to}`;

describe("the rooms of ARCHITECTURE.md", () => {
  test("are the folders of src", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(ROOMS.filter((room) => room !== "(root)").sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test("import from themselves and from the rooms above them in the table, never from one below", () => {
    const place = new Map(ROOMS.map((room, i) => [room, i]));
    const upward = IMPORTS.filter(({ from, to }) => {
      if (!from.startsWith("src/") || !to.startsWith("src/")) return false;
      return (place.get(roomOf(to)) ?? Number.POSITIVE_INFINITY) > (place.get(roomOf(from)) ?? -1);
    });
    expect(upward.map(shown)).toEqual([]);
  });

  test("hold no files that import each other in a circle", () => {
    expect(circles()).toEqual([]);
  });

  test.each(tableAfter("## The nevers").map(([never = ""]) => never))("never: %s", (never) => {
    const [from, to] = never.split("→").map((side) => side.split(",").map((name) => name.trim())) as [string[], string[]];
    expect(IMPORTS.filter((one) => isOneOf(one.from, from) && isOneOf(one.to, to)).map(shown)).toEqual([]);
  });

  test.each(tableAfter("Packages are imported in one place"))("import %s only in %s", (name, file) => {
    const importers = IMPORTS.filter(({ from, to }) => from.startsWith("src/") && (to === name || to.startsWith(`${name}/`))).map(({ from }) => from);
    expect(importers).toEqual([file]);
  });
});

/** Every circle once, as the path that closes it; found by walking from each file that no walk has left yet. */
function circles(): string[] {
  const next = new Map<string, string[]>(FILES.map((file) => [file, []]));
  for (const { from, to } of IMPORTS) if (next.has(to)) next.get(from)?.push(to);
  const left = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at !== -1) found.push([...path.slice(at), file].join(" → "));
    if (at !== -1 || left.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    left.add(file);
  };
  for (const file of FILES) walk(file, []);
  return found;
}
