import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customhouse, lastJson } from '../../cli/journeys/test-terminal.ts'
import { type StartedServer, startServer } from './start-server.ts'

interface SeenCheck {
  readonly id: string
  readonly outcome: string
  readonly observed: string
  readonly exchange?: { readonly sent: string; readonly answered: string }
}

interface SeenReport {
  readonly conforms: boolean
  readonly levels: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly checks: Readonly<Record<string, number>>
  readonly requirements: readonly { readonly id: string; readonly level: string; readonly outcome: string; readonly standard: string; readonly remedy: string; readonly checks: readonly SeenCheck[] }[]
}

/** What stands against a level, told so that a failing run can be read. */
function against(report: SeenReport, level: string, allowed: readonly string[] = ['pass']): readonly string[] {
  return report.requirements
    .filter((requirement) => requirement.level === level && !allowed.includes(requirement.outcome))
    .flatMap(({ id, checks }) => checks.filter(({ outcome }) => !['pass', 'not-tested'].includes(outcome)).map((check) => `${id} ${check.id}: ${check.observed} (${check.exchange?.answered ?? ''})`))
}

describe('customhouse conformance URL', () => {
  let server: StartedServer
  let report: SeenReport
  const key = () => join(server.dataFolder, 'sandbox', 'keys', 'meridian-filer.jwk.json')
  beforeAll(async () => {
    server = await startServer()
    const run = await customhouse(['conformance', server.url, '--json', '--client-key', key()], { CUSTOMHOUSE_DATA: server.dataFolder })
    if (run.stdout === '') throw new Error(run.stderr)
    report = lastJson(run) as unknown as SeenReport
    expect([run.status, against(report, 'MUST')]).toEqual([0, []])
  }, 240_000)
  afterAll(async () => server.remove())

  it('finds that our own server meets every MUST of the profile', () => {
    expect(report.conforms).toBe(true)
    expect(report.requirements.filter(({ level, outcome }) => level === 'MUST' && outcome !== 'pass')).toEqual([])
    expect(report.checks['pass']).toBeGreaterThan(250)
  })

  it('tries every kind of thing: vectors, issuing, revoking, limits, presentations', () => {
    const tried = new Map(report.requirements.flatMap(({ checks }) => checks.map(({ id, outcome }) => [id, outcome])))
    for (const id of ['type-mill-test-report', 'poison-graph', 'issued-verifies-elsewhere', 'revocation', 'status-size', 'status-random', 'revoked-refused', 'did-document', 'challenge-counts-once', 'key-binding-now', 'hostile-eleven-megabytes', 'limits-recovers', 'did-key-not-on-curve', 'openid-issuer-metadata'])
      expect([id, tried.get(id)]).toEqual([id, 'pass'])
  })

  it('names no SHOULD that our server fails', () => {
    expect(report.requirements.filter(({ level, outcome }) => level === 'SHOULD' && outcome === 'fail').map(({ id }) => id)).toEqual([])
  })

  it('reports so that a person can read it, for the requirements that are asked for', async () => {
    const run = await customhouse(['conformance', server.url, '--client-key', key(), '--only', 'GIS-051', 'GIS-080'], { CUSTOMHOUSE_DATA: server.dataFolder })
    expect([run.status, run.stdout]).toEqual([0, expect.stringMatching(/GIS-051 {2}MUST .*No algorithm confusion[^]*GIS-080 {2}MUST[^]*MUST {4}2 pass, 0 fail[^]*Every MUST that was tested is met/) as unknown])
    expect(run.stdout).not.toContain('GIS-040')
    expect(run.stderr).toContain('Testing')
  })

  it('says so where nobody is let in, nobody answers, or nothing of the kind is asked for', async () => {
    const nowhere = await customhouse(['conformance', 'http://127.0.0.1:9', '--no-sign-in'])
    expect([nowhere.status, nowhere.stderr]).toEqual([2, expect.stringContaining('Nothing answers at http://127.0.0.1:9') as unknown])
    const folder = mkdtempSync(join(tmpdir(), 'ch-conformance-'))
    try {
      const stranger = await customhouse(['conformance', server.url, '--no-sign-in', '--only', 'GIS-040'], { CUSTOMHOUSE_DATA: folder })
      expect([stranger.status, stranger.stderr]).toEqual([2, expect.stringContaining('lets nobody in') as unknown])
      const forged = await customhouse(['conformance', server.url, '--token', 'forged', '--only', 'GIS-040'], { CUSTOMHOUSE_DATA: folder })
      expect(forged.status).toBe(2)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    const unknown = await customhouse(['conformance', server.url, '--only', 'GIS-999'])
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('no requirement GIS-999') as unknown])
  })
})

describe('customhouse conformance URL, against a platform that verifies whatever comes', () => {
  let careless: Server
  let url = ''
  beforeAll(async () => {
    careless = createServer((request, response) => {
      request.resume().on('end', () => {
        response.writeHead(request.url?.endsWith('/verify') === true ? 200 : 404, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ verified: true }))
      })
    })
    careless.listen(0, '127.0.0.1')
    await once(careless, 'listening')
    const address = careless.address()
    url = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`
  })
  afterAll(async () => {
    careless.closeAllConnections()
    careless.close()
    await once(careless, 'close')
  })

  it('finds it wanting, with the standard and what to do', async () => {
    const run = await customhouse(['conformance', url, '--no-sign-in', '--only', 'GIS-040', 'GIS-050', 'GIS-092'])
    expect([run.status, run.stdout]).toEqual([1, expect.stringMatching(/FAIL +GIS-050[^]*(?:flipped-bit|altered-claim)[^]*standard: {2}W3C[^]*to do:[^]*not offered +GIS-092[^]*Not every MUST is met/) as unknown])
  }, 60_000)
})
