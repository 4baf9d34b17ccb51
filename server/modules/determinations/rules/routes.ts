import { Type } from 'typebox'
import type { Http } from '../../../platform/http/index.ts'
import { outcomeSchema } from '../schemas.ts'
import { decisionsOfTwo } from '../two-officers/decisions-of-two.table.ts'
import { describedRules } from './described-rules.table.ts'
import { rules } from './registry.ts'

const text = Type.String()
const day = Type.String({ format: 'date' })
const rulesSchema = Type.Object({
  rules: Type.Array(Type.Object({
    name: text, place: Type.Integer({ description: 'Reasons are given in this order; the strictest outcome of all decides' }), words: text, authority: text, outcomes: Type.Array(outcomeSchema),
  })),
  secondOfficer: Type.Array(Type.Object({
    name: text, act: text, why: text, authority: text, from: day, to: Type.Optional(day), isHousePolicy: Type.Boolean({ description: 'No law that was seen asks for it' }),
  }), { description: 'Decisions that one officer proposes and another confirms' }),
})

/** The rules that determinations follow, for everyone to read. */
export function ruleRoutes(http: Http): void {
  http.get('/rules', {
    schema: { tags: ['determinations'], security: [], operationId: 'listRules', summary: 'The rules that determinations follow, in their order, each with its authority', response: { 200: rulesSchema } },
  }, async () => Promise.resolve({
    rules: rules.map(({ name, authority }, at) => ({ name, place: at + 1, words: describedRules[name]?.words ?? name, authority, outcomes: [...(describedRules[name]?.outcomes ?? [])] })),
    secondOfficer: decisionsOfTwo.map(({ name, act, why, authority, from, to, isHousePolicy }) => ({ name, act, why, authority, from, ...(to !== undefined && { to }), isHousePolicy })),
  }))
}
