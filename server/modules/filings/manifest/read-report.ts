import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { ConveyanceReport } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import { modelOf } from '@customhouse/vocabulary/dictionary/model-of.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { ManifestReport, ReportedCall, ReportedConveyance, ReportedEvent } from './manifest-report.ts'
import { readBills } from './read-bills.ts'
import { actionOf, inCapitals } from './read-code.ts'
import { momentOf } from './read-moment.ts'
import { reportedEventKinds, transportModes } from './report-codes.table.ts'

/** Reads a carrier's report; undefined where the document is something else. */
export function readReport(document: CanonicalDocument): ManifestReport | undefined {
  const { conveyanceReport: report } = modelOf(document)
  if (report === undefined) return undefined
  const conveyance = conveyanceOf(report)
  const carrierCode = inCapitals(carrierCodeOf(report))
  return {
    action: actionOf(report.functionCode),
    ...statedMembers({ reference: report.functionalReferenceId, manifestNumber: report.id }),
    carrierCode,
    conveyance,
    calls: (report.itinerary ?? []).map(callOf),
    bills: readBills(report.consignment ?? [], conveyance.mode === 'air' || carrierCode === '' ? undefined : carrierCode),
    events: (report.event ?? []).map(eventOf),
    equipment: (report.transportEquipment ?? []).flatMap(({ id }, index) => (id === undefined ? [] : [{ pointer: `/conveyanceReport/transportEquipment/${String(index)}/id`, text: id }])),
  }
}

/** The carrier that reports: as it is named itself, or by whom it has report. */
function carrierCodeOf({ carrier, submitter, agent }: ConveyanceReport): string | undefined {
  return carrier?.id ?? submitter?.id ?? agent?.id
}

function conveyanceOf({ borderTransportMeans: { modeCode, typeCode, name, id, journeyId } = {} }: ConveyanceReport): ReportedConveyance {
  return statedMembers({ mode: transportModes.get(inCapitals(modeCode)) ?? transportModes.get(inCapitals(typeCode)), name, id, journeyId })
}

function callOf(call: NonNullable<ConveyanceReport['itinerary']>[number], index: number): ReportedCall {
  return {
    pointer: `/conveyanceReport/itinerary/${String(index)}`, port: inCapitals(call.id),
    ...statedMembers({
      arrivedAt: momentOf(call.arrivalDateTime), expectedAt: momentOf(call.estimatedArrivalDateTime), departedAt: momentOf(call.departureDateTime), departsAt: momentOf(call.estimatedDepartureDateTime),
    }),
  }
}

function eventOf({ typeCode, occurrenceDateTime, locationId, documentId }: NonNullable<ConveyanceReport['event']>[number], index: number): ReportedEvent {
  return {
    pointer: `/conveyanceReport/event/${String(index)}`, kind: reportedEventKinds.get((typeCode ?? '').trim().toLowerCase()),
    ...statedMembers({
      at: momentOf(occurrenceDateTime), port: locationId === undefined ? undefined : inCapitals(locationId),
      billKey: documentId === undefined ? undefined : inCapitals(documentId).replaceAll(/[\s-]/g, ''),
    }),
  }
}
