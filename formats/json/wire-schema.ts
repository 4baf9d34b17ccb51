import { declarationSchema } from './declaration-schema.ts'

/** A JSON Schema as far as ours goes. */
export interface JsonSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
}

/** Where the published schema lives. */
export const declarationSchemaId = 'https://customhouse.example/schemas/declaration.json'

/**
 * The declaration as it may be written: what has a default need not be there, and a line need not be numbered, since its place numbers it.
 * Plain JSON Schema, derived from the one that carries the type.
 */
export const wireSchema: JsonSchema = relaxed(JSON.parse(JSON.stringify(declarationSchema)) as JsonSchema)

/** The published JSON Schema (draft 2020-12): one declaration, or several in a list. A new object each time. */
export function declarationJsonSchema(): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: declarationSchemaId,
    title: 'Declaration',
    description: 'A declaration of goods to customs, or a list of them, as Customhouse takes it',
    anyOf: [
      { $ref: '#/$defs/declaration' },
      {
        type: 'object',
        properties: { declarations: { type: 'array', items: { $ref: '#/$defs/declaration' }, minItems: 1 } },
        required: ['declarations'],
        additionalProperties: false,
      },
    ],
    $defs: { declaration: structuredClone(wireSchema) },
  }
}

/** Fills in what was left out: empty lists, empty objects, and the numbers of lines. Changes the value. */
export function fillDefaults(schema: JsonSchema, value: unknown): void {
  if (Array.isArray(value)) fillItems(schema, value)
  else if (typeof value === 'object' && value !== null) fillProperties(schema, value as Record<string, unknown>)
}

function fillItems(schema: JsonSchema, items: readonly unknown[]): void {
  const { items: itemSchema } = schema
  if (!itemSchema) return
  const isNumbered = itemSchema.properties?.['sequence'] !== undefined
  for (const [index, item] of items.entries()) {
    fillDefaults(itemSchema, item)
    if (isNumbered) number(item as Record<string, unknown>, index + 1)
  }
}

function number(item: Record<string, unknown>, place: number): void {
  item['sequence'] ??= place
}

function fillProperties(schema: JsonSchema, value: Record<string, unknown>): void {
  for (const [name, property] of propertiesOf(schema)) {
    if (value[name] === undefined) {
      if (property.default !== undefined) value[name] = blankOf(property.default)
    } else fillDefaults(property, value[name])
  }
}

/** Properties that may have to be filled in, worked out once for each schema. */
const fillable = new WeakMap<JsonSchema, readonly (readonly [string, JsonSchema])[]>()

function propertiesOf(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const known = fillable.get(schema)
  if (known) return known
  const made = Object.entries(schema.properties ?? {}).filter(([, property]) => property.default !== undefined || property.type === 'object' || property.type === 'array')
  fillable.set(schema, made)
  return made
}

function blankOf(value: unknown): unknown {
  return typeof value === 'object' ? structuredClone(value) : value
}

function relaxed(schema: JsonSchema): JsonSchema {
  const choices = schema.anyOf?.every((each) => each.const !== undefined) ? { type: 'string', enum: schema.anyOf.map((each) => each.const), ...(schema.default !== undefined && { default: schema.default }) } : undefined
  if (choices) return choices
  const properties = schema.properties && Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, relaxed(property)]))
  const required = schema.required?.filter((name) => name !== 'sequence' && properties?.[name]?.default === undefined)
  return {
    ...schema,
    ...(properties && { properties }),
    ...(required && { required }),
    ...(schema.items && { items: relaxed(schema.items) }),
  }
}
