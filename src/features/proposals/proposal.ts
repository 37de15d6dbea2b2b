import type { Survey } from "../../survey/survey.js";

/** A guess at the article's region: 1 for every block it takes in, 0 for every other. */
export type Proposal = (survey: Survey) => Uint8Array;
