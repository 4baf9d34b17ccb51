/** Data as the JSON that PostgreSQL takes: it takes no U+0000, and what a filing holds of it is no text and is kept without it. */
export function storable(data: object): string {
  const text = JSON.stringify(data)
  return text.includes('\\u0000') ? text.replaceAll(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1') : text
}
