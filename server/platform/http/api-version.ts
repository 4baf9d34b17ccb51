import type { Http } from './http.ts'
import { Problem } from './problem.ts'

/** The version of the API as a whole; it moves only when something that callers rely on changes or goes. */
export const apiVersion = '1'

export const deprecationTerm = `This is version ${apiVersion} of the API; every answer says so in its API-Version header, and a request may ask for it by the same header. \
What callers rely on changes only with a new version. Before anything is withdrawn it is marked for at least twelve months by the headers \
Deprecation (RFC 9745) and Sunset (RFC 8594), which name the days, and by a link to what replaces it. Members may be added to answers at any time: ignore what you do not know.`

/** Put it into a route's `config` to announce its end. */
export interface Withdrawal {
  /** Days, e.g. `2027-01-31`. */
  readonly deprecatedOn: string
  readonly sunsetOn: string
  /** Where the replacement is described. */
  readonly replacement: string
}

declare module 'fastify' {
  interface FastifyContextConfig {
    withdrawal?: Withdrawal
  }
}

export function stateApiVersion(http: Http): void {
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header('api-version', apiVersion)
    const { withdrawal } = request.routeOptions.config
    if (withdrawal !== undefined) void reply.headers(withdrawalHeaders(withdrawal))
    const wanted = request.headers['api-version']
    if (wanted === undefined || wanted === apiVersion) done()
    else done(new Problem({ status: 400, title: 'API version not served', detail: `This service speaks version ${apiVersion} of the API` }))
  })
}

function withdrawalHeaders({ deprecatedOn, sunsetOn, replacement }: Withdrawal): Record<string, string> {
  return {
    deprecation: `@${String(Date.parse(deprecatedOn) / 1000)}`,
    sunset: new Date(sunsetOn).toUTCString(),
    link: `<${replacement}>; rel="successor-version"`,
  }
}
