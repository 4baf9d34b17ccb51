import { Type } from 'typebox'

const refusalSchema = Type.Object({ error: Type.String({ examples: ['invalid_grant'] }), error_description: Type.String() }, { description: 'A refusal as OAuth 2.0 has it' })

/** How wallets are refused. */
export const refusals = { 400: refusalSchema }

/** A form, with what its members mean. */
export function formBody(members: Readonly<Record<string, string>>) {
  const schema = Type.Object(Object.fromEntries(Object.entries(members).map(([name, description]) => [name, Type.Optional(Type.String({ description }))])), { additionalProperties: true })
  return { content: { 'application/x-www-form-urlencoded': { schema } } }
}
