import { Type } from 'typebox'

const text = Type.String()
const count = Type.Integer()
const number = Type.Number()
const share = Type.Number({ description: '0 to 1' })
const moment = Type.String({ format: 'date-time' })
const uuid = Type.String({ format: 'uuid' })
export const findingsSchema = Type.Array(Type.Object({ code: text, severity: text, pointer: Type.Object({ source: Type.Optional(text) }), message: text, authority: text, remedy: text }))

export const scoreSchema = Type.Object({
  filing: uuid, line: count, entryNumber: text, kind: text, day: Type.String({ format: 'date' }), importer: text, commodity: text, origin: text, departure: text, port: text,
  value: Type.Optional(Type.Number({ description: 'Dollars' })), stands: Type.Boolean({ description: 'No other filing took its place' }),
  unusualness: Type.Number({ description: '0 to 1: how far stated weights add up; known without any model, and no probability' }),
  score: Type.Optional(Type.Number({ description: '0 to 1: calibrated probability that an inspection would find something, by the model in force when it was filed' })),
  model: Type.Optional(uuid), isIllicit: Type.Optional(Type.Boolean({ description: 'What an inspection came to, where there was one' })),
  reasons: Type.Array(Type.Object({ feature: text, words: text, value: number, expected: Type.Optional(number), weight: Type.Number({ description: 'Log odds: above 0 it speaks for looking at the line' }) })),
})

const span = Type.Object({ lines: count, illicit: count, from: text, to: text })
export const evaluationSchema = Type.Object({
  protocol: text, learnedFrom: span, measuredOn: span, auc: share, auc95: Type.Array(number), precisionAt: Type.Record(Type.String(), number, { description: 'By percent of lines, the highest scores first' }), baseRate: share, brier: number,
  aucOfStatedWeights: Type.Number({ description: 'The area of stated weights on the same lines: what a model has to be better than' }),
  calibration: Type.Array(Type.Object({ from: share, to: share, lines: count, told: share, found: share })), features: Type.Array(Type.Object({ name: text, moves: number })), scoreTenths: Type.Array(count),
})
export const modelSchema = Type.Object({
  id: uuid, version: count, state: Type.Enum(['candidate', 'in-force', 'withdrawn', 'refused']), sha256: text, evaluation: Type.Optional(evaluationSchema), madeBy: text, madeAt: moment,
  settledBy: Type.Optional(text), settledAt: Type.Optional(moment), reason: Type.Optional(text),
})
export const trainingSchema = Type.Object({ id: uuid, askedBy: text, askedAt: moment, finishedAt: Type.Optional(moment), outcomes: Type.Optional(count), model: Type.Optional(uuid), findings: findingsSchema })
export const modelsSchema = Type.Object({ models: Type.Array(modelSchema), training: Type.Optional(trainingSchema), outcomes: Type.Object({ known: count, lastTrained: count }) })

const drift = Type.Object({ name: text, index: Type.Number({ description: 'Population stability index' }), level: Type.Enum(['stable', 'moderate', 'large']) })
export const watchSchema = Type.Object({
  model: Type.Optional(uuid), lines: Type.Integer({ description: 'Lines of the last 30 days' }), features: Type.Array(drift), scores: Type.Optional(drift),
  limits: Type.Object({ moderate: number, large: number, ratio: number, lines: count, inspected: count }),
  groups: Type.Array(Type.Object({ by: Type.Enum(['port', 'origin', 'importer-size']), group: text, lines: count, flagged: count, inspected: count, found: count, flaggedRatio: number, hitRatio: Type.Optional(number), isNotable: Type.Boolean() })),
  selected: Type.Array(Type.Object({ selectedBy: text, inspected: count, found: count, interval: Type.Array(share) }), { description: 'Inspections of a year by how they came about; those drawn at random alone tell the rate of all trade' }),
})

const said = (maxLength: number, description: string) => Type.String({ minLength: 3, maxLength, pattern: '^[^\\u0000]*$', description })
export const settlementSchema = Type.Object({ act: Type.Enum(['approve', 'refuse', 'withdraw']), reason: said(500, 'Why: it stays with the model') }, { additionalProperties: false })
export const measureSchema = Type.Object({
  commodity: Type.String({ pattern: '^[0-9]{2,10}$', description: 'First digits of the tariff numbers that it covers' }), origin: Type.String({ pattern: '^[A-Z]{2}$', description: 'Country of origin that it is about' }),
  from: Type.String({ format: 'date' }), name: said(200, 'What it is called'), authority: said(300, 'The law, with its citation'),
}, { additionalProperties: false })
