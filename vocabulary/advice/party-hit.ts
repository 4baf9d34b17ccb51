/**
 * A party of a filing that an entry of a list of denied or restricted parties may name. Told to customs with all of its explanation,
 * to the filer as the reason of a hold.
 */
export interface PartyHit {
  /** JSON Pointer (RFC 6901) to the party in the declaration. */
  readonly pointer: string
  /** The name as it was declared. */
  readonly name: string
  /** The list, by its name in screening, e.g. `ofac-sdn`, and the edition that was in force. */
  readonly list: string
  readonly edition: string
  /** The publisher's own number of the entry. */
  readonly entry: string
  readonly listedName: string
  readonly programs: readonly string[]
  /** 0 to 1: how well the names agree, with dates and places as evidence. */
  readonly score: number
  /** Whether the goods are held, or an officer looks at it. */
  readonly effect: 'hold' | 'review'
  /** What agrees and what does not, in plain words, the weightiest first. */
  readonly explanation: readonly string[]
  /** The law that the list rests on. */
  readonly authority: string
}
