import { retrievalConditions } from '@customhouse/proofs/retrieval/retrieval-conditions.ts'
import type { Retrieve, RetrievalLimits, Retrieved } from '@customhouse/proofs/retrieval/retrieve.ts'
import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'

/**
 * Fetches what the user's own single window publishes from where the user says that it answers, and everything else as `retrieve`
 * does. On the own machine it has names such as did:web:localhost%3A8080 that nobody could fetch over https.
 * @param singleWindow its address, CUSTOMHOUSE_URL.
 */
export function ownWindowFirst(singleWindow: string, retrieve: Retrieve): Retrieve {
  const own = new URL(singleWindow)
  const hosts = isLoopback(own.hostname) ? new Set(['localhost', '127.0.0.1', '[::1]'].map((name) => hostOf(name, own))) : new Set([own.host])
  return async (text, limits = {}) => {
    const url = URL.canParse(text) ? new URL(text) : undefined
    if (url === undefined || !hosts.has(url.host)) return retrieve(text, limits)
    return ask(`${singleWindow}${url.pathname}${url.search}`, limits)
  }
}

function hostOf(name: string, { port }: URL): string {
  return port === '' ? name : `${name}:${port}`
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

async function ask(url: string, { bytesMax = 65_536, millisecondsMax = 3000, accept }: RetrievalLimits): Promise<Outcome<Retrieved>> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(millisecondsMax), headers: { accept: accept?.join(', ') ?? '*/*' } })
    if (!response.ok) return refuse(response.status === 404 ? retrievalConditions.missing : retrievalConditions.statusUnexpected)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return bytes.length > bytesMax ? refuse(retrievalConditions.tooLarge) : achieved({ bytes, contentType: response.headers.get('content-type') ?? '', freshSeconds: 60 })
  } catch {
    return refuse(retrievalConditions.unreachable)
  }
}

function refuse(condition: Condition): Outcome<never> {
  return refused(findingAt(condition, ''))
}
