import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { LostElement } from '../message-format.ts'
import { classesAt, numberClasses, textAt } from '../wire-tree/built-document.ts'
import { envelopeRows } from '../wire-tree/envelope-rows.ts'
import { mappingOf } from '../wire-tree/mapping.ts'
import type { Built } from '../wire-tree/read-mapping.ts'
import type { TreeFamily, TreeMessage } from '../wire-tree/tree-family.ts'
import { airConditions } from './air-conditions.ts'
import { airReportRows, airReportTypes } from './air-report.table.ts'
import { checkAirReport, checkPreLoadingAnswer } from './check-air-report.ts'
import { preLoadingAnswerRows } from './pre-loading-answer.table.ts'

/** Air, by UN/ECE Recommendation 19. */
const byAir = '4'
const reportMapping = mappingOf(airReportRows)

/** Messages about what aircraft carry: manifests, data before loading, and what is answered about these. */
export const airFamily: TreeFamily = {
  name: 'air',
  names: { value: 'value', unit: 'unit', currency: 'currency' },
  header: mappingOf(envelopeRows()),
  lostReason: 'Messages about air cargo have no member for this element',
  refusal: refusalOf,
  messages: [
    airReport('airManifest'),
    airReport('preLoadingReport'),
    { name: 'preLoadingAnswer', root: 'response', mapping: mappingOf(preLoadingAnswerRows), supply: supplyAnswer, check: checkPreLoadingAnswer },
  ],
}

function airReport(name: keyof typeof airReportTypes): TreeMessage {
  const type = airReportTypes[name]
  return {
    name, root: 'conveyanceReport', mapping: reportMapping, check: checkAirReport,
    supply: (document) => { supplyReport(document, type) },
    isFor: (document) => document.conveyanceReport?.['typeCode'] === type,
    isImplied,
  }
}

/** A report that does not say otherwise is an original (UN/EDIFACT 1225: 9) of what it is called, by air; waybills and goods are numbered in their order. */
function supplyReport(document: Built, type: string): void {
  for (const report of classesAt(document, '/conveyanceReport')) {
    report['functionCode'] ??= '9'
    report['typeCode'] ??= type
    const aircraft = (report['borderTransportMeans'] ??= {}) as Built
    aircraft['modeCode'] ??= byAir
    numberClasses(report, '/consignment')
    for (const waybill of classesAt(report, '/consignment')) numberClasses(waybill, '/consignmentItem')
  }
}

/** An answer that does not say otherwise is a response (UN/EDIFACT 1225: 11). */
function supplyAnswer(document: Built): void {
  for (const response of classesAt(document, '/response')) {
    response['functionCode'] ??= '11'
    response['declaration'] ??= {}
  }
}

function isImplied({ pointer, value }: LostElement): boolean {
  return pointer === '/conveyanceReport/borderTransportMeans/modeCode' && value === byAir
}

/** A report that states another mode of transport is of a ship, a train or a truck. */
function refusalOf(document: CanonicalDocument): Condition | undefined {
  const mode = textAt(document as unknown as Built, '/conveyanceReport/borderTransportMeans/modeCode')
  return mode === undefined || mode === byAir ? undefined : airConditions.otherMode
}
