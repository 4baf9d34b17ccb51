import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Http } from './http.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import { Problem, problemBody, problemMediaType } from './problem.ts'

/** Answers every error and every unknown path with problem details. */
export function handleErrors(http: Http): void {
  http.setErrorHandler<FastifyError>(async (error, request, reply) => answer(asProblem(error, request), request, reply))
  http.setNotFoundHandler(async (request, reply) => {
    // A person who mistyped an address gets a page, a program problem details.
    if (request.method === 'GET' && request.headers.accept?.includes('text/html') === true) return reply.code(404).type('text/html; charset=utf-8').send(notFoundPage())
    return answer(new Problem({ status: 404, title: 'Not found', detail: 'Nothing is at this path, or not with this method; see /reference' }), request, reply)
  })
}

async function answer(problem: Problem, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // Whoever sends more than is read must not wait for an answer that the connection cannot carry.
  if (problem.status === 413) void reply.header('connection', 'close')
  return reply.code(problem.status).headers(problem.headers).type(problemMediaType).serializer(JSON.stringify).send(problemBody(problem, request.id))
}

function asProblem(error: FastifyError | Problem, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  if (error.validation !== undefined) return invalid(error)
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) return new Problem({ status, title: titles[status] ?? 'Bad request', detail: details[error.code] ?? 'The request could not be read' })
  request.log.error({ err: error, route: request.routeOptions.url }, 'Request failed')
  return status === 503
    ? new Problem({ status, title: 'Unavailable', detail: 'The service is closing or starting; try again', headers: { 'retry-after': '1' } })
    : new Problem({ status: 500, title: 'Internal error', detail: 'The request failed on our side; nothing of it was stored unless an answer said so' })
}

const titles: Readonly<Record<number, string>> = { 400: 'Bad request', 404: 'Not found', 408: 'Request timeout', 413: 'Body too large', 414: 'Address too long', 415: 'Media type not supported', 429: 'Too many requests' }

const details: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than this service reads',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The Content-Type is none of those that this path takes',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty, but its Content-Type says JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body does not have the length that Content-Length says',
}

type Misfit = NonNullable<FastifyError['validation']>[number]

/** A value that is none of several words fails once for each of them, and once more for all: it is told once, with the words. */
function withoutChoices(misfits: readonly Misfit[]): readonly Misfit[] {
  const words = new Map<string, string[]>()
  for (const { keyword, instancePath, params } of misfits) if (keyword === 'const') words.set(instancePath, [...(words.get(instancePath) ?? []), String(params['allowedValue'])])
  const choices = new Set(misfits.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath))
  return misfits.filter(({ keyword, instancePath }) => keyword !== 'const' || !choices.has(instancePath))
    .map((one) => (one.keyword === 'anyOf' && words.has(one.instancePath) ? { ...one, message: `must be one of ${(words.get(one.instancePath) ?? []).join(', ')}` } : one))
}

/** Names all places that do not fit, by JSON Pointer, and never repeats what was sent there. */
function invalid(error: FastifyError): Problem {
  const part = error.validationContext ?? 'body'
  const errors = withoutChoices(error.validation ?? []).map(({ instancePath, message, params }) => ({
    in: part,
    pointer: typeof params['missingProperty'] === 'string' ? `${instancePath}/${params['missingProperty']}` : instancePath,
    detail: message ?? 'does not fit the schema',
  }))
  return new Problem({ status: 400, title: 'Request does not fit the schema', detail: `The ${part} of the request does not fit the schema in ${String(errors.length)} place${errors.length === 1 ? '' : 's'}`, extra: { errors } })
}
