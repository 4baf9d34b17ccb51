/** A value of a JSON document, if there is one, and where it stands (JSON Pointer). Reading it can never fail. */
export interface JsonPlace {
  readonly value: unknown
  readonly pointer: string
}

/** The place under a member; of nothing where there is no such member. Inherited members do not count. */
export function memberAt({ value, pointer }: JsonPlace, member: string): JsonPlace {
  const isThere = isObject(value) && Object.hasOwn(value, member)
  return { value: isThere ? value[member] : undefined, pointer: `${pointer}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` }
}

/** The members of a list; none of anything else. */
export function entriesAt({ value, pointer }: JsonPlace): readonly JsonPlace[] {
  return isList(value) ? value.map((one, index) => ({ value: one, pointer: `${pointer}/${String(index)}` })) : []
}

/** The text that stands there, unless it is blank or longer than any identifier. */
export function textAt({ value }: JsonPlace): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 2000 ? value.trim() : undefined
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
