import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absoluteDidUrl, parseDid, parseDidUrl } from './did-url.ts'
import { parseWebLocation, webUrl } from './web-location.ts'

describe('parseDid()', () => {
  it.each([
    ['did:web:mill.example', 'web', 'mill.example'], ['did:web:mill.example%3A8443:a', 'web', 'mill.example%3A8443:a'], ['did:example:a::b', 'example', 'a::b'], ['did:1a:-._', '1a', '-._'], ['did:x::a', 'x', ':a'],
  ])('reads %s', (did, method, identifier) => {
    expect(parseDid(did)).toEqual({ did, method, identifier })
  })

  it.each(['', 'did', 'did:', 'did:web', 'did:web:', 'did:web:a:', 'did:Web:a', 'DID:web:a', 'did:we-b:a', 'did::a', 'did:web:a b', 'did:web:ä', 'did:web:a%', 'did:web:a%4', 'did:web:a%4g', 'did:web:a/b', 'did:web:a?b', 'did:web:a#b', ' did:web:a', 'did:web:a\n', `did:web:${'a'.repeat(5000)}`])('refuses %j', (text) => {
    expect(parseDid(text)).toBeUndefined()
  })
})

describe('parseDidUrl()', () => {
  it('takes a DID URL apart', () => {
    const did = { did: 'did:web:a', method: 'web', identifier: 'a' }
    expect(parseDidUrl('did:web:a')).toEqual({ ...did, path: '' })
    expect(parseDidUrl('did:web:a/p/q?versionId=1#k')).toEqual({ ...did, path: '/p/q', query: 'versionId=1', fragment: 'k' })
    expect(parseDidUrl('did:web:a#k?l/m')).toEqual({ ...did, path: '', fragment: 'k?l/m' })
    expect(parseDidUrl('did:web:a#')).toEqual({ ...did, path: '', fragment: '' })
  })

  it.each(['did:web:a#b#c', 'did:web:a#ü', 'did:web:a?a b', 'did:web:a/%zz', 'did:web:#k', '#k', 'did:web:a#"', 'https://a/'])('refuses %j', (text) => {
    expect(parseDidUrl(text)).toBeUndefined()
  })

  it('puts together what it took apart, and is not slow for any text', () => {
    const texts = fc.oneof(fc.string({ maxLength: 40 }).map((text) => `did:web:${text}`), fc.stringMatching(/^did:[a-z]{1,4}:[a-z:%0-9]{1,20}(?:\/[a-z/]*)?(?:\?[a-z=]*)?(?:#[a-z]*)?$/), fc.constantFrom(`did:web:${'%41'.repeat(400_000)}`, `did:web:${':'.repeat(1_000_000)}`))
    fc.assert(fc.property(texts, (text) => {
      const parsed = parseDidUrl(text)
      if (parsed === undefined) return
      const { did, path, query, fragment } = parsed
      expect(`${did}${path}${query === undefined ? '' : `?${query}`}${fragment === undefined ? '' : `#${fragment}`}`).toBe(text)
      expect(parseDid(did)?.did).toBe(did)
    }))
  })
})

describe('absoluteDidUrl()', () => {
  it.each([['#k', 'did:web:a#k'], ['?x=1#k', 'did:web:a?x=1#k'], ['/p', 'did:web:a/p'], ['did:web:b#k', 'did:web:b#k']])('makes of %s %s', (text, absolute) => {
    expect(absoluteDidUrl(text, 'did:web:a')).toBe(absolute)
  })
})

describe('parseWebLocation()', () => {
  it.each([
    ['mill.example', 'https://mill.example/.well-known/f'], ['MILL.example%3A8443', 'https://mill.example:8443/.well-known/f'], ['mill.example:a:b', 'https://mill.example/a/b/f'], ['xn--bcher-kva.example', 'https://xn--bcher-kva.example/.well-known/f'], ['localhost%3a3000:u', 'https://localhost:3000/u/f'], ['mill.example:%C3%A4', 'https://mill.example/%C3%A4/f'],
  ])('reads %s', (identifier, url) => {
    const location = parseWebLocation(identifier)
    expect(location === undefined ? undefined : webUrl(location, 'f')).toBe(url)
  })

  it.each(['', 'intranet', '127.0.0.1', '1.2.3', '2130706433', '0x7f.1', '0x7f000001', '017700000001', 'a.0x7f', '%5B::1%5D', 'mill.example%3A', 'mill.example%3A0', 'mill.example%3A65536', 'mill.example%3A80%3A81', 'mill.example%3A+80', 'mill..example', '-mill.example', 'mill.example.', 'user%40mill.example', 'mill.example%2Fa', 'mill.example:..:a', 'mill.example:%2e%2E:a', 'mill.example::a', 'mill.example:a%2Fb', 'mill.example:a%5cb', 'xn--.example', `${'a'.repeat(64)}.example`])('refuses %s', (identifier) => {
    expect(parseWebLocation(identifier)).toBeUndefined()
  })

  it('names only URLs that lead where they say', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z0-9.%:_-]{1,40}$/), (identifier) => {
      const location = parseWebLocation(identifier)
      if (location === undefined) return
      const url = new URL(webUrl(location, 'did.json'))
      expect(url.href).toBe(webUrl(location, 'did.json').replace(':443/', '/'))
      expect(url.hostname).toBe(location.host)
    }), { numRuns: 2000 })
  })
})
