import { Type } from 'typebox'
import { filingSchema, outcomeSchema } from '../schemas.ts'

const text = Type.String()
const amount = Type.String({ description: 'Dollars and cents as decimal text', examples: ['1234.50'] })

/** A filing as lists show it. */
export const listedFilingSchema = Type.Object({
  ...filingSchema.properties,
  kind: Type.Union([Type.Literal('entry'), Type.Literal('entry-summary')]),
  functionCode: Type.Union([Type.Literal('add'), Type.Literal('replace'), Type.Literal('update'), Type.Literal('cancel')]),
  reference: Type.Optional(Type.String({ description: 'The filer’s own reference' })),
  portOfEntry: Type.Optional(Type.String({ description: 'Schedule D code', examples: ['2704'] })),
  entryType: Type.Optional(Type.String({ description: 'Two digits', examples: ['01'] })),
  lines: Type.Integer({ description: 'How many lines of goods were declared' }),
  duty: Type.Optional(amount),
  total: Type.Optional(amount),
})

export const filingPageSchema = Type.Object({ filings: Type.Array(listedFilingSchema), next: Type.Optional(Type.String({ description: 'Give it as `after` for the next page' })) })

const narrowing = {
  entryNumber: Type.Optional(Type.String({ maxLength: 13, description: 'With or without dashes' })),
  importer: Type.Optional(Type.String({ maxLength: 12 })),
  outcome: Type.Optional(outcomeSchema),
  kind: Type.Optional(Type.Union([Type.Literal('entry'), Type.Literal('entry-summary')])),
  accepted: Type.Optional(Type.Boolean({ description: 'Those that were accepted, or those that were rejected' })),
  port: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{4}$', description: 'Port of entry, Schedule D', examples: ['2704'] })),
  entryType: Type.Optional(Type.String({ pattern: '^[0-9]{2}$', examples: ['01'] })),
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 60, description: 'A part of the entry number, of the filer’s own reference or of the importer’s number' })),
  from: Type.Optional(Type.String({ format: 'date-time' })),
  to: Type.Optional(Type.String({ format: 'date-time' })),
}

export const filingQuerySchema = Type.Object({
  ...narrowing,
  after: Type.Optional(Type.String({ format: 'uuid' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
}, { additionalProperties: false })

export const filingCountQuerySchema = Type.Object(narrowing, { additionalProperties: false })

export const filingCountSchema = Type.Object({
  total: Type.Integer(), accepted: Type.Integer(), rejected: Type.Integer(),
  outcomes: Type.Record(text, Type.Integer(), { description: 'How many stand at each outcome' }),
})

export const entriesQuerySchema = Type.Object({
  numbers: Type.String({ maxLength: 3_000, description: 'Entry numbers with commas between, at most 200; with or without dashes', examples: ['ZZ900001019,ZZ9-0000203-3'] }),
}, { additionalProperties: false })

export const entryStatusSchema = Type.Object({
  entryNumber: text,
  importer: text,
  filing: Type.Optional(Type.String({ format: 'uuid', description: 'The last filing about it' })),
  changedAt: Type.String({ format: 'date-time' }),
  release: Type.Optional(Type.Object({ status: text, outcome: Type.Optional(outcomeSchema), filedAt: Type.String({ format: 'date-time' }), releasedAt: Type.Optional(Type.String({ format: 'date-time' })), request: Type.Optional(text) })),
  summary: Type.Optional(Type.Object({ status: text, control: text, version: Type.Optional(text) })),
})

export const entriesSchema = Type.Object({ entries: Type.Array(entryStatusSchema), unknown: Type.Array(Type.String({ description: 'Numbers of which you may see nothing on file' })) })
