import { readFileSync } from "node:fs";

/** Roles of a page's blocks that we labelled ourselves, beside those of the roles suite; by suite and id, a role a block. */
export type RoleLabels = ReadonlyMap<string, readonly string[]>;

/** A line a page; `runs` says each role with the number of blocks that have it one after the other: `"navigation 12 headline 1 …"`. */
interface Line {
  readonly suite: string;
  readonly id: string;
  readonly runs: string;
}

export function readRoleLabels(): RoleLabels {
  const lines = readFileSync(new URL("role-labels.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return new Map(
    lines.map((line) => {
      const { suite, id, runs } = JSON.parse(line) as Line;
      return [`${suite} ${id}`, unrolled(runs.split(" "))];
    }),
  );
}

function unrolled(words: readonly string[]): string[] {
  const roles: string[] = [];
  for (let i = 0; i + 1 < words.length; i += 2) roles.push(...new Array<string>(Number(words[i + 1])).fill(words[i] as string));
  return roles;
}
