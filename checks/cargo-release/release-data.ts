import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { isForeignTradeZone } from '@customhouse/vocabulary/identifiers/place-codes.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { daysBetween, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { seChapter } from '../authority.ts'
import { isInformal } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'
import { isTransportMode } from '../transport-mode.ts'
import { isWholeDollars, wholeDollars } from '../whole-dollars.ts'

const conditions = {
  modeMissing: fatal('164', { message: 'The mode of transport is missing', authority: seChapter('SE10 note 11'), remedy: 'Give CBP\'s two-digit mode of transport code' }),
  modeUnknown: fatal('165', { message: 'The mode of transport is not one of CBP\'s codes', authority: seChapter('SE10 note 5'), remedy: 'Give a code such as 11 for containers by vessel' }),
  valueMissing: fatal('estimated-value-missing', { message: 'The estimated value of the entry is missing', authority: seChapter('SE10'), remedy: 'Give the value of the entry in whole dollars' }),
  valueMalformed: fatal('estimated-value-malformed', { message: 'The estimated value of the entry is not in whole dollars', authority: `${seChapter('SE10')}; 19 CFR 159.3`, remedy: 'Give the value of the entry in whole dollars' }),
  valueAboveLimit: fatal('648', { message: 'The estimated value is above the limit for informal entry', authority: `${seChapter('SE10 note 13')}; 19 CFR 143.21`, remedy: 'File a formal entry' }),
  portMissing: fatal('B03', { message: 'The planned port of entry is missing where it cannot be derived', authority: seChapter('SE10 note 7'), remedy: 'Give the Schedule D code of the port of entry' }),
  unladingMissing: fatal('167', { message: 'The port of unlading is missing', authority: seChapter('SE10, port of unlading'), remedy: 'Give the Schedule D code of the port where the goods arrive' }),
  unladingUnknown: fatal('166', { message: 'The port of unlading is not a port of Schedule D', authority: seChapter('SE10'), remedy: 'Give a four-digit Schedule D code' }),
  locationMissing: fatal('173', { message: 'The location of the zone is missing', authority: seChapter('SE11 note 4'), remedy: 'Give the FIRMS code of the foreign trade zone' }),
  zoneMissing: fatal('288', { message: 'The foreign trade zone is missing', authority: `${seChapter('SE11 note 6')}; 19 CFR 146.62`, remedy: 'Give the zone identifier, e.g. 02600A001' }),
  zoneMalformed: fatal('289', { message: 'The foreign trade zone is not in the form that CBP accepts', authority: seChapter('SE11 note 6'), remedy: 'Give the nine-position form, e.g. 02600A001' }),
  warehouseMissing: fatal('bonded-warehouse-missing', { message: 'The bonded warehouse that the goods go to is missing', authority: `${seChapter('SE11 note 2')}; 19 CFR 144.11`, remedy: 'Give the FIRMS code of the bonded warehouse' }),
  originatingMissing: fatal('294', { message: 'The warehouse entry that the goods come from is missing', authority: seChapter('SE11 note 3'), remedy: 'Give the number of the warehouse entry' }),
  electionUnknown: fatal('election-code-unknown', { message: 'The entry date election is for weekly zone entries (W, type 06) only', authority: seChapter('SE11 note 1'), remedy: 'Leave the election out, or file type 06 with W' }),
  electedMissing: fatal('elected-date-missing', { message: 'A weekly entry states no entry date', authority: seChapter('SE11 note 1'), remedy: 'Give the first day of the zone week' }),
  electedTooFar: fatal('elected-date-out-of-range', { message: 'The elected entry date is past, or more than seven days ahead', authority: seChapter('SE11 note 1'), remedy: 'Give today or a day within the next seven' }),
  immediateDelivery: fatal('340', { message: 'Immediate delivery is not allowed for warehouse entries', authority: `${seChapter('SE11 note 9')}; 19 CFR 142.21`, remedy: 'Leave the request out' }),
  splitUnknown: fatal('split-release-unknown', { message: 'The split shipment release is neither 1 nor 2', authority: seChapter('SE10 note 8'), remedy: 'Give 1 to hold all, 2 to release in parts' }),
} as const

const informalLimitDollars = 2500
const electedDaysMax = 7
const portTypes: ReadonlySet<string> = new Set(['02', '06', '07', '12', '21', '22', '23'])
const unladingModes: ReadonlySet<string> = new Set(['50', '60', '70'])

/** Whether the header of an entry for cargo release is whole (SE10, SE11). A summary that asks for release states it elsewhere. */
export function releaseData(context: FormContext): readonly Finding[] {
  const { declaration } = context
  if (declaration.kind !== 'entry') return []
  return [...transportOf(declaration), ...valueOf(declaration), ...placeOf(declaration), ...electionOf(context)]
}

function transportOf(declaration: Declaration): Finding[] {
  const findings: Finding[] = []
  const { transportMode, portOfUnlading } = declaration
  const hasBill = declaration.consignments.some((consignment) => consignment.transportDocuments.length > 0)
  if (transportMode === undefined) {
    if (declaration.typeCode !== '06' || hasBill) findings.push(finding(conditions.modeMissing, '/transportMode'))
  } else if (!isTransportMode(transportMode)) findings.push(finding(conditions.modeUnknown, '/transportMode'))
  if (portOfUnlading === undefined) {
    if (unladingModes.has(transportMode ?? '')) findings.push(finding(conditions.unladingMissing, '/portOfUnlading'))
  } else if (!isPortCode(portOfUnlading)) findings.push(finding(conditions.unladingUnknown, '/portOfUnlading'))
  return findings
}

function valueOf({ estimatedValue, typeCode, indicators }: Declaration): Finding[] {
  const findings: Finding[] = []
  if (estimatedValue === undefined) findings.push(finding(conditions.valueMissing, '/estimatedValue'))
  else if (!isWholeDollars(estimatedValue)) findings.push(finding(conditions.valueMalformed, '/estimatedValue'))
  else if (isInformal(typeCode) && wholeDollars(estimatedValue) > informalLimitDollars) findings.push(finding(conditions.valueAboveLimit, '/estimatedValue'))
  if (indicators.splitShipment !== undefined && !/^[12]$/.test(indicators.splitShipment)) findings.push(finding(conditions.splitUnknown, '/indicators/splitShipment'))
  return findings
}

function placeOf(declaration: Declaration): Finding[] {
  const findings: Finding[] = []
  if (declaration.portOfEntry === undefined && needsPort(declaration)) findings.push(finding(conditions.portMissing, '/portOfEntry'))
  if (declaration.typeCode === '06') findings.push(...zoneOf(declaration))
  if (/^2[12]$/.test(declaration.typeCode)) {
    if (declaration.bondedWarehouse === undefined) findings.push(finding(conditions.warehouseMissing, '/bondedWarehouse'))
    if (declaration.indicators.immediateDelivery === true) findings.push(finding(conditions.immediateDelivery, '/indicators/immediateDelivery'))
  }
  if (declaration.typeCode === '22' && declaration.warehouse === undefined) findings.push(finding(conditions.originatingMissing, '/warehouse'))
  return findings
}

/** SE10 note 7. */
function needsPort({ typeCode, consignments, goodsItems }: Declaration): boolean {
  if (portTypes.has(typeCode)) return true
  if (consignments.some(({ transportDocuments }) => transportDocuments.some((document) => document.type === 'I' || document.isNonAutomated === true))) return true
  return goodsItems.some((item) => item.commodities.some(({ agencyData }) => agencyData.length > 0))
}

function zoneOf({ foreignTradeZone, goodsLocation }: Declaration): Finding[] {
  const findings: Finding[] = []
  if (goodsLocation === undefined) findings.push(finding(conditions.locationMissing, '/goodsLocation'))
  if (foreignTradeZone === undefined) findings.push(finding(conditions.zoneMissing, '/foreignTradeZone'))
  else if (!isForeignTradeZone(foreignTradeZone.replace(/^FTZ/, ''))) findings.push(finding(conditions.zoneMalformed, '/foreignTradeZone'))
  return findings
}

function electionOf({ declaration: { dates, typeCode }, receivedOn }: FormContext): Finding[] {
  if (dates.electionCode === undefined) return []
  if (dates.electionCode !== 'W' || typeCode !== '06') return [finding(conditions.electionUnknown, '/dates/electionCode')]
  if (dates.elected === undefined || !isCalendarDate(dates.elected)) return [finding(conditions.electedMissing, '/dates/elected')]
  const ahead = daysBetween(receivedOn, dates.elected)
  return ahead < 0 || ahead > electedDaysMax ? [finding(conditions.electedTooFar, '/dates/elected')] : []
}
