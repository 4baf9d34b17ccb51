import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { add, compareDecimals, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { entrySummaryConditions as conditions } from './entry-summary-conditions.ts'
import type { PipelineDelivery } from './pipeline-delivery.ts'

/**
 * Each delivery once: a pipeline states a day's delivery of a shipment in a statement of the day, again in that of the month, and anew where it
 * corrects itself. Of several credentials of one pipeline for one shipment, day and tariff number the one that was recorded last counts, with all that it states
 * for them; where they differ the summary must not be filed before one of them is taken back.
 */
export function statedOnce(deliveries: readonly PipelineDelivery[]): { readonly deliveries: readonly PipelineDelivery[]; readonly findings: readonly Finding[] } {
  const groups = new Map<string, Map<string, PipelineDelivery[]>>()
  for (const delivery of deliveries) {
    const group = groups.get(keyOf(delivery)) ?? new Map<string, PipelineDelivery[]>()
    groups.set(keyOf(delivery), group)
    group.set(proofOf(delivery), [...(group.get(proofOf(delivery)) ?? []), delivery])
  }
  const chosen = [...groups.values()].map((group) => lastOf([...group.values()]))
  return { deliveries: chosen.flatMap(({ last }) => last), findings: chosen.flatMap(({ findings }) => findings) }
}

function keyOf({ statement: { event, source }, deliveredOn, bill, commodityCode, unit }: PipelineDelivery): string {
  return [source.issuer ?? source.organisation, bill ?? event.id, deliveredOn, commodityCode ?? '', unit].join(' ')
}

function proofOf({ statement: { event, source } }: PipelineDelivery): string {
  return source.credential ?? event.id
}

function lastOf(stated: readonly (readonly PipelineDelivery[])[]): { readonly last: readonly PipelineDelivery[]; readonly findings: readonly Finding[] } {
  const [last = [], ...earlier] = [...stated].sort((one, other) => compareRecorded(other, one))
  const [first] = last
  if (first === undefined || earlier.length === 0) return { last, findings: [] }
  const isSame = earlier.every((one) => isEqual(volumeOf(one), volumeOf(last)))
  return { last, findings: [findingOfEvent(isSame ? conditions.statedAgain : conditions.statedOtherwise, { event: first.statement.event.id })] }
}

function compareRecorded([one]: readonly PipelineDelivery[], [other]: readonly PipelineDelivery[]): number {
  const [left, right] = [one, other].map((each) => `${each?.statement.recordedAt ?? ''} ${each?.statement.event.id ?? ''}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}

function volumeOf(deliveries: readonly PipelineDelivery[]): Decimal | undefined {
  return deliveries.map(({ volume }) => volume).reduce<Decimal | undefined>((sum, volume) => (sum === undefined || volume === undefined ? undefined : add(sum, volume)), zero)
}

function isEqual(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one !== undefined && other !== undefined && compareDecimals(one, other) === 0
}
