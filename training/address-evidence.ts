/** Evidence that stands in a page's address; `verdict.py` shows the page model every page a second time without it. */
export const FROM_ADDRESS: readonly string[] = ["pathDepth", "pathWords", "pathDigits", "listPath", "hasQuery", "slugShare"];
