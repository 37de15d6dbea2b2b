import type { Profile } from "./profile.js";
import { inkl } from "./publishers/au/inkl.js";

/** The profiles that are used unless others are given. */
export const builtinProfiles: readonly Profile[] = [inkl];
