import { countWritten } from '@customhouse/proofs/json/count-written.ts'
import type { FastifyRequest } from 'fastify'
import type { Http } from './http.ts'
import { Problem } from './problem.ts'

/**
 * Reads JSON bodies with the depth limit, counted before anything is parsed. Keys that would reach an object's prototype are refused, and so is
 * an object that names a member twice: JSON.parse would keep the last, another reader the first (RFC 7493, section 2.3).
 */
export function readJsonBodies(http: Http, depthMax: number): void {
  const parse = http.getDefaultJsonParser('error', 'error')
  http.removeContentTypeParser('application/json')
  http.addContentTypeParser(/^application\/(?:[a-z0-9.-]+\+)?json(?:;|$)/, { parseAs: 'string' }, (request: FastifyRequest, body: string, done) => {
    const written = countWritten(body, { levelsMax: depthMax, sizeMax: Infinity, containersMax: Infinity, membersMax: Infinity })
    if (written.passed !== undefined) {
      done(new Problem({ status: 400, title: 'JSON nested too deeply', detail: `The body is nested more than ${String(depthMax)} levels deep` }))
      return
    }
    void parse(request, body, (error: Error | null, value?: unknown) => {
      if (error === null && membersOf(value) !== written.members) done(repeated())
      else done(error, value)
    })
  })
}

function repeated(): Problem {
  return new Problem({ status: 400, title: 'Member repeated', detail: 'An object in the body names a member twice, of which readers may take either (RFC 7493, section 2.3): name each once' })
}

/** How many members all objects of a value have together. Levels are limited before, containers by the size of a body. */
function membersOf(value: unknown): number {
  let members = 0
  const waiting: object[] = isContainer(value) ? [value] : []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const held: readonly unknown[] = Object.values(next)
    if (!Array.isArray(next)) members += held.length
    for (const one of held) if (isContainer(one)) waiting.push(one)
  }
  return members
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
