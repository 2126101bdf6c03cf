/**
 * What follows a record's last words. Pagefind ends a text that has no full stop with one: the mark tells
 * the client where the words end. It stands by itself here because the browser's part needs it too.
 */
export const endOfText = "‖";
