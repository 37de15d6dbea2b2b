import { closeSync, createReadStream, existsSync, fstatSync, ftruncateSync, openSync, readSync } from "node:fs";
import { createInterface } from "node:readline";
import { UsageError } from "./exit.js";

const CHUNK = 65_536;
const NEWLINE = 10;
/** Our lines begin with the page's id; the article behind it need not be read again for that. */
const ID = /^\{"id":("(?:[^"\\]|\\.)*"),/;

/** Pages that an earlier run wrote into `file`, which may be larger than memory. A last line that was cut off in writing is taken away. */
export async function readKnownPages(file: string): Promise<Set<string>> {
  const known = new Set<string>();
  if (!existsSync(file)) return known;
  cutLastLine(file);
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const id = ID.exec(line.slice(0, CHUNK))?.[1];
    if (id === undefined) throw new UsageError(`cannot resume: line ${number} of ${file} was not written by standfirst batch`, "Name another file as --out.");
    known.add(JSON.parse(id) as string);
  }
  return known;
}

function cutLastLine(file: string): void {
  const handle = openSync(file, "r+");
  try {
    const { size } = fstatSync(handle);
    const end = endOfLines(handle, size);
    if (end < size) ftruncateSync(handle, end);
  } finally {
    closeSync(handle);
  }
}

/** Where the last whole line ends, looked for from the file's end. */
function endOfLines(handle: number, size: number): number {
  const bytes = Buffer.alloc(CHUNK);
  for (let to = size; to > 0; to -= CHUNK) {
    const from = Math.max(0, to - CHUNK);
    const at = bytes.subarray(0, readSync(handle, bytes, 0, to - from, from)).lastIndexOf(NEWLINE);
    if (at !== -1) return from + at + 1;
  }
  return 0;
}
