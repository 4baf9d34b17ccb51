import type { ShipmentAssessed } from '@customhouse/sdk/client/provenance-calls.ts'
import type { DigitalTwin, NodeBalance, OriginAssessment, Proven } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { eventLine, partyName } from './event-line.ts'

const statusColours = { supported: 'green', unsupported: 'yellow', contradicted: 'red' } as const
const eventsShown = 30
const lotsShown = 20

/** What is known of a shipment for a person: what, where, who, by what proof, what stands against it, and its origin. */
export function assessmentLines({ shipment, twin, origin, findings, balance, areas }: ShipmentAssessed): readonly string[] {
  return [
    coloured('bold', `Shipment ${printable(shipment)}`),
    ...whatLines(twin), ...whereAndWho(twin), ...eventLines(twin), ...balanceLines(balance),
    ...originLines(origin),
    ...areas.flatMap(({ area, derived, needed }) => [
      ...(derived.length > 0 ? [`${printable(area)}: ${derived.map(({ name, value }) => `${printable(name)} ${printable(typeof value === 'string' ? value : JSON.stringify(value))}`).join('; ')}`] : []),
      ...needed.map(({ name, from, by }) => `  still needed: ${printable(name)} from the ${printable(from)}, by ${printable(by)}`),
    ]),
    ...findings.flatMap(findingLines),
    `The evidence can carry ${{ full: 'all that follows from it', partial: 'a part of it', nothing: 'nothing' }[twin.supports]}`,
  ]
}

function whatLines({ lots }: DigitalTwin): readonly string[] {
  const shown = lots.slice(0, lotsShown).map(({ lot, quantity, particulars }) => {
    const amount = quantity === undefined ? '' : `, ${printable(`${quantity.value.value} ${quantity.value.unit}`)}`
    const { description, commodityCode } = particulars?.value ?? {}
    return `  what      ${printable(lot)}${amount}${description === undefined ? '' : `, ${printable(description)}`}${commodityCode === undefined ? '' : `, ${printable(commodityCode)}`}`
  })
  return lots.length > lotsShown ? [...shown, `            and ${String(lots.length - lotsShown)} lots more`] : shown
}

function whereAndWho({ place, custodian, owner, filings }: DigitalTwin): readonly string[] {
  const where = place === undefined ? undefined : printable(place.value.name ?? place.value.identifiers[0]?.value ?? place.value.country ?? 'somewhere')
  return [
    ...(place === undefined || where === undefined ? [] : [`  where     ${where}${proofOf(place)}`]),
    ...(custodian === undefined ? [] : [`  held by   ${partyName(custodian.value)}${proofOf(custodian)}`]),
    ...(owner === undefined ? [] : [`  owned by  ${partyName(owner.value)}${proofOf(owner)}`]),
    ...filings.map(({ kind, number, stage }) => `  filed     ${printable(`${kind} ${number}: ${stage}`)}`),
  ]
}

function proofOf({ since, evidence }: Proven<unknown>): string {
  const [last] = evidence
  return ` since ${since.slice(0, 10)}${last === undefined ? '' : `: ${last.standing}, ${printable(last.credential ?? last.event)}`}`
}

function eventLines({ events }: DigitalTwin): readonly string[] {
  const shown = events.slice(-eventsShown).map((one) => `  - ${eventLine(one)}`)
  return events.length > eventsShown ? [`  ${String(events.length)} events, the last ${String(eventsShown)}:`, ...shown] : shown
}

function balanceLines(balance: readonly NodeBalance[]): readonly string[] {
  const broken = balance.filter(({ holds }) => !holds)
  if (balance.length === 0) return []
  return [`  balance   ${String(balance.length - broken.length)} of ${String(balance.length)} nodes hold`,
    ...broken.map((node) => `    ${printable(node.event)}: in ${node.in}, out ${node.out}, losses ${node.losses} ${printable(node.unit)}, difference ${node.difference}`)]
}

function originLines({ claim, status, path }: OriginAssessment): readonly string[] {
  const claimed = claim === null ? 'nothing is claimed' : `${claim.country}${claim.agreement === undefined ? '' : ` under ${printable(claim.agreement)}`}${claim.criterion === undefined ? '' : `, criterion ${printable(claim.criterion)}`}`
  return [
    `Origin ${claimed}: ${coloured(statusColours[status], status.toUpperCase())}`,
    ...path.map(({ lot, words, authority, holds }) => `  ${holds ? 'holds' : coloured('red', 'fails')}  ${printable(words)} (${printable(authority)}), ${printable(lot)}`),
  ]
}
