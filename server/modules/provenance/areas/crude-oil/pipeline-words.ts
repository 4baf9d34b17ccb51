import type { EventPlace } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** What pipelines, tanks and wells do, as `process` of events. `extraction` and `diluent-blending` are asked for by rules of origin. */
export const extraction = 'extraction'
export const diluentBlending = 'diluent-blending'
export const commingling = 'commingling'
/** A batch of a pipeline takes up what a ticket says was handed to the pipeline. */
export const batchReceipt = 'batch-receipt'
export const pipelineDelivery = 'pipeline-delivery'
/** A meter on the way, at a border or a station: nobody hands anything over. */
export const metering = 'metering'
export const pipelineReceipt = 'pipeline-receipt'
export const deliverySchedule = 'delivery-schedule'
export const deliveryStatement = 'delivery-statement'
export const advanceManifest = 'advance-manifest'
/** Somebody may produce from these wells: a paper, and no movement. */
export const petroleumTitling = 'petroleum-title'

/** What a material is for, in `attributes` of particulars: the use that the chapter rule of origin names (General Note 11(o), chapter 27). */
export const materialUse = 'material-use'
export const diluent = 'diluent'

/** The port of the United States (Schedule D) where something happened, by what the place is known by. */
export function usPortOf(place: EventPlace | undefined): string | undefined {
  return place?.identifiers.find(({ scheme, value }) => scheme === 'us-port' && /^\d{4}$/.test(value))?.value
}
