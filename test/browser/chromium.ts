import { existsSync } from "node:fs";

/** Headless, without a profile of its own and without anything that talks to the network by itself. */
export const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds that a browser is waited for: on a busy machine everything takes its time. */
export const PATIENCE = 600_000;

/** `CHROMIUM_PATH`, else Debian's; `null` where there is none. */
export function findChromium(): string | null {
  const path = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  return existsSync(path) ? path : null;
}
