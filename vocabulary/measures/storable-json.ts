const unstorable = /\p{Cs}|\0/gu
const escapedUnstorable = /\\u(?:0000|d[89a-f][0-9a-f]{2})/

/** Text as PostgreSQL takes it: without U+0000 and without halves of pairs of UTF-16. */
export function storableText(text: string): string {
  return text.replaceAll(unstorable, '')
}

/** Data as the JSON that PostgreSQL takes apart. What a filer wrote may hold what it refuses, and would undo every filing of the transaction. */
export function storableJson(data: object): string {
  const text = JSON.stringify(data)
  return escapedUnstorable.test(text) ? JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? storableText(value) : value)) : text
}
