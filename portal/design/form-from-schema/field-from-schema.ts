import { isMembers, type FormField, type FormMember, type Json, type JsonMembers } from './form-field.ts'

/**
 * What a form asks for, from a JSON Schema (2020-12): objects, lists, texts, numbers, choices and alternatives. What a schema asks
 * beyond that (`if`, `dependentSchemas`) is for the server to check; what it does not describe is filled in as JSON.
 */
export function fieldFromSchema(schema: Json | undefined): FormField {
  if (!isMembers(schema)) return { kind: 'any' }
  const merged = withAllOf(schema)
  const said = saidBy(merged)
  if (isList(merged['enum'])) return { ...said, kind: 'choice', options: merged['enum'].filter((one) => typeof one === 'string') }
  if (typeof merged['const'] === 'string') return { ...said, kind: 'choice', options: [merged['const']] }
  const alternatives = merged['anyOf'] ?? merged['oneOf']
  if (isList(alternatives) && merged['type'] === undefined) return { ...said, kind: 'alternatives', options: alternatives.map(fieldFromSchema) }
  const make = typeof merged['type'] === 'string' ? makers[merged['type']] : undefined
  return make === undefined ? { ...said, kind: 'any' } : { ...said, ...make(merged) }
}

const makers: Readonly<Record<string, (schema: JsonMembers) => FormField>> = {
  string: textField,
  number: (schema) => ({ kind: 'number', isWhole: false, ...numberAt(schema, 'minimum', 'minimum'), ...numberAt(schema, 'maximum', 'maximum') }),
  integer: (schema) => ({ kind: 'number', isWhole: true, ...numberAt(schema, 'minimum', 'minimum'), ...numberAt(schema, 'maximum', 'maximum') }),
  boolean: () => ({ kind: 'truth' }),
  array: (schema) => ({ kind: 'list', item: fieldFromSchema(schema['items']), itemsMin: typeof schema['minItems'] === 'number' ? schema['minItems'] : 0, ...numberAt(schema, 'maxItems', 'itemsMax') }),
  object: (schema) => (isMembers(schema['properties']) ? groupField(schema, schema['properties']) : { kind: 'any' }),
}

function textField(schema: JsonMembers): FormField {
  const { format, pattern } = schema
  return {
    kind: 'text', ...numberAt(schema, 'minLength', 'lengthMin'), ...numberAt(schema, 'maxLength', 'lengthMax'),
    ...(format === 'date' || format === 'date-time' || format === 'uri' ? { format } : {}), ...(typeof pattern === 'string' ? { pattern } : {}),
  }
}

function groupField(schema: JsonMembers, properties: JsonMembers): FormField {
  const required = new Set(isList(schema['required']) ? schema['required'] : [])
  const classes = classesOf(properties['type'])
  const names = Object.keys(properties).filter((name) => name !== 'type' || classes.length === 0)
  const members = names.map((name): FormMember => ({ name, isRequired: required.has(name), field: fieldFromSchema(properties[name]) }))
  return { kind: 'group', classes, members: [...members.filter(({ isRequired }) => isRequired), ...members.filter(({ isRequired }) => !isRequired)] }
}

/** The class that a `type` must contain. */
function classesOf(schema: Json | undefined): readonly string[] {
  const contains = isMembers(schema) ? schema['contains'] : undefined
  const named = isMembers(contains) ? contains['const'] : undefined
  return typeof named === 'string' ? [named] : []
}

/** Objects that a schema puts together from several are one form. */
function withAllOf(schema: JsonMembers): JsonMembers {
  const { allOf, ...own } = schema
  if (!isList(allOf)) return schema
  return allOf.filter(isMembers).map(withAllOf).reduce<JsonMembers>(joined, own)
}

function joined(one: JsonMembers, other: JsonMembers): JsonMembers {
  const properties = { ...membersAt(other, 'properties'), ...membersAt(one, 'properties') }
  const required = [...new Set([...textsAt(other, 'required'), ...textsAt(one, 'required')])]
  return { ...other, ...one, ...(Object.keys(properties).length === 0 ? {} : { properties }), ...(required.length === 0 ? {} : { required }) }
}

function membersAt(schema: JsonMembers, name: string): JsonMembers {
  const value = schema[name]
  return isMembers(value) ? value : {}
}

function textsAt(schema: JsonMembers, name: string): readonly string[] {
  const value = schema[name]
  return isList(value) ? value.filter((one) => typeof one === 'string') : []
}

function saidBy({ title, description }: JsonMembers): { readonly title?: string; readonly description?: string } {
  return { ...(typeof title === 'string' ? { title } : {}), ...(typeof description === 'string' ? { description } : {}) }
}

function numberAt(schema: JsonMembers, keyword: string, name: 'minimum' | 'maximum' | 'lengthMin' | 'lengthMax' | 'itemsMax'): Readonly<Partial<Record<typeof name, number>>> {
  const value = schema[keyword]
  return typeof value === 'number' ? { [name]: value } : {}
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
