import type { Figures } from "./figures.js";

/** `bench/floors.json`: no figure may fall below its floor. */
export interface Floors {
  /** A hash of each suite's index: floors hold for the corpus that they were measured on. */
  readonly corpus: Readonly<Record<string, string>>;
  /** By suite and figure. */
  readonly floors: Readonly<Record<string, Figures>>;
  /** Every floor that was ever lowered, with the reason. */
  readonly lowered: readonly Lowered[];
}

/** One floor that was lowered; to `null` where the figure is no longer measured. */
export interface Lowered {
  readonly suite: string;
  readonly figure: string;
  readonly from: number;
  readonly to: number | null;
  readonly reason: string;
}

/** What was measured, by suite, and the hash of each suite's index. */
export interface Measurement {
  readonly figures: Readonly<Record<string, Figures>>;
  readonly corpus: Readonly<Record<string, string>>;
}

/** One figure beside its floor. */
export interface FloorCheck {
  readonly suite: string;
  readonly figure: string;
  /** `null` where it is no longer measured. */
  readonly measured: number | null;
  /** `null` where it has none yet. */
  readonly floor: number | null;
  readonly isBelow: boolean;
}

/** A measured figure as a floor: cut to three decimals, so that it holds for what it was measured on. */
export function floorOf(measured: number): number {
  // What floating point makes of .829 × 1000 may be a hair below 829.
  return Math.floor(measured * 1000 + 1e-6) / 1000;
}

/** Every figure of the suites that were measured, beside its floor. */
export function checkFloors(floors: Floors, { figures }: Measurement): FloorCheck[] {
  return Object.entries(figures).flatMap(([suite, measured]) => {
    const known = floors.floors[suite] ?? {};
    return [...new Set([...Object.keys(measured), ...Object.keys(known)])].map((figure) =>
      checkOne(suite, figure, measured[figure] ?? null, known[figure] ?? null),
    );
  });
}

function checkOne(suite: string, figure: string, measured: number | null, floor: number | null): FloorCheck {
  return { suite, figure, measured, floor, isBelow: floor !== null && (measured === null || floorOf(measured) < floor) };
}

/** Suites whose index is not the one that the floors were measured on. */
export function otherSuites(floors: Floors, { corpus }: Measurement): string[] {
  return Object.keys(corpus).filter((suite) => floors.corpus[suite] !== undefined && floors.corpus[suite] !== corpus[suite]);
}

/** The floors with every higher figure as its new floor. A suite that has a figure below its floor keeps the hash of the corpus it was measured on. */
export function raiseFloors(floors: Floors, measurement: Measurement): Floors {
  const checks = checkFloors(floors, measurement);
  const below = new Set(checks.filter(({ isBelow }) => isBelow).map(({ suite }) => suite));
  const hashes = Object.entries(measurement.corpus).filter(([suite]) => !below.has(suite));
  return {
    ...floors,
    corpus: { ...floors.corpus, ...Object.fromEntries(hashes) },
    floors: withFloors(floors, checks, ({ measured, floor }) => (measured === null ? floor : Math.max(floorOf(measured), floor ?? 0))),
  };
}

/** The floors with every figure that is below its floor as its new floor, and the reason kept with the old one. */
export function lowerFloors(floors: Floors, measurement: Measurement, reason: string): Floors {
  if (reason.trim() === "") throw new Error('A floor is lowered for a reason: --reason "…".');
  const checks = checkFloors(floors, measurement);
  const lowered = checks.flatMap(({ suite, figure, measured, floor, isBelow }) =>
    isBelow && floor !== null ? [{ suite, figure, from: floor, to: measured === null ? null : floorOf(measured), reason }] : [],
  );
  return {
    corpus: { ...floors.corpus, ...measurement.corpus },
    floors: withFloors(floors, checks, ({ measured, floor, isBelow }) => (isBelow ? (measured === null ? null : floorOf(measured)) : floor)),
    lowered: [...floors.lowered, ...lowered],
  };
}

/** The floors of the suites that were checked, made anew; `null` leaves a figure without one. */
function withFloors(floors: Floors, checks: readonly FloorCheck[], floorFor: (check: FloorCheck) => number | null): Floors["floors"] {
  const suites = [...new Set(checks.map(({ suite }) => suite))];
  const made = suites.map((suite) => {
    const figures = checks.filter((check) => check.suite === suite).map((check) => [check.figure, floorFor(check)] as const);
    return [suite, Object.fromEntries(figures.filter((entry): entry is readonly [string, number] => entry[1] !== null))] as const;
  });
  return { ...floors.floors, ...Object.fromEntries(made) };
}
