import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { ListedParty } from '../listed-party.ts'

/** A file as it was given. */
export interface ListFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file whose bytes are text. */
export interface ListText {
  readonly name: string
  readonly text: string
}

/** Parties of one list as a reader found them. */
export interface ReadParties {
  readonly list: string
  readonly published?: DateText
  readonly parties: readonly ListedParty[]
}

/** All that was found in files of one publisher. One fatal finding, and there are no lists. */
export interface ReadLists {
  readonly lists: readonly ReadParties[]
  readonly findings: readonly Finding[]
}

/** A reader of one publisher's format. */
export interface ListReader {
  /** Name of the format, e.g. `ofac-csv`. */
  readonly format: string
  readonly title: string
  /** Whether the text is in this format, by its beginning. */
  readonly recognises: (beginning: string) => boolean
  /** Reads all files of this format that were given together. Never throws. */
  readonly read: (files: readonly ListText[]) => ReadLists
}
