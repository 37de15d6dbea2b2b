import type { BatchPage, BatchResult, Pages } from "./types.js";

/** Wakes the one who waits. A ring that nobody waits for is not kept: who comes looks for himself first. */
export class Bell {
  #wake: (() => void) | null = null;

  readonly ring = (): void => {
    this.#wake?.();
    this.#wake = null;
  };

  // A promise for each wait: one that lived as long as the batch would keep alive whatever was ever waited for beside it.
  heard(): Promise<void> {
    return new Promise((done) => {
      this.#wake = done;
    });
  }
}

/** The caller's pages, asked for one at a time. */
export class Source<Id> {
  readonly #iterator: AsyncIterator<BatchPage<Id>> | Iterator<BatchPage<Id>>;
  readonly #ring: () => void;
  #state: "idle" | "asked" | "ended" = "idle";
  #page: BatchPage<Id> | null = null;
  #failure: { readonly reason: unknown } | null = null;

  constructor(pages: Pages<Id>, ring: () => void) {
    this.#iterator = Symbol.asyncIterator in pages ? pages[Symbol.asyncIterator]() : pages[Symbol.iterator]();
    this.#ring = ring;
  }

  /** Nothing is at hand and nothing will come. */
  get isDry(): boolean {
    return this.#state === "ended" && this.#page === null;
  }

  ask(): void {
    if (this.#state !== "idle" || this.#page !== null) return;
    this.#state = "asked";
    void this.#pull();
  }

  async #pull(): Promise<void> {
    try {
      const step = await this.#iterator.next();
      this.#state = step.done === true ? "ended" : "idle";
      if (step.done !== true) this.#page = step.value;
    } catch (reason) {
      this.#state = "ended";
      this.#failure = { reason };
    }
    this.#ring();
  }

  take(): BatchPage<Id> | null {
    const page = this.#page;
    this.#page = null;
    return page;
  }

  /** @throws what the source threw instead of a page. */
  check(): void {
    if (this.#failure !== null) throw this.#failure.reason;
  }

  /** One that was not read to its end may have something to close. Where it owes an answer, its closing waits for that; we do not. */
  async close(): Promise<void> {
    if (this.#state === "ended") return;
    const closing = this.#iterator.return?.();
    if (this.#state === "asked") void Promise.resolve(closing).catch(() => undefined);
    else await closing;
  }
}

interface Ticket<Id> {
  result: BatchResult<Id> | null;
}

/** Pages that were begun and whose results were not taken yet, in their order. */
export class Queue<Id> {
  readonly #tickets: Ticket<Id>[] = [];
  readonly #ordered: boolean;
  readonly #ring: () => void;

  constructor(ordered: boolean, ring: () => void) {
    this.#ordered = ordered;
    this.#ring = ring;
  }

  get size(): number {
    return this.#tickets.length;
  }

  get running(): number {
    return this.#tickets.filter(({ result }) => result === null).length;
  }

  add(running: Promise<BatchResult<Id>>): void {
    const ticket: Ticket<Id> = { result: null };
    this.#tickets.push(ticket);
    void running.then((result) => {
      ticket.result = result;
      this.#ring();
    });
  }

  /** A result that may be given out: the first page's, or any where order does not matter. */
  take(): BatchResult<Id> | null {
    const at = this.#ordered ? 0 : this.#tickets.findIndex(({ result }) => result !== null);
    const result = this.#tickets[at]?.result ?? null;
    if (result !== null) this.#tickets.splice(at, 1);
    return result;
  }
}
