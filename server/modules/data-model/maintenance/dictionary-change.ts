import type { ValueKind } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'

/** What a maintenance request asks for: one change of the dictionary. Paths are those of places, e.g. `declaration/goodsShipment/invoice/id`. */
export type DictionaryChange = Addition | PlaceChange | DeprecationAsked | CodeChange

/** A new place: of an element that the dictionary has, or of a new one that is named and described. */
export interface Addition {
  readonly kind: 'addition'
  readonly path: string
  /** Id of a known element; a new one gets its id when the version is released. */
  readonly element?: string
  readonly name?: string
  readonly description?: string
  /** Representation in the notation of EDIFACT, e.g. `an..35`. */
  readonly format?: string
  readonly valueKind: ValueKind | 'class'
  /** What XML calls it. */
  readonly tag: string
  readonly min: number
  /** 0 for any number of times. */
  readonly max: number
}

/** Another form of a place that is there; what is left out stays. */
export interface PlaceChange {
  readonly kind: 'change'
  readonly path: string
  readonly newPath?: string
  readonly tag?: string
  readonly min?: number
  readonly max?: number
  readonly valueKind?: ValueKind
  /** Name, description and format are the element's, wherever it stands. */
  readonly name?: string
  readonly description?: string
  readonly format?: string
}

/** A place that is to be used no more; removed only where it says so. */
export interface DeprecationAsked {
  readonly kind: 'deprecation'
  readonly path: string
  readonly replacedBy?: string
  readonly isRemoved: boolean
}

/** A code of an element's list: new, or gone. */
export interface CodeChange {
  readonly kind: 'code'
  readonly element: string
  readonly code: string
  readonly meaning: string
  readonly effect: 'add' | 'remove'
}
