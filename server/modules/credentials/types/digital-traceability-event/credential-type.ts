import type { ClaimedGoods, ClaimedPlace, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type, type TSchema } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { linkedIdAt } from '../parts/digital-link.ts'
import { goodsAt } from '../parts/goods.ts'
import { partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, dateTime, list, number, oneOf, perhapsTyped, text, untyped, uri } from '../parts/thing.ts'
import { transparencyContext, transparencyFrame, transparencySpecification } from '../parts/transparency-protocol.ts'

const item = perhapsTyped('Item', { id: uri, name: text })
const quantity = perhapsTyped('QuantityElement', { productId: uri, productName: text, quantity: number }, { uom: text })

const sensor = untyped({}, {
  sensorMetadata: untyped({}, { device: item, dataProcessingMethod: uri }),
  sensorReport: list(untyped({}, { time: dateTime, sensorType: uri, value: number, uom: text })),
  sensorIntegrityProof: uri,
})

const event = untyped({}, {
  type: Type.Array(text, { contains: oneOf('TransformationEvent', 'ObjectEvent', 'AggregationEvent', 'TransactionEvent', 'AssociationEvent') }),
  ...all(uri, 'id', 'bizLocation'),
  ...all(text, 'processType', 'disposition', 'bizStep', 'sourceParty', 'destinationParty', 'bizTransaction'),
  ...all(list(item), 'epcList', 'inputEPCList', 'outputEPCList', 'childEPCList'),
  ...all(list(quantity), 'quantityList', 'inputQuantityList', 'outputQuantityList', 'childQuantityList'),
  eventTime: dateTime,
  action: oneOf('observe', 'add', 'delete'),
  sensorElementList: list(sensor),
  parentEPC: item,
})

const needs = (member: string): object => ({ required: [member] })

/** A transaction has both its parties. */
const subject: TSchema = {
  ...event,
  dependentSchemas: {
    sourceParty: needs('destinationParty'),
    destinationParty: needs('sourceParty'),
    type: { anyOf: [{ properties: { type: { not: { contains: { const: 'TransactionEvent' } } } } }, needs('sourceParty'), needs('destinationParty')] },
  },
}

/** Events in the life of goods: made, observed, packed, sold, put together. */
export const digitalTraceabilityEvent: CredentialType = {
  name: 'DigitalTraceabilityEvent',
  title: 'Digital traceability event',
  summary: 'A party tells what happened to goods, where and when; customs takes from it which goods became which, how much of them, and who handed them to whom.',
  area: 'transparency-protocol',
  contexts: [transparencyContext('dte')],
  source: transparencySpecification('DigitalTraceabilityEvents'),
  frame: transparencyFrame,
  subject,
  claims: claimsFrom({ issuer: 'witness', subject: read }),
}

/** The lists of an event, and what the goods in them are to it. */
const lists = [
  ['inputEPCList', 'input'], ['inputQuantityList', 'input'], ['outputEPCList', 'output'], ['outputQuantityList', 'output'],
  ['epcList', 'observed'], ['quantityList', 'observed'], ['parentEPC', 'container'], ['childEPCList', 'contents'], ['childQuantityList', 'contents'],
] as const

function read(told: Passage): Partial<CredentialClaims> {
  return {
    parties: [...partiesAt(at(told, 'sourceParty'), 'source'), ...partiesAt(at(told, 'destinationParty'), 'destination')],
    documents: documentsAt(at(told, 'bizTransaction'), 'business-transaction'),
    goods: lists.flatMap(([member, role]) => each(at(told, member)).flatMap((one) => readGoods(one, role))),
    places: placeOf(at(told, 'bizLocation')),
    dates: datesAt(at(told, 'eventTime'), 'event'),
    attestations: [
      ...attestationsAt(at(told, 'type'), 'event-kind').filter(({ value }) => value !== 'Event'),
      ...attestationsAt(at(told, 'processType'), 'process'),
      ...attestationsAt(at(told, 'bizStep'), 'business-step'),
      ...attestationsAt(at(told, 'disposition'), 'disposition'),
      ...attestationsAt(at(told, 'action'), 'event-action'),
      ...each(at(told, 'sensorElementList')).flatMap((one) => each(at(one, 'sensorReport')).flatMap((report) => attestationsAt(at(report, 'value'), 'sensor-reading'))),
    ],
  }
}

/** An item, or an amount of a product. */
function readGoods(one: Passage, role: string): readonly ClaimedGoods[] {
  return goodsAt(one, {
    description: [at(one, 'productName'), at(one, 'name')],
    identifiers: [...linkedIdAt(at(one, 'productId')), ...linkedIdAt(at(one, 'id'))],
    quantities: quantitiesAt(at(one, 'quantity'), 'quantity', at(one, 'uom')),
  }).map((goods) => ({ ...goods, role }))
}

function placeOf(location: Passage): readonly ClaimedPlace[] {
  const identifiers = linkedIdAt(location)
  return identifiers.length === 0 ? [] : [{ role: 'place-of-event', pointer: location.pointer, identifiers }]
}
