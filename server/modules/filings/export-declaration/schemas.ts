import { Type } from 'typebox'
import { findingSchema } from '../schemas.ts'

const text = Type.String()
const moment = Type.String({ format: 'date-time' })
const status = Type.Union([Type.Literal('registered'), Type.Literal('accepted'), Type.Literal('presented'), Type.Literal('exited'), Type.Literal('exempt'), Type.Literal('cancelled')])

export const exportParamsSchema = Type.Object({ number: Type.String({ minLength: 1, maxLength: 40, description: 'Internal transaction number or movement reference number; of an exempt shipment the id of its filing' }) })
export const exportStatusSchema = status

/** An export declaration with its way to the exit. */
export const exportDeclarationSchema = Type.Object({
  number: text, regime: Type.Union([Type.Literal('united-states'), Type.Literal('united-kingdom')]), organisation: text, client: text, environment: text, status, typeCode: Type.Optional(text), reference: Type.Optional(text),
  exporter: Type.Optional(text), carrierCode: Type.Optional(text), carrier: Type.Optional(text), destination: Type.Optional(text), exitOffice: Type.Optional(text), mode: Type.Optional(text), conveyance: Type.Optional(text), bill: Type.Optional(text),
  exportDate: Type.Optional(Type.String({ format: 'date' })), isPostdeparture: Type.Boolean(), annotation: Type.Optional(Type.String({ description: 'What is annotated on the bill of lading: proof of filing, postdeparture citation or exemption legend (15 CFR 30.7)', examples: ['AES X20261122000001', 'NOEEI § 30.37(a)'] })),
  version: Type.Integer(), items: Type.Integer(), filedAt: moment, presentedAt: Type.Optional(moment), exitedAt: Type.Optional(moment), exitConveyance: Type.Optional(text), dueOn: Type.Optional(Type.String({ format: 'date' })), isOverdue: Type.Boolean({ description: 'The day has come on which a missing exit is asked after' }),
  events: Type.Array(Type.Object({ kind: text, at: moment, version: Type.Integer(), office: Type.Optional(text), reason: Type.Optional(text) })),
})

export const exportFilingSchema = Type.Object({ id: Type.String({ format: 'uuid' }), receivedAt: moment, act: text, number: Type.Optional(text), status: Type.Optional(text), accepted: Type.Boolean(), findings: Type.Array(findingSchema) })

const office = Type.Optional(Type.String({ pattern: '^[0-9A-Z]{4,8}$', description: 'Port of Schedule D or office of exit', examples: ['2704'] }))
const closed = { additionalProperties: false } as const

/** What is told of an export at the border. */
export const exitReportSchema = Type.Union([
  Type.Object({ act: Type.Literal('present'), at: moment, office }, closed),
  Type.Object({ act: Type.Literal('depart'), at: moment, office, conveyance: Type.Optional(Type.String({ maxLength: 100 })) }, closed),
], { examples: [{ act: 'depart', at: '2026-11-24T10:00:00Z', office: '2704', conveyance: 'SANDBOX EXPLORER' }] })
