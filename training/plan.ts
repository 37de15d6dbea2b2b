import type { Step } from "./steps.js";

/** One step of a run; a forced one runs though nothing has changed. */
export interface Chosen {
  readonly step: Step;
  readonly isForced: boolean;
}

/** The steps of a run: all of them, those from one on, or a single one. */
export function choose(steps: readonly Step[], { from, only }: { readonly from?: string; readonly only?: string }): readonly Chosen[] {
  if (from !== undefined && only !== undefined) throw new Error("Either --from or --only, not both.");
  const name = from ?? only;
  if (name === undefined) return steps.map((step) => ({ step, isForced: false }));
  const at = steps.findIndex((step) => step.name === name);
  if (at === -1) throw new Error(`There is no step "${name}". The steps are ${steps.map((step) => step.name).join(", ")}.`);
  return steps.slice(at, only === undefined ? undefined : at + 1).map((step) => ({ step, isForced: true }));
}
