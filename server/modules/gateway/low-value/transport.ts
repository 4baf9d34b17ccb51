import { parcelsDecidedKind } from '@customhouse/proofs/receipt/parcel-receipt.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { dollarsOf, ParcelTally, repeatedSellers, type AnsweredParcel, type AnsweredParcels, type DecidedBatch, type ExaminedLine, type Filings, type ParcelLine, type StreamTally } from '../../filings/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import type { Parties } from '../../parties/index.ts'
import type { Tariff } from '../../tariff/index.ts'
import { LineSplitter } from './split-lines.ts'

export interface LowValueNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly parties: Parties
  readonly tariff: Tariff
  readonly filings: Filings
  readonly ledger: Ledger
}

/** Lines that are decided and put on file together. */
const groupMax = 1000
/** A thousand of the longest lines would hold up everybody else while they are read. */
const groupCharactersMax = 1_048_576
/** What a summary tells of sellers, splits, and parcels of a split. */
const [sellersMax, splitsMax, namesMax] = [20, 100, 50]

/** Files parcels as their lines come in and answers each by a line as it is decided; a summary is the last. Lines that were answered are on file. */
export async function* answerParcels(body: AsyncIterable<Uint8Array>, caller: Caller, needs: LowValueNeeds): AsyncGenerator<string> {
  const tally = new ParcelTally()
  for await (const lines of groupsOf(body)) {
    const { directory, book } = await needs.database.system(async (sql) => ({ directory: await needs.parties.refresh(sql), book: await needs.tariff.refresh(sql) }))
    const examined = needs.filings.examineParcels(lines, { book, filerCodes: directory.organisation(caller.organisation)?.filerCodes ?? [] })
    const { filed, receipt } = await fileGroup(examined, caller, needs)
    tally.add(filed)
    yield `${filed.answers.map(lineOf).join('')}${filed.batch === undefined ? '' : batchLine(filed.batch, receipt)}`
  }
  yield `${JSON.stringify({ summary: await summaryOf(tally.end(), caller, needs) })}\n`
}

interface FiledGroup {
  readonly filed: AnsweredParcels
  /** Of the batch of new parcels. */
  readonly receipt: string
}

/** Puts lines on file and logs what was answered: both happen, or neither. */
async function fileGroup(examined: readonly ExaminedLine[], { organisation, environment }: Caller, { database, filings, ledger, clock }: LowValueNeeds): Promise<FiledGroup> {
  const receivedAt = clock.now().toISOString()
  return database.system(async (sql) => {
    const filed = await filings.fileParcels(sql, examined, { filer: { organisation, environment }, receivedAt })
    const { batch } = filed
    const { receipts } = await ledger.append(sql, batch === undefined ? [] : [{ organisation, client: '', act: { act: batch.id, kind: parcelsDecidedKind, subject: batch.id, by: organisation, at: receivedAt, factsSha256: batch.sha256 } }])
    return { filed, receipt: receipts[0]?.text ?? '' }
  })
}

function batchLine({ id, parcels }: DecidedBatch, receipt: string): string {
  return `${JSON.stringify({ batch: { id, parcels, receipt } })}\n`
}

async function* groupsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<readonly ParcelLine[]> {
  const splitter = new LineSplitter()
  let group: ParcelLine[] = []
  let characters = 0
  for await (const piece of body) {
    for (const line of splitter.push(piece)) {
      group.push(line)
      characters += line.text?.length ?? 0
      if (group.length < groupMax && characters < groupCharactersMax) continue
      yield group
      group = []
      characters = 0
    }
  }
  group.push(...splitter.end())
  if (group.length > 0) yield group
}

function lineOf({ line, parcel, id, outcome, findings, duty, isRepeated }: AnsweredParcel): string {
  return `${JSON.stringify({ line, parcel, id, accepted: outcome !== 'reject', outcome, ...(duty === undefined ? {} : { duty }), ...(isRepeated ? { isRepeated } : {}), findings: findings.map(shown) })}\n`
}

function shown({ code, severity, pointer, message, authority, remedy }: Finding): Finding {
  return { code, severity, pointer, message, authority, remedy }
}

async function summaryOf({ lines, repeated, reviewedAgain, outcomes, findings, cents, dutyCents, dutyUnknown, sellers, splits, isCut }: StreamTally, { scope, environment }: Caller, { database, filings }: LowValueNeeds): Promise<object> {
  const told = [...splits.values()].slice(0, splitsMax)
  const onFile = await database.read(scope, (sql) => filings.splitParcels(sql, environment, { splits: told, namesMax }))
  return {
    lines, repeated, outcomes: Object.fromEntries([...outcomes].sort()), value: dollarsOf(cents), duty: dollarsOf(dutyCents), dutyUnknown, findings: Object.fromEntries([...findings].sort()),
    repeatedSellers: repeatedSellers(sellers, sellersMax).map(({ cents: sold, ...seller }) => ({ ...seller, value: dollarsOf(sold) })),
    splitConsignments: [...onFile].map(([name, { parcels, cents: sum, names }]) => ({ day: name.split(' ')[0], parcels, value: dollarsOf(sum), names })),
    splits: splits.size, reviewedAgain, isCut,
  }
}
