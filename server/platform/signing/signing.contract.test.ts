import { createPublicKey, randomBytes, verify } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openKeyFileSigner } from './key-file-signer.ts'
import type { Signer } from './signer.ts'

/** How a signer is opened on a place where its key is kept; opened there again, it must have the same key. */
type OpenSigner = (folder: string, name: string) => Promise<Signer>

const implementations: Readonly<Record<string, OpenSigner>> = {
  'key file': (folder, name) => openKeyFileSigner({ file: join(folder, 'keys', 'ledger.pem'), name }),
}

function verifies(signer: Signer, bytes: Uint8Array, signature: Uint8Array): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(signer.publicKey).toString('base64url') }, format: 'jwk' })
  return verify(null, bytes, key, signature)
}

describe.each(Object.entries(implementations))('signer by %s', (_, openSigner) => {
  let folder = ''
  let signer: Signer
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customhouse-signing-'))
    signer = await openSigner(folder, 'customhouse.example/ledger')
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('has the name that it was given and an Ed25519 key of 32 bytes', () => {
    expect(signer.name).toBe('customhouse.example/ledger')
    expect(signer.publicKey).toHaveLength(32)
  })

  test('signs what it is given, of any length', async () => {
    for (const length of [0, 1, 200, 100_000]) {
      const bytes = randomBytes(length)
      const signature = await signer.sign(bytes)
      expect(signature).toHaveLength(64)
      expect(verifies(signer, bytes, signature)).toBe(true)
      expect(verifies(signer, Buffer.concat([bytes, Buffer.of(0)]), signature)).toBe(false)
    }
  })

  test('signs the same bytes the same way, as RFC 8032 has it', async () => {
    const bytes = Buffer.from('checkpoint')
    expect(await signer.sign(bytes)).toEqual(await signer.sign(bytes))
  })

  test('keeps signatures apart that are asked for at once', async () => {
    const messages = Array.from({ length: 20 }, () => randomBytes(40))
    const signatures = await Promise.all(messages.map((message) => signer.sign(message)))
    expect(messages.every((message, at) => verifies(signer, message, signatures[at] ?? message))).toBe(true)
  })

  test('has the same key when it is opened again, and another where it is new', async () => {
    expect((await openSigner(folder, 'another name')).publicKey).toEqual(signer.publicKey)
    expect((await openSigner(join(folder, 'elsewhere'), signer.name)).publicKey).not.toEqual(signer.publicKey)
  })

  test('settles on one key when it is opened many times at once for the first time', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => openSigner(join(folder, 'race'), signer.name)))
    expect(new Set(opened.map(({ publicKey }) => Buffer.from(publicKey).toString('hex'))).size).toBe(1)
  })
})
