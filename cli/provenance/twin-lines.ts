import { add, formatDecimal, parseDecimal, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DigitalTwin, Proven, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { EventPlace, LotQuantity, PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { eventStandings } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { printable } from '../terminal/printable.ts'
import { amountText } from './amount-text.ts'
import { partyName } from './event-line.ts'
import { standingWords } from './standing-words.ts'

const kindsShown = 10
const lotsShown = 3
const margin = ' '.repeat(12)

/** What a shipment is, where it is, who holds and who owns it, and by what proof. */
export function twinLines({ lots, place, custodian, owner, filings, events, supports }: DigitalTwin): readonly string[] {
  return [
    ...whatLines(lots),
    `  where     ${place === undefined ? 'not known' : placeName(place.value) + proofOf(place)}`,
    `  held by   ${holder(custodian)}`,
    `  owned by  ${holder(owner)}`,
    ...filings.map(({ kind, number, stage }) => `  filed     ${printable(`${kind} ${number}: ${stage}`)}`),
    `  evidence  ${String(events.length)} event${events.length === 1 ? '' : 's'}: ${standingCount(events)}; ${{ full: 'nothing is missing', partial: 'something is missing or unproven', nothing: 'it contradicts itself, and nothing is derived from it' }[supports]}`,
  ]
}

function whatLines(lots: readonly TwinLot[]): readonly string[] {
  const kinds = new Map<string, TwinLot[]>()
  for (const one of lots) {
    const { description, commodityCode } = one.particulars?.value ?? {}
    const key = JSON.stringify([description, commodityCode, one.quantity?.value.unit])
    const known = kinds.get(key)
    if (known === undefined) kinds.set(key, [one])
    else known.push(one)
  }
  const more = kinds.size - kindsShown
  return [...[...kinds.values()].slice(0, kindsShown).flatMap(kindLines), ...(more > 0 ? [`${margin}and ${String(more)} kinds of goods more`] : [])]
}

/** Lots of the same goods: one by itself, several by how much they are together. */
function kindLines(lots: readonly TwinLot[]): readonly string[] {
  const [first] = lots
  if (first === undefined) return []
  const { description, commodityCode } = first.particulars?.value ?? {}
  const goods = [description, commodityCode === undefined ? undefined : `commodity code ${commodityCode}`].filter((part) => part !== undefined).map((part) => `, ${printable(part)}`).join('')
  if (lots.length === 1) return [`  what      ${printable(first.lot)}${first.quantity === undefined ? '' : `, ${amountText(first.quantity.value)}`}${goods}`]
  const total = totalOf(lots.map(({ quantity }) => quantity?.value))
  return [
    `  what      ${String(lots.length)} lots${total === undefined ? '' : `, ${amountText(total)} in all`}${goods}`,
    ...lots.slice(0, lotsShown).map(({ lot, quantity }) => `${margin}${printable(lot)}${quantity === undefined ? '' : `, ${amountText(quantity.value)}`}`),
    ...(lots.length > lotsShown ? [`${margin}and ${String(lots.length - lotsShown)} lot${lots.length === lotsShown + 1 ? '' : 's'} more`] : []),
  ]
}

function totalOf(quantities: readonly (LotQuantity | undefined)[]): Pick<LotQuantity, 'value' | 'unit'> | undefined {
  let total: Decimal = zero
  for (const one of quantities) {
    const amount = one === undefined ? undefined : parseDecimal(one.value)
    if (amount === undefined) return undefined
    total = add(total, amount)
  }
  const unit = quantities[0]?.unit
  return unit === undefined ? undefined : { value: formatDecimal(total), unit }
}

function placeName({ name, identifiers: [first], country }: EventPlace): string {
  const stated = name ?? first?.value
  return printable([stated, country].filter((part) => part !== undefined && part !== '').join(', ') || 'a place without a name')
}

function holder(party: Proven<PartyReference> | undefined): string {
  return party === undefined ? 'not known' : partyName(party.value) + proofOf(party)
}

function proofOf({ since, evidence: [last] }: Proven<unknown>): string {
  return ` since ${since.slice(0, 10)}${last === undefined ? '' : `: ${standingWords(last.standing)}, ${printable(last.credential ?? last.event)}`}`
}

function standingCount(events: DigitalTwin['events']): string {
  return eventStandings.map((standing) => ({ standing, count: events.filter((one) => one.standing === standing).length })).filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${String(count)} ${standingWords(standing)}`).join(', ')
}
