import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { daysAfter, easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { exemptionOf } from './check-exemption.ts'
import { isPostdeparture } from './check-export-time.ts'
import type { ExportGround } from './decide-export.ts'
import type { ExportDeclarationOnFile } from './export-declaration.ts'
import { exitTimes } from './export-times.table.ts'
import { carrierOf, exportDateOf, exporterNumberOf } from './stated-parts.ts'

/** The declaration as a new filing states it, or as one that replaces it does: its number, its way so far and who filed it stay. */
export function exportAfter(before: ExportDeclarationOnFile | undefined, ground: ExportGround, number: string): ExportDeclarationOnFile {
  const { stated: { declaration, typeCode, reference, regime: stated }, filer, receivedAt, directory } = ground
  const { exporter, exitOffice, goodsShipment, borderTransportMeans } = declaration
  const regime = before?.regime ?? stated ?? 'united-states'
  const carrierCode = carrierOf(declaration)?.id?.trim().toUpperCase()
  const isPost = regime === 'united-states' && isPostdeparture(declaration)
  const exportDate = exportDateOf(declaration)
  const items = goodsShipment?.governmentAgencyGoodsItem ?? []
  return {
    number, regime, organisation: filer.organisation, client: regime === 'united-states' ? (exporterNumberOf(exporter?.id) ?? '') : '', environment: filer.environment,
    status: before?.status ?? 'accepted', typeCode, isPostdeparture: isPost, version: (before?.version ?? 0) + 1, items: items.length,
    filedAt: before?.filedAt ?? receivedAt, events: before?.events ?? [],
    ...statedMembers({
      reference, exporter: exporter?.id ?? exporter?.name, carrierCode, carrier: carrierCode === undefined ? undefined : directory.carrier(carrierCode)?.id,
      destination: goodsShipment?.destination?.countryCode ?? items.flatMap((item) => item.destination?.countryCode ?? [])[0], exitOffice: exitOffice?.id, mode: borderTransportMeans?.modeCode,
      conveyance: borderTransportMeans?.name ?? borderTransportMeans?.id, bill: (goodsShipment?.cargoConsignment ?? []).flatMap((one) => one.transportContractDocument ?? []).flatMap(({ id }) => id ?? [])[0],
      exportDate, presentedAt: before?.presentedAt, exitedAt: before?.exitedAt, exitConveyance: before?.exitConveyance,
      annotation: annotationOf(ground, number, isPost), dueOn: dueOn(ground, regime, exportDate),
    }),
  }
}

/** What stands on the bill of lading, air waybill or other loading document (15 CFR 30.7). */
function annotationOf({ stated: { declaration, regime } }: ExportGround, number: string, isPost: boolean): string | undefined {
  if (regime !== 'united-states') return undefined
  if ((declaration.unitedStates?.export?.exemptionCode ?? '') !== '') return `NOEEI § ${exemptionOf(declaration)}`
  return isPost ? `AESPOST ${exporterNumberOf(declaration.exporter?.id) ?? ''} ${exportDateOf(declaration) ?? ''}` : `AES ${number}`
}

function dueOn({ stated: { declaration }, receivedAt }: ExportGround, regime: ExportDeclarationOnFile['regime'], exportDate: DateText | undefined): DateText | undefined {
  const today = easternDate(receivedAt)
  const rule = exitTimes.find((time) => time.regime === regime && time.from <= today)
  // What leaves without export information is confirmed by nobody.
  if (rule === undefined || (declaration.unitedStates?.export?.exemptionCode ?? '') !== '') return undefined
  const from = rule.after === 'acceptance' ? today : exportDate
  return from === undefined ? undefined : daysAfter(from, rule.days)
}
