/** What the record says of a request to an endpoint. */
export interface AuditedEndpoint {
  /** Under which kind it is found, such as `decision`. */
  readonly kind: string
  /** Where the request names what it is done to: `params.id`, `body.subject`, `query.name`. */
  readonly target?: string
  /** Recorded only where someone who acts for the state looks, and once an hour for the same thing. */
  readonly isSight?: boolean
}

/** By method and route pattern, e.g. `POST /people`. */
export type AuditedEndpoints = Readonly<Record<string, AuditedEndpoint>>

export interface AskedRequest {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

const lengthMax = 500

/** What a request is done to; undefined where it does not say. Pure. */
export function targetOf(endpoint: AuditedEndpoint, asked: AskedRequest): string | undefined {
  const [part, member] = (endpoint.target ?? '').split('.')
  const within = part === 'params' ? asked.params : part === 'query' ? asked.query : part === 'body' ? asked.body : undefined
  return textIn(within, member ?? '')
}

/** Why, where the request says: `reason` or `why`. Pure. */
export function reasonOf({ body }: AskedRequest): string | undefined {
  return textIn(body, 'reason') ?? textIn(body, 'why')
}

function textIn(within: unknown, member: string): string | undefined {
  if (typeof within !== 'object' || within === null || !Object.hasOwn(within, member)) return undefined
  const value: unknown = Reflect.get(within, member)
  return typeof value === 'string' && value !== '' ? value.replaceAll('\0', '').slice(0, lengthMax) : undefined
}
