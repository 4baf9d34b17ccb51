import type { StatusChange } from '@customhouse/formats/format.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import { dispositionsOf, statedBills, type BillStatus, type ToldChange } from '../../filings/index.ts'

/** A change to be told, with when it came. */
export interface TimedChange {
  readonly at: string
  readonly change: StatusChange
}

export interface ChangesGround {
  readonly declaration: Pick<Declaration, 'consignments'>
  /** Oldest first. */
  readonly determinations: readonly Determination[]
  readonly bills: readonly ToldChange[]
}

const arrived = '95'

/** What the manifest had to tell of the bills of a filing: each time with the determination that stood, and whether all had arrived by then. */
export function billChanges({ declaration, determinations, bills }: ChangesGround): readonly TimedChange[] {
  return bills.flatMap(({ at, bills: told }, index) => {
    const determination = standing(determinations, at)
    if (determination === undefined) return []
    const change: StatusChange = {
      determination: { ...determination, decidedAt: at }, suspendsRelease: false, hasArrived: hasArrived(declaration, bills.slice(0, index + 1)) === true,
      bills: told.map(({ pointer, status }) => ({ pointer, at, dispositions: dispositionsOf(status), ...(status.manifestedQuantity === undefined ? {} : { manifestedQuantity: status.manifestedQuantity }) })),
    }
    return [{ at, change }]
  })
}

/** Whether all bills of a declaration have arrived by what was told; undefined where nothing was. */
export function hasArrived(declaration: Pick<Declaration, 'consignments'>, told: readonly ToldChange[]): boolean | undefined {
  if (told.length === 0) return undefined
  const latest = new Map<string, BillStatus>()
  for (const { bills } of told) for (const { pointer, status } of bills) latest.set(pointer, status)
  return statedBills(declaration).every(({ pointer }) => latest.get(pointer)?.match.code === arrived)
}

function standing(determinations: readonly Determination[], at: string): Determination | undefined {
  return determinations.findLast(({ decidedAt }) => decidedAt <= at) ?? determinations[0]
}
