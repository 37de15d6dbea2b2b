/** The files of the models: those that the package ships, and those that a training made. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ModelFile } from "../src/model/format.js";
import type { ModelName } from "./models.js";
import { MODELS, madeModel } from "./models.js";

const SHIPPED = fileURLToPath(new URL("../src/model/", import.meta.url));

/** Where the package's model stands. */
export function shippedPath(name: ModelName): string {
  return join(SHIPPED, MODELS[name].file);
}

/** Where a training's model stands. */
export function madePath(work: string, name: ModelName): string {
  return resolve(work, madeModel(name));
}

/** Reads the model that a file exports, by the constant's name. */
export async function readModel(path: string, constant: string): Promise<ModelFile> {
  const file = (await import(pathToFileURL(path).href)) as Readonly<Record<string, ModelFile | undefined>>;
  const model = file[constant];
  if (model === undefined) throw new Error(`${path} exports no ${constant}.`);
  return model;
}

/** The package's own model, by the constant's name. */
export function shippedModel(constant: string): Promise<ModelFile> {
  const found = (Object.keys(MODELS) as ModelName[]).find((name) => MODELS[name].constant === constant);
  if (found === undefined) throw new Error(`There is no model ${constant}.`);
  return readModel(shippedPath(found), constant);
}

/** Puts a made model in the place of the shipped one, its version counted up; one of the same bytes stays. Returns what was done. */
export function installModel(work: string, name: ModelName): string {
  const [made, shipped] = [madePath(work, name), shippedPath(name)];
  const source = readFileSync(made, "utf8");
  if (source === readFileSync(shipped, "utf8")) return `${MODELS[name].file}: the shipped one already`;
  writeFileSync(shipped, withNextVersion(source));
  return `${MODELS[name].file}: installed`;
}

/** A model file's text with its version counted up. */
export function withNextVersion(source: string): string {
  return source.replace(/"version": (\d+)/, (_, version: string) => `"version": ${Number(version) + 1}`);
}
