import { randomUUID } from 'node:crypto'
import { decodeBase64 } from '@customhouse/proofs/transparency-log/canonical-base64.ts'
import { emptyTreeHash } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { drawnNumber } from '@customhouse/proofs/transparency-log/random-draw.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { leavesOf, rootOf } from './test-log.ts'
import { onlyFiling, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

const release = sample('release-vessel.catair')
const rule = {
  name: 'watched-importer-boxes', words: 'Household goods of importers that are watched', authority: '19 U.S.C. 1499(a); 19 CFR 151.1',
  condition: { all: [{ fact: 'importer', is: 'is-in-list', value: 'watched-importers' }, { not: { fact: 'origin', is: 'equals', value: 'US' } }] },
  select: 'exam', examKind: 'intensive', kinds: ['entry'], from: '2026-01-01', expires: '2099-12-31',
}

interface RuleSeen { readonly state: string; readonly version: number; readonly acts: readonly string[]; readonly performance: { readonly hits: number } }
interface DryRunSeen { readonly id: string; readonly state: string; readonly result?: { readonly filings: number; readonly hits: number; readonly samples: readonly { readonly held: readonly { readonly fact: string; readonly seen: string }[] }[] } }
interface DrawSeen { readonly identifier: string; readonly checkpoint: { readonly treeSize: number; readonly rootHash: string }; readonly drawn: number; readonly share: number; readonly isDrawn: boolean }
interface RiskSeen { readonly selections: readonly { readonly rule: string; readonly version: number; readonly held?: readonly { readonly fact: string; readonly is: string; readonly seen: string }[] }[] }

describe('targeting, by two officers', () => {
  let server: StartedServer
  let meridian: Trader
  let edda: Trader
  let ivo: Trader
  let next = 400
  beforeAll(async () => {
    server = await startServer()
    meridian = signInAs(server, 'meridian-filer')
    edda = signInAs(server, 'targeting-officer')
    ivo = signInAs(server, 'targeting-supervisor')
  })
  afterAll(async () => server.remove())

  async function post(who: Trader, path: string, body: object): Promise<{ readonly status: number; readonly answer: RuleSeen & DryRunSeen }> {
    const response = await who.call(path, { method: 'POST', headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return { status: response.status, answer: await response.json() as RuleSeen & DryRunSeen }
  }
  const act = (who: Trader, name: string, version = 1) => post(who, `/targeting/rules/${rule.name}/versions/${String(version)}/acts`, { act: name, why: 'A journey asks for it' })
  const fileRelease = async () => onlyFiling(await meridian.file(renumbered(release, next += 1)))
  async function dryRun(version = 1): Promise<DryRunSeen> {
    const asked = await post(edda, `/targeting/rules/${rule.name}/versions/${String(version)}/dry-runs`, { days: 30 })
    expect(asked.status).toBe(200)
    return expect.poll(async () => edda.read<DryRunSeen>(`/targeting/dry-runs/${asked.answer.id}`), { timeout: 15_000 }).toMatchObject({ state: 'done' }).then(() => edda.read<DryRunSeen>(`/targeting/dry-runs/${asked.answer.id}`))
  }

  it('puts a rule in force only after a dry run and a second officer, and tells customs alone why goods are selected', async () => {
    const before = await fileRelease()
    expect(before.determination.outcome).toBe('release')
    expect((await post(edda, '/targeting/rules', rule)).status).toBe(422)
    expect((await post(edda, '/targeting/value-lists', { name: 'watched-importers', words: 'Importers that a journey watches', entries: ['89-100000100'] })).status).toBe(200)
    expect((await post(edda, '/targeting/rules', rule)).answer).toMatchObject({ version: 1, state: 'draft' })
    expect((await act(edda, 'submit')).status).toBe(409)
    const tried = await dryRun()
    expect(tried.result).toMatchObject({ filings: 1, hits: 1, samples: [{ held: [{ fact: 'importer', seen: '89-100000100' }, { fact: 'origin' }] }] })
    expect((await act(edda, 'submit')).answer.state).toBe('submitted')
    expect((await act(edda, 'approve')).status).toBe(409)
    expect((await fileRelease()).determination.outcome).toBe('release')
    expect((await act(ivo, 'approve')).answer.state).toBe('active')

    const { filing, determination } = await fileRelease()
    expect(determination).toMatchObject({ outcome: 'exam', reasons: [{ rule: 'selected-for-examination', words: 'Selected for examination', authority: '19 U.S.C. 1467, 1499 and 1582; 19 CFR 162.6' }] })
    const told = JSON.stringify([await meridian.read(`/filings/${filing}`), await meridian.read(`/filings/${filing}/determinations`)])
    expect(told).not.toMatch(/watched|random|targeting/)
    for (const path of [`/filings/${filing}/risk`, '/targeting/rules', `/targeting/rules/${rule.name}/hits`]) for (const who of [meridian, signInAs(server, 'agency-officer')]) expect([path, (await who.call(path)).status]).toEqual([path, 403])
    expect((await edda.read<RiskSeen>(`/filings/${filing}/risk`)).selections).toMatchObject([{ rule: rule.name, version: 1, held: [{ fact: 'importer', is: 'is in the list watched-importers', seen: '89-100000100' }, { fact: 'origin', is: 'not: is US' }] }])
    expect((await edda.read<{ hits: object[] }>(`/targeting/rules/${rule.name}/hits`)).hits).toMatchObject([{ filing, version: 1, effect: 'exam' }])
  })

  it('keeps goods selected when their entry is filed anew, and follows suspension, versions and undoing', async () => {
    const { entryNumber } = await fileRelease()
    expect((await act(edda, 'suspend')).answer.state).toBe('suspended')
    expect((await fileRelease()).determination.outcome).toBe('release')
    const again = onlyFiling(await meridian.file(renumbered(sample('release-update.catair'), next - 1)))
    expect(again).toMatchObject({ entryNumber, accepted: true })
    expect(again.determination.reasons.map((reason) => reason.rule)).toContain('selected-for-examination')
    expect((await act(edda, 'resume')).status).toBe(409)
    expect((await act(ivo, 'resume')).answer.state).toBe('active')
    expect((await post(ivo, '/targeting/rules', { ...rule, words: 'Only what is dear', condition: { fact: 'total-value', is: 'above', value: 900_000_000 } })).answer).toMatchObject({ version: 2, state: 'draft' })
    expect((await dryRun(2)).result?.hits).toBe(0)
    await act(ivo, 'submit', 2)
    expect((await act(edda, 'approve', 2)).answer.state).toBe('active')
    expect((await fileRelease()).determination.outcome).toBe('release')
    expect((await act(ivo, 'restore')).answer.state).toBe('active')
    expect((await fileRelease()).determination.outcome).toBe('exam')
    const { versions } = await edda.read<{ versions: readonly RuleSeen[] }>(`/targeting/rules/${rule.name}`)
    expect(versions.map(({ version, state }) => [version, state])).toEqual([[2, 'replaced'], [1, 'active']])
    expect((await act(edda, 'end')).answer.state).toBe('ended')
  })

  it('draws a random share that anyone recomputes from the public log', async () => {
    expect((await post(edda, '/targeting/inspection-shares', { share: 1, why: 'Everything, for a journey' })).status).toBe(200)
    const all = await fileRelease()
    expect(all.determination).toMatchObject({ outcome: 'exam', reasons: [{ rule: 'selected-for-examination', words: 'Selected for examination' }] })
    expect((await meridian.call(`/filings/${all.filing}/inspection-draw`)).status).toBe(409)
    expect((await signInAs(server, 'harborline-filer').call(`/filings/${all.filing}/inspection-draw`)).status).toBe(404)
    await post(edda, '/targeting/inspection-shares', { share: 0.000001, why: 'Next to nothing' })
    const none = await fileRelease()
    expect(none.determination.outcome).toBe('release')
    for (const [who, filed] of [[edda, all], [meridian, none]] as const) {
      const draw = await who.read<DrawSeen>(`/filings/${filed.filing}/inspection-draw`)
      const { treeSize, rootHash } = draw.checkpoint
      // The root that the public log had at that size: here of the day before, when nothing was in it.
      const root = treeSize === 0 ? emptyTreeHash : rootOf((await leavesOf(server.url, treeSize)).slice(0, treeSize))
      expect(decodeBase64(rootHash)).toEqual(new Uint8Array(root))
      expect(draw).toMatchObject({ identifier: filed.filing, drawn: drawnNumber(root, filed.filing), isDrawn: drawnNumber(root, filed.filing) < draw.share })
    }
    await post(edda, '/targeting/inspection-shares', { share: 0, why: 'As it was' })
  })
})
