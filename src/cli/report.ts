import { SingleBar } from "cli-progress";
import type { BatchProgress } from "../batch/index.js";
import { Exit } from "./exit.js";

/** Progress bar and summary of a batch, both on standard error; the bar on a terminal only. */
export class Report {
  readonly #total: number;
  readonly #stream: NodeJS.WriteStream;
  readonly #bar: SingleBar | null;
  #read: BatchProgress = { done: 0, articles: 0, reasons: {} };
  #unreadable = 0;

  constructor(total: number, isQuiet: boolean, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#stream = stream;
    const shows = !isQuiet && stream.isTTY === true && total > 0;
    this.#bar = shows ? new SingleBar({ format: "{bar} {value}/{total}  {articles} articles  {eta_formatted} left", stream }) : null;
    this.#bar?.start(total, 0, { articles: 0 });
  }

  update(progress: BatchProgress): void {
    this.#read = progress;
    this.#show();
  }

  /** One more file that could not be read. */
  miss(): void {
    this.#unreadable++;
    this.#show();
  }

  #show(): void {
    this.#bar?.update(this.#read.done + this.#unreadable, { articles: this.#read.articles });
  }

  /** The exit code. */
  end(): number {
    this.#bar?.stop();
    const { done, articles, reasons } = this.#read;
    const counts = Object.entries(this.#unreadable === 0 ? reasons : { ...reasons, unreadable: this.#unreadable });
    const others = counts.sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
    const summary = [`${articles} article${articles === 1 ? "" : "s"}`, ...others].join(", ");
    this.#stream.write(`${done + this.#unreadable} of ${this.#total} page${this.#total === 1 ? "" : "s"}: ${summary}\n`);
    return this.#unreadable + (reasons["deadline"] ?? 0) + (reasons["worker-lost"] ?? 0) > 0 ? Exit.GivenUp : Exit.Done;
  }
}
