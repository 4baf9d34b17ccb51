import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { positionOf, textOf, type WireRecord } from '../codec/wire-record.ts'
import type { Transaction } from '../envelope/batch.ts'
import { groupsIn, recordIn, type Group } from '../structure/group.ts'
import { billActionDiffers, goodsMissing, recordNotAllowed } from './in-bond-form-conditions.ts'

/** Action codes that bills may have under each of the movement (QP10 and QP30). */
const billActions: Readonly<Record<string, string>> = { A: 'A', B: 'D' }
const recordsOfDeletion: ReadonlySet<string> = new Set(['QP10', 'QP30'])

/** What the form of a QP transaction shows beyond fields and structure: actions that go together, no more than a deletion has, goods in every container. */
export function checkInBond({ records, group }: Transaction): readonly Finding[] {
  const [header] = records
  if (header?.id !== 'QP10') return []
  const action = textOf(header, 'Action Code')
  const isDeletion = action === 'B' || action === 'D'
  return [
    ...records.filter((record) => record.id === 'QP30' && textOf(record, 'Action Code') !== billActions[action]).map((record) => at(billActionDiffers, record)),
    ...(isDeletion ? records.filter(({ id }) => !recordsOfDeletion.has(id)).map((record) => at(recordNotAllowed, record)) : []),
    ...containersOf(group).filter((container) => recordIn(container, 'QP71') === undefined).map(({ record }) => at(goodsMissing, record)),
  ]
}

function containersOf(group: Group | undefined): readonly Group[] {
  if (group === undefined) return []
  return groupsIn(group, 'bill').flatMap((bill) => groupsIn(bill, 'cargo')).flatMap((cargo) => groupsIn(cargo, 'container'))
}

function at(condition: Condition, record: WireRecord): Finding {
  return { ...condition, pointer: { record: positionOf(record) } }
}
