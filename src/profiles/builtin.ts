import type { Profile } from "./profile.js";
export const builtinProfiles: readonly Profile[] = [];
