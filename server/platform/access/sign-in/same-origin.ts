import type { FastifyRequest } from 'fastify'
import { fromAnotherSite } from './refusals.ts'

/**
 * An onRequest hook for acts that a cookie or a link alone vouches for. Browsers send Origin with every POST; a request without it
 * comes from none, and has no business here.
 */
export function sameOriginOnly(publicUrl: string): (request: FastifyRequest) => Promise<void> {
  const { origin } = new URL(publicUrl)
  return async ({ headers }) => {
    const site = headers['sec-fetch-site']
    if (headers.origin !== origin || (site !== undefined && site !== 'same-origin')) throw fromAnotherSite()
    await Promise.resolve()
  }
}
