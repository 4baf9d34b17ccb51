/**
 * The text at a path of members below a class, without blanks around it; of a list the first item, of an amount, measure or time its value.
 * Empty text for what is not stated, so that a missing element and an empty one are judged alike.
 */
export function textAt(root: object | undefined, path: string): string {
  let member: unknown = root
  for (const name of path.split('/')) member = memberOf(firstOf(member), name)
  const found = firstOf(member)
  const text = typeof found === 'string' ? found : memberOf(found, 'value')
  return typeof text === 'string' ? text.trim() : ''
}

/** The same where it is stated at all. */
export function statedAt(root: object | undefined, path: string): string | undefined {
  const text = textAt(root, path)
  return text === '' ? undefined : text
}

/** The first text that one of the paths has. */
export function firstTextAt(root: object | undefined, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const text = textAt(root, path)
    if (text !== '') return text
  }
  return undefined
}

function firstOf(member: unknown): unknown {
  if (!Array.isArray(member)) return member
  const items: readonly unknown[] = member
  return items[0]
}

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name) ? Reflect.get(holder, name) : undefined
}
