import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { countryName } from '@customhouse/vocabulary/codes/country-code.ts'
import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { EventDocument, EventPlace, LotPart, PartyReference, ProvenanceEvent, ProvenanceEventKind } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from './derivation.ts'
import { lotOfGoods } from './lot-of-goods.ts'
import { momentOfText } from './moment-of-text.ts'
import { issuerClaimed } from './parties-claimed.ts'
import { unitCodeOf } from './quantity-of-goods.ts'

/** More events than one credential tells of, and more goods than one event names: what is beyond is not taken up. */
const eventsMax = 500
const goodsMax = 900

/** Events of the UN Transparency Protocol, which has them from EPCIS: a transformation makes goods of goods, an addition of objects makes them of nothing known, the rest leaves them what they are. */
export const digitalTraceabilityEvents: Derivation = {
  type: 'DigitalTraceabilityEvent',
  derive: (credential) => (credential.subjects ?? [credential.subject]).slice(0, eventsMax).flatMap((told, index) => eventOf(credential, told, index)),
}

interface Sides {
  readonly kind: ProvenanceEventKind
  readonly inputs: readonly LotPart[]
  readonly outputs: readonly LotPart[]
  readonly about: readonly LotPart[]
}

function eventOf(credential: DerivableCredential, told: JsonObject, index: number): readonly ProvenanceEvent[] {
  const occurredAt = momentOfText(textOf(told['eventTime']) ?? '')
  const documents = documentsOf(told)
  const [from, to] = [partyOf(told['sourceParty']), partyOf(told['destinationParty'])]
  const sides = sidesOf(told, from !== undefined && to !== undefined)
  if (occurredAt === undefined || (documents.length === 0 && [sides.inputs, sides.outputs, sides.about].every((parts) => parts.length === 0))) return []
  const [process, place] = [wordOf(textOf(told['processType'])), placeOf(told['bizLocation'])]
  return [{
    id: `${credential.id}#event-${String(index)}`, ...sides, occurredAt, by: issuerClaimed(credential.claims, credential.issuer), documents,
    ...(process !== undefined && { process }), ...(place !== undefined && { place }), ...(from !== undefined && { from }), ...(to !== undefined && { to }),
  }]
}

const nothing: Omit<Sides, 'kind'> = { inputs: [], outputs: [], about: [] }

function sidesOf(told: JsonObject, isBetweenParties: boolean): Sides {
  const types = listOf(told['type'])
  const action = told['action']
  if (types.includes('TransformationEvent')) return transformed(told)
  if (types.includes('AggregationEvent') && action !== 'observe') return aggregated(told, action === 'delete')
  const about = partsOf(told, 'epcList', 'quantityList', 'childEPCList', 'childQuantityList')
  if (types.includes('ObjectEvent') && action === 'add') return { ...nothing, kind: 'production', outputs: about }
  if (types.includes('TransactionEvent') && isBetweenParties) return { ...nothing, kind: isMovement(told) ? 'custody-transfer' : 'ownership-transfer', about }
  return { ...nothing, kind: 'measurement', about }
}

function transformed(told: JsonObject): Sides {
  const [inputs, outputs] = [partsOf(told, 'inputEPCList', 'inputQuantityList'), partsOf(told, 'outputEPCList', 'outputQuantityList')]
  if (inputs.length > 0 && outputs.length > 0) return { kind: 'transformation', inputs, outputs, about: [] }
  return inputs.length > 0 ? { ...nothing, kind: 'measurement', about: inputs } : { ...nothing, kind: 'production', outputs }
}

function aggregated(told: JsonObject, isTakenApart: boolean): Sides {
  const [parent, contents] = [partsOf(told, 'parentEPC'), partsOf(told, 'childEPCList', 'childQuantityList')]
  if (parent.length === 0 || contents.length === 0) return { kind: 'measurement', inputs: [], outputs: [], about: [...parent, ...contents] }
  return isTakenApart ? { kind: 'disaggregation', inputs: parent, outputs: contents, about: [] } : { kind: 'aggregation', inputs: contents, outputs: parent, about: [] }
}

/** Business steps by which goods are handed over without being sold (GS1 Core Business Vocabulary). */
function isMovement({ bizStep }: JsonObject): boolean {
  return /BizStep-(?:shipping|departing|transporting|receiving|accepting|loading|unloading)$/.test(textOf(bizStep) ?? '')
}

function partsOf(told: JsonObject, ...members: readonly string[]): readonly LotPart[] {
  return members.flatMap((member) => listOf(told[member])).filter((one): one is JsonObject => isJsonObject(one)).slice(0, goodsMax).flatMap((one) => {
    const id = textOf(one['productId']) ?? textOf(one['id'])
    const lot = id === undefined ? undefined : lotOfGoods({ identifiers: [{ scheme: 'uri', value: id }] }, '')
    const [description, amount, unit] = [textOf(one['productName']) ?? textOf(one['name']), decimalText(one['quantity']), unitCodeOf(textOf(one['uom']))]
    if (lot === undefined) return []
    return [{ lot, ...(amount !== undefined && unit !== undefined && { quantity: { value: amount, unit } }), ...(description !== undefined && { particulars: { description } }) }]
  })
}

function decimalText(value: JsonValue | undefined): string | undefined {
  const text = typeof value === 'number' ? String(value) : textOf(value)
  return text !== undefined && parseDecimal(text) !== undefined ? text : undefined
}

/** A place by its URI; one that ends in a UN/LOCODE names its country too. */
function placeOf(location: JsonValue | undefined): EventPlace | undefined {
  const uri = textOf(location)
  if (uri === undefined || uri === '') return undefined
  const locode = /unlocode[#/:]([A-Z]{2})([A-Z2-9]{3})$/i.exec(uri)
  const country = locode?.[1]?.toUpperCase()
  const code = locode === null ? [] : [{ scheme: 'un-locode', value: `${locode[1] ?? ''}${locode[2] ?? ''}`.toUpperCase() }]
  return { identifiers: [...code, { scheme: 'uri', value: uri.slice(0, 300) }], ...(country !== undefined && countryName(country) !== undefined && { country }) }
}

function partyOf(party: JsonValue | undefined): PartyReference | undefined {
  const id = textOf(isJsonObject(party) ? party['id'] : party)
  return id === undefined || id === '' || id.length > 300 ? undefined : { identifiers: [{ scheme: id.startsWith('did:') ? 'did' : 'uri', value: id }] }
}

function documentsOf({ bizTransaction }: JsonObject): readonly EventDocument[] {
  const number = textOf(bizTransaction)?.trim()
  return number === undefined || number === '' || number.length > 200 ? [] : [{ kind: 'business-transaction', number }]
}

/** `Slitting and cutting` is `slitting-and-cutting`. */
function wordOf(process: string | undefined): string | undefined {
  const word = process?.slice(0, 100).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')
  return word === '' ? undefined : word
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
