import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { agencyNumber } from './derive-pesticide-registrations.ts'
import { type ECommerceCase, eventsOf, type Part, said } from './e-commerce-case.ts'
import { eCommerceConditions as conditions } from './e-commerce-conditions.ts'
import { pesticideEstablishment, pesticideNotice, pesticideRegistration } from './e-commerce-words.ts'

/** What a notice names, the process by which the agency says it is registered, and how that is found. */
const registers = [
  { attribute: 'epa-registration', process: pesticideRegistration, kind: 'registered-pesticide', name: 'registrant of the pesticide' },
  { attribute: 'epa-establishment', process: pesticideEstablishment, kind: 'producer-establishment', name: 'producer of the pesticide' },
] as const

const ended: ReadonlySet<string> = new Set(['suspended', 'cancelled', 'terminated'])

/**
 * The numbers in a notice of arrival against what the agency says of them by credentials of its own: a registration that ended, or one of
 * other products. Where the agency has given no credential nothing is said; the law asks for the notice alone (19 CFR 12.112).
 */
export function checkPesticideRegistrations(given: ECommerceCase): Part {
  const parts = eventsOf(given, pesticideNotice).filter(({ standing }) => standing === 'verified').flatMap((notice) => registers.map((register) => checkNumber(given, notice, register)))
  return { findings: parts.flatMap(({ findings }) => findings), derived: parts.flatMap(({ derived }) => derived), needed: [] }
}

type Checked = Pick<Part, 'findings' | 'derived'>

function checkNumber(given: ECommerceCase, notice: RecordedEvent, { attribute, process, kind, name }: (typeof registers)[number]): Checked {
  const stated = said(notice, attribute)
  const registered = stated === undefined ? [] : eventsOf(given, process).filter((one) => one.standing === 'verified' && isKnownBy(one, kind, agencyNumber(stated)))
  const last = registered.toSorted((one, other) => (one.event.occurredAt < other.event.occurredAt ? -1 : 1)).at(-1)
  if (last === undefined) return { findings: [], derived: [] }
  const findings = faultsOf(given, last)
  const holder = last.event.to?.name
  const isSound = findings.length === 0 && holder !== undefined
  return { findings, derived: isSound ? [{ pointer: given.lines.at(given.products[0]?.lots[0]?.lot), name, value: holder, sources: [referenceTo(last), referenceTo(notice)] }] : [] }
}

function faultsOf(given: ECommerceCase, registration: RecordedEvent): readonly Finding[] {
  const at = { event: registration.event.id }
  const { period } = registration.event
  const hasEnded = ended.has(said(registration, 'registration-status') ?? '') || (period !== undefined && period.to < given.on)
  return [
    ...(hasEnded ? [findingOfEvent(conditions.registrationEnded, at)] : []),
    ...(isOfOtherProducts(given, registration) ? [findingOfEvent(conditions.registrationOtherProduct, at)] : []),
  ]
}

function isKnownBy({ event }: RecordedEvent, kind: string, number: string): boolean {
  return event.documents.some((document) => document.kind === kind && document.number === number)
}

/** A registration that names the products it is sold as, and none of the shipment is among them. */
function isOfOtherProducts({ products }: ECommerceCase, { event }: RecordedEvent): boolean {
  const named = new Set(event.documents.filter(({ kind }) => kind === 'product').map(({ number }) => number))
  return named.size > 0 && products.length > 0 && !products.some(({ gtin }) => named.has(gtin))
}
