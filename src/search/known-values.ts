/** Filter value of a quote that nobody, or of an article that no source, is known for. No slug begins so. */
export const nobody = "_none";
