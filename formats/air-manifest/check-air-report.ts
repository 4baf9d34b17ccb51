import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { judgeAirWaybillNumber } from '@customhouse/vocabulary/identifiers/air-waybill-number.ts'
import { classesAt, textAt } from '../wire-tree/built-document.ts'
import type { Built } from '../wire-tree/read-mapping.ts'
import { airConditions } from './air-conditions.ts'
import { airReportTypes, waybillTypes } from './air-report.table.ts'

type SourceOf = (pointer: string) => string | undefined

/** A condition and the place in the document that it is about. */
type Found = readonly [Condition, string]

const root = '/conveyanceReport'

/** What is wrong with a report of a flight as it was read. A cancellation (UN/EDIFACT 1225: 1) needs the numbers of its waybills alone. */
export function checkAirReport(document: Built, sourceOf: SourceOf): readonly Finding[] {
  const isCancelled = textAt(document, `${root}/functionCode`) === '1'
  const isManifest = textAt(document, `${root}/typeCode`) === airReportTypes.airManifest
  const waybills = classesAt(document, `${root}/consignment`)
  const found = [
    ...(isManifest && !isCancelled ? missingOfFlight(document) : []),
    ...misnamedAirports(document, waybills),
    ...(waybills.length === 0 ? [[airConditions.waybillsMissing, `${root}/consignment`] as const] : []),
    ...waybills.flatMap((waybill, index) => [...faultsOfNumber(waybill, `${root}/consignment/${String(index)}`), ...(isCancelled ? [] : missingOfWaybill(waybill, { pointer: `${root}/consignment/${String(index)}`, isManifest }))]),
    ...repeatedNumbers(waybills),
  ]
  return findingsOf(found, sourceOf)
}

/** What is wrong with an answer as it was read. */
export function checkPreLoadingAnswer(document: Built, sourceOf: SourceOf): readonly Finding[] {
  const says = ['/response/status', '/response/additionalInformation', '/response/error'].some((pointer) => classesAt(document, pointer).length > 0)
  const [consignment = {}] = classesAt(document, '/response/declaration/consignment')
  return findingsOf([...faultsOfNumber(consignment, '/response/declaration/consignment/0'), ...(says ? [] : [[airConditions.answerEmpty, '/response'] as const])], sourceOf)
}

function missingOfFlight(document: Built): readonly Found[] {
  const calls = classesAt(document, `${root}/itinerary`)
  const at = calls.findIndex((call) => call['functionCode'] === '60')
  const arrival = calls[at] ?? {}
  const isDue = ['/estimatedArrivalDateTime', '/arrivalDateTime'].some((pointer) => textAt(arrival, pointer) !== undefined)
  return present([
    [textAt(document, `${root}/borderTransportMeans/journeyId`) === undefined, airConditions.flightMissing, `${root}/borderTransportMeans/journeyId`],
    [textAt(document, `${root}/carrier/id`) === undefined, airConditions.carrierMissing, `${root}/carrier/id`],
    [textAt(arrival, '/id') === undefined || !isDue, airConditions.arrivalMissing, at < 0 ? `${root}/itinerary` : `${root}/itinerary/${String(at)}`],
  ])
}

function misnamedAirports(document: Built, waybills: readonly Built[]): readonly Found[] {
  const calls = classesAt(document, `${root}/itinerary`).map((call, index) => [textAt(call, '/id'), `${root}/itinerary/${String(index)}/id`] as const)
  const ends = waybills.flatMap((waybill, index) => ['loadingLocation', 'unloadingLocation'].map((member) => [textAt(waybill, `/${member}/id`), `${root}/consignment/${String(index)}/${member}/id`] as const))
  return [...calls, ...ends].flatMap(([text, pointer]) => (text === undefined || /^[A-Z]{3}$/.test(text) ? [] : [[airConditions.airportForm, pointer] as const]))
}

function faultsOfNumber(waybill: Built, pointer: string): readonly Found[] {
  const documents = classesAt(waybill, '/transportContractDocument').map((document, index) => ({ type: document['typeCode'], number: textAt(document, '/id'), at: `${pointer}/transportContractDocument/${String(index)}/id` }))
  const named = documents.filter(({ number }) => number !== undefined)
  if (named.length === 0) return [[airConditions.numberMissing, `${pointer}/transportContractDocument`]]
  const isHouse = named.some(({ type }) => type === waybillTypes.house)
  const masters = named.filter(({ type }) => type === waybillTypes.simple || type === waybillTypes.master)
  const faulty = masters.flatMap(({ number = '', at }): Found[] => {
    const verdict = judgeAirWaybillNumber(number)
    return verdict === 'valid' ? [] : [[verdict === 'form' ? airConditions.numberForm : airConditions.numberCheckDigit, at]]
  })
  return [...faulty, ...(isHouse && masters.length === 0 ? [[airConditions.masterMissing, `${pointer}/transportContractDocument`] as const] : [])]
}

function missingOfWaybill(waybill: Built, { pointer, isManifest }: { readonly pointer: string; readonly isManifest: boolean }): readonly Found[] {
  const goods = classesAt(waybill, '/consignmentItem')
  const weight = classesAt(waybill, '/grossMassMeasure')[0]
  // Before loading, who ships is told waybill by waybill below the master of a consolidation; a manifest names the consolidator as well.
  const isHouse = classesAt(waybill, '/transportContractDocument').some((document) => document['typeCode'] === waybillTypes.house)
  const needsParties = isManifest || isHouse || textAt(waybill, '/consolidationIndicator') !== 'true'
  return present([
    [isManifest && textAt(waybill, '/loadingLocation/id') === undefined, airConditions.originMissing, `${pointer}/loadingLocation/id`],
    [textAt(waybill, '/totalPackageQuantity') === undefined, airConditions.piecesMissing, `${pointer}/totalPackageQuantity`],
    [weight?.['value'] === undefined || !['KGM', 'LBR'].includes(String(weight['unit'])), airConditions.weightMissing, `${pointer}/grossMassMeasure`],
    [!goods.some((item) => textAt(item, '/commodity/description') !== undefined), airConditions.descriptionMissing, `${pointer}/consignmentItem`],
    [needsParties && textAt(waybill, '/consignor/name') === undefined, airConditions.shipperMissing, `${pointer}/consignor/name`],
    [needsParties && textAt(waybill, '/consignee/name') === undefined, airConditions.consigneeMissing, `${pointer}/consignee/name`],
  ])
}

function repeatedNumbers(waybills: readonly Built[]): readonly Found[] {
  const seen = new Set<string>()
  return waybills.flatMap((waybill, index): Found[] => {
    const numbers = classesAt(waybill, '/transportContractDocument').map((document) => [document['typeCode'], textAt(document, '/id')?.replaceAll('-', '')])
    const key = JSON.stringify([numbers, textAt(waybill, '/partArrivalId') ?? null])
    if (numbers.length === 0 || !seen.has(key)) {
      seen.add(key)
      return []
    }
    return [[airConditions.numberTwice, `${root}/consignment/${String(index)}/transportContractDocument`]]
  })
}

function present(candidates: readonly (readonly [boolean, Condition, string])[]): readonly Found[] {
  return candidates.filter(([isMissing]) => isMissing).map(([, condition, pointer]) => [condition, pointer])
}

function findingsOf(found: readonly Found[], sourceOf: SourceOf): readonly Finding[] {
  return found.map(([condition, pointer]) => {
    const source = sourceOf(pointer)
    return { ...condition, pointer: { declaration: pointer, ...(source !== undefined && { source }) } }
  })
}
