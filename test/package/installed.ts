import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** An empty folder with the packed tarball and what its package.json asks for, nothing else: as a new user has it. */
export interface Installed {
  readonly folder: string;
  /** The package's own folder in it. */
  readonly installed: string;
  /** What is packed. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly manifest: { readonly exports: Readonly<Record<string, unknown>>; readonly bin: Readonly<Record<string, string>> };
  remove(): void;
}

/** Packs what is built and installs it, its dependencies and peers as links to ours. */
export function installPacked(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-consumer-"));
  const installed = join(folder, "node_modules", "standfirst");
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { encoding: "utf8" });
  const [{ filename, files }] = JSON.parse(packed) as [{ readonly filename: string; readonly files: Installed["files"] }];
  mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
  execFileSync("tar", ["-xzf", filename, "-C", "node_modules"], { cwd: folder });
  execFileSync("mv", ["node_modules/package", installed], { cwd: folder });
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  for (const name of [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve("node_modules", name), link);
  }
  symlinkSync(join(installed, manifest.bin.standfirst), join(folder, "node_modules", ".bin", "standfirst"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "commonjs" }));
  return { folder, installed, files, manifest, remove: () => rmSync(folder, { recursive: true }) };
}
