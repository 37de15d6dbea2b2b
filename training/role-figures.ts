import { ROLE_GROUPS } from "./role-lists.js";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** One block of a labelled page: its role as people saw it, and ours. */
export interface Judged {
  readonly text: string;
  readonly gold: string;
  readonly ours: string;
}

/** F1 of each group by word, a page weighing the same however long it is. */
export class RoleFigures {
  readonly #right = new Map<string, number>();
  readonly #gold = new Map<string, number>();
  readonly #ours = new Map<string, number>();
  /** By "gold → ours". */
  readonly #wrong = new Map<string, number>();
  #pages = 0;

  add(blocks: readonly Judged[]): void {
    const counts = blocks.map(({ text }) => text.match(WORD)?.length ?? 0);
    const all = Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    );
    this.#pages++;
    blocks.forEach(({ gold, ours }, i) => {
      const weight = (counts[i] as number) / all;
      const [there, here] = [groupOf(gold), groupOf(ours)];
      add(this.#gold, there, weight);
      add(this.#ours, here, weight);
      if (there === here) add(this.#right, there, weight);
      if (there !== here) add(this.#wrong, `${gold} → ${ours}`, weight);
    });
  }

  /** A table's row: the share of words with the right role, F1 of each group and their mean. */
  row(): Readonly<Record<string, number>> {
    const f1 = Object.keys(ROLE_GROUPS).map((group) => [group, this.#f1(group)] as const);
    const macro = f1.reduce((sum, [, value]) => sum + value, 0) / f1.length;
    return { tokens: total(this.#right) / total(this.#gold), ...Object.fromEntries(f1), macro };
  }

  /** What is most often taken for something else, as a share of all words. */
  confusions(most: number): readonly string[] {
    const ranked = [...this.#wrong].sort((a, b) => b[1] - a[1]).slice(0, most);
    return ranked.map(([pair, weight]) => `${((100 * weight) / this.#pages).toFixed(2)} %  ${pair}`);
  }

  #f1(group: string): number {
    const right = this.#right.get(group) ?? 0;
    return (2 * right) / Math.max(1e-9, (this.#gold.get(group) ?? 0) + (this.#ours.get(group) ?? 0));
  }
}

function groupOf(role: string): string {
  return Object.entries(ROLE_GROUPS).find(([, roles]) => roles.some((one) => one === role))?.[0] ?? "other";
}

function add(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
