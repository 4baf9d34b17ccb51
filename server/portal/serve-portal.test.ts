import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createHttp, type Http } from '../platform/http/index.ts'
import { createTelemetry } from '../platform/telemetry/index.ts'
import type { PortalState } from './built-portal.ts'
import { servePortal, type PortalSettings } from './serve-portal.ts'

const settings: PortalSettings = { issuer: 'http://window.test/oauth', clientId: 'portal', audience: 'http://window.test', sandbox: true, version: '0.0.0', publicUrl: 'http://window.test' }
const open: Http[] = []
let folder: string
let ready: PortalState

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'customhouse-dist-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Portal</title>')
  writeFileSync(join(folder, 'assets/index-aaaaaaaa.js'), 'export const one = 1')
  ready = { state: 'ready', folder, files: new Set(['index.html', 'assets/index-aaaaaaaa.js']) }
})
afterAll(() => { rmSync(folder, { recursive: true }) })
afterEach(async () => { await Promise.all(open.splice(0).map(async (http) => { await http.close() })) })

async function serving(state: PortalState, told: Partial<PortalSettings> = {}): Promise<Http> {
  const isReady = async () => Promise.resolve({ ready: true, checks: {} })
  const http = await createHttp({ telemetry: createTelemetry({ level: 'silent' }), version: '0.0.0', publicUrl: settings.publicUrl, ready: isReady })
  open.push(http)
  await servePortal(http, { current: () => state, settled: Promise.resolve(state), stop: () => undefined }, { ...settings, ...told })
  return http
}

/** The policy as directives and what each allows. */
function policyOf(header: unknown): ReadonlyMap<string, string> {
  return new Map(String(header).split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources.join(' ')]
  }))
}

describe('servePortal()', () => {
  it('serves its one page for every path of its own, never kept without asking', async () => {
    const http = await serving(ready)
    for (const path of ['/portal/', '/portal/filings/a?tab=b', '/portal/index.html', '/portal/../portal/file', '/portal/assetsof']) {
      const answer = await http.inject(path)
      expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([200, '<!doctype html><title>Portal</title>', 'no-cache'])
    }
    expect((await http.inject('/portal')).headers.location).toBe('/portal/')
  })
  it('serves what has a hash in its name for good, and what is gone as gone', async () => {
    const http = await serving(ready)
    const asset = await http.inject('/portal/assets/index-aaaaaaaa.js')
    expect([asset.statusCode, asset.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(String(asset.headers['content-type'])).toContain('javascript')
    for (const path of ['/portal/assets/index-bbbbbbbb.js', '/portal/assets/../../index.html.bak', '/portal/assets/%2e%2e/%2e%2e/etc/passwd']) {
      const gone = await http.inject(path)
      expect(gone.body).not.toContain('root:')
      if (gone.statusCode === 200) expect(gone.body).toBe('<!doctype html><title>Portal</title>')
    }
    const gone = await http.inject('/portal/assets/index-bbbbbbbb.js')
    expect([gone.statusCode, gone.body]).toEqual([404, 'There is no such file: the portal was built anew, reload it'])
  })
  it('allows no script and no style but its own, and no page to frame it', async () => {
    const policy = policyOf((await (await serving(ready)).inject('/portal/filings')).headers['content-security-policy'])
    expect(policy.get('default-src')).toBe('\'none\'')
    for (const directive of ['script-src', 'style-src', 'font-src', 'connect-src', 'worker-src', 'form-action']) expect([directive, policy.get(directive)]).toEqual([directive, '\'self\''])
    for (const directive of ['base-uri', 'frame-ancestors']) expect([directive, policy.get(directive)]).toEqual([directive, '\'none\''])
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|https?:/)
  })
  it('lets the browser speak to an issuer elsewhere, whose name only begins like ours too', async () => {
    for (const issuer of ['https://sign-in.test/realm', 'http://window.test.elsewhere.test/oauth']) {
      const policy = policyOf((await (await serving(ready, { issuer })).inject('/portal/')).headers['content-security-policy'])
      expect(policy.get('connect-src')).toBe(`'self' ${new URL(issuer).origin}`)
      expect(policy.get('script-src')).toBe('\'self\'')
    }
  })
  it('tells every browser what it needs at first, whatever the state of the build', async () => {
    const http = await serving({ state: 'building', step: 'Bundling' })
    expect((await http.inject('/portal/settings.json')).json()).toEqual(settings)
  })
  it('shows a page that goes on by itself while the portal is being built', async () => {
    const answer = await (await serving({ state: 'building', step: 'Bundling <b>' })).inject('/portal/filings')
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2'])
    expect(answer.body).toContain('http-equiv="refresh"')
    expect(answer.body).toContain('Bundling &#60;b&#62;')
    expect(answer.headers['content-security-policy']).toBeDefined()
  })
  it('shows why it could not be built, and does not ask again and again', async () => {
    const answer = await (await serving({ state: 'failed', why: '<script>alert(1)</script>' })).inject('/portal/')
    expect(answer.statusCode).toBe(503)
    expect(answer.body).not.toContain('http-equiv="refresh"')
    expect(answer.body).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
  })
})
