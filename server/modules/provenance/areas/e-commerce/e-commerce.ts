import type { DigitalTwin, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { dutyFreeEnded } from '../../../filings/index.ts'
import type { Area } from '../area.ts'
import { checkBrands } from './brand-licence.ts'
import { caseOf, didOf, type ECommerceCase, eventsOf, type Part } from './e-commerce-case.ts'
import { eCommerceConditions as conditions } from './e-commerce-conditions.ts'
import * as words from './e-commerce-words.ts'
import { checkGs1Chains } from './gs1-chain.ts'
import { checkPesticideRegistrations } from './pesticide-registrations.ts'
import { checkPesticides } from './pesticides.ts'

const processes: ReadonlySet<string> = new Set(Object.values(words))

/** What marketplaces sell: whose product it is, whether its brand is licensed to the seller, and what agencies were told. */
export const eCommerce: Area = {
  name: 'e-commerce',
  title: 'E-commerce',
  appliesTo,
  assess(twin, { on }) {
    const given = caseOf(twin, on)
    const parts = [checkGs1Chains(given), checkBrands(given), checkPesticides(given), checkPesticideRegistrations(given), checkLowValueClaims(given), checkSellers(given)]
    return { area: 'e-commerce', findings: parts.flatMap(({ findings }) => findings), derived: parts.flatMap(({ derived }) => derived), needed: parts.flatMap(({ needed }) => needed) }
  },
}

function appliesTo({ lots, events }: DigitalTwin): boolean {
  return events.some(({ event }) => event.process !== undefined && processes.has(event.process)) || lots.some(({ particulars }) => particulars?.value.commodityCode?.startsWith('3808') === true)
}

/** Papers of low-value entries are read of the past, and refused of the time since. */
function checkLowValueClaims(given: ECommerceCase): Part {
  const claims = [...eventsOf(given, words.lowValueEntry), ...eventsOf(given, words.lowValueShipment)]
  return { findings: claims.filter(({ event }) => event.occurredAt.slice(0, 10) >= dutyFreeEnded).map(({ event }) => findingOfEvent(conditions.dutyFreeEnded, { event: event.id })), derived: [], needed: [] }
}

/** Who sells must be told; an identifier that can be verified is asked for. */
function checkSellers({ twin }: ECommerceCase): Part {
  const sales = twin.events.filter(({ event }) => event.process === 'sale')
  const isKnown = sales.some(({ event, standing }) => standing === 'verified' && didOf(event.from) !== undefined)
  return { findings: [], derived: [], needed: isKnown ? [] : [sellerNeeded] }
}

const sellerNeeded: NeededDatum = { name: 'invoice of the seller, by a credential of its own', from: 'seller', by: 'before arrival', authority: '19 CFR 141.86(a)(2); 19 U.S.C. 1484(a)(1)' }
