import { Type } from 'typebox'
import { findingSchema } from '../../../filings/index.ts'

const text = (max: number, description?: string) => Type.String({ minLength: 1, maxLength: max, ...(description === undefined ? {} : { description }) })
const date = (description: string) => Type.String({ format: 'date', description })
const serial = Type.Integer({ minimum: 1, maximum: 9_999_999 })

/** So many parcels are made declarations of in one call. */
export const parcelsMax = 500

export const declarationsBody = Type.Object({
  parcels: Type.Optional(Type.Array(text(50), { minItems: 1, maxItems: parcelsMax, description: 'By name; otherwise all of type 11 of the day' })),
  seller: Type.Optional(text(120, 'Only parcels of this account at a marketplace, or of a seller of this name')),
  consignee: Type.Optional(text(120, 'Only parcels to somebody of this name')),
  after: Type.Optional(text(50, '`next` of the answer before')),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: parcelsMax, default: parcelsMax })),
  entryNumbers: Type.Optional(Type.Object({ filerCode: Type.String({ pattern: '^[0-9A-Z]{3}$' }), from: serial, to: serial }, {
    additionalProperties: false, description: 'Numbers that you may give, without filer code and check digit; those on file are passed over. Without it each parcel is entered by itself under the number that it states',
  })),
  parcelsPerEntry: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 1, description: 'At most; never above the limit of informal entry, and of one port' })),
  importerOfRecord: Type.String({ pattern: '^[0-9A-Z-]{10,12}$', examples: ['89-100000100'] }),
  contact: Type.Object({ name: text(23), phone: Type.String({ pattern: '^[0-9]{7,15}$' }) }, { additionalProperties: false }),
  transportMode: Type.Union(['10', '11', '20', '21', '30', '31', '40', '41'].map((mode) => Type.Literal(mode)), { description: 'CBP mode of transportation' }),
  carrier: Type.Object({ code: Type.String({ pattern: '^[0-9A-Z]{2,4}$' }), trip: Type.Optional(text(5)), name: Type.Optional(text(20)) }, { additionalProperties: false }),
  masterBill: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{1,12}$', description: 'By sea and air: the parcels’ own bills are house bills under it' })),
  exportation: date('When the parcels were exported'),
  countryOfExport: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', description: 'That of the seller otherwise' })),
  portOfLading: Type.Optional(Type.String({ pattern: '^[0-9]{5}$', description: 'Schedule K, by sea' })),
  portOfEntry: Type.Optional(Type.String({ pattern: '^[0-9]{4}$', description: 'For parcels that state no port' })),
  portOfUnlading: Type.Optional(Type.String({ pattern: '^[0-9]{4}$', description: 'The port of entry otherwise' })),
  destinationState: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  isExpressConsolidation: Type.Optional(Type.Boolean({ default: false, description: 'Entered at a facility for express consignments as one consolidation (19 CFR part 128)' })),
  sellers: Type.Optional(Type.Array(Type.Object({ seller: text(120, 'Account or name, as parcels state it'), line: Type.Optional(text(120)), city: Type.Optional(text(60)), manufacturer: Type.Optional(Type.String({ pattern: '^[A-Z]{2}[A-Z0-9]{6,13}$' })) }, { additionalProperties: false }), { maxItems: 500, description: 'What parcels do not say of their sellers' })),
}, { additionalProperties: false })

const amount = Type.String({ description: 'Dollars' })
const leftOut = Type.Object({ parcel: Type.String(), findings: Type.Array(findingSchema, { description: 'Pointers go into the parcel' }) })

const preparedSchema = Type.Object({
  filing: Type.Object({ declarations: Type.Array(Type.Object({}, { additionalProperties: true })) }, { description: 'As POST /filings takes it: all cargo releases, then all entry summaries' }),
  entries: Type.Array(Type.Object({
    entryNumber: Type.String(), duty: amount, fees: amount, findings: Type.Array(findingSchema, { description: 'What was cut to fit; pointers go into the parcel, below its name' }),
    parcels: Type.Array(Type.Object({ parcel: Type.String(), lines: Type.Array(Type.Integer()) })),
  })),
  leftOut: Type.Array(leftOut, { description: 'Every parcel that is on no entry, and why' }),
  next: Type.Optional(Type.String({ description: 'There are more parcels: ask again with this as `after`' })),
})

export const declarationsSchema = {
  operationId: 'prepareLowValueDeclarations', tags: ['filings'], security: [{ oauth: [] }], summary: 'Prepare cargo releases and entry summaries for parcels of a day',
  description: 'A line for each kind of goods of your released parcels of type 11, with duty by the tariff of the day. The same question is answered alike and nothing is kept or filed: review it, sign it, and file it by POST /filings. By Accept it comes as JSON or in any format that GET /formats lists, e.g. records of CATAIR; `Parcels-Left-Out` then counts what JSON tells one by one, and `Parcels-Next` is `next`.',
  params: Type.Object({ day: Type.String({ format: 'date' }) }), body: declarationsBody,
  response: { 200: preparedSchema },
}
