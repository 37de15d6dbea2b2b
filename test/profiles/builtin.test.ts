import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtinProfiles, defineProfile } from "../../src/index.js";

const FOLDER = "src/profiles/publishers";

test("every profile file is among the built-in profiles, under its own name", () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.includes("/") && file.endsWith(".ts"))
    .map((file) => file.split("/").at(-1)?.replace(".ts", ""));
  expect(builtinProfiles.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(builtinProfiles.map((profile) => [profile.id, profile] as const))("%s", (_, profile) => {
  test("is valid, and would be as a JSON file", () => {
    expect(defineProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  test("names a host, or is there to be extended", () => {
    const isExtended = builtinProfiles.some((other) => other.extends === profile.id);
    expect(profile.hosts.length > 0 || isExtended).toBe(true);
  });
});
