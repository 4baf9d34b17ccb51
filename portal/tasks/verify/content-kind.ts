/** What somebody hands in, told by how it begins; what it claims to be is then verified. */
export type ContentKind = 'receipt' | 'parcel-receipt' | 'credential' | 'link' | 'unknown'

/** More than any honest credential or receipt is long; the server refuses more too. */
export const charactersMax = 256 * 1024

export function contentKind(text: string): ContentKind {
  const begun = text.trimStart()
  if (begun.startsWith('c2sp.org/tlog-proof@')) return 'receipt'
  if (begun.startsWith('{')) return begun.slice(0, 200_000).includes('"version":"customhouse.parcel/') ? 'parcel-receipt' : 'credential'
  if (/^(?:openid[\w-]*|https?):\/\//i.test(begun)) return 'link'
  // A JSON Web Token or an SD-JWT: parts in base64url.
  return /^[\w-]{10,}\.[\w-]+\.[\w-]*/.test(begun) ? 'credential' : 'unknown'
}

/** As a receipt is spelled: what is pasted may have lost its last end of line, or have others than it had. */
export function receiptText(text: string): string {
  return `${text.replaceAll('\r\n', '\n').trim()}\n`
}
