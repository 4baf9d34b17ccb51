/** A JSON Schema, as much of it as a sample is made from. */
export interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly example?: unknown
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly description?: string
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly example?: unknown
  readonly schema?: Schema
}

interface Media {
  readonly schema?: Schema
  readonly example?: unknown
}

interface DescribedOperation {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
}

/** The API's description (OpenAPI 3), as much as is needed to try it. */
export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
}

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly Parameter[]
  /** A sample of the body for each media type that may be sent. */
  readonly bodies: readonly { readonly mediaType: string; readonly sample: string }[]
}

/** Every operation, by tag and path. Pure. */
export function operationsOf({ paths }: ApiDescription): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, described]) => operationFrom(path, method, described)))
}

function operationFrom(path: string, method: string, { operationId = `${method} ${path}`, summary = '', description = '', tags = [], parameters = [], requestBody }: DescribedOperation): Operation {
  const bodies = Object.entries(requestBody?.content ?? {}).map(([mediaType, media]) => ({ mediaType, sample: sampleText(mediaType, media) }))
  return { id: operationId, method: method.toUpperCase(), path, tag: tags[0] ?? '', summary, description, parameters, bodies }
}

function sampleText(mediaType: string, { schema, example }: Media): string {
  if (!/json/.test(mediaType) || (example === undefined && schema?.type === 'string')) return typeof example === 'string' ? example : ''
  return JSON.stringify(example ?? sampleOf(schema ?? {}), undefined, 2)
}

/** A value that a schema would take, or nearly: what it must have, by its own examples where it has them. Pure. */
export function sampleOf(schema: Schema, depth = 0): unknown {
  const given = [schema.example, schema.examples?.[0], schema.default, schema.enum?.[0]].find((one) => one !== undefined)
  if (given !== undefined) return given
  if (schema.anyOf?.[0] !== undefined) return sampleOf(schema.anyOf[0], depth)
  return makers[schema.type ?? '']?.(schema, depth) ?? null
}

const depthMax = 8
const makers: Readonly<Record<string, (schema: Schema, depth: number) => unknown>> = {
  string: ({ format }) => (format === 'date' ? '2026-07-20' : format === 'date-time' ? '2026-07-20T12:00:00Z' : format === 'uuid' ? '00000000-0000-4000-8000-000000000000' : ''),
  integer: ({ minimum = 0 }) => minimum,
  number: ({ minimum = 0 }) => minimum,
  boolean: () => false,
  array: ({ items }, depth) => (items === undefined || depth >= depthMax ? [] : [sampleOf(items, depth + 1)]),
  object: ({ properties = {}, required = [] }, depth) => (depth >= depthMax ? {} : Object.fromEntries(required.flatMap((name) => (properties[name] === undefined ? [] : [[name, sampleOf(properties[name], depth + 1)]])))),
}
