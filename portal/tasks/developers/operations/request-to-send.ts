import type { Operation } from './api-description.ts'

/** What a person filled in. */
export interface FilledIn {
  /** By the parameter's name. */
  readonly parameters: Readonly<Record<string, string>>
  readonly mediaType: string
  readonly body: string
}

export interface RequestToSend {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** The request that was filled in; what was left empty is left out. Pure. */
export function requestToSend({ method, path, parameters, bodies }: Operation, { parameters: filled, mediaType, body }: FilledIn, origin: string): RequestToSend {
  const given = parameters.map(({ name, in: where }) => ({ name, where, value: filled[name] ?? '' })).filter(({ value }) => value !== '')
  const placed = path.replaceAll(/\{([^}]+)\}/g, (_all, name: string) => encodeURIComponent(filled[name] ?? ''))
  const query = new URLSearchParams(given.filter(({ where }) => where === 'query').map(({ name, value }): [string, string] => [name, value])).toString()
  const headers = Object.fromEntries(given.filter(({ where }) => where === 'header').map(({ name, value }): [string, string] => [name, value]))
  const hasBody = bodies.length > 0 && body !== ''
  return {
    url: `${origin}${placed}${query === '' ? '' : `?${query}`}`, method,
    headers: { ...headers, ...(hasBody && { 'content-type': mediaType }) }, ...(hasBody && { body }),
  }
}

/** The same request for a command line; the token is never written out. Pure. */
export function curlOf({ url, method, headers, body }: RequestToSend): string {
  const lines = [`curl -X ${method} ${quoted(url)}`, `  -H "Authorization: Bearer $TOKEN"`, ...Object.entries(headers).map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`), ...(body === undefined ? [] : [`  --data-binary ${quoted(body)}`])]
  return lines.join(' \\\n')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
