import swagger from '@fastify/swagger'
import { deprecationTerm } from './api-version.ts'
import type { Http } from './http.ts'
import { problemMediaType } from './problem.ts'
import { problemDescription, problemSchema } from './problem-schema.ts'

/** A group of operations in the description of the API. */
export interface ApiTag {
  readonly name: string
  readonly description: string
}

interface DescribedAnswer {
  description?: string
  content?: Record<string, unknown>
}
interface DescribedOperation {
  parameters?: { in?: string; name?: string; required?: boolean }[]
  requestBody?: unknown
  security?: readonly object[]
  responses?: Record<string, DescribedAnswer>
}
interface Described {
  paths?: Record<string, unknown>
  components?: { schemas?: Record<string, unknown> }
}

/** Makes the OpenAPI description, told at /openapi.json: the routes say what is their own, and this adds what holds for all. */
export async function describeApi(http: Http, { version, tags }: { readonly version: string; readonly tags: readonly ApiTag[] }): Promise<void> {
  await http.register(swagger, {
    // Schemas that routes share are added to the server by name, and keep it.
    refResolver: { buildLocalReference: ({ $id }) => (typeof $id === 'string' ? $id : 'Schema') },
    transformObject: (described) => ('openapiObject' in described ? completed(described.openapiObject) : described.swaggerObject),
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Customhouse', version, description: deprecationTerm, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
      servers: [{ url: '/', description: 'This server' }],
      tags: [...tags, { name: 'operation', description: 'Whether the service works, and how much; for operators' }],
      components: {
        securitySchemes: {
          oauth: {
            type: 'oauth2',
            description: 'Client credentials with private_key_jwt (RFC 7523), answered by the issuer that the operator names',
            flows: { clientCredentials: { tokenUrl: '/oauth/token', scopes: {} } },
          },
        },
      },
    },
  })
}

/** What a status means where the route says no more than the status. */
const meanings: Readonly<Record<string, string>> = {
  200: 'Done',
  201: 'Made',
  204: 'Done; there is nothing to tell',
  400: 'The request is malformed; the detail says where',
  401: 'There is no valid access token',
  403: 'The caller may not do this',
  404: 'There is nothing there that the caller may see',
  409: 'It does not fit what is there, or the same request is under way',
  413: 'The body is too large',
  415: 'The media type of the body is not read here',
  422: 'Refused by rules; the findings, where there are any, say why and what to do',
  429: 'Too many requests; wait as Retry-After says',
  503: 'Overloaded or closing; nothing was done, wait as Retry-After says',
}

/** Answers that any operation may give, and those of every operation that asks who calls. */
const always = ['429', '503']
const signedIn = ['401', '403']

function completed<Document extends Described>(document: Document): Document {
  nameWildcards(document)
  for (const operation of operationsOf(document)) complete(operation)
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: structuredClone<unknown>(problemSchema) } }
  return document
}

function operationsOf({ paths }: Described): readonly DescribedOperation[] {
  return (Object.values(paths ?? {}) as Record<string, DescribedOperation>[]).flatMap((methods) => Object.values(methods))
}

/** What a route matches to its end has no name of its own, and needs one in a description. */
function nameWildcards(document: Described): void {
  for (const operation of operationsOf(document)) for (const parameter of operation.parameters ?? []) if (parameter.name === '*') parameter.name = 'path'
  document.paths = Object.fromEntries(Object.entries(document.paths ?? {}).map(([path, methods]) => [path.replace('{*}', '{path}'), methods]))
}

function complete(operation: DescribedOperation): void {
  const answers: Record<string, DescribedAnswer> = { ...operation.responses }
  for (const status of new Set([...problemsOf(operation), ...Object.keys(answers).filter((each) => Number(each) >= 400)]))
    // A route may answer 503 with something of its own, as health does.
    if (isProblem(answers[status])) answers[status] = problemAnswer(status)
  for (const [status, answer] of Object.entries(answers)) if (answer.description === 'Default Response') answer.description = meanings[status] ?? 'Done'
  operation.responses = answers
  // Its absence has a problem of its own words, so that validation does not ask for it.
  for (const parameter of operation.parameters ?? []) if (parameter.name === 'idempotency-key') parameter.required = true
}

function problemsOf({ parameters, requestBody, security }: DescribedOperation): readonly string[] {
  const takesInput = requestBody !== undefined || parameters !== undefined
  return [...(takesInput ? ['400'] : []), ...(security?.length === 0 ? [] : signedIn), ...always]
}

function problemAnswer(status: string): DescribedAnswer {
  return { description: meanings[status] ?? 'Refused', content: { [problemMediaType]: { schema: { $ref: '#/components/schemas/Problem' } } } }
}

function isProblem(answer: DescribedAnswer | undefined): boolean {
  if (answer?.content === undefined) return true
  return Object.values(answer.content).some((media) => JSON.stringify(media).includes(problemDescription))
}
