import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { daysAfter, easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { firstTextAt, statedAt, textAt } from '../text-at.ts'
import { claimsExemption, exemptionOf } from './check-exemption.ts'
import { isPostdeparture } from './check-export-time.ts'
import type { ExportGround } from './decide-export.ts'
import type { ExportDeclarationOnFile } from './export-declaration.ts'
import { exitTimes } from './export-times.table.ts'
import { exportDateOf, exporterNumberOf, itemsOf } from './stated-parts.ts'

/** The declaration as a new filing states it, or as one that replaces it does: its number, its way so far and who filed it stay. */
export function exportAfter(before: ExportDeclarationOnFile | undefined, ground: ExportGround, number: string): ExportDeclarationOnFile {
  const { stated: { declaration, typeCode, reference, regime: stated = 'united-states' }, filer, receivedAt } = ground
  const { regime, status, version, filedAt, events, ...way } = before ?? { regime: stated, status: 'accepted' as const, version: 0, filedAt: receivedAt, events: [] }
  const isPost = regime === 'united-states' && isPostdeparture(declaration)
  const exportDate = exportDateOf(declaration)
  const client = exporterNumberOf(textAt(declaration, 'exporter/id'))
  return {
    ...wayOf(way), number, regime, ...filer, client: regime === 'united-states' && client !== undefined ? client : '', status, typeCode, isPostdeparture: isPost, version: version + 1, items: itemsOf(declaration).length, filedAt, events,
    ...statedMembers({ reference, exportDate, annotation: annotationOf(ground, number, isPost), dueOn: dueOn(ground, regime, exportDate) }),
    ...transportOf(ground),
  }
}

/** What happened at the border stays, whatever is corrected. */
function wayOf(way: Partial<ExportDeclarationOnFile>): Pick<ExportDeclarationOnFile, 'presentedAt' | 'exitedAt' | 'exitConveyance'> {
  const { presentedAt, exitedAt, exitConveyance } = way
  return statedMembers({ presentedAt, exitedAt, exitConveyance })
}

function transportOf({ stated: { declaration }, directory }: ExportGround): Partial<ExportDeclarationOnFile> {
  const carrierCode = statedAt(declaration, 'consignment/carrier/id')?.toUpperCase()
  return statedMembers({
    exporter: firstTextAt(declaration, 'exporter/id', 'exporter/name'),
    carrierCode, carrier: carrierCode === undefined ? undefined : directory.carrier(carrierCode)?.id,
    destination: firstTextAt(declaration, 'goodsShipment/destination/countryCode', 'goodsShipment/governmentAgencyGoodsItem/destination/countryCode'),
    exitOffice: statedAt(declaration, 'exitOffice/id'),
    mode: firstTextAt(declaration, 'borderTransportMeans/nationalModeCode', 'borderTransportMeans/modeCode'),
    conveyance: firstTextAt(declaration, 'borderTransportMeans/name', 'borderTransportMeans/id'),
    bill: statedAt(declaration, 'goodsShipment/cargoConsignment/transportContractDocument/id'),
  })
}

/** What stands on the bill of lading, air waybill or other loading document (15 CFR 30.7). */
function annotationOf({ stated: { declaration, regime } }: ExportGround, number: string, isPost: boolean): string | undefined {
  if (regime !== 'united-states') return undefined
  if (claimsExemption(declaration)) return `NOEEI § ${exemptionOf(declaration)}`
  return isPost ? `AESPOST ${exporterNumberOf(textAt(declaration, 'exporter/id')) ?? ''} ${exportDateOf(declaration) ?? ''}` : `AES ${number}`
}

function dueOn({ stated: { declaration }, receivedAt }: ExportGround, regime: ExportDeclarationOnFile['regime'], exportDate: DateText | undefined): DateText | undefined {
  const today = easternDate(receivedAt)
  const rule = exitTimes.find((time) => time.regime === regime && time.from <= today)
  // What leaves without export information is confirmed by nobody.
  if (rule === undefined || claimsExemption(declaration)) return undefined
  const from = rule.after === 'acceptance' ? today : exportDate
  return from === undefined ? undefined : daysAfter(from, rule.days)
}
