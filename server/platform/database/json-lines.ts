/**
 * Values as one text with a line of JSON for each, an empty one for undefined: `string_to_array($1, E'\n', '')` makes a list of them again,
 * with null for undefined. A list of texts would have every quotation mark in them escaped here and unescaped there.
 */
export function jsonLines(values: readonly (object | string | undefined)[]): string {
  // JSON.stringify writes a line feed within a text as \n.
  return values.map((value) => (value === undefined ? '' : JSON.stringify(value))).join('\n')
}
