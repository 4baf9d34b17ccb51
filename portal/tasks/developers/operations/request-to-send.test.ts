import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operationsOf, sampleOf, type ApiDescription } from './api-description.ts'
import { curlOf, requestToSend } from './request-to-send.ts'

// The project's own description, which has every shape that the page meets.
const description = JSON.parse(readFileSync(new URL('../../../../api/openapi.json', import.meta.url), 'utf8')) as ApiDescription
const operations = operationsOf(description)
const operation = (id: string) => operations.find((one) => one.id === id) ?? expect.unreachable(id)

describe('operationsOf()', () => {
  it('finds every operation, each once, with samples that are JSON where JSON is sent', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
    for (const { bodies } of operations) for (const { mediaType, sample } of bodies) if (mediaType === 'application/json' && sample !== '') expect(() => { JSON.parse(sample) }).not.toThrow()
    expect(JSON.parse(operation('registerOrganisation').bodies[0]?.sample ?? '')).toMatchObject({ id: 'meridian', kind: 'broker' })
  })
})

describe('sampleOf()', () => {
  it('fills in what must be there', () => {
    expect(sampleOf({ type: 'object', required: ['a', 'b', 'c'], properties: { a: { type: 'string', examples: ['x'] }, b: { type: 'array', items: { type: 'integer', minimum: 3 } }, c: { anyOf: [{ type: 'boolean' }] }, d: { type: 'string' } } })).toEqual({ a: 'x', b: [3], c: false })
    expect(sampleOf({ type: 'string', format: 'date' })).toBe('2026-07-20')
    expect(sampleOf({})).toBeNull()
  })
})

describe('requestToSend()', () => {
  const filled = { parameters: { code: '3924 10/40', on: '2026-01-01' }, mediaType: '', body: '' }
  it('places what was filled in and leaves out what was not', () => {
    expect(requestToSend(operation('readTariffLine'), filled, 'https://window.example')).toEqual({ url: 'https://window.example/tariff/lines/3924%2010%2F40?on=2026-01-01', method: 'GET', headers: {} })
  })
  it('is told for a command line without the token, whatever stands in it', () => {
    const sent = requestToSend(operation('registerOrganisation'), { parameters: { 'idempotency-key': 'k' }, mediaType: 'application/json', body: '{"name":"O\'Hara"}' }, 'https://window.example')
    expect(sent.headers).toEqual({ 'idempotency-key': 'k', 'content-type': 'application/json' })
    expect(curlOf(sent)).toContain(String.raw`--data-binary '{"name":"O'\''Hara"}'`)
    expect(curlOf(sent)).toContain('Bearer $TOKEN')
  })
})
