import type { DictionaryChange } from '../maintenance/dictionary-change.ts'

/** What a version changed, request by request, and whom it touches. */
export interface ChangeLog {
  readonly number: string
  readonly previous: string
  readonly isBreaking: boolean
  readonly entries: readonly ChangeLogEntry[]
}

/** One change with what follows from it. */
export interface ChangeLogEntry {
  /** The maintenance request that asked for it, by id and number. */
  readonly request: string
  readonly requestNumber: number
  readonly change: DictionaryChange
  /** Element id of the place, as the new version has it, or had. */
  readonly element: string
  readonly isBreaking: boolean
  /** Why it breaks what was right, or why it does not. */
  readonly why: string
  readonly touched: Touched
}

/** What uses a changed place. */
export interface Touched {
  /** Documents of the dictionary: declaration, response, conveyanceReport. */
  readonly documents: readonly string[]
  /** Elements of mapping tables, e.g. `catair-ae AE: AE 10 18-21`. */
  readonly mappings: readonly TouchedMapping[]
  readonly guides: readonly { readonly guide: string; readonly guideVersion: number; readonly paths: readonly string[] }[]
  /** Members of declarations on file, as JSON Pointers in which [] stands for an index. */
  readonly declarations: readonly string[]
}

export interface TouchedMapping {
  readonly set: string
  readonly message: string
  readonly source: string
  readonly path: string
}
