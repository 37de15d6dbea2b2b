import { expect } from "vitest";

/** How many times a work is done; the least time counts, since garbage, compiling and other work on the machine only add to it. */
const TRIES = 3;
/** The larger work is so many times the smaller one. */
const FACTOR = 8;
/** By which power of its size the cost of a work may grow: 1 is in proportion, 2 with the square. Between them there is room for noise. */
const MOST_GROWTH = 1.6;
/** How often growth is measured before it counts as too much. */
const CHANCES = 3;

/** Processor time of a work in milliseconds, the least of a few tries. What else runs on the machine does not count. */
export function processorTime(work: () => unknown, tries = TRIES): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** The power of its size by which the cost of a work grows, between `size` and eight times as much. */
export function growthOf(work: (size: number) => unknown, size: number): number {
  work(size);
  const small = processorTime(() => work(size));
  const large = processorTime(() => work(size * FACTOR));
  return Math.log(large / small) / Math.log(FACTOR);
}

/**
 * Fails where the cost of a work grows clearly faster than its size. `make` builds what is worked on, which is not counted; `size` is the smaller of two
 * sizes, large enough that its work takes a millisecond or more.
 */
export function expectLinear<T>(make: (size: number) => T, work: (made: T) => unknown, size: number): void {
  const made = new Map([size, size * FACTOR].map((one) => [one, make(one)] as const));
  const growths: number[] = [];
  while (growths.length < CHANCES && growths.every((growth) => growth > MOST_GROWTH)) growths.push(growthOf((one) => work(made.get(one) as T), size));
  expect(Math.min(...growths)).toBeLessThan(MOST_GROWTH);
}
