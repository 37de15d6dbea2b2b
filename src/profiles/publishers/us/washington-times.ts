import type { Profile } from "../../profile.js";

/**
 * The Washington Times: its stories have no standfirst; the question of the day in the margin was taken for one.
 */
export const washingtonTimes: Profile = {
  id: "washington-times",
  hosts: ["washingtontimes.com"],
  layouts: [{ absent: ["standfirst"] }],
};
