import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { lotIdOf, isLotId } from '@customhouse/vocabulary/provenance/lot-id.ts'
import type { EventDocument, LotId, LotParticulars, LotPart, LotQuantity, PartyReference, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from '../../derivation/derivation.ts'
import { momentClaimed } from '../../derivation/moment-of-text.ts'
import { issuerClaimed, partyClaimed, placeClaimed } from '../../derivation/parties-claimed.ts'
import { lotOfProduct } from './components-of-product.ts'
import { lessAllowance } from './losses-of.ts'
import { measured } from './measured.ts'
import { isDiluentSaid, memberAt, saidOf } from './said-of-product.ts'
import { batchReceipt, diluent, diluentBlending, materialUse, metering, pipelineDelivery, pipelineReceipt } from './pipeline-words.ts'

/**
 * What a meter ticket says happened: oil or gas changed hands, so much of a batch of the carrier that signed it. Where the ticket names
 * the lot that was handed over by the number of its maker, that went into the batch, less the carrier's loss allowance.
 */
export const oilAndGasDeliveryTicket: Derivation = {
  type: 'OilAndGasDeliveryTicketCredential',
  derive(credential) {
    const ticket = readTicket(credential)
    return ticket === undefined ? [] : [...receiptOf(credential, ticket), ...custodyOf(credential, ticket)]
  },
}

interface Ticket {
  readonly occurredAt: MomentText
  readonly batch: LotId | undefined
  /** The lot of another that was handed over. */
  readonly source: LotPart | undefined
  readonly quantity: LotQuantity | undefined
  readonly particulars: LotParticulars
  readonly documents: readonly EventDocument[]
}

function readTicket(credential: DerivableCredential): Ticket | undefined {
  const { claims, issuer } = credential
  const occurredAt = momentClaimed(credential, 'transfer-closed', 'transfer-opened', 'ticketed')
  if (occurredAt === undefined) return undefined
  const batch = batchOf(claims.goods, issuer)
  const product = memberAt(credential.subject, 'product')
  const source = isJsonObject(product) ? lotOfProduct(product) : undefined
  const quantity = measured(claims.goods)
  return {
    occurredAt, batch, quantity, particulars: saidOf(claims.goods),
    source: source === undefined || source === batch ? undefined : { lot: source, ...(quantity !== undefined && { quantity }), particulars: sourceParticulars(credential) },
    documents: documentsOf(credential),
  }
}

/** The batch as the carrier numbers it. */
function batchOf(goods: readonly ClaimedGoods[], carrier: string): LotId | undefined {
  const own = goods.find(({ pointer }) => !pointer.includes('/product'))
  const number = own?.identifiers.find(({ scheme }) => scheme === 'lot-number')?.value
  const lot = number === undefined || number.trim() === '' ? undefined : lotIdOf({ scheme: 'lot-number', value: number, maker: carrier })
  return lot !== undefined && isLotId(lot) ? lot : undefined
}

/** A batch is no container: what goes into it is commingled there, and what comes out is of the batch. */
function receiptOf({ id, claims, issuer }: DerivableCredential, { batch, source, quantity, ...ticket }: Ticket): readonly ProvenanceEvent[] {
  if (source === undefined || batch === undefined) return []
  const { kept, losses } = lessAllowance(claims.goods, quantity)
  const isDiluent = source.particulars?.attributes?.[materialUse] === diluent
  return [{
    id: `${id}#${batchReceipt}`, kind: 'transformation', occurredAt: ticket.occurredAt, inputs: [source], about: [],
    outputs: [{ lot: batch, ...statedMembers({ quantity: kept, particulars: isDiluent ? undefined : ticket.particulars }) }],
    ...statedMembers({ losses, place: placeClaimed(claims, 'destination') }),
    by: carrierOf(claims, issuer), process: isDiluent ? diluentBlending : batchReceipt, documents: ticket.documents,
  }]
}

/** Custody goes from whoever consigns to the carrier, and at the end from the carrier to whoever receives. */
function custodyOf({ id, claims, issuer }: DerivableCredential, { batch, source, occurredAt, quantity, particulars, documents }: Ticket): readonly ProvenanceEvent[] {
  const lot = batch ?? source?.lot
  // What goes into a batch is held by the carrier from then on: the batch is its own.
  if (lot === undefined || (batch !== undefined && source !== undefined)) return []
  const carrier = carrierOf(claims, issuer)
  const handed = handedOver(claims, carrier)
  const opened = claims.dates.find(({ kind }) => kind === 'transfer-opened')?.value
  return [{
    id: `${id}#custody`, kind: handed.from === undefined ? 'measurement' : 'custody-transfer', occurredAt, inputs: [], outputs: [],
    about: [{ lot, ...statedMembers({ quantity, particulars }) }],
    by: carrier, ...(handed.from !== undefined && { from: handed.from, to: handed.to }),
    process: handed.process, documents, ...statedMembers({ place: placeClaimed(claims, 'destination'), attributes: opened === undefined ? undefined : { opened } }),
  }]
}

/** The carrier with all its numbers, its SCAC among them, where it is the one who signed. */
function carrierOf(claims: DerivableCredential['claims'], issuer: string): PartyReference {
  const carrier = partyClaimed(claims, 'carrier')
  return carrier?.identifiers[0]?.value === issuer ? carrier : issuerClaimed(claims, issuer)
}

interface Handover {
  readonly from: PartyReference | undefined
  readonly to: PartyReference
  readonly process: string
}

function handedOver(claims: DerivableCredential['claims'], carrier: PartyReference): Handover {
  const consignee = partyClaimed(claims, 'consignee')
  return consignee === undefined || isSame(consignee, carrier)
    ? receivedFrom(partyClaimed(claims, 'consignor'), carrier)
    : { from: carrier, to: consignee, process: pipelineDelivery }
}

function receivedFrom(from: PartyReference | undefined, to: PartyReference): Handover {
  return { from, to, process: from === undefined ? metering : pipelineReceipt }
}

function isSame({ identifiers: [one] }: PartyReference, { identifiers }: PartyReference): boolean {
  return one !== undefined && identifiers.some(({ scheme, value }) => scheme === one.scheme && value === one.value)
}

function sourceParticulars({ claims, subject }: DerivableCredential): LotParticulars {
  const said = saidOf(claims.goods)
  return isDiluentSaid(subject) ? { ...said, attributes: { ...said.attributes, [materialUse]: diluent } } : said
}

function documentsOf({ claims }: DerivableCredential): readonly EventDocument[] {
  const notifications = claims.attestations.filter(({ kind }) => kind === 'notification-of-shipment').map(({ value }) => ({ kind: 'notification-of-shipment', number: value.trim() }))
  return [...claims.documents.map(({ kind, number }) => ({ kind, number: number.trim() })), ...notifications.filter(({ number }) => isNotificationNumber(number))]
}

/** A month (`Jan-23`, `July 2026`) is written there too, and would join everything that was shipped in it. */
export function isNotificationNumber(text: string): boolean {
  return /\d/.test(text) && !/^[A-Za-z]{3,9}[ -]?\d{2,4}$/.test(text) && !/^\d{4}-\d{2}$/.test(text)
}
