import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customhouse, customhouseWithin, lastJson } from './test-terminal.ts'

const samples = 'samples/credentials'
let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'ch-credentials-')) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** Nothing may answer here, and nothing may be started. */
const nowhere = () => ({ CUSTOMHOUSE_URL: 'http://127.0.0.1:9', CUSTOMHOUSE_DATA: folder })
const run = (...words: readonly string[]) => customhouseWithin(words, nowhere())
const verifying = ['credential', 'verify', '--offline', '--status', `${samples}/status`, '--issuers', `${samples}/recognised-issuers.json`]
const verify = (...words: readonly string[]) => run(...verifying, ...words)

interface VerifiedLine {
  readonly file: string
  readonly verified: boolean
  readonly recognised: boolean
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly pointer: object; readonly message: string; readonly authority: string; readonly remedy: string }[]
}

const linesOf = ({ stdout }: { readonly stdout: string }) => stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as VerifiedLine)
const told = ({ file, verified, recognised, findings }: VerifiedLine) => [file.slice(samples.length + 1), verified, recognised, ...findings.filter(({ severity }) => severity !== 'information').map(({ code }) => code)]

describe('customhouse credential verify', () => {
  it('says of every sample, a JSON line each, what docs/samples.md says', async () => {
    const names = ['mill-test-report.json', 'mill-test-report.sd-jwt', 'mill-test-report-tampered.json', 'mill-test-report-expired.json', 'bill-of-lading.jwt', 'delivery-ticket.json', 'delivery-ticket-revoked.json', 'status/northern-pipeline-revocation.json']
    const verified = await customhouse([...verifying, '--json', ...names.map((name) => `${samples}/${name}`)], nowhere())
    expect(linesOf(verified).map(told)).toEqual([
      ['mill-test-report.json', true, true],
      ['mill-test-report.sd-jwt', true, true],
      ['mill-test-report-tampered.json', false, false, 'proof-signature-wrong'],
      ['mill-test-report-expired.json', false, false, 'credential-expired'],
      ['bill-of-lading.jwt', true, false, 'issuer-not-recognised'],
      ['delivery-ticket.json', true, true],
      ['delivery-ticket-revoked.json', false, false, 'status-revoked'],
      ['status/northern-pipeline-revocation.json', true, false, 'issuer-recognised-for-others'],
    ])
    for (const line of linesOf(verified)) {
      expect(Object.keys(line).slice(0, 4)).toEqual(['file', 'verified', 'recognised', 'findings'])
      expect(line.findings.flatMap(({ message, authority, remedy }) => [message, authority, remedy])).not.toContain('')
    }
    expect(verified.status).toBe(1)
  })
  it('tells a person who issued what, when, whether it was taken back and whether its issuer is recognised', async () => {
    const { status, stdout, stderr } = await verify(`${samples}/delivery-ticket.json`)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^samples\/credentials\/delivery-ticket\.json: verified, issuer recognised\n {2}what {7}OilAndGasDeliveryTicketCredential /)
    for (const words of ['issued by  Northern Example Pipeline (sample), did:key:', 'in force   from 2025-11-03T09:00:00Z until 2045', 'status     not revoked (entry 40961 of', 'recognised on the ground of: Invented for the samples']) expect(stdout).toContain(words)
    const altered = await verify(`${samples}/mill-test-report-tampered.json`)
    // A name that nobody's signature stands behind is not shown as the authority's word.
    expect(altered.stdout).not.toContain('(sample)')
    expect(altered.stdout).toContain('claims     to be from did:key:')
    expect(altered.stdout).not.toContain('\u001B[')
  })
  it('verifies a presentation for the challenge and the domain that were given out, and for no others', async () => {
    const presented = await verify('--json', '--challenge', 'sample-challenge-7f3a', '--domain', 'customs.example', `${samples}/presentation.json`)
    expect([presented.status, lastJson(presented)]).toMatchObject([0, { verified: true, recognised: false, kind: 'presentation', credentials: [{ verified: true, recognised: true }, { verified: true, recognised: false }] }])
    const replayed = await verify('--json', '--challenge', 'another', '--domain', 'customs.example', `${samples}/presentation.json`)
    expect([replayed.status, lastJson(replayed)]).toMatchObject([1, { verified: false }])
    const alone = await verify('--json', '--challenge', 'sample-challenge-7f3a', `${samples}/mill-test-report.json`)
    expect([alone.status, lastJson(alone)]).toMatchObject([1, { verified: false, recognised: false, findings: [{ code: 'credential-not-presented' }] }])
  })
  it('recognises nobody without a list, and refuses what it has no status list for, unless told to go on', async () => {
    const bare = (...words: readonly string[]) => run('credential', 'verify', '--offline', '--json', ...words)
    expect(linesOf(await bare(`${samples}/mill-test-report.json`))).toMatchObject([{ verified: true, recognised: false, findings: [{ code: 'issuer-list-missing', severity: 'information' }] }])
    const refused = linesOf(await bare(`${samples}/delivery-ticket.json`))[0]
    expect([refused?.verified, refused?.findings.map(({ code }) => code)]).toEqual([false, ['status-list-unavailable', 'retrieval-offline']])
    expect(linesOf(await bare('--unknown-status', 'warn', `${samples}/delivery-ticket.json`))[0]?.verified).toBe(true)
  })
  it('ends with 2 where a file cannot be read, is too large or holds nothing signed in a known form', async () => {
    const large = join(folder, 'large.json')
    writeFileSync(large, `{"a":"${'x'.repeat(1_100_000)}"}`)
    const unread = await verify('--json', `${samples}/none.json`, large, 'samples/air-free.catair')
    expect(linesOf(unread).map(({ verified, findings }) => [verified, findings[0]?.code])).toEqual([[false, 'file-unreadable'], [false, 'credential-too-large'], [false, 'credential-form-unknown']])
    expect(unread.status).toBe(2)
  })
  it('refuses a list of issuers that is none', async () => {
    const { status, stderr } = await run('credential', 'verify', '--offline', '--issuers', 'samples/informal.json', `${samples}/mill-test-report.json`)
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'samples/informal.json is not a list of recognised issuers'])
  })
})

describe('customhouse credential issue', () => {
  const asked = () => join(folder, 'asked.json')
  const key = (type: string) => join(folder, `${type}.jwk`)
  beforeAll(async () => {
    writeFileSync(asked(), JSON.stringify({ '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/traceability/v1'], type: ['VerifiableCredential', 'MillTestReportCredential'], credentialSubject: { certificateNumber: 'C-1', customer: { name: 'A' } } }))
    for (const type of ['Ed25519', 'P-256']) await run('did', 'create', '--method', type === 'P-256' ? 'jwk' : 'key', '--type', type, '--out', key(type))
  })
  it.each([
    ['Ed25519', 'data-integrity', []],
    ['P-256', 'data-integrity', []],
    ['Ed25519', 'data-integrity', ['--suite', 'eddsa-jcs-2022']],
    ['P-256', 'vc-jose', ['--suite', 'vc-jose']],
    ['Ed25519', 'vc-sd-jwt', ['--suite', 'vc-sd-jwt', '--disclosable', '/credentialSubject/customer']],
    ['P-256', 'sd-jwt-vc', ['--suite', 'sd-jwt-vc', '--vct', 'https://mill.example/credential-types/MillTestReportCredential']],
  ])('signs with %s as %s what then verifies (%j)', async (type, form, words) => {
    const out = join(folder, `${type}-${form}-${String(words.length)}`)
    const issued = await run('credential', 'issue', asked(), '--key', key(type), '--out', out, ...words)
    expect([issued.status, issued.stderr]).toEqual([0, expect.stringContaining('Filled in issuer: "did:') as string])
    expect([issued.stdout]).toEqual([expect.stringMatching(/: issued by did:(?:key|jwk):/) as string])
    const verified = await verify('--json', out)
    expect([verified.status, lastJson(verified)]).toMatchObject([0, { verified: true, form }])
  })
  it('takes the suite that tells all values apart, or warns where another is asked for', async () => {
    const twins = join(folder, 'twins.json')
    const context = ['https://www.w3.org/ns/credentials/v2', { duty: 'https://mill.example/#a', tax: 'https://mill.example/#a' }]
    writeFileSync(twins, JSON.stringify({ '@context': context, type: ['VerifiableCredential'], credentialSubject: { duty: '1', tax: '2' } }))
    const out = join(folder, 'twins.signed.json')
    const suiteOf = () => (JSON.parse(readFileSync(out, 'utf8')) as { proof: { cryptosuite: string } }).proof.cryptosuite
    for (const [type, suite, words, code] of [['Ed25519', 'eddsa-jcs-2022', [], 'proof-jcs-for-terms'], ['P-256', 'ecdsa-jcs-2019', [], 'proof-jcs-for-terms'], ['Ed25519', 'eddsa-rdfc-2022', ['--suite', 'eddsa-rdfc-2022'], 'json-ld-terms-interchangeable']] as const) {
      const issued = await run('credential', 'issue', twins, '--key', key(type), '--out', out, ...words)
      expect([issued.status, suiteOf(), issued.stderr]).toEqual([0, suite, expect.stringContaining(code)])
    }
  })
  it('says what stands against it, and signs nothing', async () => {
    const wrong = join(folder, 'wrong.json')
    writeFileSync(wrong, JSON.stringify({ '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['MillTestReportCredential'], issuer: 'did:web:another.example', credentialSubject: { id: 'urn:x:1' } }))
    const refused = await customhouse(['credential', 'issue', wrong, '--key', key('Ed25519'), '--json'], nowhere())
    expect([refused.status, lastJson(refused)]).toMatchObject([1, { findings: [{ severity: 'fatal', pointer: { declaration: '/type' } }] }])
    expect((await run('credential', 'issue', asked(), '--key', key('Ed25519'), '--disclosable', '/credentialSubject')).status).toBe(2)
    expect((await run('credential', 'issue', asked(), '--key', asked())).status).toBe(1)
    expect((await run('credential', 'issue', `${samples}/mill-test-report.json`, '--key', key('Ed25519'))).stderr).toContain('is signed already')
  })
})

describe('customhouse credential inspect', () => {
  it('shows what is disclosed and what is held back, and judges nothing', async () => {
    const { status, stdout } = await customhouse(['credential', 'inspect', `${samples}/mill-test-report.sd-jwt`], nowhere())
    expect(status).toBe(0)
    for (const words of ['nothing of it is verified', 'header     alg EdDSA', 'disclosed  /credentialSubject/inspections/0', 'held back  3 digests']) expect(stdout).toContain(words)
    expect((await run('credential', 'inspect', `${samples}/mill-test-report-tampered.json`)).status).toBe(0)
  })
  it('shows the canonical N-Quads and the terms that only a default vocabulary defines', async () => {
    const { stdout } = await run('credential', 'inspect', `${samples}/mill-test-report.json`, '--n-quads', '--json')
    const inspected = JSON.parse(stdout) as { nQuads: string; fallbacks: readonly string[] }
    expect(inspected.nQuads).toMatch(/^<did:key:[^\n]+ \.\n/)
    expect(inspected.fallbacks).toContain('/credentialSubject/certificateNumber')
  })
  it('shows what a presentation carries', async () => {
    const { stdout } = await run('credential', 'inspect', `${samples}/presentation.json`)
    for (const words of ['challenge sample-challenge-7f3a', 'credential 1: JSON with Data Integrity proofs', 'credential 2: JWT of the data model 2.0 (vc+jwt)']) expect(stdout).toContain(words)
  })
  it('lets no text of others steer the terminal', async () => {
    const hostile = join(folder, 'hostile.json')
    writeFileSync(hostile, JSON.stringify({ ...(JSON.parse(readFileSync(`${samples}/mill-test-report.json`, 'utf8')) as object), id: 'urn:\u001B[2J', 'a\u001B[2J': 1 }))
    for (const command of ['inspect', 'verify']) expect((await run('credential', command, ...(command === 'verify' ? ['--offline'] : []), hostile)).stdout).not.toContain('\u001B')
  })
})

describe('customhouse reference load context', () => {
  const url = 'https://terms.example/seals/v1'
  const write = (name: string, content: object) => {
    writeFileSync(join(folder, name), JSON.stringify(content))
    return join(folder, name)
  }
  it('pins a context, after which credentials that name it are issued and verified offline', async () => {
    const context = write('seals.jsonld', { '@context': { '@version': 1.1, '@protected': true, sealNumber: 'https://terms.example/sealNumber', SealCredential: 'https://terms.example/SealCredential' } })
    const seal = write('seal.json', { '@context': ['https://www.w3.org/ns/credentials/v2', url], type: ['VerifiableCredential', 'SealCredential'], credentialSubject: { sealNumber: '1' } })
    const sign = (...words: readonly string[]) => run('credential', 'issue', seal, '--key', join(folder, 'Ed25519.jwk'), '--out', join(folder, 'seal.signed.json'), ...words)
    expect((await sign('--suite', 'eddsa-rdfc-2022')).stderr).toContain('json-ld-context-unknown')
    expect(await sign()).toMatchObject({ status: 0, stderr: expect.stringContaining('proof-jcs-for-contexts') as string })
    const loaded = await run('reference', 'load', 'context', context, '--url', url, '--json')
    expect([loaded.status, lastJson(loaded)]).toMatchObject([0, { outcome: 'loaded', url, singleWindow: 'not-asked', findings: [] }])
    expect(lastJson(await run('reference', 'load', 'context', context, '--url', url, '--json'))).toMatchObject({ outcome: 'loaded-before' })
    expect(await sign()).toMatchObject({ status: 0, stderr: expect.not.stringContaining('proof-jcs') as string })
    expect((await verify(join(folder, 'seal.signed.json'))).status).toBe(0)
  })
  it('refuses another document under the same URL, and one that cannot be compiled, with its place', async () => {
    const other = await run('reference', 'load', 'context', write('other.jsonld', { '@context': { sealNumber: 'https://other.example/' } }), '--url', url, '--json')
    expect([other.status, lastJson(other)]).toMatchObject([1, { findings: [{ code: 'context-url-taken' }] }])
    const broken = await run('reference', 'load', 'context', write('broken.jsonld', { '@context': { fine: 'https://x.example/fine', wrong: { '@id': 'https://x.example/wrong', '@type': '@nonsense' } } }), '--url', 'https://x.example/c', '--json')
    expect([broken.status, lastJson(broken)]).toMatchObject([1, { findings: [{ code: 'json-ld-context-invalid', pointer: { declaration: '/@context/wrong' } }] }])
    expect((await run('reference', 'load', 'context', join(folder, 'other.jsonld'))).stderr).toContain('Add --url')
  })
})
