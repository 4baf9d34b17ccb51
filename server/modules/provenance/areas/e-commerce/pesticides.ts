import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DerivedDatum, NeededDatum, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { type ECommerceCase, eventsOf, isOf, type Part, said } from './e-commerce-case.ts'
import { eCommerceConditions as conditions } from './e-commerce-conditions.ts'
import { agencyStatus, pesticideAnswer, pesticideNotice } from './e-commerce-words.ts'

/** Insecticides, rodenticides, fungicides, herbicides, disinfectants (HTSUS heading 3808; 19 CFR 12.111). */
const heading = '3808'

const authority = '19 CFR 12.112(a); 40 CFR 152.15; 7 U.S.C. 136o(c)'

/** Registration: company, product, and the distributor where there is one (40 CFR 156.10(e)). */
const ofRegistration = /^\d{1,6}-\d{1,5}(?:-\d{1,6})?$/
/** Establishment: company, state or country, number (40 CFR 167.20(d)). */
const ofEstablishment = /^\d{1,6}-[A-Z]{2,3}-\d{1,4}$/

/** Whether pesticides were announced and what the agency says of them (19 CFR 12.110 to 12.117), and what of it is declared with the entry. */
export function checkPesticides(given: ECommerceCase): Part {
  const lots = given.twin.lots.filter(({ particulars }) => particulars?.value.commodityCode?.startsWith(heading) === true)
  const notices = eventsOf(given, pesticideNotice)
  if (lots.length === 0 && notices.length === 0) return { findings: statusFindings(given), derived: [], needed: [] }
  const proven = notices.filter(({ standing }) => standing === 'verified')
  const [notice] = proven
  if (notice === undefined) return { findings: [findingOfEvent(conditions.noticeMissing, { event: linkOf(given, lots, notices) }), ...statusFindings(given)], derived: [], needed: [noticeNeeded] }
  return {
    findings: [...proven.flatMap((one) => [...formFindings(one), ...originFindings(one, lots), ...answerFindings(given, one)]), ...unanswered(given, proven), ...statusFindings(given)],
    derived: derivedOf(given, notice, lots),
    needed: proven.some((one) => answersTo(given, one).length > 0) ? [] : [answerNeeded],
  }
}

function linkOf({ twin }: ECommerceCase, lots: readonly TwinLot[], notices: readonly RecordedEvent[]): string {
  const lot = lots[0]?.lot
  return notices[0]?.event.id ?? twin.events.find(({ event }) => event.about.some((part) => part.lot === lot))?.event.id ?? twin.shipment
}

function formFindings(notice: RecordedEvent): readonly Finding[] {
  const at = { event: notice.event.id }
  return [
    ...(ofRegistration.test(said(notice, 'epa-registration') ?? '') ? [] : [findingOfEvent(conditions.registrationForm, at)]),
    ...(ofEstablishment.test(said(notice, 'epa-establishment') ?? '') ? [] : [findingOfEvent(conditions.establishmentForm, at)]),
  ]
}

function originFindings(notice: RecordedEvent, lots: readonly TwinLot[]): readonly Finding[] {
  const origin = said(notice, 'country-of-origin')
  const others = lots.filter(({ particulars }) => particulars?.value.countryOfOrigin !== undefined && particulars.value.countryOfOrigin !== origin)
  return origin === undefined ? [] : others.map(({ lot }) => findingOfEvent(conditions.originDiffers, { event: notice.event.id, lot }))
}

/** The agency's answers to a notice, by whoever is recognised to give them. */
function answersTo(given: ECommerceCase, { event }: RecordedEvent): readonly RecordedEvent[] {
  return eventsOf(given, pesticideAnswer).filter((answer) => answer.standing === 'verified' && answer.event.documents.some(({ kind, number }) => kind === 'notice-of-arrival' && isOf(event.id, number)))
}

function answerFindings(given: ECommerceCase, notice: RecordedEvent): readonly Finding[] {
  return answersTo(given, notice).flatMap((answer) => [
    ...(isAsked(answer, 'detain-for-inspection') ? [findingOfEvent(conditions.detained, { event: answer.event.id })] : []),
    ...(isAsked(answer, 'collect-samples') ? [findingOfEvent(conditions.sampled, { event: answer.event.id })] : []),
  ])
}

/** The seller and its broker may both announce the goods: one answer is enough. */
function unanswered(given: ECommerceCase, notices: readonly RecordedEvent[]): readonly Finding[] {
  if (notices.some((notice) => answersTo(given, notice).length > 0)) return []
  return notices.map(({ event }) => findingOfEvent(conditions.answerMissing, { event: event.id }))
}

function isAsked(answer: RecordedEvent, action: string): boolean {
  return said(answer, action)?.toLowerCase() === 'true'
}

/** Codes of lines that an agency lets go on (CATAIR SO70): 07 may proceed. The rest wait. */
const mayProceed = '07'

/** The last word of agencies about each line. */
function statusFindings(given: ECommerceCase): readonly Finding[] {
  const last = new Map<string, { readonly event: string; readonly status: string }>()
  for (const one of eventsOf(given, agencyStatus).filter(({ standing }) => standing === 'verified')) {
    const entry = one.event.documents.find(({ kind }) => kind === 'entry-number')?.number ?? ''
    for (const [name, status] of Object.entries(one.event.attributes ?? {})) if (name.startsWith('line-')) last.set(`${entry} ${name}`, { event: one.event.id, status })
  }
  const holding = [...last.values()].filter(({ status }) => status !== mayProceed).map(({ event }) => event)
  return [...new Set(holding)].map((event) => findingOfEvent(conditions.agencyHolds, { event }))
}

/**
 * What the notice gives for the agency's data. Its record layout is not told here, since the agency's own guide was not read: the numbers stand by
 * their names.
 */
function derivedOf({ lines }: ECommerceCase, notice: RecordedEvent, lots: readonly TwinLot[]): readonly DerivedDatum[] {
  const pointer = `${lines.at(lots[0]?.lot)}/commodities/0/agencyData/0`
  const sources = [referenceTo(notice)]
  const description = lots[0]?.particulars?.value.description
  const named = [['epa-registration', 'EPA registration number'], ['epa-establishment', 'EPA producer establishment number'], ['active-ingredient', 'active ingredients'], ['country-of-packaging', 'country of packaging and labelling'], ['net-weight', 'net weight']] as const
  return [
    { pointer, name: 'data for the environment agency', value: { agency: 'EPA', ...(description === undefined ? {} : { description }), records: [] }, sources },
    ...named.flatMap(([attribute, name]) => {
      const value = said(notice, attribute)
      return value === undefined ? [] : [{ pointer, name, value, sources }]
    }),
  ]
}

const noticeNeeded: NeededDatum = { name: 'notice of arrival of pesticides (EPA Form 3540-1) with registration and establishment', from: 'importer', by: 'before arrival', authority }
const answerNeeded: NeededDatum = { name: 'answer of the environment agency to the notice of arrival', from: 'agency', by: 'before release', authority: '19 CFR 12.113' }
