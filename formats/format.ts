import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding, Pointer } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/** What a message format must provide: bytes to canonical data, and answers to bytes. Pure. */
export interface Format {
  readonly name: string
  /** Media types, the preferred one first. */
  readonly mediaTypes: readonly string[]
  /** Whether the bytes look like this format, judged by their beginning. */
  recognises(bytes: Uint8Array): boolean
  /** Reads an interchange. Never throws on any input: what cannot be read becomes findings. */
  read(bytes: Uint8Array): Interchange
  /** Writes the answer to an interchange, in the format's own records. */
  writeAnswer(interchange: Interchange, answers: readonly Answer[]): Uint8Array
  /** Writes what was determined later about a message, as the format tells it unasked; empty where it has nothing to tell. */
  writeNotification(message: Message, interchange: Interchange, change: StatusChange): Uint8Array
}

/** A determination that came after the answer, such as an officer's, or what became of the bills on the manifest. */
export interface StatusChange {
  readonly determination: Determination
  /** Whether the goods had been released, and no longer are. */
  readonly suspendsRelease: boolean
  /** The bills whose match with the manifest changed, where that is what is told; the determination is then the one that stands. */
  readonly bills?: readonly BillChange[]
  /** Whether all cargo of the declaration has arrived, by the manifest; absent where no manifest tells. */
  readonly hasArrived?: boolean
  /** What other agencies said of their lines by then; lines that are not named stand as the determination has it. */
  readonly agencies?: readonly AgencyStatus[]
}

/** What another agency said of a line. */
export interface AgencyStatus {
  /** By CATAIR Appendix V. */
  readonly agency: string
  /** The line's sequence number in the declaration. */
  readonly line: number
  readonly disposition: 'may-proceed' | 'under-review' | 'documents' | 'hold' | 'refuse'
  /** What the agency wrote to the filer. */
  readonly words?: string
}

/** What became of one bill of a declaration on the manifest. */
export interface BillChange {
  /** JSON Pointer to the transport document in the declaration. */
  readonly pointer: string
  readonly at: MomentText
  /** CBP's bill dispositions (SO50), in the order in which they are told. */
  readonly dispositions: readonly { readonly code: string; readonly words: string }[]
  readonly manifestedQuantity?: string
}

/** What one envelope holds. Findings that reject it as a whole are its own; nothing of it is then filed. */
export interface Interchange {
  readonly format: string
  readonly messages: readonly Message[]
  readonly findings: readonly Finding[]
  /** The envelope's own data, for the format alone to answer with. */
  readonly envelope: unknown
}

/** One message: a declaration, as far as it could be read. */
export interface Message {
  readonly declaration?: Declaration
  /** Findings of form: what is wrong in the bytes. */
  readonly findings: readonly Finding[]
  /** Completes a pointer into the declaration with the place in the bytes. */
  locate(pointer: Pointer): Pointer
  /** What the format needs to answer this message. */
  readonly source: unknown
}

/** What is said back about one message, in the order of the interchange. */
export interface Answer {
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  readonly determination: Determination
  readonly assessment?: Assessment
  /** Entry summary version, e.g. `00100`: three digits major, two minor. */
  readonly version?: string
  /** Whether an accepted filing took the place of one on file; where absent, what the filing asked for is taken. */
  readonly replacesOnFile?: boolean
  readonly answeredAt: string
}
