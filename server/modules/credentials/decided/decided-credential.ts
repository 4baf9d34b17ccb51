import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Reason } from '@customhouse/vocabulary/determination/determination.ts'
import { gisContext } from '../types/parts/customs-profile.ts'

/** How what customs states is secured: as JSON, or as a short token that fits a printed code at a gate. */
export type DecidedForm = 'json' | 'token'

/** What customs says with a release: of which entry, why, and what a gate recognises the goods by. */
export interface ReleaseFacts {
  readonly environment: 'test' | 'production'
  readonly filing: string
  readonly entryNumber: string
  readonly determination: { readonly id: string; readonly decidedAt: string; readonly reasons: readonly Pick<Reason, 'rule' | 'words' | 'authority'>[] }
  readonly releasedAt?: string
  readonly masterBills: readonly string[]
  readonly houseBills: readonly string[]
  readonly otherBills: readonly string[]
  readonly containers: readonly string[]
  readonly portOfEntry?: string
  /** SHA-256 of the decision, as the receipt of the filing states it; where the release is what was decided then. */
  readonly decisionDigest?: string
}

/** What customs says with a receipt: the statement that is in its log, and the proof that it is. */
export interface ReceiptFacts {
  readonly environment: 'test' | 'production'
  readonly filing: string
  readonly kind: string
  readonly functionCode: string
  readonly entryNumber?: string
  readonly receivedAt: string
  readonly outcome: string
  readonly filingDigest: string
  readonly decisionDigest: string
  readonly logOrigin: string
  readonly logIndex: number
  /** The receipt itself (C2SP tlog-proof). */
  readonly receipt: string
}

/** What it is to be called: the same decision in the same form has the same name, so that it is issued once. */
export interface DecidedName {
  readonly form: DecidedForm
  readonly publicUrl: string
}

/** By what a release of an entry is found again. */
export function entrySubject(publicUrl: string, entryNumber: string): string {
  return `${publicUrl}/entries/${encodeURIComponent(entryNumber)}`
}

/** The release of goods as a credential, not yet signed. Who imports them is left out: a gate needs it for nothing. */
export function releaseCredential(facts: ReleaseFacts, { form, publicUrl }: DecidedName): JsonObject {
  const { environment, filing, entryNumber, determination, releasedAt, portOfEntry, decisionDigest } = facts
  return {
    ...frame('CustomsReleaseCredential', nameOf('release', form, determination.id), determination.decidedAt),
    credentialSubject: {
      id: entrySubject(publicUrl, entryNumber), type: ['Release'], environment, entryNumber, filingNumber: filing, determinationOutcome: 'release', determinedAt: determination.decidedAt,
      ...(releasedAt === undefined ? {} : { releasedAt }),
      reason: determination.reasons.map(({ rule, words, authority }) => ({ type: ['DeterminationReason'], rule, words, legalBasis: authority })),
      ...(portOfEntry === undefined ? {} : { portOfEntry: { type: ['Place'], portCode: portOfEntry } }),
      ...oneOrMany('masterBillNumber', facts.masterBills), ...oneOrMany('houseBillNumber', facts.houseBills), ...oneOrMany('billNumber', facts.otherBills), ...oneOrMany('containerNumber', facts.containers),
      ...(decisionDigest === undefined ? {} : { decisionDigest }),
    },
  }
}

/** The receipt of a filing as a credential, not yet signed. */
export function receiptCredential(facts: ReceiptFacts, { form, publicUrl }: DecidedName): JsonObject {
  const { environment, filing, kind, functionCode, entryNumber, receivedAt, outcome, filingDigest, decisionDigest, logOrigin, logIndex, receipt } = facts
  return {
    ...frame('FilingReceiptCredential', nameOf('receipt', form, filing), receivedAt),
    credentialSubject: {
      id: `${publicUrl}/filings/${filing}`, type: ['Receipt'], environment, filingNumber: filing, declarationKind: kind, functionCode,
      ...(entryNumber === undefined ? {} : { entryNumber }),
      receivedAt, determinationOutcome: outcome, filingDigest, decisionDigest, logOrigin, logIndex, inclusionProof: receipt,
    },
  }
}

function frame(type: string, id: string, validFrom: string): JsonObject {
  return { '@context': ['https://www.w3.org/ns/credentials/v2', gisContext], id, type: ['VerifiableCredential', type], validFrom }
}

function oneOrMany(member: string, values: readonly string[]): JsonObject {
  const [only, ...others] = values
  return only === undefined ? {} : { [member]: others.length === 0 ? only : [only, ...others] }
}

/** A UUID that follows from what it names (RFC 9562, section 5.8). */
function nameOf(kind: 'release' | 'receipt', form: DecidedForm, of: string): string {
  const digits = digestOfBytes(Buffer.from(`customhouse ${kind} ${form} ${of}`))
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}
