import { Type } from 'typebox'
import { billSchema } from '../manifest/schemas.ts'

const text = Type.String()
const moment = Type.String({ format: 'date-time' })
const disposition = Type.Object({ code: Type.String({ examples: ['93'] }), words: Type.String({ examples: ['BILL ON FILE'] }) })

/** What is said of a bill to whoever entered it. */
export const billStatusSchema = Type.Object({
  match: disposition, further: Type.Array(disposition, { description: 'What stands against it besides' }), manifestedQuantity: Type.Optional(text), departedAt: Type.Optional(moment), arrivedAt: Type.Optional(moment), portOfArrival: Type.Optional(text),
})

/** A bill of an entry, as its filer sees it. */
export const entryBillSchema = Type.Object({
  entryNumber: text, filing: Type.String({ format: 'uuid' }), pointer: Type.String({ description: 'JSON Pointer into the declaration' }), type: text, bill: text, master: Type.Optional(text), quantity: Type.Optional(text), inBond: Type.Optional(text), status: billStatusSchema,
})

export const billAnswerSchema = Type.Object({
  bill: text,
  securityFilings: Type.Optional(Type.Array(text, { description: 'Numbers of the importer security filings that name it' })),
  onFile: Type.Optional(billSchema),
  entries: Type.Array(Type.Object({ entryNumber: text, quantity: Type.Optional(text), status: billStatusSchema, outcome: Type.Optional(Type.String({ description: 'What stands determined about the entry, as far as you may see the entry' })) })),
}, { description: 'The bill itself to its carrier and to customs; to filers of entries that state it, its status alone' })
