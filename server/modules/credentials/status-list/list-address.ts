/** What a status says of a credential: taken back for good, or for the time being (Bitstring Status List v1.0, section 2.1). */
export type StatusPurpose = 'revocation' | 'suspension'

/** Which list: an organisation has one after the other for each purpose. */
export interface ListAddress {
  readonly organisation: string
  readonly purpose: StatusPurpose
  /** Counted from 1. */
  readonly number: number
}

/** Where a list is published. */
export function listUrl(publicUrl: string, { organisation, purpose, number }: ListAddress): string {
  return `${publicUrl}/status-lists/${organisation}/${purpose}/${String(number)}`
}

/** Which of this server's lists is published there; undefined where it is none of them. */
export function listAt(publicUrl: string, url: string): ListAddress | undefined {
  const prefix = `${publicUrl}/status-lists/`
  if (!url.startsWith(prefix)) return undefined
  const [, organisation = '', purpose, number] = /^([a-z0-9][a-z0-9-]{0,62})\/(revocation|suspension)\/([1-9]\d{0,8})$/.exec(url.slice(prefix.length)) ?? []
  if (purpose !== 'revocation' && purpose !== 'suspension') return undefined
  return { organisation, purpose, number: Number(number) }
}

/** Whether the next index is drawn from a new list: half of an old one stays free, so that drawing stays quick and counting tells nothing. */
export function isHalfFull({ drawn, entries }: { readonly drawn: number; readonly entries: number }): boolean {
  return drawn * 2 >= entries
}
