import { Type } from 'typebox'
import { findingSchema } from '../schemas.ts'

const text = Type.String()
const amount = Type.String({ description: 'Dollars' })
const outcome = Type.String({ description: 'release, under-review, documents-required or reject' })
const count = Type.Integer()

/** What a line of a declaration states beyond what is needed to decide a parcel. */
const goodsForDeclarations = {
  pieces: Type.Optional(Type.String({ description: 'How many articles' })),
  netKilograms: Type.Optional(text),
  manufacturer: Type.Optional(Type.String({ description: 'Manufacturer identification code (MID)' })),
  provisions: Type.Optional(Type.Array(text, { maxItems: 5, description: 'Numbers of chapters 98 and 99 that apply besides' })),
}

/** A parcel of the stream, for whoever writes one: it is read line by line and not by this schema. */
export const parcelSchema = Type.Object({
  parcel: Type.String({ description: 'What you call it, never used twice: 1 to 50 letters, digits and ._:-' }),
  claim: Type.String({ description: '11 informal entry; 13 informal mail entry (a test of customs); 86 or 321 for arrivals before 2025-08-29' }),
  arrival: Type.String({ format: 'date' }),
  entryNumber: Type.Optional(Type.String({ description: 'Needed but for 321' })),
  bill: Type.String({ description: 'The carrier’s number; for 13 the identifier of the postal item' }),
  port: Type.Optional(Type.String({ description: 'Schedule D, four digits' })),
  marketplace: Type.Optional(text),
  seller: Type.Object({ name: text, country: text, account: Type.Optional(text), line: Type.Optional(text), city: Type.Optional(text) }),
  consignee: Type.Object({ name: text, line: text, city: text, postalCode: text, country: text }),
  grossKilograms: Type.Optional(Type.String({ description: 'Of the parcel as it is packed' })),
  goods: Type.Array(Type.Object({ description: text, commodityCode: text, origin: text, value: amount, gtin: Type.Optional(text), sku: Type.Optional(text), ...goodsForDeclarations }), { minItems: 1, maxItems: 99 }),
})

export const wholeParcelSchema = Type.Object({
  id: Type.String({ format: 'uuid' }), parcel: text, organisation: text, claim: text, day: Type.String({ format: 'date' }), value: amount, duty: Type.Optional(amount), outcome, receivedAt: Type.String({ format: 'date-time' }), findings: Type.Array(findingSchema),
  stated: Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', additionalProperties: true, description: 'As the line stated it' }),
})

export const parcelDaySchema = Type.Object({
  day: Type.String({ format: 'date' }),
  duty: Type.String({ description: 'Dollars that are owed on all parcels that were not refused, as far as the tariff can say it; fees are of entries' }),
  dutyUnknown: Type.Integer({ description: 'Parcels that were not refused and whose duty the tariff at hand cannot say' }),
  outcomes: Type.Array(Type.Object({ claim: text, outcome, parcels: count, value: amount, duty: amount })),
  repeatedSellers: Type.Array(Type.Object({ seller: text, parcels: count, consignees: count, value: amount }), { description: 'Sellers with more than one parcel, the most first; at most 50' }),
})
