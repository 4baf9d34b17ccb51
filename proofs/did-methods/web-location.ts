import { isIP } from 'node:net'

/** Where on the web a DID says that its document is: host, port and path, as did:web and did:webvh write them. */
export interface WebLocation {
  /** In lower case, as DNS has it. */
  readonly host: string
  readonly port?: number
  readonly path: readonly string[]
}

const labelPattern = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/
const segmentPattern = /^(?:[\w.~-]|%[\dA-Fa-f]{2})+$/

/**
 * Reads HOST[%3APORT][:SEGMENT]* of a DID (did:web method specification, section 2.2; did:webvh v1.0, method-specific identifier).
 * IP addresses are refused in every spelling, and so are segments that would climb or split the path (`.`, `..`, an encoded slash).
 * Internationalised hosts are written in their ASCII form (xn--).
 */
export function parseWebLocation(identifier: string): WebLocation | undefined {
  const [authority = '', ...path] = identifier.split(':')
  const [hostText = '', portText, ...others] = authority.split(/%3A/i)
  const host = hostText.toLowerCase()
  const port = portText === undefined ? undefined : portOf(portText)
  if (others.length > 0 || Number.isNaN(port) || !isHostName(host) || !path.every(isSegment)) return undefined
  return { host, path, ...(port === undefined ? {} : { port }) }
}

/** The URL of a file at the location: under /.well-known/ where the DID names no path. */
export function webUrl({ host, port, path }: WebLocation, file: string): string {
  const folder = path.length === 0 ? '.well-known' : path.join('/')
  return `https://${host}${port === undefined ? '' : `:${String(port)}`}/${folder}/${file}`
}

function portOf(text: string): number {
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : NaN
  return port <= 65_535 ? port : NaN
}

/** A name of at least two labels, or localhost, that no reader of URLs takes for a number. */
function isHostName(host: string): boolean {
  const labels = host.split('.')
  if (host.length > 253 || isIP(host) !== 0 || !labels.every((label) => labelPattern.test(label))) return false
  return (labels.length > 1 || host === 'localhost') && URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).hostname === host
}

function isSegment(segment: string): boolean {
  if (!segmentPattern.test(segment) || /%(?:2f|5c|00)/i.test(segment)) return false
  return !/^(?:\.|%2e){1,2}$/i.test(segment)
}
