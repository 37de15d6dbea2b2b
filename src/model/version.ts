import { BODY_MODEL } from "./body-model.js";

/** Version of the model that reads pages; part of `Article.extractor`. */
export const MODEL_VERSION: number = BODY_MODEL.version;
