import { Type, type TSchema } from 'typebox'

type Members = Readonly<Record<string, TSchema>>

/** Any text. */
export const text = Type.String()
/** Any number. */
export const number = Type.Number()
/** True or false. */
export const yesOrNo = Type.Boolean()
/** A day, YYYY-MM-DD. */
export const date = Type.String({ format: 'date' })
/** A day and time with its offset from UTC (RFC 3339). */
export const dateTime = Type.String({ format: 'date-time' })
/** An absolute address or name of something: https, did, urn. */
export const uri = Type.String({ format: 'uri' })

/** An object of a vocabulary, which names its class in `type`. It may say more than is asked: linked data are open. */
export function thing(name: string, needed: Members, allowed: Members = {}): TSchema {
  return untyped({ type: typed(name), ...needed }, allowed)
}

/** An object that need not name its class. What is needed stays so, though it stands among what is allowed too. */
export function untyped(needed: Members, allowed: Members = {}): TSchema {
  const optional = Object.fromEntries(Object.entries(allowed).map(([member, schema]) => [member, Type.Optional(schema)]))
  return Type.Object({ ...optional, ...needed })
}

/** An object that names its class, if it does, as this one. */
export function perhapsTyped(name: string, needed: Members, allowed: Members = {}): TSchema {
  return untyped(needed, { type: typed(name), ...allowed })
}

/** A `type`: the list of an object's classes, this one among them. */
export function typed(name: string): TSchema {
  return Type.Array(Type.String(), { contains: Type.Literal(name) })
}

/** A list of such values. */
export function list(of: TSchema, size: { readonly minItems?: number; readonly maxItems?: number } = {}): TSchema {
  return Type.Array(of, size)
}

/** One of these texts. */
export function oneOf(...texts: readonly string[]): TSchema {
  return Type.Enum([...texts])
}

/** So many members, all of them of one kind: `all(text, 'name', 'email')`. */
export function all(schema: TSchema, ...members: readonly string[]): Members {
  return Object.fromEntries(members.map((member) => [member, schema]))
}
