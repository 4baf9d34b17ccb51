import type { MessageFormat } from '@customhouse/formats/message-format.ts'
import { messageFormatFor, messageFormatNamed, messageFormats } from '@customhouse/formats/message-formats.ts'
import type { FastifyReply } from 'fastify'
import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { formatTold } from '../messages/body-reading.ts'
import { BodyConverter, type ConvertedBody } from './convert-body.ts'
import { conversionMediaType, convertSchema, formatsSchema } from './conversion-schemas.ts'

interface RouteNeeds {
  readonly access: Access
  readonly clock: Clock
}

/** A converted interchange is at most so many times as large as one that may be sent: XML says in words what records say by position. */
const growthMax = 16

const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 413: problemSchema, 415: problemSchema, 422: problemSchema }

/** POST /convert and GET /formats. Bodies come in as streams, and the reader of their format takes them piece by piece. */
export function conversionRoutes(http: Http, needs: RouteNeeds): void {
  http.get('/formats', { onRequest: needs.access.guard, schema: { ...formatsSchema, response: { ...formatsSchema.response, 401: problemSchema } } }, () => ({
    formats: messageFormats.map(({ name, title, mediaTypes, extension }) => ({ name, title, mediaTypes: [...mediaTypes], extension })),
  }))
  void http.register((door: Http, _options, done) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', (_request, payload, parsed) => { parsed(null, payload) })
    const judge = door.validatorCompiler
    if (judge === undefined) throw new TypeError('Cannot describe bodies: the server has no validator compiler yet')
    door.setValidatorCompiler((part) => (part.httpPart === 'body' ? () => true : judge(part)))
    const bytesMax = door.initialConfig.bodyLimit ?? 10 * 1024 * 1024
    door.post('/convert', { onRequest: needs.access.guard, schema: { ...convertSchema, response: { ...convertSchema.response, ...problems } } }, async (request, reply) => {
      const { to, from, message, strict } = request.query
      const target = targetOf(to, request.headers.accept)
      const converter = new BodyConverter({
        from: sourceOf(from, request.headers['content-type']),
        to: target,
        options: { preparedAt: needs.clock.now(), ...(message !== undefined && { message }), ...(strict === true && { strict }) },
        bytesMax: bytesMax * growthMax,
      })
      let length = 0
      for await (const piece of (request.body ?? []) as AsyncIterable<Uint8Array>) {
        length += piece.length
        if (length > bytesMax) throw tooLarge(`The body has more than ${String(bytesMax)} bytes`)
        refuse(converter.push(piece))
      }
      send(reply, target, refuse(converter.end()))
      return reply
    })
    done()
  })
}

/** The format asked for by name, or the first that Accept names. */
function targetOf(name: string | undefined, accept = ''): MessageFormat {
  const accepted = accept.split(',').map((one) => one.split(';', 1)[0]?.trim() ?? '').flatMap((mediaType) => messageFormatFor(mediaType) ?? [])[0]
  const format = name === undefined ? accepted : messageFormatNamed(name)
  if (format !== undefined) return format
  throw new Problem({ status: 400, title: 'Unknown target', detail: `Say in \`to\` which format to write: ${messageFormats.map((one) => one.name).join(', ')}` })
}

function sourceOf(name: string | undefined, contentType = ''): MessageFormat | undefined {
  if (name === undefined) return formatTold(contentType)
  const format = messageFormatNamed(name)
  if (format === undefined) throw new Problem({ status: 400, title: 'Unknown source', detail: 'No format is called as `from` says; GET /formats lists them' })
  return format
}

function refuse<Outcome>(outcome: Outcome): Exclude<Outcome, 'unknown-format' | 'too-large'> {
  if (outcome === 'unknown-format') throw new Problem({ status: 415, title: 'Unknown format', detail: 'Neither `from`, nor Content-Type, nor the beginning of the body tells a format that Customhouse reads; GET /formats lists them' })
  if (outcome === 'too-large') throw tooLarge('The converted interchange would be larger than is made')
  return outcome as Exclude<Outcome, 'unknown-format' | 'too-large'>
}

function tooLarge(detail: string): Problem {
  return new Problem({ status: 413, title: 'Too large', detail })
}

function send(reply: FastifyReply, target: MessageFormat, { bytes, report, isRejected }: ConvertedBody): void {
  if (isRejected || report.documents === 0) {
    throw new Problem({
      status: 422, title: 'The interchange was not converted', detail: 'It cannot be read as a whole, or a document in it cannot be converted; each finding says where and what to do',
      extra: { findings: report.findings, report },
    })
  }
  const mediaType = target.mediaTypes[0] ?? 'application/octet-stream'
  const { lost, defaulted, carried } = report.counts
  void reply.headers({ 'conversion-lost': lost, 'conversion-defaulted': defaulted, 'conversion-carried': carried })
  if (reply.request.headers.accept?.includes(conversionMediaType) === true) {
    // Made for the answer just now, it needs no second look at its schema.
    void reply.type(conversionMediaType).send(JSON.stringify({ report, content: { mediaType, ...contentOf(bytes) } }))
  } else {
    void reply.type(mediaType).header('content-disposition', `attachment; filename="converted${target.extension}"`).send(Buffer.from(bytes))
  }
}

function contentOf(bytes: Uint8Array): { readonly text: string } | { readonly base64: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}
