import { Type } from 'typebox'
import { cardinalityMembers, codeSchema, elementIdSchema, formatSchema, oneOf, pathSchema, sentence, valueKindSchema, versionNumberSchema } from '../schemas.ts'
import type { DictionaryChange } from './dictionary-change.ts'
import type { RequestState } from './maintenance-request.ts'

const strict = { additionalProperties: false }
const tagSchema = Type.String({ pattern: '^[A-Z][A-Za-z0-9]{0,60}$', examples: ['RecycledContentMeasure'], description: 'What XML calls it' })

const addition = Type.Object({
  kind: Type.Literal('addition'), path: pathSchema, element: Type.Optional(elementIdSchema), name: Type.Optional(sentence(100)), description: Type.Optional(sentence(500)),
  format: Type.Optional(formatSchema), valueKind: Type.Union([valueKindSchema, Type.Literal('class')]), tag: tagSchema, ...cardinalityMembers,
}, { ...strict, title: 'Addition', description: 'A new place: of a known element by its id, or of a new one by name and description' })
const change = Type.Object({
  kind: Type.Literal('change'), path: pathSchema, newPath: Type.Optional(pathSchema), tag: Type.Optional(tagSchema), min: Type.Optional(cardinalityMembers.min), max: Type.Optional(cardinalityMembers.max),
  valueKind: Type.Optional(valueKindSchema), name: Type.Optional(sentence(100)), description: Type.Optional(sentence(500)), format: Type.Optional(formatSchema),
}, { ...strict, title: 'Change', description: 'Another form of a place; name, description and format are the element’s wherever it stands' })
const deprecation = Type.Object({ kind: Type.Literal('deprecation'), path: pathSchema, replacedBy: Type.Optional(pathSchema), isRemoved: Type.Boolean() }, { ...strict, title: 'Deprecation' })
const code = Type.Object({
  kind: Type.Literal('code'), element: elementIdSchema, code: codeSchema, meaning: sentence(500), effect: Type.Union([Type.Literal('add'), Type.Literal('remove')]),
}, { ...strict, title: 'Code' })

export const changeSchema = Type.Unsafe<DictionaryChange>(Type.Union([addition, change, deprecation, code]))

const proposalMembers = {
  title: sentence(200, 'In one line'),
  need: sentence(4000, 'What cannot be said today, and who needs to say it'),
  legalBase: sentence(1000, 'The law, agreement or decision that asks for it'),
  impact: sentence(4000, 'Whom it makes work for, and what it costs to leave as it is'),
  changes: Type.Array(changeSchema, { minItems: 1, maxItems: 50 }),
}
export const proposalSchema = Type.Object(proposalMembers, strict)

const states: readonly RequestState[] = ['proposed', 'examined', 'approved', 'deferred', 'withdrawn', 'rejected', 'released']
export const stateSchema = oneOf(states)
export const recommendationSchema = Type.Union([Type.Literal('approve'), Type.Literal('defer'), Type.Literal('reject')])
const organisationSchema = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,62}$', examples: ['larkspur'] })

export const requestSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  number: Type.Integer({ description: 'As people call it', examples: [12] }),
  state: stateSchema,
  ...proposalMembers,
  proposedBy: Type.Object({ organisation: organisationSchema }),
  proposedAt: Type.String(),
  focusGroup: Type.Array(organisationSchema),
  examinations: Type.Array(Type.Object({ member: organisationSchema, comment: Type.String(), recommendation: Type.Optional(recommendationSchema), at: Type.String() })),
  decisions: Type.Array(Type.Object({
    decision: Type.Union([Type.Literal('approved'), Type.Literal('deferred'), Type.Literal('rejected'), Type.Literal('withdrawn')]),
    reasons: Type.String(), organisation: organisationSchema, role: Type.Union([Type.Literal('maintainer'), Type.Literal('proposer')]), at: Type.String(),
  })),
  releasedIn: Type.Optional(versionNumberSchema),
})

export const focusGroupSchema = Type.Object({ members: Type.Array(organisationSchema, { minItems: 1, maxItems: 50 }) }, strict)
export const examinationSchema = Type.Object({ comment: sentence(4000), recommendation: Type.Optional(recommendationSchema) }, strict)
export const decisionSchema = Type.Object({ decision: Type.Union([Type.Literal('approved'), Type.Literal('deferred'), Type.Literal('rejected')]), reasons: sentence(4000) }, strict)
export const withdrawalSchema = Type.Object({ reasons: sentence(4000) }, strict)
