import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** A partner government agency and what it needs of goods. */
export interface Agency {
  /** CATAIR Appendix V code, e.g. `FDA`. */
  readonly code: string
  readonly name: string
  /** What it looks after, in a sentence for people. */
  readonly words: string
  readonly programs: readonly AgencyProgram[]
}

/** A program of an agency as the PGA message set knows it, with what it asks for. */
export interface AgencyProgram {
  /** Program code of PG01, e.g. `FOO`. */
  readonly code: string
  readonly name: string
  /** What it needs and when, in plain words. */
  readonly words: string
  /** Processing codes of PG01; empty where the program has none. */
  readonly processing: readonly ProcessingCode[]
  /** Data for any program with the same flag answer for all of them, e.g. `FD` of the FDA's flags FD1 to FD4. */
  readonly flag: string
  readonly asked: readonly DataAsked[]
  readonly records: readonly RecordNeed[]
  readonly disclaimers: readonly Disclaimer[]
  readonly dispositions: readonly Disposition[]
  /** Law that gives the agency its say. */
  readonly authority: string
  readonly from: DateText
  readonly to?: DateText
  /** Whether program and processing codes are known to be CBP's as in force. Where not, a code is not refused for being unknown. */
  readonly isCertain: boolean
}

export interface ProcessingCode {
  readonly code: string
  readonly words: string
}

/** When data are asked for: a dated row. Nothing is decided by a row that is not certain; people may read it. */
export interface DataAsked {
  /** Beginning of the tariff number, digits only. */
  readonly prefix: string
  /** `must`: data are required; `may`: data are required, or a disclaimer. */
  readonly flag: 'must' | 'may'
  /** Entry types for which alone it is asked; for every type if absent. */
  readonly entryTypes?: readonly string[]
  /** Whether the goods are entered from a foreign trade zone; all the same if absent. */
  readonly fromZone?: boolean
  /** Countries of origin for which alone it is asked. */
  readonly origins?: readonly string[]
  readonly goods: string
  readonly from: DateText
  readonly to?: DateText
  /** Invented, and counts in the test environment alone. */
  readonly isSandbox: boolean
  readonly isCertain: boolean
  readonly source: string
}

/** A record of the message set that a program needs. */
export interface RecordNeed {
  /** `PG02` to `PG60`. */
  readonly record: string
  /** What it tells, in plain words that follow `missing:`. */
  readonly tells: string
  /** Fields that single out the record, with the values that count. */
  readonly having?: Readonly<Record<string, readonly string[]>>
  /** Fields that must be filled in it. */
  readonly fields?: readonly string[]
  /** Processing codes for which alone it is needed. */
  readonly processing?: readonly string[]
  /** In words, when a conditional record is needed; nothing is found for its absence. */
  readonly when?: string
  readonly isCertain: boolean
  readonly source: string
}

export interface Disclaimer {
  /** A to G. */
  readonly code: string
  /** What it means for this program. */
  readonly words: string
  /** Entry types for which alone it is accepted. */
  readonly entryTypes?: readonly string[]
  /** Whether the agency accepts it even where data must be given (PG01 note 1: some have exceptions). */
  readonly overridesMust?: boolean
}

/** An answer that the agency may give, and who may give it. */
export interface Disposition {
  readonly outcome: 'under-review' | 'may-proceed' | 'documents' | 'hold' | 'refused'
  readonly words: string
  /** Who may act: words for people. */
  readonly by: string
}
