import type { Finding, Pointer } from '@customhouse/vocabulary/finding/finding.ts'
import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/** What a format of requests and reports about goods in bond must provide: bytes to acts, and answers to bytes. Pure. */
export interface InBondFormat {
  readonly name: string
  /** Media types, the preferred one first; shared with declarations, so that the bytes have to tell. */
  readonly mediaTypes: readonly string[]
  /** Whether the bytes are about goods in bond, judged by their beginning. */
  recognises(bytes: Uint8Array): boolean
  /** Reads an interchange. Never throws on any input: what cannot be read becomes findings. */
  read(bytes: Uint8Array): InBondInterchange
  /** Writes the answer to an interchange, and what is told of its bills to those that asked to be told. */
  writeAnswer(interchange: InBondInterchange, answers: readonly InBondAnswer[]): Uint8Array
}

/** What one envelope holds. With a fatal finding of its own nothing of it is carried out. */
export interface InBondInterchange {
  readonly messages: readonly InBondMessage[]
  readonly findings: readonly Finding[]
  /** The envelope’s own data, for the format alone to answer with. */
  readonly envelope: unknown
}

/** One act, as far as it could be read. */
export interface InBondMessage {
  readonly act?: InBondAct
  /** Findings of form: what is wrong in the bytes. With a fatal one the act is not carried out. */
  readonly findings: readonly Finding[]
  /** Completes a pointer into the act with the place in the bytes. */
  locate(pointer: Pointer): Pointer
  /** What the format needs to answer this message. */
  readonly source: unknown
}

/** What is said back about one act, in the order of the interchange. */
export interface InBondAnswer {
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  readonly answeredAt: MomentText
  /** Packages of each bill of a request as its carrier reported them, by place; undefined for a bill of which none are known. */
  readonly quantities?: readonly (string | undefined)[]
}
