import { Type } from 'typebox'

const text = Type.String()
const moment = Type.String({ format: 'date-time' })
const day = Type.String({ format: 'date' })
const sha256 = Type.String({ description: 'SHA-256, 64 hexadecimal digits' })
const said = (maxLength: number, description: string, minLength = 2) => Type.String({ minLength, maxLength, pattern: '^[^\\u0000]*$', description })

export const particularsSchema = Type.Record(Type.String({ maxLength: 60 }), Type.Union([Type.String({ maxLength: 4000, pattern: '^[^\\u0000]*$' }), Type.Array(Type.String({ maxLength: 1000, pattern: '^[^\\u0000]*$' }), { maxItems: 50 })]), { maxProperties: 30, description: 'What the step asks for, by name' })
export const concernedSchema = Type.Object({ organisation: text, client: text, name: Type.Optional(text), as: Type.Enum(['importer', 'filer', 'alleger', 'rights-owner']) })
export const askedSchema = Type.Object({ name: text, words: text, kind: Type.Enum(['text', 'date', 'money', 'list', 'choice']), options: Type.Optional(Type.Array(text)), isRequired: Type.Boolean() })
const filing = Type.Object({ id: text, entryNumber: text, kind: text })
const file = Type.Object({ id: text, name: text, mediaType: text, sha256, size: Type.Integer({ description: 'Bytes' }) })
const takenBy = Type.Object({ kind: Type.Enum(['officer', 'trader', 'clock']), subject: text, name: Type.Optional(text), organisation: text, role: text })

export const clockSchema = Type.Object({
  id: text, action: text, name: text, what: text, whose: Type.Enum(['customs', 'trader', 'agency']), startedOn: day, dueOn: day, state: Type.Enum(['running', 'met', 'passed', 'stayed']), endedOn: Type.Optional(day), extensions: Type.Integer(),
  authority: text, consequence: text, isCertain: Type.Boolean({ description: 'False where the figure was not seen in the law’s own text: nothing is decided by it' }),
})
const actionSchema = Type.Object({ id: text, kind: text, title: text, stage: text, isEnded: Type.Boolean(), begunOn: day, authority: text, particulars: particularsSchema })
const noticeSchema = Type.Object({ id: text, action: text, form: text, title: text, sha256, servedAt: moment })
export const answerSchema = Type.Object({ id: text, action: text, answer: text, words: text, at: moment, by: concernedSchema, particulars: particularsSchema, files: Type.Array(file), isInTime: Type.Boolean() })
const custodySchema = Type.Object({ step: text, at: moment, by: takenBy, how: text, from: Type.Optional(text), to: text, seal: Type.Optional(text), why: text })
const evidenceSchema = Type.Object({ id: text, kind: text, description: text, sha256, file: Type.Optional(file), seal: Type.Optional(text), heldBy: text, custody: Type.Array(custodySchema) })
const stepSchema = Type.Object({ id: text, at: moment, by: takenBy, authority: text, why: text, type: text, words: Type.String({ description: 'What was done, in plain words' }), sha256 })
const offerSchema = Type.Object({ kind: text, title: text, act: text, words: text, authority: text, action: Type.Optional(text), asks: Type.Array(askedSchema), notice: Type.Optional(Type.String({ description: 'The form of the notice that it serves' })), effect: Type.Optional(Type.Enum(['hold', 'lift'])) })

export const listedCaseSchema = Type.Object({
  id: text, number: text, title: text, openedAt: moment, source: text, filings: Type.Array(filing), goods: text, concerned: Type.Array(concernedSchema),
  officer: Type.Optional(Type.Object({ subject: text, name: text })), team: Type.Optional(text), actions: Type.Array(Type.Object({ kind: text, title: text, stage: text })),
  next: Type.Optional(Type.Object({ what: text, whose: text, dueOn: day, isCertain: Type.Boolean() }, { description: 'The time that passes next' })), isOpen: Type.Boolean(), isHolding: Type.Boolean({ description: 'Whether the case holds goods' }),
})
export const caseSchema = Type.Object({
  id: text, number: text, title: text, openedAt: moment, source: Type.Object({ kind: text, reference: Type.Optional(text), words: text }), filings: Type.Array(filing), goods: text, concerned: Type.Array(concernedSchema),
  officer: Type.Optional(Type.Object({ subject: text, name: text })), team: Type.Optional(text), held: Type.Array(text),
  actions: Type.Array(actionSchema), clocks: Type.Array(clockSchema), notices: Type.Array(noticeSchema), answers: Type.Array(answerSchema), evidence: Type.Array(evidenceSchema),
  steps: Type.Array(stepSchema), offers: Type.Array(offerSchema), closed: Type.Optional(Type.Object({ at: moment, outcome: text, why: text })),
})

export const fileSentSchema = Type.Object({
  name: said(200, 'Name of the file', 1), mediaType: Type.Enum(['application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'text/csv', 'application/json']),
  content: Type.String({ maxLength: 1_400_000, pattern: '^[A-Za-z0-9+/]*={0,2}$', description: 'Base64; 1 megabyte of bytes at most' }),
}, { additionalProperties: false })

const why = said(2000, 'Why, in your words; it is on the record')
export const openingSchema = Type.Object({
  title: said(200, 'What the case is about'), source: Type.Object({ kind: Type.Enum(['filing', 'signal', 'audit']), reference: Type.Optional(said(200, 'A screening hit, an anomaly, a targeting hit, by its id')), words: said(500, 'What it was opened from') }, { additionalProperties: false }),
  filings: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 100 })), goods: Type.Optional(said(300, 'The goods', 0)), why,
  signals: Type.Optional(Type.Array(Type.Object({
    kind: Type.Enum(['screening-hit', 'unusual-line', 'targeting-hit']), filing: Type.String({ format: 'uuid' }), id: said(100, 'The hit by its id, the line by its number, the rule by its name', 1),
  }, { additionalProperties: false }), { maxItems: 10, description: 'What the case is opened from: each goes into the evidence as it stands now, and its filing into the case' })),
}, { additionalProperties: false })
export const actSchema = Type.Object({ kind: said(60, 'The kind of action'), act: said(60, 'The step'), action: Type.Optional(Type.String({ format: 'uuid', description: 'The action that it goes on with' })), particulars: Type.Optional(particularsSchema), why, authority: Type.Optional(said(300, 'The law that you act under, where it is not the usual one')) }, { additionalProperties: false })
export const assignmentSchema = Type.Object({ officer: Type.Optional(Type.Object({ subject: said(100, 'Who'), name: said(200, 'What they are called') }, { additionalProperties: false })), team: Type.Optional(said(100, 'Which team')), why }, { additionalProperties: false })
export const extensionSchema = Type.Object({ to: Type.String({ format: 'date' }), why }, { additionalProperties: false })
export const closingSchema = Type.Object({ outcome: Type.Enum(['no-violation', 'resolved', 'penalty-settled', 'forfeited', 'referred', 'withdrawn']), why }, { additionalProperties: false })
export const noteSchema = Type.Object({ words: said(4000, 'What is to be remembered; officers alone read it') }, { additionalProperties: false })
export const evidenceToTakeSchema = Type.Object({
  kind: Type.Enum(['document', 'goods', 'sample', 'credential', 'filing', 'exam-result']), description: said(1000, 'What it is'), file: Type.Optional(fileSentSchema), sha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Of what is kept elsewhere' })),
  seal: Type.Optional(said(60, 'Number of the seal', 1)), heldBy: said(200, 'Who has it now'), why,
}, { additionalProperties: false })
export const custodySchemaSent = Type.Object({ how: Type.Enum(['handed-over', 'sealed', 'opened', 'examined', 'returned', 'destroyed']), to: said(200, 'Who has it from now on'), seal: Type.Optional(said(60, 'Number of the seal', 1)), why }, { additionalProperties: false })
export const verificationSchema = Type.Object({
  steps: Type.Integer(), isUnbroken: Type.Boolean(), broken: Type.Optional(Type.Object({ step: text, why: Type.Enum(['changed', 'out-of-order', 'not-in-log', 'differs-from-log']) })),
  leaves: Type.Array(Type.Object({ step: text, index: Type.Integer(), receipt: Type.String({ description: 'C2SP tlog-proof that the step is in the log' }) })),
})
export const partSchema = Type.Object({
  id: text, number: text, openedAt: moment, client: text, filings: Type.Array(filing),
  actions: Type.Array(Type.Object({ id: text, kind: text, title: text, stage: text, authority: text })), clocks: Type.Array(clockSchema), notices: Type.Array(noticeSchema), answers: Type.Array(answerSchema),
  offered: Type.Array(Type.Object({ action: text, answer: text, words: text, authority: text, asks: Type.Array(askedSchema), dueOn: Type.Optional(day) })), closed: Type.Optional(Type.Object({ at: moment, outcome: text })),
})
export const caseParams = Type.Object({ id: Type.String({ format: 'uuid', description: 'The case' }) })
