/** The models, by the name that their files bear. */
export const MODELS = {
  body: { constant: "BODY_MODEL", file: "body-model.ts" },
  roles: { constant: "ROLES_MODEL", file: "roles-model.ts" },
  verdict: { constant: "VERDICT_MODEL", file: "verdict-model.ts" },
} as const;
export type ModelName = keyof typeof MODELS;

/** Where a made model stands in the work folder. */
export function madeModel(name: ModelName): string {
  return `models/${MODELS[name].file}`;
}
