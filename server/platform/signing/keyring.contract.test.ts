import { randomBytes, verify } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompactEncrypt, importJWK, type CompactJWEHeaderParameters } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openKeyFolder } from './key-folder-ring.ts'
import type { Keyring, RingKey, RingKeyType } from './keyring.ts'

/** How a ring is opened on a place; opened there again, it must have the same keys. */
type OpenRing = (place: string) => Keyring

const implementations: Readonly<Record<string, OpenRing>> = { 'key folder': (place) => openKeyFolder(join(place, 'keys')) }
const types: readonly RingKeyType[] = ['Ed25519', 'P-256']

function verifies({ type, publicKey }: RingKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  return type === 'Ed25519' ? verify(null, bytes, publicKey, signature) : verify('sha256', bytes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)
}

describe.each(Object.entries(implementations))('keyring in a %s', (_, openRing) => {
  let place = ''
  let ring: Keyring
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'customhouse-ring-'))
    ring = openRing(place)
  })
  afterAll(() => rm(place, { recursive: true }))

  test.each(types)('keeps a key of type %s that signs what it is given, of any length', async (type) => {
    const key = await ring.keep(`mill-${type.toLowerCase()}`, type)
    expect([key.name, key.type, key.publicKey.type]).toEqual([`mill-${type.toLowerCase()}`, type, 'public'])
    for (const length of [0, 1, 32, 100_000]) {
      const bytes = randomBytes(length)
      const signature = await key.sign(bytes)
      expect(signature).toHaveLength(64)
      expect(verifies(key, bytes, signature)).toBe(true)
      expect(verifies(key, Buffer.concat([bytes, Buffer.of(0)]), signature)).toBe(false)
    }
  })

  test('has the same key when it is opened again, and none under another name', async () => {
    const key = await ring.keep('again', 'P-256')
    const found = await openRing(place).find('again')
    expect(found?.publicKey.equals(key.publicKey)).toBe(true)
    expect((await openRing(place).keep('again', 'P-256')).publicKey.equals(key.publicKey)).toBe(true)
    expect(await ring.find('never-made')).toBeUndefined()
  })

  test('settles on one key when many ask at once for the first time', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => openRing(place).keep('race', 'Ed25519')))
    expect(new Set(keys.map(({ publicKey }) => publicKey.export({ format: 'jwk' }).x)).size).toBe(1)
  })

  test('opens what others sealed to it, and nothing else, whatever it is', async () => {
    const opener = await ring.keepOpener('seals')
    expect(Object.keys(opener.publicJwk)).toEqual(['kty', 'crv', 'x', 'y'])
    expect((await openRing(place).keepOpener('seals')).publicJwk).toEqual(opener.publicJwk)
    const sealed = async (header: CompactJWEHeaderParameters, jwk: object = opener.publicJwk) => new CompactEncrypt(Buffer.from('{"price":1}')).setProtectedHeader(header).encrypt(await importJWK(jwk, header.alg))
    for (const alg of ['ECDH-ES', 'ECDH-ES+A256KW']) for (const enc of ['A256GCM', 'A128GCM']) expect(Buffer.from(await opener.open(await sealed({ alg, enc })) ?? []).toString()).toBe('{"price":1}')
    const good = await sealed({ alg: 'ECDH-ES', enc: 'A256GCM' })
    const others = await ring.keepOpener('seals-of-another')
    const [head = '', ...rest] = good.split('.')
    const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as { epk: object }
    const offCurve = [Buffer.from(JSON.stringify({ ...header, epk: { ...header.epk, y: Buffer.alloc(32, 7).toString('base64url') } })).toString('base64url'), ...rest].join('.')
    const none = Buffer.from(JSON.stringify({ ...header, alg: 'dir' })).toString('base64url')
    for (const text of ['', 'x', '....', good.slice(0, -2), `${good}A`, offCurve, [none, ...rest].join('.'), await sealed({ alg: 'ECDH-ES', enc: 'A256GCM' }, others.publicJwk), await sealed({ alg: 'ECDH-ES', enc: 'A128CBC-HS256' }), await sealed({ alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF' }), 'a'.repeat(200_000)]) expect(await opener.open(text)).toBeUndefined()
  })

  test('refuses a name that holds a key of another type, and names that lead elsewhere', async () => {
    await ring.keep('typed', 'Ed25519')
    await expect(ring.keep('typed', 'P-256')).rejects.toThrow('must be P-256')
    for (const name of ['', '../typed', 'a/b', 'A', 'a.b', '-a', 'x'.repeat(121)]) await expect(ring.keep(name, 'Ed25519')).rejects.toThrow('Cannot keep a key')
    for (const name of ['../typed', 'a/b']) await expect(ring.find(name)).rejects.toThrow('Cannot keep a key')
  })
})

describe('openKeyFolder()', () => {
  let folder = ''
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'customhouse-ring-')) })
  afterAll(() => rm(folder, { recursive: true }))

  test('writes files that their owner alone can read, and leaves nothing beside them', async () => {
    await openKeyFolder(folder).keep('mill', 'P-256')
    expect((await stat(join(folder, 'mill.pem'))).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['mill.pem'])
  })
  test('refuses a file that others can read, and one that holds no key', async () => {
    await openKeyFolder(folder).keep('open', 'P-256')
    await chmod(join(folder, 'open.pem'), 0o644)
    await expect(openKeyFolder(folder).find('open')).rejects.toThrow('its mode is 644, must be 600')
    await writeFile(join(folder, 'words.pem'), 'secret words', { mode: 0o600 })
    await expect(openKeyFolder(folder).find('words')).rejects.toThrow('is not a private key')
  })
})
