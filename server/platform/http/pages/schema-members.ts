import { html, type SafeHtml } from './html.ts'

/** What of a JSON Schema the page shows. */
export interface ApiSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, ApiSchema>>
  readonly items?: ApiSchema
  readonly anyOf?: readonly ApiSchema[]
  readonly oneOf?: readonly ApiSchema[]
  readonly allOf?: readonly ApiSchema[]
  readonly additionalProperties?: ApiSchema | boolean
}

type Schemas = Readonly<Record<string, ApiSchema>>

// Schemas may hold themselves; below this depth the reader follows openapi.json.
const depthMax = 6

/** The members of a schema, as a list that opens level by level. */
export function schemaMembers(schema: ApiSchema, schemas: Schemas, depth = 0): SafeHtml | undefined {
  const inner = innermost(schema, schemas)
  const members = Object.entries(inner.properties ?? {})
  if (members.length === 0 || depth > depthMax) return undefined
  return html`<ul class="members">${members.map(([name, member]) => memberPart({ name, member, required: inner.required?.includes(name) === true }, schemas, depth))}</ul>`
}

function memberPart({ name, member, required }: { name: string; member: ApiSchema; required: boolean }, schemas: Schemas, depth: number): SafeHtml {
  const below = schemaMembers(member, schemas, depth + 1)
  const heading = html`<code>${name}</code> <span class="kind">${kindOf(member, schemas)}</span> ${required && html`<span class="required">required</span>`}`
  const meaning = resolve(member, schemas).description
  return html`<li>${below === undefined ? heading : html`<details><summary>${heading}</summary>${below}</details>`}${meaning !== undefined && html`<p class="quiet">${meaning}</p>`}</li>`
}

/** What values a schema takes, in a few words. */
export function kindOf(schema: ApiSchema, schemas: Schemas): string {
  const resolved = resolve(schema, schemas)
  if (resolved.const !== undefined) return JSON.stringify(resolved.const)
  const choices = resolved.anyOf ?? resolved.oneOf
  if (choices !== undefined) return choices.map((choice) => kindOf(choice, schemas)).join(' or ')
  if (resolved.enum !== undefined) return resolved.enum.map((value) => JSON.stringify(value)).join(' or ')
  if (resolved.items !== undefined) return `list of ${kindOf(resolved.items, schemas)}`
  return [[resolved.type ?? 'any'].flat().join(' or '), resolved.format ?? (resolved.pattern === undefined ? '' : `/${resolved.pattern}/`)].filter((word) => word !== '').join(' ')
}

function resolve(schema: ApiSchema, schemas: Schemas): ApiSchema {
  const named = (schema.$ref === undefined ? undefined : schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)]) ?? schema
  return named.allOf === undefined ? named : together(named.allOf.map((part) => resolve(part, schemas)))
}

/** Objects that hold the members of several are shown as one. */
function together(parts: readonly ApiSchema[]): ApiSchema {
  return { type: 'object', properties: Object.fromEntries(parts.flatMap(({ properties }) => Object.entries(properties ?? {}))), required: parts.flatMap(({ required }) => required ?? []) }
}

/** Looks through lists to what they hold. */
function innermost(schema: ApiSchema, schemas: Schemas): ApiSchema {
  const resolved = resolve(schema, schemas)
  return resolved.items === undefined ? resolved : innermost(resolved.items, schemas)
}
