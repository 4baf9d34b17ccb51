import type { Access } from '../../../platform/access/index.ts'
import { notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { Type, type Static } from 'typebox'
import type { MessageOnRecord, MessageToSend } from '../../filings/index.ts'
import { attachmentParams, filingParams, messagesSchema, messageToSendSchema, sentSchema } from './schemas.ts'
import { sideOf, speakers, speaksForSide } from './side-of.ts'
import { concernsCaller, readMessages, sendMessage, type CorrespondenceNeeds } from './transport.ts'

interface RouteNeeds extends CorrespondenceNeeds {
  readonly access: Access
}

const about = { tags: ['filings'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema, 404: problemSchema }

/** What officers and the filer write to each other about a filing. */
export function correspondenceRoutes(http: Http, needs: RouteNeeds): void {
  serveMessages(http, needs)
  serveWriting(http, needs)
}

function serveMessages(http: Http, needs: RouteNeeds): void {
  const { access, database, filings } = needs
  http.get('/filings/:id/messages', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listMessages', summary: 'What officers and the filer wrote to each other about a filing, oldest first',
      description: 'Who filed, whom it was filed for and customs see all of it; an agency what it wrote and what the filer wrote to it. Nothing of it is ever changed: each message is in the log.',
      params: filingParams, response: { 200: messagesSchema, ...problems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const messages = await database.read(caller.scope, async (sql) => {
      const isSeen = await concernsCaller(sql, needs, { caller, filing: request.params.id })
      return isSeen ? filings.correspondence.of(sql, request.params.id, caller.environment) : undefined
    })
    if (messages === undefined) throw notFound()
    return { side: sideOf(caller), messages: messages.map(shown) }
  })
  http.get('/filings/:id/messages/:message/files/:place', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readMessageFile', summary: 'A file that came with a message', params: attachmentParams, produces: ['application/octet-stream'], response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }), ...problems } },
  }, async (request, reply) => {
    const { scope, environment } = access.callerOf(request)
    const { id, message, place } = request.params
    const file = await database.read(scope, (sql) => filings.correspondence.attachment(sql, { filing: id, message, place, environment }))
    if (file === undefined) throw notFound()
    // Never shown as a page of ours: it is what somebody sent.
    return reply.type(file.mediaType).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`).header('content-security-policy', 'default-src \'none\'; sandbox').send(file.content)
  })
}

function serveWriting(http: Http, needs: RouteNeeds): void {
  const { access } = needs
  http.post('/filings/:id/messages', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'sendMessage', summary: 'Write about a filing, ask for documents, or answer with them',
      description: 'A document-request is customs’ and agencies’ alone and may name a day; an answer names the request. The other side hears `MessageSent` at once.',
      params: filingParams, headers: idempotencyHeaders, body: messageToSendSchema, response: { 201: sentSchema, 400: problemSchema, 422: problemSchema, ...problems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    if (sideOf(caller) === 'filer') access.requireRight(caller, 'file')
    else access.requireRole(caller, ...speakers)
    const { message, receipt } = await sendMessage({ caller, request, filing: request.params.id, message: read(request.body) }, needs)
    return reply.code(201).send({ message: shown(message), receipt })
  })
  http.post('/filings/:id/messages/reading', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'markMessagesRead', summary: 'Say that your side has read the messages of a filing', description: 'The other side sees when. Saying it again changes nothing, so that it takes no Idempotency-Key.', params: filingParams, response: { 204: { type: 'null' }, ...problems } },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    // What an administrator looked at, customs has not read.
    if (speaksForSide(caller)) await readMessages(caller, request.params.id, needs)
    return reply.code(204).send(null)
  })
}

function read({ kind = 'message', words, documents = [], files = [], dueOn, answers, agency }: Static<typeof messageToSendSchema>): MessageToSend {
  if (words.trim() === '' && files.length === 0) throw new Problem({ status: 422, title: 'The message was not sent', detail: 'It says nothing: write something, or attach a file' })
  return {
    kind, words, documents, files: files.map(({ name, mediaType, content }) => ({ name, mediaType, content: Buffer.from(content, 'base64') })),
    ...(dueOn !== undefined && { dueOn }), ...(answers !== undefined && { answers }), ...(agency !== undefined && { agency }),
  }
}

function shown({ documents, attachments, readings, ...message }: MessageOnRecord) {
  return { ...message, documents: [...documents], attachments: [...attachments], readings: [...readings] }
}
