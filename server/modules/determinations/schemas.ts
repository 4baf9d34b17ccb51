import { Type } from 'typebox'
import { examKindNames } from './exam-kinds.table.ts'

const text = Type.String()
export const outcomeSchema = Type.Union([Type.Literal('release'), Type.Literal('under-review'), Type.Literal('documents-required'), Type.Literal('exam'), Type.Literal('hold'), Type.Literal('reject')])
const moment = Type.String({ format: 'date-time' })
const uuid = Type.String({ format: 'uuid' })
/** Text that people write: PostgreSQL takes no U+0000. */
const said = (maxLength: number, description: string) => Type.String({ minLength: 3, maxLength, pattern: '^[^\\u0000]*$', description })

export const reasonSchema = Type.Object({
  rule: text, outcome: outcomeSchema, words: text, authority: text, nextStep: text, findings: Type.Array(text),
  evidence: Type.Optional(Type.Array(Type.Object({ pointer: text, type: text, issuer: text, sha256: text }))),
})
export const determinationSchema = Type.Object({
  id: uuid, filing: uuid, organisation: text, client: text, entryNumber: text, outcome: outcomeSchema, reasons: Type.Array(reasonSchema),
  decidedAt: moment, act: Type.Optional(text), decidedBy: Type.Optional(text), role: Type.Optional(text), why: Type.Optional(text),
})

const act = Type.Union([Type.Literal('place-hold'), Type.Literal('lift-hold'), Type.Literal('order-exam'), Type.Literal('record-exam'), Type.Literal('request-documents'), Type.Literal('accept-documents'), Type.Literal('release'), Type.Literal('approve-request'), Type.Literal('refuse-request')])
export const examKindSchema = Type.Enum([...examKindNames])
export const orderSchema = Type.Object({
  act, why: said(500, 'The filer reads it'),
  isExamPassed: Type.Optional(Type.Boolean({ description: 'With record-exam' })),
  authority: Type.Optional(said(300, 'The law that you act under, where it is not the usual one')),
  examKind: Type.Optional(Type.Enum([...examKindNames], { description: 'With order-exam: how the goods are to be examined' })),
}, { additionalProperties: false })

const officer = Type.Object({ subject: text, name: Type.Optional(text), roles: Type.Array(text) })
const ruleOfTwo = { why: text, authority: text, isHousePolicy: Type.Boolean({ description: 'No law that was seen asks for it: it is how this house works' }) }
export const proposalSchema = Type.Object({
  id: uuid, filing: uuid, entryNumber: text,
  order: Type.Object({ act, why: text, isExamPassed: Type.Optional(Type.Boolean()), authority: Type.Optional(text), examKind: Type.Optional(examKindSchema) }),
  rule: Type.Object({ name: text, ...ruleOfTwo }), officer, before: uuid, proposedAt: moment,
  state: Type.Union([Type.Literal('open'), Type.Literal('confirmed'), Type.Literal('refused'), Type.Literal('overtaken')]),
  settlement: Type.Optional(Type.Object({ officer, why: text, at: moment })),
})
export const proposedSchema = Type.Object({ proposal: proposalSchema }, { description: 'The rule asks for a second officer: nothing is decided yet' })
export const confirmationSchema = Type.Object({ isConfirmed: Type.Boolean(), why: said(500, 'Why you confirm or refuse') }, { additionalProperties: false })
export const settledSchema = Type.Object({ proposal: proposalSchema, determination: Type.Optional(determinationSchema) })
export const optionSchema = Type.Object({
  act, isExamPassed: Type.Optional(Type.Boolean()), refused: Type.Optional(Type.String({ description: 'Why it does not fit now' })), outcome: Type.Optional(outcomeSchema), authority: text,
  consequences: Type.Array(text), secondOfficer: Type.Optional(Type.Object(ruleOfTwo)),
})

const kind = Type.Union([Type.Literal('entry'), Type.Literal('entry-summary')])
const arrival = Type.Optional(Type.String({ format: 'date' }))
const level = Type.Union([Type.Literal('now'), Type.Literal('today'), Type.Literal('later')], { description: 'now: goods that spoil, or the time has come; today: within a day' })
export const workSchema = Type.Object({
  filing: uuid, organisation: text, client: text, entryNumber: text, kind, port: text, outcome: outcomeSchema,
  waitsFor: Type.Union([Type.Literal('officer'), Type.Literal('filer'), Type.Literal('agency')]),
  reasons: Type.Array(reasonSchema), receivedAt: moment, waitingSince: moment, arrival, goods: text, level, attentionBy: moment,
  urgency: Type.Array(Type.Object({ kind: Type.Union([Type.Literal('perishable'), Type.Literal('arrival'), Type.Literal('age')]), words: text, authority: text, isHousePolicy: Type.Boolean(), by: moment })),
  claim: Type.Optional(Type.Object({ subject: text, name: text, at: moment })),
})

const disposition = Type.Union([Type.Literal('may-proceed'), Type.Literal('under-review'), Type.Literal('documents'), Type.Literal('hold'), Type.Literal('refuse')])
const lineStanding = Type.Object({ line: Type.Integer(), disposition, reason: text, authority: text, at: moment })
const agencyLine = Type.Object({ line: Type.Integer(), goods: text, codes: Type.Array(text), origin: Type.Optional(text), programs: Type.Array(text) })
export const reviewSchema = Type.Object({
  filing: uuid, entryNumber: text, kind, agency: text, port: text, receivedAt: moment, arrival, level, attentionBy: moment, lines: Type.Array(agencyLine), standing: Type.Array(lineStanding), isSettled: Type.Boolean(),
})
export const dispositionGivenSchema = Type.Object({ id: uuid, agency: text, disposition, lines: Type.Array(Type.Integer()), reason: text, authority: text, givenBy: text, givenAt: moment })
export const dispositionToGiveSchema = Type.Object({
  disposition, lines: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 9999 }), { minItems: 1, maxItems: 999, uniqueItems: true, description: 'Line numbers; all that concern your agency where left out' })),
  reason: said(500, 'The filer and customs read it'), authority: said(300, 'The law that the agency acts under'),
}, { additionalProperties: false })

export const filingParams = Type.Object({ id: Type.String({ format: 'uuid', description: 'The filing' }) })
export const decisionParams = Type.Object({ id: Type.String({ format: 'uuid', description: 'The filing' }), decision: Type.String({ format: 'uuid', description: 'The proposal' }) })
