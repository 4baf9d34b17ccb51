import { readFileSync } from 'node:fs'
import type { Http } from '../http.ts'
import { type ApiDescription, referencePage } from './reference-page.ts'

const assets = [
  { path: '/assets/page.css', file: 'page.css', mediaType: 'text/css; charset=utf-8' },
  { path: '/assets/reference.js', file: 'reference.js', mediaType: 'text/javascript; charset=utf-8' },
  { path: '/assets/sign-out.js', file: 'sign-out.js', mediaType: 'text/javascript; charset=utf-8' },
  { path: '/assets/mark.svg', file: 'mark.svg', mediaType: 'image/svg+xml' },
]

/** The description of the API for programs and for people; everything that the pages load comes from here. */
export function servePages(http: Http): void {
  for (const { path, file, mediaType } of assets) {
    const content = readFileSync(new URL(file, import.meta.url))
    http.get(path, { schema: { hide: true } }, async (_request, reply) => reply.type(mediaType).header('cache-control', 'public, max-age=3600').send(content))
  }
  http.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => reply.type('application/json').send(http.swagger()))
  let reference: string | undefined
  http.get('/reference', { schema: { hide: true } }, async (_request, reply) => {
    reference ??= referencePage(http.swagger() as ApiDescription)
    return reply.type('text/html; charset=utf-8').send(reference)
  })
}
