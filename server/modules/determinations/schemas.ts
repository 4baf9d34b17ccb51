import { Type } from 'typebox'
import type { AgencyConcern } from './agency-dispositions/agency-concern.ts'
import { examKindNames } from './exam-kinds.table.ts'
import { discrepancyKindNames } from './exams/discrepancy-kinds.table.ts'

const text = Type.String()
export const outcomeSchema = Type.Union([Type.Literal('release'), Type.Literal('under-review'), Type.Literal('documents-required'), Type.Literal('exam'), Type.Literal('hold'), Type.Literal('reject')])
const moment = Type.String({ format: 'date-time' })
const uuid = Type.String({ format: 'uuid' })
/** Text that people write: PostgreSQL takes no U+0000. */
const said = (maxLength: number, description: string) => Type.String({ minLength: 3, maxLength, pattern: '^[^\\u0000]*$', description })

export const reasonSchema = Type.Object({
  rule: text, outcome: outcomeSchema, words: text, authority: text, nextStep: text, findings: Type.Array(text),
  awaits: Type.Optional(Type.Object({ agency: text, program: text, lines: Type.Array(Type.Integer()), until: Type.Optional(moment) }, { description: 'The program of an agency that has yet to speak' })),
  evidence: Type.Optional(Type.Array(Type.Object({ pointer: text, type: text, issuer: text, sha256: text }))),
})
export const determinationSchema = Type.Object({
  id: uuid, filing: uuid, organisation: text, client: text, entryNumber: text, outcome: outcomeSchema, reasons: Type.Array(reasonSchema),
  decidedAt: moment, act: Type.Optional(text), decidedBy: Type.Optional(text), role: Type.Optional(text), why: Type.Optional(text),
})

const act = Type.Union([Type.Literal('place-hold'), Type.Literal('lift-hold'), Type.Literal('order-exam'), Type.Literal('record-exam'), Type.Literal('request-documents'), Type.Literal('accept-documents'), Type.Literal('release'), Type.Literal('approve-request'), Type.Literal('refuse-request')])
/** With order-exam: where and when, and who bears the cost. */
export const placeSchema = {
  examSite: Type.Optional(Type.String({ minLength: 4, maxLength: 4, description: 'FIRMS code of the examination site, of GET /examination-sites' })),
  scheduledAt: Type.Optional(Type.String({ format: 'date-time' })),
  costParty: Type.Optional(Type.Enum(['importer', 'customs'], { description: 'Who bears the cost; the importer unless said otherwise (19 CFR 151.6)' })),
}
export const lineResultSchema = Type.Object({
  line: Type.Integer({ minimum: 1, maximum: 9999 }),
  discrepancies: Type.Optional(Type.Array(Type.Object({ kind: Type.Enum([...discrepancyKindNames]), words: said(500, 'What was found') }, { additionalProperties: false }), { maxItems: 9, description: 'None: the line conforms' })),
  measured: Type.Optional(Type.Object({ quantity: Type.String({ pattern: '^[0-9]{1,12}([.][0-9]{1,6})?$', examples: ['96'] }), unit: Type.String({ pattern: '^[A-Z0-9]{1,3}$', examples: ['NO'] }) }, { additionalProperties: false })),
  isSeized: Type.Optional(Type.Boolean()),
}, { additionalProperties: false })
export const examKindSchema = Type.Enum([...examKindNames])
export const orderSchema = Type.Object({
  act, why: said(500, 'The filer reads it'),
  isExamPassed: Type.Optional(Type.Boolean({ description: 'With record-exam' })),
  authority: Type.Optional(said(300, 'The law that you act under, where it is not the usual one')),
  examKind: Type.Optional(Type.Enum([...examKindNames], { description: 'With order-exam: how the goods are to be examined' })),
  ...placeSchema,
  results: Type.Optional(Type.Array(lineResultSchema, { maxItems: 999, description: 'With record-exam: what was found, line by line. Customs’ own: the filer reads `why` alone' })),
  documents: Type.Optional(Type.Array(said(200, 'A document'), { maxItems: 20, description: 'With request-documents: what is asked for. The request goes on the record as a message of the filing, in the same act' })),
  dueOn: Type.Optional(Type.String({ format: 'date', description: 'With documents: until when' })),
}, { additionalProperties: false })

const officer = Type.Object({ subject: text, name: Type.Optional(text), roles: Type.Array(text), isProgram: Type.Optional(Type.Boolean({ description: 'A program in its own name, not a person' })) })
const ruleOfTwo = { why: text, authority: text, isHousePolicy: Type.Boolean({ description: 'No law that was seen asks for it: it is how this house works' }) }
export const proposalSchema = Type.Object({
  id: uuid, filing: uuid, entryNumber: text,
  order: Type.Object({ act, why: text, isExamPassed: Type.Optional(Type.Boolean()), authority: Type.Optional(text), examKind: Type.Optional(examKindSchema), ...placeSchema, results: Type.Optional(Type.Array(lineResultSchema)), documents: Type.Optional(Type.Array(text)), dueOn: Type.Optional(text) }),
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
  awaited: Type.Array(Type.Object({
    program: text, lines: Type.Array(Type.Integer()), authority: text, until: Type.Optional(Type.Unsafe<string>({ ...moment, description: 'When its time has run' })),
    onExpiry: Type.Optional(Type.Enum(['proceed', 'stay-held'], { description: 'What becomes of the goods then' })), isOverdue: Type.Boolean(),
  }), { description: 'Programs that have yet to speak' }),
  dueAt: Type.Optional(moment), isOverdue: Type.Boolean({ description: 'The time of a program has run, and it has not spoken' }),
  documentsAt: Type.Optional(Type.Unsafe<string>({ ...moment, description: 'When the filer last answered what the agency asked for' })),
})
/** What of a filing concerns one agency, as filed. */
export const concernSchema = Type.Unsafe<AgencyConcern>({ type: 'object', additionalProperties: true, description: 'The declaration, as far as it concerns the agency' })
export const selectionSchema = Type.Object({
  agency: text, program: text, lines: Type.Array(Type.Integer()), version: Type.Integer({ description: 'Of the policy; 0 where it has none' }), why: text,
  draw: Type.Optional(Type.Object({ treeSize: Type.Integer(), rootHash: text, share: Type.Number(), drawn: Type.Number() }, { description: 'How the draw can be repeated: SHA-256 over the root (base64) and the filing’s id, its first 48 bits over 2 to the 48th' })),
}, { description: 'Why the program looks at lines that its policy might have let go' })
export const dispositionGivenSchema = Type.Object({ id: uuid, agency: text, disposition, lines: Type.Array(Type.Integer()), reason: text, authority: text, givenBy: text, givenAt: moment })
export const dispositionToGiveSchema = Type.Object({
  disposition, lines: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 9999 }), { minItems: 1, maxItems: 999, uniqueItems: true, description: 'Line numbers; all that concern your agency where left out' })),
  reason: said(500, 'The filer and customs read it'), authority: said(300, 'The law that the agency acts under'),
}, { additionalProperties: false })

export const bulkAnswerSchema = Type.Object({
  filings: Type.Array(Type.Object({ filing: uuid, lines: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 9999 }), { minItems: 1, maxItems: 999, uniqueItems: true })) }, { additionalProperties: false }), { minItems: 1, maxItems: 100 }),
  reason: said(500, 'The filers and customs read it'), authority: said(300, 'The law that the agency acts under'),
}, { additionalProperties: false })

export const filingParams = Type.Object({ id: Type.String({ format: 'uuid', description: 'The filing' }) })
export const decisionParams = Type.Object({ id: Type.String({ format: 'uuid', description: 'The filing' }), decision: Type.String({ format: 'uuid', description: 'The proposal' }) })
