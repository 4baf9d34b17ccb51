import type { Provider } from 'oidc-provider'
import type { Http } from '../http/index.ts'

export interface MountedServer {
  /** Where callers reach this server. */
  readonly origin: string
  readonly provider: Provider
}

/**
 * Puts the authorization server, a Koa application, on the same listener. It reads bodies, limits and answers by itself, so
 * this server's parsers are taken out of the way and the raw request is handed over.
 */
export function mountAuthorizationServer(http: Http, { origin, provider }: MountedServer): void {
  const { host, protocol } = new URL(origin)
  const handle = provider.callback()
  provider.on('server_error', (_context, error) => { http.log.error({ err: error }, 'The authorization server failed') })
  void http.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => { done(null) })
    scope.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: '/oauth/*',
      schema: { hide: true },
      handler: async (request, reply) => {
        reply.hijack()
        // Hooks have set security headers and the request id on the reply; a hijacked reply has to carry them itself.
        for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value)
        const { raw } = request
        // Whatever the caller or a proxy wrote, addresses in metadata and proofs are those of the configured origin.
        Object.assign(raw.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) })
        // The mount path is told by the difference between the two (Express's convention, which the library knows).
        Object.assign(raw, { originalUrl: raw.url, url: (raw.url ?? '/').slice('/oauth'.length) })
        await handle(raw, reply.raw)
      },
    })
    await Promise.resolve()
  })
}
