import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createDidKey } from '@customhouse/proofs/did-methods/key/did-key.ts'
import { generateSigningKey, signingKeyFromJwk } from '@customhouse/proofs/keys/signing-key.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { customhouse, lastJson, type CommandRun } from '../journeys/test-terminal.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { did as didCommands } from './did.ts'

const folder = mkdtempSync(join(tmpdir(), 'customhouse-did-'))
const at = (name: string): string => join(folder, name)
const known = createDidKey(generateSigningKey('P-256').verificationKey)
let universal: Server
let asked: string[] = []

beforeAll(async () => {
  universal = createServer((request, response) => {
    asked.push(request.url ?? '')
    const did = decodeURIComponent(/^\/identifiers\/(.+)$/.exec(request.url ?? '')?.[1] ?? '')
    const answers = new Map<string, unknown>([
      [known.did, { didDocument: known.didDocument, didDocumentMetadata: {}, didResolutionMetadata: {} }],
      ['did:example:bare', { id: 'did:example:bare', service: [{ id: '#a', type: 'A', serviceEndpoint: 'https://a.example/\u001b[2J' }] }],
      ['did:example:other', { id: 'did:example:another' }],
      ['did:example:gone', { didDocument: null, didDocumentMetadata: { deactivated: true }, didResolutionMetadata: {} }],
    ])
    const answer = answers.get(did)
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/did-resolution' })
    response.end(JSON.stringify(answer ?? { didDocument: null, didDocumentMetadata: {}, didResolutionMetadata: { error: 'notFound' } }))
  })
  await new Promise<void>((settle) => { universal.listen(0, '127.0.0.1', settle) })
})
afterAll(() => {
  universal.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The commands as the program runs them, without the cost of a process each. */
async function run(...words: readonly string[]): Promise<CommandRun> {
  let [stdout, stderr] = ['', '']
  const program = new Command('customhouse').exitOverride().configureOutput({ writeErr: (text) => { stderr += text } })
  didCommands(program)
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text)
    return true
  })
  const before = process.exitCode
  try {
    await program.parseAsync(['did', ...words], { from: 'user' })
    return { status: Number(process.exitCode ?? 0), stdout, stderr }
  } catch (failure) {
    if (failure instanceof CommanderError) return { status: 2, stdout, stderr }
    if (failure instanceof CommandFailure) return { status: failure.exitCode, stdout, stderr: failure.message }
    throw failure
  } finally {
    written.mockRestore()
    process.exitCode = before
  }
}

function resolverUrl(): string {
  return `http://127.0.0.1:${String((universal.address() as AddressInfo).port)}`
}

describe('customhouse did create', () => {
  it('writes a private key that only its owner can read, and that signs for the DID', async () => {
    const ran = await customhouse(['did', 'create', '--type', 'P-384', '--out', at('one.jwk'), '--json'])
    expect(ran.status).toBe(0)
    const { did, verificationMethod, files } = lastJson(ran)
    expect(files).toEqual([at('one.jwk')])
    expect(statSync(at('one.jwk')).mode & 0o777).toBe(0o600)
    const jwk = JSON.parse(readFileSync(at('one.jwk'), 'utf8')) as JsonObject
    expect(jwk['kid']).toBe(verificationMethod)
    const key = signingKeyFromJwk(jwk)
    expect(key.ok && createDidKey(key.value.verificationKey).did).toBe(did)
    expect(ran.stdout).not.toContain(JSON.stringify(jwk['d']))
  })

  it('overwrites nothing: not the key, and not what was published either', async () => {
    writeFileSync(at('kept.jwk'), 'kept')
    expect(await run('create', '--out', at('kept.jwk'))).toMatchObject({ status: 2, stdout: '' })
    expect(readFileSync(at('kept.jwk'), 'utf8')).toBe('kept')
    writeFileSync(at('did.json'), '{}')
    expect((await run('create', '--method', 'web', '--domain', 'mill.example', '--out', at('web.jwk'))).status).toBe(2)
    expect(() => statSync(at('web.jwk'))).toThrow('ENOENT')
    rmSync(at('did.json'))
  })

  it.each([
    [['--method', 'web'], 'needs the host'], [['--method', 'web', '--domain', '127.0.0.1'], 'not one that a DID can name'], [['--method', 'webvh', '--domain', 'a b'], 'not one that a DID can name'],
    [['--method', 'ion'], 'Allowed choices'], [['--type', 'secp256k1'], 'Allowed choices'], [['--out', '/nonexistent/key.jwk'], 'Cannot write'],
  ])('says what is wrong with %j', async (words, said) => {
    const ran = await run('create', '--out', at('never.jwk'), ...words)
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain(said)
  })
})

describe('customhouse did resolve', () => {
  it('resolves what was created, from files alone', async () => {
    const web = lastJson(await run('create', '--method', 'web', '--domain', 'mill.example/steel', '--out', at('w.jwk'), '--json'))
    expect(web).toMatchObject({ did: 'did:web:mill.example:steel', publishAt: 'https://mill.example/steel/did.json' })
    const webvh = lastJson(await run('create', '--method', 'webvh', '--domain', 'mill.example', '--out', at('v.jwk'), '--json'))
    expect(webvh['files']).toEqual([at('v.jwk'), at('v-update.jwk'), at('did.jsonl')])
    for (const { did, didDocument } of [web, webvh]) {
      const ran = await run('resolve', String(did), '--offline', folder, '--json')
      expect(ran.status).toBe(0)
      expect(lastJson(ran)['didDocument']).toEqual(didDocument)
    }
    expect(await run('resolve', `${String(webvh['did'])}?versionNumber=2`, '--offline', folder)).toMatchObject({ status: 1 })
    const jwk = lastJson(await run('create', '--method', 'jwk', '--out', at('j.jwk'), '--json'))
    const shown = await run('resolve', String(jwk['did']))
    expect(shown.stdout).toMatch(/resolved\n {2}key .*#0 \(Ed25519\): may sign credentials, sign in/)
    expect(await run('resolve', 'did:web:unknown.example', '--offline', folder)).toMatchObject({ status: 1 })
  })

  it('asks a resolver at either path, and takes only the document of that DID', async () => {
    asked = []
    const ran = await run('resolve', known.did, '--resolver', `${resolverUrl()}/`, '--json')
    expect(lastJson(ran)['didDocument']).toEqual(known.didDocument)
    expect(asked).toEqual([`/1.0/identifiers/${encodeURIComponent(known.did)}`, `/identifiers/${encodeURIComponent(known.did)}`])
    const bare = await run('resolve', 'did:example:bare', '--resolver', resolverUrl())
    expect(bare.status).toBe(0)
    expect(bare.stdout).toContain('service A at https://a.example/\uFFFD[2J')
    expect(lastJson(await run('resolve', 'did:example:other', '--resolver', resolverUrl(), '--json'))).toMatchObject({ didDocument: null })
    expect((await run('resolve', 'did:example:gone', '--resolver', resolverUrl())).stdout).toContain('deactivated')
    expect((await run('resolve', 'did:example:none', '--resolver', resolverUrl())).stdout).toContain('did-not-found')
  })

  it.each([
    [['did:key:z6Mk#z6Mk'], 2], [['did:web:mill.example/path'], 2], [['did:web:mill.example?service=x'], 2], [['nonsense'], 1], [['did:other:1'], 1], [['did:web:127.0.0.1'], 1],
    [['did:key:z', '--offline', '/nonexistent'], 2], [['did:key:z', '--offline', '.', '--resolver', 'http://127.0.0.1:1'], 2], [['did:key:z', '--resolver', 'http://127.0.0.1:1'], 2],
  ])('ends %j with %i', async (words, status) => {
    const ran = await run('resolve', ...words)
    expect(ran.status).toBe(status)
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/\n {4}at /)
  })
})
