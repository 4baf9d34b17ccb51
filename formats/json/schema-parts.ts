import Type, { type TSchema } from 'typebox'

/** At most as many items as the CATAIR lets any group repeat, so that nothing that can be filed is refused. */
const mostItems = 99_999

/** Text as people write it: no control characters. */
export const freeText = () => Type.String({ minLength: 1, maxLength: 2_000, pattern: '^[^\\u0000-\\u001f\\u007f]*$' })

/** A code of customs: capital letters, digits and the few signs that codes hold. */
export const code = (most = 10) => Type.String({ minLength: 1, maxLength: most, pattern: '^[0-9A-Z*+#-]*$' })

/** A number that identifies something. */
export const identifier = (most = 50) => Type.String({ minLength: 1, maxLength: most, pattern: '^[ -~]*$' })

/** A decimal number as text, exact. */
export const decimal = () => Type.String({ pattern: '^-?[0-9]{1,15}(?:\\.[0-9]{1,6})?$' })

/** An amount of money as text, exact: dollars unless a currency is stated. */
export const amount = () => decimal()

/** A calendar date, `YYYY-MM-DD`. */
export const date = () => Type.String({ format: 'date' })

/** A list that need not be written where it is empty. */
export function list<Item extends TSchema>(item: Item) {
  return Type.Array(item, { maxItems: mostItems, default: [] })
}

/** A list that is left out where there is nothing to say. */
export function optionalList<Item extends TSchema>(item: Item) {
  return Type.Optional(Type.Array(item, { maxItems: mostItems }))
}

/** Data by name, e.g. the fields of an agency record. */
export const named = () => Type.Record(Type.String({ pattern: '^[a-z0-9][0-9A-Za-z]{0,99}$' }), Type.String({ maxLength: 500, pattern: '^[ -~]*$' }))

/** An object that refuses what it does not know. */
export const closed = { additionalProperties: false } as const

export const classAmount = () => Type.Object({ classCode: code(3), amount: amount() }, closed)
