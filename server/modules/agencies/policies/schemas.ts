import { Type } from 'typebox'

const text = Type.String()
const moment = Type.String({ format: 'date-time' })
/** Text that people write: PostgreSQL takes no U+0000. */
const said = (maxLength: number, description: string) => Type.String({ minLength: 3, maxLength, pattern: '^[^\\u0000]*$', description })
const closed = { additionalProperties: false } as const
const yearOfMinutes = 525_600

const conditions = Type.Object({
  trustedImporters: Type.Optional(Type.Array(Type.String({ minLength: 10, maxLength: 12, examples: ['89-100000300'] }), { maxItems: 5000, description: 'Only lines of these importers may proceed' })),
  noPartyHits: Type.Optional(Type.Boolean({ description: 'No party of the filing may be on a list of denied or restricted parties' })),
  scoreBelow: Type.Optional(Type.Number({ minimum: 0, maximum: 1, description: 'No line may be scored so unusual, or more' })),
  dataComplete: Type.Optional(Type.Boolean({ description: 'Nothing may have been found about the agency’s data' })),
}, { ...closed, description: 'What all has to be so that lines may proceed without the agency looking' })

const clock = Type.Object({
  minutes: Type.Integer({ minimum: 0, maximum: yearOfMinutes }),
  counts: Type.Union([Type.Literal('working-hours'), Type.Literal('all-hours')], { description: 'working-hours: eight to five Eastern time on days on which the government works' }),
  onExpiry: Type.Union([Type.Literal('proceed'), Type.Literal('stay-held')], { description: 'What becomes of the goods when the time has run' }),
  authority: said(300, 'The law or the agency’s own rule that sets the time'),
}, { ...closed, description: 'How long the agency may take; left out, it takes what it needs, and the goods wait' })

export const termsSchema = Type.Object({
  isDelegated: Type.Boolean({ description: 'Whether lines may proceed by the policy' }), conditions,
  share: Type.Number({ minimum: 0, maximum: 1, description: 'Share of what might proceed that is drawn to be looked at: SHA-256 over the root of the log’s checkpoint and the filing’s id' }),
  clock: Type.Optional(clock), authority: said(300, 'The law or the agency’s own rule that the policy rests on'),
}, closed)

const program = Type.String({ pattern: '^([A-Z0-9]{1,4}|\\*)$', description: 'Program of the PGA message set; `*` for all that have no policy of their own', examples: ['FOO'] })
const officer = Type.Object({ subject: text, name: Type.Optional(text) })

export const policyToProposeSchema = Type.Object({ program, terms: termsSchema, why: said(500, 'Why; customs reads it too') }, closed)
export const policySettlingSchema = Type.Object({ isConfirmed: Type.Boolean(), why: said(500, 'Why you confirm or withdraw') }, closed)
export const policySchema = Type.Object({
  id: Type.String({ format: 'uuid' }), agency: text, program: text, environment: text, version: Type.Integer(), terms: termsSchema, why: text, proposedBy: officer, proposedAt: moment,
  noticeUntil: Type.Unsafe<string>({ ...moment, description: 'When it takes effect without a second officer' }),
  state: Type.Union([Type.Literal('proposed'), Type.Literal('in-force'), Type.Literal('replaced'), Type.Literal('withdrawn')]), inForceFrom: Type.Optional(moment),
  settlement: Type.Optional(Type.Object({ outcome: Type.Union([Type.Literal('confirmed'), Type.Literal('withdrawn')]), officer, why: text, at: moment })),
})
