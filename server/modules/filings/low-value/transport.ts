import { createHash } from 'node:crypto'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { Filer } from '../filing-context.ts'
import { checkParcel, type ParcelContext } from './check-parcel.ts'
import { checkedParcel, countNames, decideParcels, type CheckedParcel, type FoundSplit } from './decide-parcels.ts'
import { lowValueConditions as conditions } from './low-value-conditions.ts'
import { readParcel } from './read-parcel.ts'
import { loadCounts, parcelsOnFile, reviewSplits, saveParcels, takeParcelTurn, type ParcelOnFile, type ParcelToSave } from './store.ts'

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
  /** It was on file before, by this very line. */
  readonly isRepeated: boolean
  /** Of new parcels. */
  readonly checked?: CheckedParcel
}

export interface AnsweredParcels {
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
export function examineLines(lines: readonly ParcelLine[], context: ParcelContext): readonly ExaminedLine[] {
  return lines.map(({ line, text }): ExaminedLine => {
    if (text === undefined) return { line, findings: [findingAt(conditions.lineTooLong, '')] }
    const { name, parcel, findings } = readParcel(text)
    if (parcel === undefined) return { line, findings: gravest(findings), ...(name === undefined ? {} : { parcel: name }) }
    return { line, lineSha256: createHash('sha256').update(text).digest('hex'), checked: checkedParcel(parcel, gravest(checkParcel(parcel, context))) }
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
  const saved = decided.map((each): ParcelToSave => ({ ...each, id: uuidV7(), lineSha256: fresh.get(each.parcel.parcel)?.lineSha256 ?? '' }))
  await saveParcels(sql, filer, { parcels: saved, counts, receivedAt })
  const reviewedAgain = await reviewSplits(sql, filer, splits)
  return { answers: answersOf(examined, known, new Map(saved.map((each) => [each.parcel.parcel, each]))), splits, reviewedAgain }
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
    const { id, outcome, findings } = onFile
    return { line, parcel: name, id, outcome, findings, isRepeated: !isNew, ...(isNew ? { checked: each.checked } : {}) }
  })
}
