import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { ConveyanceReport, ModelDocument } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import type { ManifestReport, ReportedCall, ReportedConveyance, ReportedEvent } from './manifest-report.ts'
import { readBills } from './read-bills.ts'
import { actionOf, inCapitals } from './read-code.ts'
import { momentOf } from './read-moment.ts'
import { reportedEventKinds, transportModes } from './report-codes.table.ts'

/** Reads a carrier's report; undefined where the document is something else. */
export function readReport(document: CanonicalDocument): ManifestReport | undefined {
  // What readers give follows the dictionary, from which these types are made.
  const { conveyanceReport: report } = document as ModelDocument
  if (report === undefined) return undefined
  const conveyance = conveyanceOf(report)
  return {
    action: actionOf(report.functionCode),
    ...(report.functionalReferenceId === undefined ? {} : { reference: report.functionalReferenceId }),
    ...(report.id === undefined ? {} : { manifestNumber: report.id }),
    carrierCode: inCapitals(report.carrier?.id ?? report.submitter?.id ?? report.agent?.id),
    conveyance,
    calls: (report.itinerary ?? []).map(callOf),
    bills: readBills(report.consignment ?? []),
    events: (report.event ?? []).map(eventOf),
    equipment: (report.transportEquipment ?? []).flatMap(({ id }, index) => (id === undefined ? [] : [{ pointer: `/conveyanceReport/transportEquipment/${String(index)}/id`, text: id }])),
  }
}

function conveyanceOf({ borderTransportMeans: means }: ConveyanceReport): ReportedConveyance {
  const mode = transportModes.get(inCapitals(means?.modeCode)) ?? transportModes.get(inCapitals(means?.typeCode))
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(means?.name === undefined ? {} : { name: means.name }),
    ...(means?.id === undefined ? {} : { id: means.id }),
    ...(means?.journeyId === undefined ? {} : { journeyId: means.journeyId }),
  }
}

function callOf(call: NonNullable<ConveyanceReport['itinerary']>[number], index: number): ReportedCall {
  const arrivedAt = momentOf(call.arrivalDateTime)
  const expectedAt = momentOf(call.estimatedArrivalDateTime)
  const departedAt = momentOf(call.departureDateTime)
  const departsAt = momentOf(call.estimatedDepartureDateTime)
  return {
    pointer: `/conveyanceReport/itinerary/${String(index)}`, port: inCapitals(call.id),
    ...(arrivedAt === undefined ? {} : { arrivedAt }), ...(expectedAt === undefined ? {} : { expectedAt }),
    ...(departedAt === undefined ? {} : { departedAt }), ...(departsAt === undefined ? {} : { departsAt }),
  }
}

function eventOf({ typeCode, occurrenceDateTime, locationId, documentId }: NonNullable<ConveyanceReport['event']>[number], index: number): ReportedEvent {
  const at = momentOf(occurrenceDateTime)
  return {
    pointer: `/conveyanceReport/event/${String(index)}`, kind: reportedEventKinds.get((typeCode ?? '').trim().toLowerCase()),
    ...(at === undefined ? {} : { at }),
    ...(locationId === undefined ? {} : { port: inCapitals(locationId) }),
    ...(documentId === undefined ? {} : { billKey: inCapitals(documentId).replaceAll(/[\s-]/g, '') }),
  }
}
