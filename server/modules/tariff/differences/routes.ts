import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { LoadedRevision } from '../schedule/schedule-book.ts'
import { comparedColumns, type ComparedColumn, revisionDifference, type LineDifference } from './revision-difference.ts'

interface DifferenceNeeds {
  readonly access: Pick<Access, 'guard'>
  readonly revisions: () => readonly LoadedRevision[]
}

const text = Type.String()
const digest = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'The sha256 of a loaded revision, as GET /tariff/revisions lists it' })
const kind = Type.Union([Type.Literal('added'), Type.Literal('removed'), Type.Literal('changed')])
const named = Type.Object({ name: text, asOf: text, sha256: text })
const column = Type.Unsafe<ComparedColumn>({ type: 'string', enum: [...comparedColumns] })
const schema = {
  operationId: 'compareTariffRevisions', tags: ['tariff'], security: [{ oauth: [] }], summary: 'What differs between two revisions of the tariff: added, removed and changed numbers',
  description: 'Searched by the beginning of a number, or by words of its description and rates.',
  querystring: Type.Object({
    older: digest, newer: digest, kind: Type.Optional(kind), search: Type.Optional(Type.String({ maxLength: 200 })),
    after: Type.Optional(Type.String({ pattern: '^\\d{1,12}$', description: 'The last number of the page before' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000, default: 500 })),
  }, { additionalProperties: false }),
  response: {
    200: Type.Object({
      older: named, newer: named,
      counts: Type.Object({ added: Type.Integer(), removed: Type.Integer(), changed: Type.Integer() }, { description: 'Of all that is searched for, of every kind' }),
      lines: Type.Array(Type.Object({ kind, code: text, description: text, columns: Type.Array(Type.Object({ column, older: Type.Optional(text), newer: Type.Optional(text) })) })),
      next: Type.Optional(text),
    }),
    401: problemSchema, 403: problemSchema, 404: problemSchema,
  },
} as const

/** GET /tariff/differences. */
export function differenceRoutes(http: Http, { access, revisions }: DifferenceNeeds): void {
  const compared = rememberLast()
  http.get('/tariff/differences', { onRequest: access.guard, schema }, (request) => {
    const { older: from, newer: to, kind, search = '', after = '', limit = 500 } = request.query
    const [older, newer] = [from, to].map((sha256) => revisions().find(({ revision }) => revision.sha256 === sha256))
    if (older === undefined || newer === undefined) throw notFound()
    const found = compared(older, newer).filter((line) => isSearched(line, search))
    const counts = { added: 0, removed: 0, changed: 0 }
    for (const line of found) counts[line.kind] += 1
    const rest = found.filter((line) => line.code > after && (kind === undefined || line.kind === kind))
    const lines = rest.slice(0, limit)
    const last = lines.at(-1)
    return {
      older: nameOf(older), newer: nameOf(newer), counts, lines: lines.map((line) => ({ ...line, columns: [...line.columns] })),
      ...(rest.length > lines.length && last !== undefined && { next: last.code }),
    }
  })
}

function nameOf({ revision: { name, asOf, sha256 } }: LoadedRevision) {
  return { name, asOf, sha256 }
}

/** One comparison is asked for many times: page by page, and while somebody types. */
function rememberLast(): (older: LoadedRevision, newer: LoadedRevision) => readonly LineDifference[] {
  let last: { readonly key: string; readonly lines: readonly LineDifference[] } | undefined
  return (older, newer) => {
    const key = `${older.revision.sha256} ${newer.revision.sha256}`
    if (last?.key !== key) last = { key, lines: revisionDifference(older.rows, newer.rows) }
    return last.lines
  }
}

function isSearched({ code, description, columns }: LineDifference, search: string): boolean {
  const digits = search.replaceAll(/[.\s]/g, '')
  if (/^\d+$/.test(digits)) return code.startsWith(digits)
  const words = search.toLowerCase()
  return words === '' || [description, ...columns.flatMap(({ older, newer }) => [older ?? '', newer ?? ''])].some((one) => one.toLowerCase().includes(words))
}
