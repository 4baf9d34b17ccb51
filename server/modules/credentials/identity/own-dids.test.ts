import { describe, expect, it } from 'vitest'
import { ownDids } from './own-dids.ts'

describe('ownDids()', () => {
  it.each([
    ['https://window.example', 'did:web:window.example'],
    ['https://window.example:8443', 'did:web:window.example%3A8443'],
    ['https://customs.example/window', 'did:web:customs.example:window'],
    ['http://127.0.0.1:8080', 'did:web:localhost%3A8080'],
    ['http://[::1]:8080', 'did:web:localhost%3A8080'],
    ['http://localhost:8080', 'did:web:localhost%3A8080'],
  ])('names the authority at %s %s, and organisations below it', (publicUrl, authority) => {
    const dids = ownDids({ publicUrl, authority: 'customs' })
    expect([dids.authority, dids.of('customs'), dids.of('ironvale')]).toEqual([authority, authority, `${authority}:organisations:ironvale`])
    expect([dids.organisationOf(authority), dids.organisationOf(`${authority}:organisations:ironvale`)]).toEqual(['customs', 'ironvale'])
  })
  it.each([
    '', 'did:web:other.example', 'did:web:other.example:organisations:ironvale', 'did:web:window.example:organisations', 'did:web:window.example:organisations:',
    'did:web:window.example:organisations:Ironvale', 'did:web:window.example:organisations:a:b', 'did:web:window.example:organisations:customs', 'did:web:window.example.evil',
  ])('does not answer for %s', (did) => {
    expect(ownDids({ publicUrl: 'https://window.example', authority: 'customs' }).organisationOf(did)).toBeUndefined()
  })
})
