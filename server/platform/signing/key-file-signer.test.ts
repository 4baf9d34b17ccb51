import { generateKeyPairSync } from 'node:crypto'
import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openKeyFileSigner } from './key-file-signer.ts'

describe('openKeyFileSigner()', () => {
  let folder = ''
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'customhouse-key-')) })
  afterAll(() => rm(folder, { recursive: true }))

  test('makes a PKCS #8 file that its owner alone can read, and leaves nothing beside it', async () => {
    const file = join(folder, 'new', 'ledger.pem')
    await openKeyFileSigner({ file, name: 'ledger' })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(await readdir(join(folder, 'new'))).toEqual(['ledger.pem'])
  })

  test('refuses a file that others can read, and says how to mend it', async () => {
    const file = join(folder, 'open.pem')
    await openKeyFileSigner({ file, name: 'ledger' })
    await chmod(file, 0o644)
    await expect(openKeyFileSigner({ file, name: 'ledger' })).rejects.toThrow('its mode is 644, must be 600')
  })

  test('refuses, and never replaces, a file that holds no Ed25519 key', async () => {
    const file = join(folder, 'other.pem')
    await writeFile(file, 'secret words', { mode: 0o600 })
    const error: unknown = await openKeyFileSigner({ file, name: 'ledger' }).catch((thrown: unknown) => thrown)
    expect(String(error)).toContain('is not a private key')
    expect(String(error)).not.toContain('secret')
    expect(await readFile(file, 'utf8')).toBe('secret words')
    await writeFile(file, generateKeyPairSync('x25519').privateKey.export({ format: 'pem', type: 'pkcs8' }))
    await expect(openKeyFileSigner({ file, name: 'ledger' })).rejects.toThrow('its key is x25519, must be ed25519')
  })
})
