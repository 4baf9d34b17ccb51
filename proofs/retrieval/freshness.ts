import type { IncomingHttpHeaders } from 'node:http'

const secondsMax = 86_400
const secondsUnstated = 300

/**
 * For how many seconds an answer may be kept, by its Cache-Control and Age (RFC 9111, section 4.2): at most a day; 0 where it must
 * not be kept; five minutes where nothing is said.
 */
export function freshSecondsOf(headers: IncomingHttpHeaders): number {
  const directives = (headers['cache-control'] ?? '').toLowerCase().split(',').map((directive) => directive.trim())
  if (directives.includes('no-store') || directives.includes('no-cache')) return 0
  const [, age] = directives.map((directive) => /^max-age="?(\d{1,10})"?$/.exec(directive)).find((match) => match !== null) ?? []
  if (age === undefined) return secondsUnstated
  const spent = /^\d{1,10}$/.test(headers.age ?? '') ? Number(headers.age) : 0
  return Math.min(secondsMax, Math.max(0, Number(age) - spent))
}
