/** Filter value of a quote that nobody, or of an article that no source, is known for. No slug begins so. */
export const nobody = "_none";

/** Filter value of an article whose year is not known. */
export const undated = "undated";
