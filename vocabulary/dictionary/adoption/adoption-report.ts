import type { MessageSet, NationalElement, NationalMessage } from './message-set.ts'
import type { Fit } from './representation.ts'

/** How far a message set follows the dictionary, as data: figures for the set and each message, then line by line. */
export interface AdoptionReport {
  /** Always the dictionary's base, by its exact name. */
  readonly base: string
  readonly dictionaryVersion: string
  readonly set: Pick<MessageSet, 'name' | 'title' | 'administration' | 'authority' | 'structure'>
  readonly figures: AdoptionFigures
  readonly conformity: Conformity
  readonly messages: readonly MessageAdoption[]
  /** What the figures do not say, to be read before they are used. */
  readonly caveats: readonly string[]
}

/** Counts; shares are per cent with one decimal, as text. */
export interface AdoptionFigures {
  /** Elements that the messages have. */
  readonly elements: number
  readonly mapped: number
  /** Mapped to places of the base, whether or not to places of ours besides. */
  readonly mappedToBase: number
  /** Mapped to places of ours alone: the base has none. */
  readonly mappedToExtensions: number
  /** Elements that the dictionary has no place for. */
  readonly beyond: number
  readonly mappedShare: string
  readonly mappedToBaseShare: string
  /** Attribute places below the roots of the messages that elements are mapped to, and how many there are. */
  readonly placesCovered: number
  readonly places: number
  readonly placesShare: string
  /** The same of the base alone. */
  readonly basePlacesCovered: number
  readonly basePlaces: number
  readonly basePlacesShare: string
  /** Distinct attributes of the base by id, wherever they stand. */
  readonly baseElementsCovered: number
  readonly baseElements: number
  readonly baseElementsShare: string
  readonly disagreements: Readonly<Record<DisagreementKind, number>>
}

/** Where a national element and the dictionary's differ: values too long, other characters, another code list. Shorter ones are no obstacle, but told. */
export type DisagreementKind = 'length' | 'characters' | 'shorter' | 'code-list'

/** One message of the set. */
export interface MessageAdoption {
  readonly name: string
  readonly title: string
  readonly root: NationalMessage['root']
  readonly figures: AdoptionFigures
  /** The package, line by line: each element with each place that it is mapped to, in the order of the message. */
  readonly lines: readonly PackageLine[]
}

/** One line of the information package. The members of the dictionary are absent where it has no place. */
export interface PackageLine {
  readonly national: Pick<NationalElement, 'source' | 'name' | 'format' | 'usage' | 'codeList'>
  readonly path?: string
  readonly id?: string
  readonly uniquePosition?: number
  readonly name?: string
  readonly format?: string
  readonly codeLists?: readonly string[]
  /** `0..1`, `1..*`. */
  readonly cardinality?: string
  /** Whether the place is the base's, ours, or none. */
  readonly origin: 'base' | 'extension' | 'beyond'
  readonly fit: Fit
  readonly disagreements: readonly DisagreementKind[]
}

/** How far a set conforms, in levels of ours, each building on the one before. */
export interface Conformity {
  /** The highest level of which it and all before are met; 0 for none. */
  readonly level: 0 | 1 | 2 | 3
  readonly levels: readonly ConformityLevel[]
  /** What these levels are and are not. */
  readonly note: string
}

export interface ConformityLevel {
  readonly level: 1 | 2 | 3
  readonly name: string
  readonly asks: string
  readonly met: boolean
  /** How many elements meet it, of how many. */
  readonly meeting: number
  readonly of: number
}
