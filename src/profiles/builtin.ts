import type { Profile } from "./profile.js";
import { PUBLISHERS } from "./publishers/index.js";

/** The profiles that are used unless others are given. */
export const builtinProfiles: readonly Profile[] = PUBLISHERS;
