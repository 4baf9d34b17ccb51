import { Type } from 'typebox'

const text = Type.String({ maxLength: 100 })
const moment = Type.String({ format: 'date-time' })
const number = Type.String({ pattern: '^[0-9A-Z]{9,12}$', examples: ['700000003'] })
const port = Type.String({ pattern: '^[0-9]{4}$', description: 'Schedule D', examples: ['3901'] })
const carrierCode = Type.String({ pattern: '^[0-9A-Z]{2,4}$', examples: ['ZZSB'] })
const bondedCarrier = Type.String({ minLength: 10, maxLength: 12, description: 'Importer number of the carrier whose bond is obliged', examples: ['89-200000100'] })
const closed = { additionalProperties: false } as const

const amount = Type.Optional(Type.String({ pattern: '^[0-9]{1,10}$' }))
const line = Type.Optional(Type.String({ minLength: 1, maxLength: 70 }))
const party = Type.Optional(Type.Object({ name: line, addressLine: line, secondLine: line, thirdLine: line, telephone: line }, closed))
const cargo = Type.Object({
  loadingPort: Type.Optional(Type.String({ pattern: '^[0-9]{5}$', description: 'Schedule K; 99999 out of a zone or warehouse' })), quantity: amount, unit: line, grossWeight: amount, weightUnit: line, volume: amount, volumeUnit: line, placeOfReceipt: line, shipper: party, recipient: party,
}, { ...closed, description: 'Where no manifest has the bill: out of a zone or warehouse, or of a carrier that does not report here (CATAIR QP40 to QP57)' })

const bill = Type.Object({
  issuer: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{2,4}$', examples: ['ZZSB'] })), number: Type.String({ minLength: 1, maxLength: 50, examples: ['260300101'] }), house: Type.Optional(Type.String({ maxLength: 50 })),
  quantity: Type.Optional(Type.String({ pattern: '^[0-9]{1,10}$' })), previous: Type.Optional(number), cargo: Type.Optional(cargo),
}, closed)

/** What asks for a movement: CATAIR QP10 to QP30. */
export const inBondRequestSchema = Type.Object({
  number: Type.Optional(number), type: Type.Union([Type.Literal('61'), Type.Literal('62'), Type.Literal('63')], { description: '61 immediate transportation, 62 transportation and exportation, 63 immediate exportation' }),
  carrierCode: Type.Optional(carrierCode), bondedCarrier: Type.Optional(bondedCarrier), origin: Type.Optional(port), destination: port,
  foreignDestination: Type.Optional(Type.String({ pattern: '^[0-9]{5}$', description: 'Schedule K' })), value: Type.String({ pattern: '^[0-9]{1,8}$', description: 'Whole dollars' }),
  isFromZoneOrWarehouse: Type.Optional(Type.Boolean()), isSubjectToPriorNotice: Type.Optional(Type.Boolean()), isByBarge: Type.Optional(Type.Boolean()),
  mayReplace: Type.Optional(Type.Boolean({ description: 'Whether a movement on file under the number, asked for by the same filer and nothing of it arrived, takes these data and bills' })),
  bills: Type.Array(bill, { minItems: 1, maxItems: 9999 }),
}, { ...closed, examples: [{ type: '61', carrierCode: 'ZZSB', origin: '2704', destination: '3901', value: '42000', bills: [{ issuer: 'ZZSB', number: '260300101' }] }] })

/** What is told of a movement afterwards: CATAIR WP10 and WP20, QP10 with B or D. */
export const inBondEventSchema = Type.Union([
  Type.Object({ act: Type.Literal('delete') }, closed),
  Type.Object({ act: Type.Literal('remove-bills'), bills: Type.Array(bill, { minItems: 1, maxItems: 9999 }) }, closed),
  Type.Object({ act: Type.Literal('arrive'), at: moment, port, facility: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{4}$', description: 'FIRMS code' })), bill: Type.Optional(bill) }, closed),
  Type.Object({ act: Type.Literal('export'), at: moment, mode: Type.Optional(text), conveyance: Type.Optional(text), bill: Type.Optional(bill) }, closed),
  Type.Object({ act: Type.Literal('transfer-liability'), at: moment, carrierCode, bondedCarrier, city: Type.String({ minLength: 1, maxLength: 19 }), state: Type.String({ pattern: '^[A-Z]{2}$' }) }, closed),
  Type.Object({ act: Type.Literal('divert'), at: moment, port, bondedCarrier: Type.Optional(bondedCarrier) }, closed),
], { examples: [{ act: 'arrive', at: '2026-08-10T15:00:00Z', port: '3901', facility: 'Z001' }] })

const carrier = Type.Object({ carrierCode: Type.Optional(text), number: text, organisation: Type.Optional(text) })

export const inBondMovementSchema = Type.Object({
  number, type: text, organisation: text, environment: text, status: Type.Union([Type.Literal('authorised'), Type.Literal('arrived'), Type.Literal('closed'), Type.Literal('deleted')]),
  isOverdue: Type.Boolean({ description: 'Whether it should have arrived, or been exported, by now' }), obliged: carrier, origin: Type.Optional(text), destination: text, foreignDestination: Type.Optional(text), value: text, isByBarge: Type.Boolean(),
  bills: Type.Array(Type.Object({ key: text, quantity: Type.Optional(text), arrivedAt: Type.Optional(moment), exportedAt: Type.Optional(moment) })),
  authorisedAt: moment, dueOn: Type.Optional(Type.String({ format: 'date' })), arrivedAt: Type.Optional(moment), portOfArrival: Type.Optional(text), facility: Type.Optional(text),
  exportDueOn: Type.Optional(Type.String({ format: 'date' })), exportedAt: Type.Optional(moment), exportConveyance: Type.Optional(text), closedAt: Type.Optional(moment),
  transfers: Type.Array(Type.Object({ at: moment, from: carrier, to: carrier, city: text, state: text })), diversions: Type.Array(Type.Object({ at: moment, from: text, to: text })),
})
export const inBondParamsSchema = Type.Object({ number })
