import type { Role } from "../../contract/article.js";

/** What several roles have in common; each family has its own pattern, so that nothing hangs on colour alone. */
export type Family = "article" | "ask" | "around" | "furniture";

/** How a role looks. Colours are `#rrggbb`. */
export interface RoleLook {
  readonly family: Family;
  /** On light paper. */
  readonly light: string;
  /** On dark paper. */
  readonly dark: string;
}

/** Headings of the legend, in its order. */
export const FAMILIES: Readonly<Record<Family, string>> = {
  article: "The article",
  ask: "Asks of the reader",
  around: "Around it",
  furniture: "Furniture",
};

/** Every role; the legend keeps this order. */
export const ROLE_LOOKS: Readonly<Record<Role, RoleLook>> = {
  headline: { family: "article", light: "#123f8c", dark: "#9dbcff" },
  kicker: { family: "article", light: "#4a3fb0", dark: "#bdb5ff" },
  standfirst: { family: "article", light: "#0b5c86", dark: "#7fc8f2" },
  byline: { family: "article", light: "#04626b", dark: "#6fd0d8" },
  timestamp: { family: "article", light: "#3f5a70", dark: "#a9c4d8" },
  body: { family: "article", light: "#0c6647", dark: "#6dd3a8" },
  caption: { family: "article", light: "#49610f", dark: "#bcd178" },
  "subscription-prompt": { family: "ask", light: "#b1201b", dark: "#ff9d94" },
  "newsletter-prompt": { family: "ask", light: "#a03a00", dark: "#ffae7a" },
  "app-prompt": { family: "ask", light: "#854b00", dark: "#f0bb6b" },
  "related-stories": { family: "around", light: "#742a8c", dark: "#dfa6f2" },
  "author-bio": { family: "around", light: "#5a3a9e", dark: "#c6b0ff" },
  comments: { family: "around", light: "#99245f", dark: "#ffa0cb" },
  share: { family: "around", light: "#8a3350", dark: "#f3a9bd" },
  navigation: { family: "furniture", light: "#47566b", dark: "#b2c0d4" },
  advertisement: { family: "furniture", light: "#735600", dark: "#e2c55c" },
  legal: { family: "furniture", light: "#645748", dark: "#cdbda9" },
  "media-ui": { family: "furniture", light: "#4d5a58", dark: "#b3c4c1" },
  other: { family: "furniture", light: "#5b5b5b", dark: "#c0c0c0" },
};

/** The papers and inks of one colour scheme, `#rrggbb`. */
export interface Scheme {
  /** Behind everything. */
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  /** Hairlines; they carry no meaning. */
  readonly line: string;
  /** Faults and doubts. */
  readonly alert: string;
  /** How much of a role's colour is in its tint, 0…1. */
  readonly strength: number;
}

/** Light and dark. */
export const SCHEMES: Readonly<Record<"light" | "dark", Scheme>> = {
  light: { paper: "#fbfaf7", ink: "#1c1b19", muted: "#5f5c56", line: "#e3dfd6", alert: "#a4161a", strength: 0.07 },
  dark: { paper: "#131416", ink: "#eae7e1", muted: "#a8a49c", line: "#2e3136", alert: "#ff9d94", strength: 0.09 },
};

/** The paper of a role's blocks in a scheme: the role's colour, thinned on the scheme's paper. */
export function tint(look: RoleLook, name: "light" | "dark"): string {
  const { paper, strength } = SCHEMES[name];
  const channel = (at: number): string => {
    const [over, under] = [look[name], paper].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((over ?? 0) * strength + (under ?? 0) * (1 - strength))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
