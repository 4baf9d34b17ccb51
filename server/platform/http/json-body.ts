import type { FastifyRequest } from 'fastify'
import type { Http } from './http.ts'
import { Problem } from './problem.ts'

/** Refuses JSON nested deeper than `max`, before it is parsed. */
export function refuseDeepJson(text: string, max: number): void {
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at)
    if (inText) {
      if (character === backslash) at += 1
      else if (character === quote) inText = false
    } else if (character === quote) inText = true
    else depth += steps.get(character) ?? 0
    if (depth > max) throw new Problem({ status: 400, title: 'JSON nested too deeply', detail: `The body is nested more than ${String(max)} levels deep` })
  }
}

const quote = 0x22
const backslash = 0x5c
const steps: ReadonlyMap<number, number> = new Map([[0x7b, 1], [0x5b, 1], [0x7d, -1], [0x5d, -1]])

/** Reads JSON bodies with the depth limit; keys that would reach an object's prototype are refused. */
export function readJsonBodies(http: Http, depthMax: number): void {
  const parse = http.getDefaultJsonParser('error', 'error')
  http.removeContentTypeParser('application/json')
  http.addContentTypeParser(/^application\/(?:[a-z0-9.-]+\+)?json(?:;|$)/, { parseAs: 'string' }, (request: FastifyRequest, body: string, done) => {
    try {
      refuseDeepJson(body, depthMax)
    } catch (error) {
      done(error instanceof Error ? error : new Error('Cannot read the body'))
      return
    }
    void parse(request, body, done)
  })
}
