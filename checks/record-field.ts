/**
 * A field of a record that the declaration carries by CBP's element name: as CBP writes it, or in camelCase as JSON filers
 * may. Empty when it is not given.
 */
export function fieldOf(fields: Readonly<Record<string, string>>, name: string): string {
  return (fields[name] ?? fields[camelCase(name)] ?? '').trim()
}

const camelCased = new Map<string, string>()

function camelCase(name: string): string {
  const known = camelCased.get(name)
  if (known !== undefined) return known
  const [first = '', ...rest] = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const made = first.toLowerCase() + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('')
  camelCased.set(name, made)
  return made
}
