import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter, seChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'
import { isPositive } from '../whole-dollars.ts'

const zoneNote = `${aeChapter('41-record')}; 19 CFR 146.41 and 146.62`

const conditions = {
  missing: fatal('670', { message: 'A line of an entry from a foreign trade zone has no zone status', authority: zoneNote, remedy: 'Give P privileged foreign or N non-privileged foreign' }),
  unknown: fatal('671', { message: 'The zone status is not one of CBP\'s codes', authority: zoneNote, remedy: 'Give P, N or D' }),
  refused: fatal('678', { message: 'Only an entry of type 06 gives a zone status', authority: zoneNote, remedy: 'Leave the zone status out, or change the entry type' }),
  dateMissing: fatal('674', { message: 'The day on which privileged foreign status was filed is missing', authority: zoneNote, remedy: 'Give the date; it fixes the rates of duty' }),
  dateUnknown: fatal('675', { message: 'The day on which privileged foreign status was filed is not a date', authority: zoneNote, remedy: 'Give a date that exists' }),
  dateRefused: fatal('673', { message: 'Only privileged foreign merchandise has a day of privileged filing', authority: zoneNote, remedy: 'Leave the date out' }),
  quantityMissing: fatal('681', { message: 'The quantity removed from the zone is missing', authority: zoneNote, remedy: 'Give the quantity of the line as a whole number' }),
  quantityMalformed: fatal('682', { message: 'The quantity removed from the zone is not a whole number', authority: zoneNote, remedy: 'Give a whole number' }),
  quantityZero: fatal('683', { message: 'The quantity removed from the zone is zero', authority: zoneNote, remedy: 'Give the quantity of the line, above zero' }),
  domestic: fatal('zone-status-not-entered', { message: 'Domestic and zone-restricted merchandise is not entered for consumption', authority: seChapter('SE41 note 1'), remedy: 'Leave the line out of the entry for cargo release' }),
} as const

/** Whether lines from a foreign trade zone, and no others, say in which status they stood there. */
export function zoneStatus({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  const isZoneEntry = declaration.typeCode === '06'
  declaration.goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}/zoneStatus`
    if (!isZoneEntry) {
      if (item.zoneStatus !== undefined) findings.push(finding(conditions.refused, at))
    } else findings.push(...ofLine(item, declaration.kind === 'entry', at))
  })
  return findings
}

function ofLine({ zoneStatus: stated }: GoodsItem, isRelease: boolean, at: string): Finding[] {
  if (stated === undefined || stated.status === '') return [finding(conditions.missing, at)]
  const findings: Finding[] = []
  if (isRelease && /^[DZ]$/.test(stated.status)) findings.push(finding(conditions.domestic, `${at}/status`))
  else if (!/^[PND]$/.test(stated.status)) findings.push(finding(conditions.unknown, `${at}/status`))
  if (stated.quantity === undefined) findings.push(finding(conditions.quantityMissing, `${at}/quantity`))
  else if (!/^\d+(?:\.0+)?$/.test(stated.quantity)) findings.push(finding(conditions.quantityMalformed, `${at}/quantity`))
  else if (!isPositive(stated.quantity)) findings.push(finding(conditions.quantityZero, `${at}/quantity`))
  const privileged = privilegedFinding(stated.status, stated.privilegedFiling, { isRelease, at: `${at}/privilegedFiling` })
  return privileged === undefined ? findings : [...findings, privileged]
}

/** For cargo release the day is given only for tariff numbers that are gone (SE41 note 2), so it cannot be asked for. */
function privilegedFinding(status: string, filed: string | undefined, { isRelease, at }: { readonly isRelease: boolean; readonly at: string }): Finding | undefined {
  if (status !== 'P') return filed === undefined ? undefined : finding(conditions.dateRefused, at)
  if (filed === undefined) return isRelease ? undefined : finding(conditions.dateMissing, at)
  return isCalendarDate(filed) ? undefined : finding(conditions.dateUnknown, at)
}
