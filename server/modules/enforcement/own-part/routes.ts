import { Type } from 'typebox'
import type { Caller } from '../../../platform/access/index.ts'
import { notFound, problemSchema, Problem, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { findingSchema } from '../../filings/index.ts'
import { actionKinds } from '../actions/registry.ts'
import { about, changeProblems, problems } from '../case/routes.ts'
import { partShown } from '../case/case-shown.ts'
import { askedSchema, caseParams, fileSentSchema, particularsSchema, partSchema } from '../case/schemas.ts'
import { documentOf, partsOf } from '../case/store.ts'
import { noticePolicy } from '../documents/notice-html.ts'
import type { EnforcementNeeds, RouteAccess } from '../enforcement.ts'
import { bringCase, filingsSeen, ownPart, takeAnswer, type Answered, type FileSent } from './transport.ts'

const words = Type.String({ maxLength: 8000, pattern: '^[^\\u0000]*$', description: 'What you say; customs reads it' })
const files = Type.Optional(Type.Array(fileSentSchema, { maxItems: 10 }))
const name = Type.String({ minLength: 2, maxLength: 60 })
const answerBody = Type.Object({ action: Type.String({ format: 'uuid' }), answer: name, words, particulars: Type.Optional(particularsSchema), files }, { additionalProperties: false })
const broughtBody = Type.Object({ kind: name, answer: name, client: Type.Optional(Type.String({ maxLength: 12, description: 'Importer number that you bring it for' })), filings: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 100 })), words, particulars: Type.Optional(particularsSchema), files }, { additionalProperties: false })
const answeredSchema = Type.Object({ case: partSchema, findings: Type.Array(findingSchema) })
const text = Type.String()

/** What those concerned see of cases, what they answer, and what they bring. */
export function ownPartRoutes(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  serveParts(http, access, needs)
  serveAnswers(http, access, needs)
  serveBringing(http, access, needs)
  serveDocuments(http, access, needs)
}

function serveParts(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.get('/own-cases', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listOwnCases', summary: 'Cases that concern you: what was served on you, the times that run, what you answered', response: { 200: Type.Object({ cases: Type.Array(partSchema) }), 401: problemSchema, 403: problemSchema } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const found = scope.role === 'authority' ? [] : await needs.database.read(scope, (sql) => partsOf(sql, environment))
    return { cases: found.map(({ view }) => partShown(view)) }
  })
  http.get('/own-cases/:id', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readOwnCase', summary: 'Your part of a case', params: caseParams, response: { 200: partSchema, ...problems } },
  }, async (request) => partShown((await ownPart(needs, access.callerOf(request), request.params.id)).view))
}

function sentFiles(sent: readonly { readonly name: string; readonly mediaType: string; readonly content: string }[] | undefined): readonly FileSent[] {
  return (sent ?? []).map(({ content, ...file }) => ({ ...file, content: Buffer.from(content, 'base64') }))
}

function answeredShown({ part, findings }: Answered) {
  return { case: partShown(part), findings: [...findings] }
}

function serveAnswers(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/own-cases/:id/answers', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'answerCase', summary: 'Answer in a case: information, a petition, a proof, a request for more time', description: 'Your part of the case says which answers it takes, and until when. A late answer is refused or taken with a warning, as the law has it.', params: caseParams, headers: idempotencyHeaders, body: answerBody, response: { 201: answeredSchema, ...changeProblems } },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const { trader, view: { client } } = await ownPart(needs, caller, request.params.id)
    const { files: sent, particulars = {}, ...asked } = request.body
    const answered = await needs.database.system((sql) => actOnce(sql, { module: 'enforcement', caller, request }, async () =>
      answeredShown(await takeAnswer(sql, needs, { caller, id: request.params.id, trader, client, sent: { ...asked, particulars, files: sentFiles(sent) } }))))
    return reply.code(201).send(answered)
  })
}

function serveBringing(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/own-cases', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'bringCase', summary: 'Bring something yourself: an allegation, a prior disclosure, a protest', headers: idempotencyHeaders, body: broughtBody, response: { 201: answeredSchema, ...changeProblems } },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const { client = '', filings: ids = [], files: sent, particulars = {}, ...asked } = request.body
    requireOwnClient(caller, client)
    const filings = await filingsSeen(needs, caller, ids)
    const answered = await needs.database.system((sql) => actOnce(sql, { module: 'enforcement', caller, request }, async () =>
      answeredShown(await bringCase(sql, needs, { caller, brought: { ...asked, client, filings, particulars, files: sentFiles(sent) } }))))
    return reply.code(201).send(answered)
  })
  http.get('/case-forms', {
    schema: {
      tags: ['enforcement'], security: [], operationId: 'listCaseForms', summary: 'The kinds of action in cases: who may do what, by which law, within which time; and what anyone may bring',
      response: { 200: Type.Object({ kinds: Type.Array(Type.Object({
        kind: text, title: text, what: text, authority: text,
        acts: Type.Array(Type.Object({ act: text, words: text, authority: text, right: text })),
        times: Type.Array(Type.Object({ name: text, what: text, whose: text, count: Type.Integer(), unit: text, authority: text, consequence: text, isCertain: Type.Boolean() })),
        brought: Type.Array(Type.Object({ answer: text, words: text, authority: text, asks: Type.Array(askedSchema) }), { description: 'What begins the action where somebody brings it' }),
      })) }) },
    },
  }, async () => Promise.resolve({ kinds: actionKinds.map(({ name: kind, title, what, authority, acts, answers, clocks }) => ({
    kind, title, what, authority,
    acts: acts.map(({ name: act, words: said, authority: law, right }) => ({ act, words: said, authority: law, right })),
    times: clocks.map(({ name: time, what: todo, whose, count, unit, authority: law, consequence, isCertain }) => ({ name: time, what: todo, whose, count, unit, authority: law, consequence, isCertain })),
    brought: answers.filter(({ from }) => from.length === 0).map(({ name: answer, words: said, authority: law, asks = [] }) => ({ answer, words: said, authority: law, asks: asks.map(({ options, ...one }) => ({ ...one, ...(options === undefined ? {} : { options: [...options] }) })) })),
  })) }))
}

/** A desk for some clients speaks for no other. */
function requireOwnClient({ clients, scope }: Caller, client: string): void {
  if (client === '' ? clients === 'all' : clients === 'all' || clients.includes(client) || (scope.owned ?? []).includes(client)) return
  throw new Problem({ status: 403, type: 'urn:customhouse:problem:not-your-client', title: 'Not for this client', detail: 'Name an importer that you act for' })
}

function serveDocuments(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  const params = Type.Object({ document: Type.String({ format: 'uuid' }) })
  http.get('/case-documents/:document/pdf', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readNoticePdf', summary: 'A notice as an accessible PDF', params, produces: ['application/pdf'], response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }), ...problems } },
  }, async (request, reply) => {
    const { scope, environment } = access.callerOf(request)
    const document = await needs.database.read(scope, (sql) => documentOf(sql, request.params.document, environment))
    if (document === undefined) throw notFound()
    return reply.type('application/pdf').header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${document.title}.pdf`)}`).header('x-content-sha256', document.sha256).send(document.pdf)
  })
  http.get('/case-documents/:document/page', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readNoticePage', summary: 'A notice as a page, with the same content', params, produces: ['text/html'], response: { 200: { content: { 'text/html': { schema: Type.String() } } }, ...problems } },
  }, async (request, reply) => {
    const { scope, environment } = access.callerOf(request)
    const document = await needs.database.read(scope, (sql) => documentOf(sql, request.params.document, environment))
    if (document === undefined) throw notFound()
    return reply.type('text/html; charset=utf-8').header('content-security-policy', noticePolicy).send(document.html)
  })
}
