import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'

const path = 'api/openapi.json'
const text = readFileSync(path, 'utf8')

interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly security?: readonly object[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: object; readonly example?: unknown }>> }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>
}
interface Description {
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}
const api = JSON.parse(text) as Description
const operations = Object.entries(api.paths).flatMap(([at, methods]) => Object.entries(methods).map(([method, operation]) => ({ at: `${method.toUpperCase()} ${at}`, operation })))

/** Wallets are refused in the words of OAuth 2.0 (RFC 6749, section 5.2; OpenID4VCI 1.0, section 8.3.1; OpenID4VP 1.0, section 8.5). */
const walletRefusals = ['credential 400', 'credential 401', 'notification 400', 'notification 401', 'token 400'].map((one) => `POST /organisations/{organisation}/wallet/${one}`).concat('POST /wallet/responses/{reference} 400')

/** Health says in its own words that it is not well; a DID that does not resolve is answered with its resolution result (DID Resolution, HTTP(S) binding). */
function hasOwnForm(at: string, status: string): boolean {
  return at === 'GET /healthz' || walletRefusals.includes(`${at} ${status}`) || (at === 'GET /identifiers/{did}' && Number(status) >= 400 && !['401', '403', '429', '503'].includes(status))
}

describe('the API’s description', () => {
  it('is valid OpenAPI 3.1 and keeps the rules that client generators rely on', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const problems = await lintFromString({ source: text, absoluteRef: `${process.cwd()}/${path}`, config })
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
  })
  it('names, groups and sums up every operation', () => {
    const known = api.tags.map(({ name }) => name)
    for (const { at, operation } of operations) {
      expect(operation.operationId, at).toMatch(/^[a-z][A-Za-z]+$/)
      expect(operation.summary, at).toBeTruthy()
      expect(known, at).toEqual(expect.arrayContaining([...(operation.tags ?? ['no tag'])]))
    }
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
    expect(api.tags.every(({ description }) => description.length > 20)).toBe(true)
  })
  it('says of every operation that asks who calls how it refuses, and tells refusals as problem details', () => {
    for (const { at, operation } of operations) {
      const statuses = Object.keys(operation.responses)
      if (operation.security?.length !== 0) expect(statuses, at).toEqual(expect.arrayContaining(['401', '403']))
      for (const [status, answer] of Object.entries(operation.responses))
        if (Number(status) >= 400 && !hasOwnForm(at, status)) expect(Object.keys(answer.content ?? {}), `${at} ${status}`).toEqual(['application/problem+json'])
    }
  })
  it('has answers of another form only where a standard asks for it, and then none of those that hold for all', () => {
    const others = operations.flatMap(({ at, operation }) => Object.keys(operation.responses).filter((status) => hasOwnForm(at, status)).map((status) => `${at} ${status}`))
    expect(others.filter((one) => walletRefusals.includes(one)).toSorted()).toEqual(walletRefusals)
    expect(others.filter((one) => !one.startsWith('GET /healthz') && !walletRefusals.includes(one))).toEqual(['400', '404', '406', '410', '500', '501'].map((status) => `GET /identifiers/{did} ${status}`))
  })
  it.each(['/filings', '/checks'])('describes what may be sent to %s by media type, with an example', (at) => {
    const content = api.paths[at]?.['post']?.requestBody?.content ?? {}
    expect(Object.keys(content)).toEqual(['application/vnd.customhouse.declaration+json', 'application/json', 'application/vnd.customhouse.catair', 'text/plain'])
    expect(content['application/vnd.customhouse.catair']?.example).toMatch(/^A9901ZZ9.{72}\nB/)
    expect(JSON.stringify(content['application/json'])).toContain('#/components/schemas/Declaration')
  })
  it('describes the stream of events as one', () => {
    expect(api.paths['/events']?.['get']?.responses['200']?.content).toHaveProperty(['text/event-stream'])
  })
})
