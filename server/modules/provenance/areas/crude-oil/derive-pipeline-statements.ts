import type { ClaimedAttestation, ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { EventDocument, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from '../../derivation/derivation.ts'
import { momentClaimed } from '../../derivation/moment-of-text.ts'
import { issuerClaimed, partyClaimed, placeClaimed } from '../../derivation/parties-claimed.ts'
import { isNotificationNumber } from './derive-delivery-ticket.ts'
import { measured, quantityOf } from './measured.ts'
import { advanceManifest, deliverySchedule, deliveryStatement } from './pipeline-words.ts'
import { memberAt } from './said-of-product.ts'

/**
 * Statements of pipelines about volumes. A plan is no movement, and a statement repeats what tickets measured, so that volumes stand in attributes
 * (`delivered-volume`, `scheduled-volume` with `-unit`): nothing is counted twice. Statements and tickets of a delivery share the number of the notification of shipment.
 */
export const pipelineStatements: readonly Derivation[] = [
  { type: 'DeliveryStatementCredential', derive: (credential) => each(credential, (claims, index) => delivered(credential, claims, { index })) },
  { type: 'MonthlyAggregateDeliveryStatementCredential', derive: (credential) => each(credential, (claims, index) => delivered(credential, claims, { index, period: monthOf(credential) })) },
  { type: 'DeliveryScheduleCredential', derive: (credential) => each(credential, (claims, index) => planned(credential, claims, { index, process: deliverySchedule })) },
  { type: 'MonthlyAdvanceManifestCredential', derive: (credential) => each(credential, (claims, index) => planned(credential, claims, { index, process: advanceManifest })) },
]

/** More deliveries than any month of a pipeline has; what is beyond is not taken up. */
const deliveriesMax = 20_000

/** Each of the deliveries that a credential tells of, with what is said of it. */
function each({ claims }: DerivableCredential, told: (claims: CredentialClaims, index: number) => readonly ProvenanceEvent[]): readonly ProvenanceEvent[] {
  return byDelivery(claims).flatMap(told)
}

/** Claims parted by the object that they stand in: what stands outside of all of them (the issuer, the date of a manifest) belongs to each. */
function byDelivery(claims: CredentialClaims): readonly CredentialClaims[] {
  const roots = new Set(claims.goods.slice(0, deliveriesMax).map(({ pointer }) => pointer))
  if (roots.size < 2) return [claims]
  const [parties, places, dates, attestations, documents] = [parted(claims.parties, roots), parted(claims.places, roots), parted(claims.dates, roots), parted(claims.attestations, roots), parted(claims.documents, roots)]
  const goods = parted(claims.goods, roots)
  return [...roots].map((root) => ({ goods: goods(root), parties: parties(root), places: places(root), dates: dates(root), attestations: attestations(root), documents: documents(root) }))
}

/** The claims of each delivery, then those that stand outside of all. */
function parted<Claim extends { readonly pointer: string }>(claims: readonly Claim[], roots: ReadonlySet<string>): (root: string) => readonly Claim[] {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const root = rootOf(claim.pointer, roots)
    const known = found.get(root)
    if (known === undefined) found.set(root, [claim])
    else known.push(claim)
  }
  return (root) => [...(found.get(root) ?? []), ...(found.get('') ?? [])]
}

/** The delivery that a place in the credential is within: the longest beginning of the pointer that is one. */
function rootOf(pointer: string, roots: ReadonlySet<string>): string {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) if (roots.has(pointer.slice(0, end))) return pointer.slice(0, end)
  return ''
}

interface StatedMonth {
  readonly from: string
  readonly to: string
}

function delivered(credential: DerivableCredential, claims: CredentialClaims, { index, period }: { readonly index: number; readonly period?: StatedMonth | undefined }): readonly ProvenanceEvent[] {
  const occurredAt = momentClaimed({ ...credential, claims }, 'delivered')
  if (occurredAt === undefined) return []
  const volume = measured(claims.goods)
  return [{
    id: `${credential.id}#${deliveryStatement}-${String(index)}`, kind: 'inspection', occurredAt, inputs: [], outputs: [], about: [],
    by: issuerClaimed(credential.claims, credential.issuer), process: deliveryStatement, documents: [{ kind: deliveryStatement, number: credential.id }, ...notificationsOf(claims.attestations)],
    ...statedMembers({ from: partyClaimed(claims, 'consignor'), to: partyClaimed(claims, 'consignee'), place: placeClaimed(claims, 'destination'), period }),
    attributes: { ...goodsSaid(claims.goods), ...statedMembers({ 'delivered-volume': volume?.value, 'delivered-unit': volume?.unit }), ...carrierSaid(claims), ...heatContent(claims.goods) },
  }]
}

function planned(credential: DerivableCredential, claims: CredentialClaims, { index, process }: { readonly index: number; readonly process: string }): readonly ProvenanceEvent[] {
  const occurredAt = momentClaimed({ ...credential, claims }, 'scheduled', 'injection-started')
  if (occurredAt === undefined) return []
  const volumes = claims.goods.flatMap(({ quantities }) => quantities).filter(({ kind }) => kind === 'volume-scheduled').flatMap(quantityOf)
  const volume = volumes.find(({ unit }) => unit === 'BLL') ?? volumes[0]
  const place = placeClaimed(claims, 'port-of-entry', 'port-of-arrival', 'port-of-destination', 'destination')
  return [{
    id: `${credential.id}#${process}-${String(index)}`, kind: 'inspection', occurredAt, inputs: [], outputs: [], about: [],
    by: issuerClaimed(credential.claims, credential.issuer), process, documents: [{ kind: process, number: credential.id }, ...notificationSaid(credential)],
    ...statedMembers({ from: partyClaimed(claims, 'consignor'), to: partyClaimed(claims, 'consignee'), place }),
    attributes: { ...goodsSaid(claims.goods), ...batchSaid(claims.goods), ...statedMembers({ 'scheduled-volume': volume?.value, 'scheduled-unit': volume?.unit }), ...carrierSaid(claims), ...datesSaid(claims) },
  }]
}

/** A plan moves nothing, and comes before there is anything to move: the batch is named and no lot. */
function batchSaid(goods: readonly ClaimedGoods[]): Readonly<Record<string, string>> {
  const number = goods.flatMap(({ identifiers }) => identifiers).find(({ scheme }) => scheme === 'lot-number')?.value
  return number === undefined ? {} : { batch: number }
}

function goodsSaid(goods: readonly ClaimedGoods[]): Readonly<Record<string, string>> {
  const [description, commodityCode] = [goods.find((one) => one.description !== undefined)?.description, goods.find((one) => one.commodityCode !== undefined)?.commodityCode]
  return { ...(description !== undefined && { description }), ...(commodityCode !== undefined && { 'commodity-code': commodityCode }) }
}

function carrierSaid(claims: CredentialClaims): Readonly<Record<string, string>> {
  const carrier = partyClaimed(claims, 'carrier')
  const scac = carrier?.identifiers.find(({ scheme, value }) => scheme === 'scac' && /^[A-Z]{2,4}$/.test(value))?.value
  return { ...statedMembers({ carrier: carrier?.name, scac }) }
}

/** Of a gas: megajoules per cubic metre, where the statement says it so. */
function heatContent(goods: readonly ClaimedGoods[]): Readonly<Record<string, string>> {
  const found = goods.flatMap(({ quantities }) => quantities).find(({ kind, unit, value }) => kind === 'heat-content' && unit === 'JM' && !value.startsWith('-'))
  return found === undefined ? {} : { 'heating-value-megajoules-per-cubic-metre': found.value }
}

function datesSaid({ dates, attestations }: CredentialClaims): Readonly<Record<string, string>> {
  const kinds = ['injection-started', 'injection-ended', 'delivery-started', 'delivery-ended'] as const
  const said = kinds.flatMap((kind) => dates.filter((date) => date.kind === kind).slice(0, 1).map(({ value }) => [kind, value] as const))
  const month = attestations.find(({ kind }) => kind === 'nomination-month')?.value
  return { ...Object.fromEntries(said), ...(month !== undefined && { 'nomination-month': month }) }
}

/** A schedule may name the notification of shipment too, though the vocabulary has no member for it. */
function notificationSaid({ subject }: DerivableCredential): readonly EventDocument[] {
  const number = memberAt(subject, 'notificationOfShipment')
  return typeof number === 'string' && number.length <= 200 && isNotificationNumber(number.trim()) ? [{ kind: 'notification-of-shipment', number: number.trim() }] : []
}

function notificationsOf(attestations: readonly ClaimedAttestation[]): readonly EventDocument[] {
  const numbers = attestations.filter(({ kind }) => kind === 'notification-of-shipment').map(({ value }) => value.trim()).filter(isNotificationNumber)
  return [...new Set(numbers)].map((number) => ({ kind: 'notification-of-shipment', number }))
}

/** From the first delivery to the last, where all dates are days that exist. */
function monthOf({ claims }: DerivableCredential): StatedMonth | undefined {
  const days = claims.dates.filter(({ kind }) => kind === 'delivered').map(({ value }) => value.slice(0, 10)).filter(isCalendarDate).sort()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? undefined : { from, to }
}
