import { Type } from 'typebox'
import type { Condition } from './condition.ts'

const text = Type.String()
const count = Type.Integer()
const moment = Type.String({ format: 'date-time' })
const day = Type.String({ format: 'date' })
const uuid = Type.String({ format: 'uuid' })
/** Text that people write: PostgreSQL takes no U+0000. */
const said = (minLength: number, maxLength: number, description: string) => Type.String({ minLength, maxLength, pattern: '^[^\\u0000]*$', description })
const ruleName = Type.String({ pattern: '^[a-z][a-z0-9-]{2,59}$', description: 'Small letters, digits and hyphens' })

const selected = Type.Enum(['under-review', 'documents-required', 'exam', 'hold'])
const kind = Type.Enum(['entry', 'entry-summary'])
export const ruleAct = Type.Enum(['submit', 'take-back', 'approve', 'return', 'suspend', 'resume', 'end', 'restore'])
const ruleState = Type.Enum(['draft', 'submitted', 'active', 'suspended', 'replaced', 'ended', 'expired'])
const officer = Type.Object({ subject: text, name: Type.Optional(text) })
const held = Type.Object({ fact: text, is: text, seen: text })

const conditionWords = 'A comparison `{fact, is, value|values}`, or `{all: […]}`, `{any: […]}`, `{not: …}` of conditions; at most 8 deep and 100 parts. Facts and comparisons: GET /targeting/facts. What rests on data that are missing is unknown, and a rule speaks only where its condition is true.'
const condition = Type.Unsafe<Condition>({ type: 'object', additionalProperties: true, description: conditionWords, examples: [{ all: [{ fact: 'code', is: 'starts-with', value: '7208' }, { fact: 'value-per-kilogram', is: 'below', value: 0.4 }] }] })

const written = {
  words: said(8, 500, 'What it looks for and why, for officers'), authority: said(3, 300, 'The law that it rests on'), condition,
  points: Type.Optional(Type.Integer({ minimum: -1000, maximum: 1000, description: 'Added to the risk of the filing; or `select`' })),
  select: Type.Optional(selected), examKind: Type.Optional(Type.String({ maxLength: 40, description: 'With select: exam' })),
  ports: Type.Optional(Type.Array(Type.String({ pattern: '^[0-9A-Z]{4}$' }), { maxItems: 100, description: 'Everywhere where left out' })),
  modes: Type.Optional(Type.Array(Type.String({ pattern: '^[0-9]{2}$' }), { maxItems: 40 })), kinds: Type.Optional(Type.Array(kind, { maxItems: 2 })),
  from: day, expires: Type.String({ format: 'date', description: 'The last day; every rule has one' }),
}
export const ruleToWriteSchema = Type.Object({ name: ruleName, ...written }, { additionalProperties: false })
export const actToDoSchema = Type.Object({ act: ruleAct, why: said(3, 500, 'Why; officers read it') }, { additionalProperties: false })

const performance = Type.Object({ hits: count, examined: count, found: count, lastHitAt: Type.Optional(moment) }, { description: 'Filings that it held for, of these those whose goods were examined, and exams that found something' })
export const ruleSchema = Type.Object({
  name: text, version: count, state: ruleState, definition: Type.Object(written), authors: Type.Array(officer), writtenAt: moment, dryRun: Type.Optional(uuid), activeSince: Type.Optional(moment), submittedBy: Type.Optional(text),
  performance, acts: Type.Array(ruleAct, { description: 'What you may do to it now' }),
})
export const ruleActSchema = Type.Object({ id: uuid, version: count, act: text, why: text, officer, at: moment })
const share = Type.Object({ name: text, filings: count, hits: count })
const sample = Type.Object({ filing: uuid, entryNumber: text, client: text, port: text, outcome: text, receivedAt: moment, line: Type.Optional(count), held: Type.Array(held), examFound: Type.Optional(Type.Boolean()) })
export const dryRunSchema = Type.Object({
  id: uuid, rule: text, version: count, state: Type.Enum(['waiting', 'running', 'done', 'failed']), askedBy: officer, askedAt: moment, since: moment, done: count, total: count,
  result: Type.Optional(Type.Object({
    filings: count, lines: count, hits: count, hitRate: Type.Number(), examined: count, found: count, falsePositives: count, missed: count,
    byPort: Type.Array(share), byImporter: Type.Array(share), byOutcome: Type.Array(share), byMonth: Type.Array(share), samples: Type.Array(sample),
  })),
})
export const dryRunToAskSchema = Type.Object({ days: Type.Integer({ minimum: 1, maximum: 1100, description: 'How many days back' }) }, { additionalProperties: false })
export const hitSchema = Type.Object({ filing: uuid, entryNumber: text, client: text, port: text, rule: text, version: count, line: Type.Optional(count), effect: text, held: Type.Array(held), hitAt: moment })

export const factsSchema = Type.Object({
  facts: Type.Array(Type.Object({ name: text, of: Type.Enum(['filing', 'line']), type: Type.Enum(['text', 'texts', 'number', 'boolean', 'date']), unit: Type.Optional(text), group: text, words: text, example: text })),
  operators: Type.Array(Type.Object({ is: text, words: text, fits: Type.Array(text), takes: Type.Enum(['value', 'values', 'list', 'nothing']) })),
  examKinds: Type.Array(Type.Object({ name: text, words: text })),
})
export const valueListSchema = Type.Object({ name: text, version: count, words: text, entries: Type.Array(text), keptBy: officer, keptAt: moment })
export const valueListToKeepSchema = Type.Object({
  name: ruleName, words: said(3, 300, 'What is listed and why'),
  entries: Type.Array(said(1, 100, 'One value, compared without regard to case'), { maxItems: 20_000 }),
}, { additionalProperties: false })

const shareSet = Type.Object({ id: uuid, mode: Type.String({ description: 'Empty for all modes that have none of their own' }), share: Type.Number(), why: text, setBy: officer, setAt: moment })
export const policySchema = Type.Object({
  amounts: Type.Array(Type.Object({ name: text, points: count, words: text, authority: text, isHousePolicy: Type.Boolean(), from: day, to: Type.Optional(day) })),
  thresholds: Type.Array(Type.Object({ environment: text, atLeast: count, outcome: selected, isHousePolicy: Type.Boolean(), from: day, to: Type.Optional(day) })),
  shares: Type.Array(Type.Object({ environment: text, mode: Type.Optional(text), share: Type.Number(), isHousePolicy: Type.Boolean(), from: day, to: Type.Optional(day) })),
  sharesSet: Type.Array(shareSet),
})
export const shareToSetSchema = Type.Object({
  mode: Type.Optional(Type.String({ pattern: '^[0-9]{2}$', description: 'CBP mode of transportation code; all where left out' })), share: Type.Number({ minimum: 0, maximum: 1 }), why: said(3, 500, 'Why; officers read it'),
}, { additionalProperties: false })
export const shareSetSchema = shareSet

const draw = Type.Object({ treeSize: count, rootHash: text, identifier: Type.Optional(uuid), share: Type.Number(), drawn: Type.Number() })
export const riskSchema = Type.Object({
  points: count, assessedAt: Type.Optional(moment),
  contributions: Type.Array(Type.Object({ rule: text, version: count, points: count, line: Type.Optional(count), words: text, held: Type.Optional(Type.Array(held)) })),
  selections: Type.Array(Type.Object({ rule: text, version: count, outcome: selected, examKind: Type.Optional(text), words: text, authority: text, line: Type.Optional(count), held: Type.Optional(Type.Array(held)), draw: Type.Optional(draw) })),
  draw: Type.Optional(draw),
})
export const inspectionDrawSchema = Type.Object({
  filing: uuid, identifier: uuid, checkpoint: Type.Object({ treeSize: count, rootHash: Type.String({ description: '32 bytes in base64' }) }), drawn: Type.Number({ description: '0 up to, and without, 1' }),
  share: Type.Number(), isDrawn: Type.Boolean(), how: text,
})
export const filingParams = Type.Object({ id: uuid })
export const ruleParams = Type.Object({ name: ruleName })
export const versionParams = Type.Object({ name: ruleName, version: Type.Integer({ minimum: 1, maximum: 100_000 }) })
