/**
 * How the value of an attribute is represented: an amount has a currency, a measure or quantity a unit (UN/ECE Recommendation 20), a
 * date-time its EDIFACT 2379 format; every other kind is text alone.
 */
export type ValueKind = 'amount' | 'measure' | 'quantity' | 'code' | 'identifier' | 'text' | 'dateTime' | 'numeric' | 'indicator'

/**
 * One place as tables state it: path, element id, `class` or kind of value, XML tag, fewest, most (0: any number), WCO unique position id.
 * A path names the members from the root in camel case without indexes, e.g. `declaration/goodsShipment/invoice/id`.
 */
export type PlaceRow = readonly [path: string, id: string, kind: ValueKind | 'class', tag: string, min: number, max: number, uniquePosition?: number]

/** A place of the data model: where an element stands in a message, and how often. */
export interface DictionaryPlace {
  readonly path: string
  /** Id of its element: a WCO id where the WCO gives one, otherwise one of ours that begins with CH or MD. */
  readonly id: string
  readonly kind: ValueKind | 'class'
  /** The name that XML gives it. */
  readonly tag: string
  readonly min: number
  /** Undefined for any number of times. */
  readonly max: number | undefined
  /** Whether canonical data hold it as a list: it may stand more than once. */
  readonly isList: boolean
  readonly uniquePosition?: number
  readonly parent?: DictionaryPlace
  /** Places below a class, by the name of the member, in the order of the message. */
  readonly members: ReadonlyMap<string, DictionaryPlace>
}
