import type { ErrorCode } from "yaml";

/** What an editor should do about a mistake in YAML, where the library's words speak to programmers. */
export const yamlAdvice: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'in quotation marks a backslash must be doubled, and " written \\"',
  BAD_INDENT: "a bracket is not closed, or the line does not stand in the column of its list",
  BAD_SCALAR_START: "a value that begins with this sign must stand in quotation marks",
  BLOCK_AS_IMPLICIT_KEY:
    'a value with ": " in it must stand in quotation marks, and all fields must begin in one column',
  DUPLICATE_KEY: "this field stands here a second time: keep one of the two",
  MISSING_CHAR: 'a closing quotation mark or bracket is missing, or the ":" after a field\'s name',
  MULTILINE_IMPLICIT_KEY: 'there is no ":" after a field\'s name, or the line begins in the wrong column',
  TAB_AS_INDENT: "a tab stands where blanks must: put two blanks",
  TAG_RESOLVE_FAILED: "a value that begins with ! must stand in quotation marks",
  UNEXPECTED_TOKEN:
    'something follows where the value has ended: put the whole value in quotation marks, and \\" for those inside',
};
