import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { provenanceEventKinds, type ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { eventStandings, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { Type } from 'typebox'

/** A short text of a sender. */
const text = Type.String({ maxLength: 500 })
const decimal = Type.String({ maxLength: 40, examples: ['24.560'] })
const country = Type.String({ pattern: '^[A-Z]{2}$', examples: ['MX'] })
const texts = Type.Record(Type.String({ maxLength: 100 }), Type.String({ maxLength: 2000 }))
const identifiers = Type.Array(Type.Object({ scheme: Type.String({ maxLength: 100, examples: ['did'] }), value: Type.String({ maxLength: 300 }) }, { additionalProperties: false }), { maxItems: 20 })
const quantitySchema = Type.Object({
  value: decimal,
  unit: Type.String({ maxLength: 20, description: 'UN/ECE Recommendation 20', examples: ['KGM'] }),
  conditions: Type.Optional(Type.Object({
    temperatureCelsius: Type.Optional(decimal), pressureKilopascals: Type.Optional(decimal), densityKilogramsPerCubicMetre: Type.Optional(decimal),
    heatingValueMegajoulesPerCubicMetre: Type.Optional(decimal), standard: Type.Optional(text),
  }, { additionalProperties: false, description: 'What a volume is stated at, or what turns it into mass or energy' })),
}, { additionalProperties: false })
const amountSchema = Type.Object({ amount: decimal, currency: Type.String({ pattern: '^[A-Z]{3}$' }) }, { additionalProperties: false })

/** The identity of a lot as callers write it. */
export const lotSchema = Type.String({ minLength: 3, maxLength: 300, description: 'A URI, or scheme:value@maker', examples: ['heat-number:H4711@did:web:mill.example'] })

const partSchema = Type.Object({
  lot: lotSchema,
  quantity: Type.Optional(quantitySchema),
  particulars: Type.Optional(Type.Object({
    description: Type.Optional(text), commodityCode: Type.Optional(Type.String({ pattern: '^[0-9]{4,10}$' })), countryOfOrigin: Type.Optional(country), countryOfManufacture: Type.Optional(country),
    countryOfMeltAndPour: Type.Optional(country), value: Type.Optional(amountSchema), identifiers: Type.Optional(identifiers), attributes: Type.Optional(texts),
  }, { additionalProperties: false })),
}, { additionalProperties: false })
const parts = (description: string) => Type.Array(partSchema, { maxItems: 2000, description })
const partySchema = Type.Object({ name: Type.Optional(text), identifiers, country: Type.Optional(country) }, { additionalProperties: false })
const documentsSchema = Type.Array(Type.Object({ kind: Type.String({ maxLength: 100, examples: ['bill-of-lading'] }), number: Type.String({ maxLength: 200 }) }, { additionalProperties: false }), { maxItems: 100 })

const terms = {
  price: Type.Optional(Type.Object({ amount: decimal, currency: Type.String({ pattern: '^[A-Z]{3}$' }), per: Type.Optional(text) }, { additionalProperties: false })),
  parties: Type.Optional(Type.Array(Type.Object({ role: text, party: partySchema }, { additionalProperties: false }), { maxItems: 50 })),
}

/** What is in a seal for customs, once it is opened. */
export const sealedTermsSchema = Type.Object({ event: Type.String({ maxLength: 500 }), ...terms }, { additionalProperties: false })

/** What happened to which lots, when, where and by whose word, as it is sent and answered. */
export const provenanceEventSchema = Type.Unsafe<ProvenanceEvent>(Type.Object({
  id: Type.String({ maxLength: 500, description: 'A URI of your own, never used for another event', examples: ['urn:uuid:6f9619ff-8b86-4d01-b42d-00cf4fc964ff'] }),
  kind: Type.Union(provenanceEventKinds.map((kind) => Type.Literal(kind)), { description: 'What happened: a production makes lots of nothing known before, a transformation uses lots up and makes others' }),
  occurredAt: Type.String({ maxLength: 40, description: 'When it happened, with the offset', examples: ['2026-07-16T12:00:00.000Z'] }),
  inputs: parts('What was used up, or went into a container'), outputs: parts('What came of it'), about: parts('What was measured, moved, sold or inspected, and stayed what it was'),
  losses: Type.Optional(Type.Array(quantitySchema, { maxItems: 100, description: 'What was left behind, evaporated or was used as fuel' })),
  place: Type.Optional(partySchema),
  by: Type.Optional(partySchema), from: Type.Optional(partySchema), to: Type.Optional(partySchema),
  process: Type.Optional(Type.String({ maxLength: 500, description: 'The word of the trade for it', examples: ['melting'] })),
  period: Type.Optional(Type.Object({ from: Type.String({ maxLength: 10 }), to: Type.String({ maxLength: 10 }) }, { additionalProperties: false })),
  tolerancePercent: Type.Optional(Type.String({ maxLength: 40, description: 'How far what comes out may differ from what goes in, in percent', examples: ['0.5'] })),
  documents: documentsSchema,
  attributes: Type.Optional(texts),
  confidential: Type.Optional(Type.Object({
    ...terms,
    sealed: Type.Optional(Type.String({ maxLength: 20_000, description: 'A compact JWE to the key for agreement in the DID document of customs (ECDH-ES or ECDH-ES+A256KW, A256GCM): JSON with `event`, the id of this event, and `price` or `parties`' })),
  }, { additionalProperties: false, description: 'For customs alone, and every look at it is written down' })),
}, { additionalProperties: false }))

/** Where an event is known from and what its proof was worth. */
export const recordedEventSchema = Type.Unsafe<RecordedEvent>(Type.Object({
  event: Type.Object({}, { additionalProperties: true, description: 'As `POST /provenance/events` takes it, without what is for customs alone' }),
  source: Type.Object({ kind: Type.Union([Type.Literal('credential'), Type.Literal('epcis'), Type.Literal('statement')]), organisation: Type.String() }, { additionalProperties: true }),
  standing: Type.Union(eventStandings.map((standing) => Type.Literal(standing))),
  recordedAt: Type.String({ format: 'date-time' }),
  standingSince: Type.String({ format: 'date-time' }),
}))

/** What was found; `pointer.source` names the link of the chain, `event ID lot LOT`. */
export const findingsSchema = Type.Unsafe<readonly Finding[]>(Type.Array(Type.Object({
  code: Type.String({ examples: ['provenance-quantity-invalid'] }),
  severity: Type.Union([Type.Literal('fatal'), Type.Literal('warning'), Type.Literal('information')]),
  pointer: Type.Object({}, { additionalProperties: true }),
  message: Type.String(), authority: Type.String(), remedy: Type.String(),
}, { additionalProperties: true })))

/** What became of events that were handed in. */
export const recordedSchema = Type.Object({
  recorded: Type.Array(Type.String(), { description: 'New in the log' }),
  known: Type.Array(Type.String(), { description: 'There already with the same content' }),
  refused: Type.Array(Type.String()),
  findings: findingsSchema,
  batch: Type.Optional(Type.String({ format: 'uuid', description: 'The act in the ledger' })),
})

/** At which moment, as known then: a date and time, or a day, which is asked at its end. */
export const asOfQuery = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2}))?$', maxLength: 40, description: 'As known then: a date and time, or a day (its end, UTC)', examples: ['2026-07-16T12:00:00Z'] }))

/** A shipment as callers name it. */
export const shipmentParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 300, description: 'The number of a bill, a shipment, an entry, a ticket, an invoice or another document, or a lot' }) })
