import { createHash } from 'node:crypto'
import { answerLeaf, batchTree, digestOfBatch, type ParcelAnswer } from '@customhouse/proofs/receipt/parcel-receipt.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { AmountText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { Filer, FilingTariff } from '../filing-context.ts'
import { checkParcel, type ParcelContext } from './check-parcel.ts'
import { checkedParcel, countNames, decideParcels, outcomeOf, type CheckedParcel, type DecidedParcel, type FoundSplit } from './decide-parcels.ts'
import { dollarsOf } from './dollars-of.ts'
import { dutyOf } from './duty-of-parcel.ts'
import { lowValueConditions as conditions } from './low-value-conditions.ts'
import { readParcel } from './read-parcel.ts'
import { loadCounts, parcelsOnFile, reviewSplits, saveBatch, saveParcels, takeParcelTurn, type ParcelOnFile, type ParcelToSave } from './store.ts'

/** A line of the stream: its number, counted from 1, and its text; without a text where it was longer than is read. */
export interface ParcelLine {
  readonly line: number
  readonly text?: string
}

/** What is answered to a line. */
export interface AnsweredParcel {
  readonly line: number
  readonly parcel?: string
  readonly id?: string
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  /** Dollars; left out of what is refused, and where the tariff cannot say it. */
  readonly duty?: AmountText
  /** It was on file before, by this very line. */
  readonly isRepeated: boolean
  /** Of new parcels. */
  readonly checked?: CheckedParcel
}

/** New parcels that were decided together, for the log. */
export interface DecidedBatch {
  readonly id: string
  readonly parcels: number
  /** Of their number and the root of the tree over their answers: see digestOfBatch(). */
  readonly sha256: string
}

/** What lines are read and checked by. */
export interface ExaminationContext extends ParcelContext {
  readonly book: ParcelContext['book'] & Pick<FilingTariff, 'line' | 'assess'>
}

export interface AnsweredParcels {
  /** Left out where nothing was new. */
  readonly batch?: DecidedBatch
  readonly answers: readonly AnsweredParcel[]
  readonly splits: readonly FoundSplit[]
  /** Parcels of the filer that are looked at again because of a split; how many others have is not for it to know. */
  readonly reviewedAgain: number
}

/** Lines that are read and checked, each by itself: what waits for its turn. */
export type ExaminedLine = { readonly line: number; readonly lineSha256: string; readonly checked: CheckedParcel } | { readonly line: number; readonly parcel?: string; readonly findings: readonly Finding[] }

/** So many findings are told of a line: one of a few hundred bytes can have hundreds, and a stream as many for each of its lines. */
const findingsOfLineMax = 20

/** Reads and checks lines, each by itself; nothing is stored. */
export function examineLines(lines: readonly ParcelLine[], context: ExaminationContext): readonly ExaminedLine[] {
  return lines.map(({ line, text }): ExaminedLine => {
    if (text === undefined) return { line, findings: [findingAt(conditions.lineTooLong, '')] }
    const { name, parcel, findings } = readParcel(text)
    if (parcel === undefined) return { line, findings: gravest(findings), ...(name === undefined ? {} : { parcel: name }) }
    const found = gravest(checkParcel(parcel, context))
    return { line, lineSha256: createHash('sha256').update(text).digest('hex'), checked: checkedParcel(parcel, found, rejects(found) ? undefined : dutyOf(parcel, context.book)) }
  })
}

/** The first of those that decide most: what rejects a parcel, or keeps it waiting, is never left out for what does not. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= findingsOfLineMax) return findings
  const weights = ['fatal', 'warning', 'information']
  const once = [...new Map(findings.map((one) => [one.code, one])).values()]
  const first = new Set(once)
  return [...once, ...findings.filter((one) => !first.has(one))].sort((one, other) => weights.indexOf(one.severity) - weights.indexOf(other.severity)).slice(0, findingsOfLineMax)
}

/** Decides examined lines in their order and puts what is new on file. Needs a system transaction; a line that cannot be read is answered and not kept. */
export async function fileParcels(sql: Sql, examined: readonly ExaminedLine[], { filer, receivedAt }: { readonly filer: Filer; readonly receivedAt: MomentText }): Promise<AnsweredParcels> {
  await takeParcelTurn(sql)
  const known = new Map<string, ParcelOnFile>(await parcelsOnFile(sql, filer, examined.flatMap((each) => ('checked' in each ? [each.checked.parcel.parcel] : []))))
  const fresh = new Map<string, { readonly checked: CheckedParcel; readonly lineSha256: string }>()
  for (const each of examined) if ('checked' in each && !known.has(each.checked.parcel.parcel) && !fresh.has(each.checked.parcel.parcel)) fresh.set(each.checked.parcel.parcel, each)
  const counts = await loadCounts(sql, filer.environment, [...new Set([...fresh.values()].flatMap(({ checked }) => countNames(checked)))])
  const { decided, splits } = decideParcels([...fresh.values()].map(({ checked }) => checked), counts)
  const batchId = uuidV7()
  const saved = decided.map((each, place): ParcelToSave => ({ ...each, id: uuidV7(), lineSha256: fresh.get(each.parcel.parcel)?.lineSha256 ?? '', ...dutyShown(each), batch: batchId, place }))
  await saveParcels(sql, filer, { parcels: saved, counts, receivedAt })
  const batch = await recordBatch(sql, filer, { id: batchId, saved, receivedAt })
  const reviewedAgain = await reviewSplits(sql, filer, splits)
  return { answers: answersOf(examined, known, new Map(saved.map((each) => [each.parcel.parcel, each]))), splits, reviewedAgain, ...(batch === undefined ? {} : { batch }) }
}

/** Nothing is owed on what is refused. */
function dutyShown({ outcome, dutyCents }: DecidedParcel): { readonly duty?: AmountText } {
  return outcome === 'reject' || dutyCents === undefined ? {} : { duty: dollarsOf(dutyCents) }
}

/** Keeps what was answered, so that each answer can be proven later, though an outcome may change by then. */
async function recordBatch(sql: Sql, filer: Filer, { id, saved, receivedAt }: { readonly id: string; readonly saved: readonly ParcelToSave[]; readonly receivedAt: MomentText }): Promise<DecidedBatch | undefined> {
  if (saved.length === 0) return undefined
  const leaves = saved.map((each) => answerLeaf(answerOf({ ...each, parcel: each.parcel.parcel }, filer.environment)))
  await saveBatch(sql, filer, { id, leaves, receivedAt })
  return { id, parcels: leaves.length, sha256: digestOfBatch(leaves.length, batchTree(leaves).root) }
}

/** What was answered when the parcel was decided: a later review does not change it. */
export function answerOf({ id, parcel, lineSha256, findings, duty }: Pick<ParcelOnFile, 'id' | 'parcel' | 'lineSha256' | 'findings' | 'duty'>, environment: Filer['environment']): ParcelAnswer {
  return { environment, id, parcel, lineSha256, outcome: outcomeOf(findings), findings: findings.map(({ code }) => code), ...(duty === undefined ? {} : { duty }) }
}

function answersOf(examined: readonly ExaminedLine[], known: ReadonlyMap<string, ParcelOnFile>, saved: ReadonlyMap<string, ParcelToSave>): readonly AnsweredParcel[] {
  const told = new Set<string>()
  return examined.map((each): AnsweredParcel => {
    const { line } = each
    if (!('checked' in each)) return { line, outcome: 'reject', findings: each.findings, isRepeated: false, ...(each.parcel === undefined ? {} : { parcel: each.parcel }) }
    const { parcel: name } = each.checked.parcel
    const onFile = known.get(name) ?? saved.get(name)
    const isNew = saved.has(name) && !told.has(name)
    told.add(name)
    if (onFile === undefined || onFile.lineSha256 !== each.lineSha256) return { line, parcel: name, outcome: 'reject', findings: [findingAt(conditions.alreadyFiled, '/parcel')], isRepeated: false }
    const { id, outcome, findings, duty } = onFile
    return { line, parcel: name, id, outcome, findings, ...(duty === undefined ? {} : { duty }), isRepeated: !isNew, ...(isNew ? { checked: each.checked } : {}) }
  })
}
