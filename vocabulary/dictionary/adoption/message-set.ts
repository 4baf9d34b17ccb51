import type { DocumentRoot } from '../canonical-document.ts'

/** The messages that an administration lays down for one matter, each mapped to places of the dictionary: a mapping table as data. */
export interface MessageSet {
  /** In addresses and on the command line, in kebab-case, e.g. `catair-ae`. */
  readonly name: string
  readonly title: string
  /** Who lays it down, e.g. `U.S. Customs and Border Protection`. */
  readonly administration: string
  /** The document that it follows, with its version. */
  readonly authority: string
  /** Whether its messages have the structure of the data model, or one of their own. */
  readonly structure: 'data-model' | 'own'
  /** Version of the dictionary that the paths are of. */
  readonly dictionaryVersion: string
  readonly messages: readonly NationalMessage[]
}

/** One message of a set. */
export interface NationalMessage {
  readonly name: string
  readonly title: string
  /** The document of the dictionary that it is mapped to. */
  readonly root: DocumentRoot | 'metaData'
  readonly elements: readonly NationalElement[]
}

/** One element of a message, and where in the dictionary it belongs. */
export interface NationalElement {
  /** Where it stands, in the message's own words, e.g. `AE 10 18-21`. */
  readonly source: string
  readonly name: string
  /** Representation in the notation of EDIFACT, e.g. `an4` or `n..10`; absent where it is not laid down. */
  readonly format?: string
  /** Whether it is always sent, only in the cases laid down, or at will. */
  readonly usage: 'mandatory' | 'conditional' | 'optional'
  /** The list that its codes are of, where it is not the dictionary's. */
  readonly codeList?: string
  /** Paths of the places that carry its value; none for what the dictionary has no place for. */
  readonly paths: readonly string[]
}
