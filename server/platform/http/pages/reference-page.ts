import { html, page, type SafeHtml } from './html.ts'
import { type ApiSchema, kindOf, schemaMembers } from './schema-members.ts'

/** What of an OpenAPI 3.1 description the page shows. */
export interface ApiDescription {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, ApiSchema>> }
}

interface ApiOperation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly ApiParameter[]
  readonly requestBody?: { readonly content?: ApiContent }
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: ApiContent }>>
}

interface ApiParameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: ApiSchema
}

type ApiContent = Readonly<Record<string, { readonly schema?: ApiSchema }>>

interface Entry {
  readonly id: string
  readonly tag: string
  readonly method: string
  readonly path: string
  readonly operation: ApiOperation
}

/** The page that explains every operation, made from the description alone. */
export function referencePage(api: ApiDescription): string {
  const entries = Object.entries(api.paths ?? {}).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => entry(path, method, operation)))
  const tags = [...new Set(entries.map(({ tag }) => tag))].toSorted((one, other) => Number(one === 'Operation') - Number(other === 'Operation') || one.localeCompare(other))
  const schemas = api.components?.schemas ?? {}
  const groups = tags.map((tag) => ({ tag, of: entries.filter((each) => each.tag === tag) }))
  return page({
    title: `${api.info.title}: reference`,
    script: '/assets/reference.js',
    main: html`<div class="reference">
<nav aria-label="Operations"><label>Find an operation <input type="search" autocomplete="off"></label>
${groups.map(({ tag, of }) => html`<div><strong>${tag}</strong><ul>${of.map(({ id, operation, method, path }) => html`<li><a href="#${id}">${operation.summary ?? `${method} ${path}`}</a></li>`)}</ul></div>`)}</nav>
<div><h1>API reference</h1>
<p class="lead">${api.info.title} ${api.info.version}. The same for programs: <a href="/openapi.json">openapi.json</a>, OpenAPI 3.1.</p>
<p>${api.info.description}</p>
<p>Errors are problem details (RFC 9457) of the media type <code>application/problem+json</code>.</p>
${groups.map(({ tag, of }) => html`<section data-tag="${tag}"><h2>${tag}</h2>${of.map((each) => operationPart(each, schemas))}</section>`)}
<p id="none-fits" role="status" class="quiet"></p>
</div></div>`,
  })
}

function entry(path: string, method: string, operation: ApiOperation): Entry {
  const id = `${method}-${path}`.replace(/[^a-z0-9]+/gi, '-').replace(/-$/, '')
  const tag = operation.tags?.[0] ?? 'Other'
  return { id, tag: tag.charAt(0).toUpperCase() + tag.slice(1), method, path, operation }
}

type Schemas = Readonly<Record<string, ApiSchema>>

function operationPart({ id, method, path, operation }: Entry, schemas: Schemas): SafeHtml {
  return html`<details class="operation" id="${id}"><summary><span class="method ${method}">${method}</span><h3>${path}</h3><p>${operation.summary}</p></summary>
${operation.description !== undefined && html`<p>${operation.description}</p>`}
${parametersPart(operation.parameters ?? [])}
${contentPart('Request body', operation.requestBody?.content ?? {}, schemas)}
${Object.entries(operation.responses ?? {}).map(([status, { description, content }]) => html`<h4>Answer ${status}${description !== undefined && description !== 'Default Response' && `: ${description}`}</h4>${contentPart(undefined, content ?? {}, schemas)}`)}
</details>`
}

function parametersPart(parameters: readonly ApiParameter[]): SafeHtml | undefined {
  if (parameters.length === 0) return undefined
  const rows = parameters.map(
    ({ name, in: where, required, description, schema }) =>
      html`<tr><td><code>${name}</code> ${required === true && html`<span class="required">required</span>`}</td><td>${where}</td><td class="kind">${schema !== undefined && kindOf(schema, {})}</td><td>${description ?? schema?.description}</td></tr>`,
  )
  return html`<h4>Parameters</h4><div class="table" tabindex="0" role="group" aria-label="Parameters"><table><thead><tr><th>Name</th><th>In</th><th>Kind</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function contentPart(title: string | undefined, content: ApiContent, schemas: Schemas): SafeHtml {
  const kinds = Object.entries(content)
  const [first] = kinds
  return html`${title !== undefined && kinds.length > 0 && html`<h4>${title}</h4>`}
${kinds.length > 0 && html`<p class="kind">${kinds.map(([mediaType]) => html`<code>${mediaType}</code> `)}</p>`}
${first?.[1].schema !== undefined && schemaMembers(first[1].schema, schemas)}`
}
