import type { DocumentRoot } from '@customhouse/vocabulary/dictionary/canonical-document.ts'

/** A message implementation guide: which places of a version of the dictionary a message uses, how often, and with which codes. */
export interface Guide {
  /** In addresses, in kebab-case, e.g. `import-declaration`. */
  readonly id: string
  /** Counts from 1. */
  readonly guideVersion: number
  readonly title: string
  /** What the message is for, and who sends it. */
  readonly purpose: string
  readonly authority: string
  readonly dictionaryVersion: string
  readonly root: DocumentRoot
  /** In any order; a class above a place need not be named, it is then as the dictionary has it. */
  readonly places: readonly GuidePlace[]
}

/** A place that the guide takes over. What it leaves out stays as the dictionary has it. */
export interface GuidePlace {
  readonly path: string
  readonly min?: number
  /** 0 for any number of times, as far as the dictionary allows. */
  readonly max?: number
  /** The only codes that may stand here. */
  readonly codes?: readonly { readonly code: string; readonly meaning: string }[]
  /** When it is sent, or what it says here, in a sentence. */
  readonly note?: string
  /** A value for the sample message: with its currency, unit or form after a space; several, for one occurrence after the other, with | between them. */
  readonly example?: string
}
