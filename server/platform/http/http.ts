import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify'

/** The HTTP server, whose routes are typed by their TypeBox schemas. */
export type Http = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, TypeBoxTypeProvider>

export interface Readiness {
  readonly ready: boolean
  /** What was looked at and how it was found, e.g. `{ database: 'answers' }`. */
  readonly checks: Readonly<Record<string, string>>
}
