import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { ReceiptFacts, ReleaseFacts } from '../../credentials/index.ts'
import type { DeterminationOnFile } from '../../determinations/index.ts'
import type { EntryOnFile, WholeFiling } from '../../filings/index.ts'
import type { CheckedReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'

export interface ReleaseGround {
  readonly filing: Pick<WholeFiling, 'id' | 'accepted' | 'declaration' | 'environment'>
  /** Oldest first. */
  readonly determinations: readonly DeterminationOnFile[]
  /** What is on file under the number of its entry. */
  readonly entry: EntryOnFile | undefined
  /** The statement of its receipt. */
  readonly statement?: CheckedReceipt['statement']
}

/** The release that a filing came to, or why there is none, in plain words. */
export type ReleaseOnFile = { readonly facts: ReleaseFacts } | { readonly why: string }

/**
 * Decides whether customs may say that the goods of a filing are released: the filing and the entry for cargo release that it is about
 * must both stand at release now. A summary alone releases nothing, and an entry that was held or cancelled later is released no more.
 */
export function releaseOnFile({ filing, determinations, entry, statement }: ReleaseGround): ReleaseOnFile {
  const latest = determinations.at(-1)
  if (!filing.accepted || latest === undefined) return { why: 'The filing was rejected, so it released nothing' }
  if (latest.outcome !== 'release') return { why: `The goods are not released: the determination of this filing is ${latest.outcome}` }
  const release = entry?.cargoRelease
  if (release === undefined) return { why: 'This filing asks for no release of goods: look at the entry for cargo release' }
  if (!isReleased(release)) return { why: notReleasedSince(release) }
  const { id, decidedAt, reasons } = latest
  const isOfFiling = determinations.length === 1 && statement !== undefined
  return {
    facts: {
      environment: filing.environment, filing: filing.id, entryNumber: filing.declaration.entryNumber, determination: { id, decidedAt, reasons },
      ...(release.releasedAt === undefined ? {} : { releasedAt: release.releasedAt }),
      ...(isOfFiling ? { decisionDigest: statement.decisionSha256 } : {}),
      ...goodsAtGate(filing.declaration),
    },
  }
}

/** Whether goods are released, by what is on file of their entry. */
export function isReleased(release: EntryOnFile['cargoRelease']): boolean {
  return release?.status === 'on-file' && release.outcome === 'release'
}

function notReleasedSince({ status, outcome }: NonNullable<EntryOnFile['cargoRelease']>): string {
  return status === 'cancelled' ? 'The entry was cancelled' : `The goods are not released: the entry stands at ${outcome ?? 'no determination'} since a later filing or decision`
}

/** By what a gate recognises the goods: bills, containers, port. */
function goodsAtGate({ consignments, conveyances, portOfEntry }: Declaration): Pick<ReleaseFacts, 'masterBills' | 'houseBills' | 'otherBills' | 'containers' | 'portOfEntry'> {
  const bills = consignments.flatMap(({ transportDocuments }) => transportDocuments.map(({ type, issuer = '', identifier }) => ({ type, number: `${issuer}${identifier}` })))
  const ofType = (isOne: (type: string) => boolean) => [...new Set(bills.flatMap(({ type, number }) => (isOne(type) && number !== '' ? [number] : [])))]
  const equipment = [...conveyances, ...consignments.flatMap((one) => one.conveyances ?? [])].flatMap((one) => one.equipment)
  return {
    masterBills: ofType((type) => type === 'M'), houseBills: ofType((type) => type === 'H'), otherBills: ofType((type) => type !== 'M' && type !== 'H'),
    containers: [...new Set(equipment.filter((number) => number !== ''))],
    ...(portOfEntry === undefined ? {} : { portOfEntry }),
  }
}

/** What a sound receipt states, as its credential says it. */
export function receiptFacts({ statement, index, checkpoint }: Pick<CheckedReceipt, 'statement' | 'index' | 'checkpoint'>, receipt: string): ReceiptFacts {
  const { environment, filing, kind, functionCode, entryNumber, receivedAt, bodySha256, decisionSha256, outcome } = statement
  return {
    environment, filing, kind, functionCode, receivedAt, outcome, filingDigest: bodySha256, decisionDigest: decisionSha256, logOrigin: checkpoint.origin, logIndex: index, receipt,
    // What was filed may have had anything in its place; the credential states entry numbers alone.
    ...(entryNumber !== undefined && /^[0-9A-Z]{3}[0-9]{8}$/.test(entryNumber) ? { entryNumber } : {}),
  }
}
