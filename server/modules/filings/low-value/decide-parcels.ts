import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { limitOf } from './check-parcel.ts'
import { lowValueConditions as conditions } from './low-value-conditions.ts'
import { dutyFreeClaims } from './low-value-claims.table.ts'
import type { Parcel } from './parcel.ts'
import { keysOf, type ParcelKeys } from './parcel-keys.ts'

/** What a day came to so far for one consignee, one seller, or one of both together. */
export interface DayCount {
  readonly parcels: number
  /** Of parcels claimed free of duty that were not refused, in cents. */
  readonly exemptCents: bigint
  /** Of parcels entered informally that were not refused, in cents. */
  readonly enteredCents: bigint
}

export const noParcels: DayCount = { parcels: 0, exemptCents: 0n, enteredCents: 0n }

/** What is counted, by the name of its row. */
export type DayCounts = Map<string, DayCount>

export type CountKind = keyof ParcelKeys

/** A parcel that is new, with what was found of it by itself. */
export interface CheckedParcel {
  readonly parcel: Parcel
  readonly keys: ParcelKeys
  readonly findings: readonly Finding[]
  /** What is owed on it if it is not refused, in cents; left out where the tariff cannot say it. */
  readonly dutyCents?: bigint | undefined
}

export interface DecidedParcel extends CheckedParcel {
  readonly outcome: Outcome
}

/** A consignee whose parcels of a day went over the limit of informal entry by one of these: those before it are looked at again. */
export interface FoundSplit {
  readonly day: string
  readonly consignee: string
}

export interface DecidedParcels {
  readonly decided: readonly DecidedParcel[]
  readonly splits: readonly FoundSplit[]
}

/** The name of a count. */
export function countName(day: string, kind: CountKind, key: string): string {
  return `${day} ${kind} ${key}`
}

/** The counts that a parcel is judged by and adds to. */
export function countNames({ parcel: { arrival }, keys }: Pick<CheckedParcel, 'parcel' | 'keys'>): readonly string[] {
  return [countName(arrival, 'consignee', keys.consignee), countName(arrival, 'seller', keys.seller), countName(arrival, 'pair', keys.pair)]
}

/** Decides parcels in their order against what the day came to before them, and adds them to it: `counts` is changed. */
export function decideParcels(checked: readonly CheckedParcel[], counts: DayCounts): DecidedParcels {
  const splits = new Map<string, FoundSplit>()
  const decided = checked.map((each) => {
    const { parcel: { arrival }, keys } = each
    const before = counts.get(countName(arrival, 'consignee', keys.consignee)) ?? noParcels
    const again = counts.get(countName(arrival, 'pair', keys.pair)) ?? noParcels
    const dayFindings = rejects(each.findings) ? [] : findingsOfDay(each.parcel, before, again)
    const findings = [...each.findings, ...dayFindings]
    if (dayFindings.some(({ code }) => code === conditions.split.code)) splits.set(countName(arrival, 'consignee', keys.consignee), { day: arrival, consignee: keys.consignee })
    count(each, counts, rejects(findings))
    return { ...each, findings, outcome: outcomeOf(findings) }
  })
  return { decided, splits: [...splits.values()] }
}

/** A parcel in this program is released where nothing stands against it; what asks for another agency's data waits for it. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  if (rejects(findings)) return 'reject'
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  if (warnings.some(({ subject }) => subject === 'agency')) return 'documents-required'
  return warnings.length > 0 ? 'under-review' : 'release'
}

function findingsOfDay(parcel: Parcel, before: DayCount, again: DayCount): readonly Finding[] {
  const limit = limitOf(parcel)
  const found: Finding[] = []
  const isExempt = dutyFreeClaims.has(parcel.claim)
  const sum = (isExempt ? before.exemptCents : before.enteredCents) + parcel.cents
  // One parcel that is over the limit by itself was told so already.
  if (limit !== undefined && sum > limit && sum > parcel.cents) found.push(findingAt(isExempt ? conditions.exemptionDay : conditions.split, '/consignee'))
  if (again.parcels > 0) found.push(findingAt(conditions.sellerRepeated, '/seller'))
  return found
}

function count({ parcel, keys }: CheckedParcel, counts: DayCounts, isRefused: boolean): void {
  const isExempt = dutyFreeClaims.has(parcel.claim)
  for (const name of countNames({ parcel, keys })) {
    const { parcels, exemptCents, enteredCents } = counts.get(name) ?? noParcels
    counts.set(name, {
      parcels: parcels + 1,
      exemptCents: exemptCents + (isExempt && !isRefused ? parcel.cents : 0n),
      enteredCents: enteredCents + (!isExempt && !isRefused ? parcel.cents : 0n),
    })
  }
}

/** A parcel with what it is counted by. */
export function checkedParcel(parcel: Parcel, findings: readonly Finding[], dutyCents?: bigint): CheckedParcel {
  return { parcel, keys: keysOf(parcel), findings, dutyCents }
}
