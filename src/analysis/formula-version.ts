/** The version of the formulas behind every measure; it rises when an answer on the same graph would change. */
export const FORMULA_VERSION = 1;
