import { Type } from 'typebox'
import { findingSchema } from '../schemas.ts'

const text = Type.String()
const moment = Type.String({ format: 'date-time' })
const calls = Type.Array(Type.Object({ port: text, at: moment }))

export const manifestSchema = Type.Object({
  id: Type.String({ format: 'uuid' }), interchange: Type.String({ format: 'uuid' }), organisation: text, environment: text, receivedAt: moment,
  action: Type.String({ description: 'add, replace, change, delete or cancel' }), carrierCode: text, conveyance: Type.String({ description: 'Carrier, conveyance and journey, as one key' }), reference: Type.Optional(text), accepted: Type.Boolean(), bills: Type.Integer(),
})

/** A bill with all that its carrier reported of it. */
export const billSchema = Type.Object({
  key: text, kind: Type.Union([Type.Literal('master'), Type.Literal('house'), Type.Literal('regular')]), issuer: Type.Optional(text), number: text, masterKey: Type.Optional(text), organisation: text, environment: text, conveyance: text,
  stage: Type.Union([Type.Literal('pre-loading'), Type.Literal('on-file'), Type.Literal('departed'), Type.Literal('arrived')]), quantity: Type.Optional(text), unit: Type.Optional(text),
  grossMass: Type.Optional(Type.Object({ value: text, unit: Type.Optional(text) })), loadingPort: Type.Optional(text), unloadingPort: Type.Optional(text), description: Type.Optional(text), equipment: Type.Array(text),
  filedAt: moment, departedAt: Type.Optional(moment), arrivedAt: Type.Optional(moment), portOfArrival: Type.Optional(text), unladenAt: Type.Optional(moment), deletedAt: Type.Optional(moment),
})

export const conveyanceSchema = Type.Object({
  key: text, organisation: text, environment: text, carrierCode: text, mode: Type.Optional(text), name: Type.Optional(text), id: Type.Optional(text), journeyId: Type.Optional(text), manifestNumber: Type.Optional(text),
  expected: calls, departures: calls, arrivals: calls,
})

export const wholeManifestSchema = Type.Object({ manifest: manifestSchema, findings: Type.Array(findingSchema), document: Type.Unknown({ description: 'What was reported, in the data model' }), conveyance: Type.Optional(conveyanceSchema), bills: Type.Array(billSchema, { description: 'The bills of the conveyance as they are now, by key, 500 at most' }), next: Type.Optional(Type.String({ description: 'Give it as `after` for the next bills' })) })
export const manifestPageSchema = Type.Object({ manifests: Type.Array(manifestSchema), next: Type.Optional(text) })
