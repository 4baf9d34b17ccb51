/**
 * The HTTP server: Fastify with routes typed by TypeBox. It gives every route problem details (RFC 9457), limits on size, depth
 * and rate, refusal under overload, security headers, the API's version, metrics, and its place in the OpenAPI description at
 * /openapi.json and the page at /reference.
 */
export type { Withdrawal } from './api-version.ts'
export type { ApiTag } from './describe-api.ts'
export { createHttp, type HttpOptions } from './create-http.ts'
export type { Http, Readiness } from './http.ts'
export { idempotencyKeyOf, keyOfAnotherRequest } from './idempotency-key.ts'
export { notFound } from './not-found.ts'
export { overloaded } from './overload.ts'
export { html, page, type SafeHtml } from './pages/html.ts'
export { Problem, type ProblemMembers } from './problem.ts'
export { problemSchema } from './problem-schema.ts'
export { staticFiles, type StaticFile } from './static-files.ts'
