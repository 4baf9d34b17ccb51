/** A unique well identifier as it is compared: `100/01-04-087-18W6/03` and `100010408718W603` are the same well. */
export function wellIdentifier(text: string): string {
  return text.slice(0, 100).replaceAll(/[^0-9A-Za-z]+/g, '').toUpperCase()
}
