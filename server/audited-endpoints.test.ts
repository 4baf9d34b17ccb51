import { describe, expect, it } from 'vitest'
import { auditedEndpoints } from './audited-endpoints.ts'
import { endpointRights } from './endpoint-rights.ts'

const endpoints = Object.entries(auditedEndpoints)

describe('what is audited', () => {
  it('are endpoints that ask who calls', () => {
    expect(endpoints.map(([endpoint]) => endpoint).filter((endpoint) => endpointRights[endpoint] === undefined)).toEqual([])
  })
  it('are sights where something is read, and acts where something is changed', () => {
    expect(endpoints.filter(([endpoint, { isSight = false }]) => endpoint.startsWith('GET ') !== isSight)).toEqual([])
  })
  it('is everything by which somebody comes to be let in, or is no more', () => {
    const ways = Object.keys(endpointRights).filter((endpoint) => /^(?:POST|DELETE) \/people/.test(endpoint) && !/options$|name$/.test(endpoint))
    expect(ways.filter((endpoint) => auditedEndpoints[endpoint] === undefined)).toEqual([])
  })
})
