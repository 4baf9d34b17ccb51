import { createHash } from 'node:crypto'
import { digestOfDecision } from '@customhouse/proofs/receipt/filing-statement.ts'
import { checkReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import { hashLeaf, sameHash } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { statementEntry, formatStatement } from '@customhouse/proofs/receipt/filing-statement.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { hasOnlyGrown, leavesOf, rootOf, signedCheckpoint } from './test-log.ts'
import { catairType, entryNumberOf, type FilingSeen, onlyFiling, recordsOf, renumbered, sample, signInAs, soundReceipt, type Trader } from './test-trader.ts'

describe('an entry summary in CBP’s wire format, from the bytes to the receipt', () => {
  let server: StartedServer
  let meridian: Trader
  let filing: FilingSeen
  let answers: string
  const body = sample('vessel-dutiable.catair')
  beforeAll(async () => {
    server = await startServer()
    meridian = signInAs(server, 'meridian-filer')
    const filed = await meridian.file(body)
    filing = onlyFiling(filed)
    answers = filed.answers.content
  })
  afterAll(async () => server.remove())

  it('is determined and assessed, with authority for each reason and finding', () => {
    expect(filing).toMatchObject({ accepted: true, entryNumber: 'ZZ900001019', version: '00100', determination: { outcome: 'release' }, assessment: { duty: '1043.00', feesTotal: '130.58', total: '1173.58' } })
    for (const { authority } of filing.determination.reasons) expect(authority).not.toBe('')
    expect(filing.findings.filter(({ severity }) => severity === 'fatal')).toEqual([])
  })

  it('is answered with AX records of exactly 80 characters, which count and close', () => {
    const records = recordsOf(answers)
    expect(records[0]).toMatch(/^A9901ZZ9 +AX/)
    expect(records.find((record) => record.startsWith('E1A'))).toMatch(/^E1A.995 {3}SUMMARY HAS BEEN ADDED +ZZ9 {2}0000101900100VESSEL1/)
    expect(records.at(-1)).toMatch(/^Z9901ZZ9/)
    const inner = records.filter((record) => record.startsWith('E'))
    expect(records.find((record) => record.startsWith('Y'))).toContain(`AX${String(inner.length).padStart(5, '0')}`)
  })

  it.each([catairType, 'text/plain'])('is answered with the records alone where %s is asked for', async (accept) => {
    const response = await meridian.post(renumbered(body, accept === catairType ? 200 : 201), { accept })
    expect([response.status, response.headers.get('content-type')]).toEqual([201, catairType])
    expect(response.headers.get('location')).toMatch(/^\/filings\/[0-9a-f-]{36}$/)
    const records = recordsOf(await response.text())
    expect(records.some((record) => record.startsWith('E1A'))).toBe(true)
  })

  it('carries a receipt that verifies offline, is bound to the bytes and the decision, and shows any altered byte', () => {
    const { statement } = soundReceipt(filing.receipt)
    expect(statement).toMatchObject({
      environment: 'test', filing: filing.filing, kind: 'entry-summary', functionCode: 'add', entryNumber: 'ZZ900001019', outcome: 'release',
      bodySha256: createHash('sha256').update(body, 'latin1').digest('hex'),
      decisionSha256: digestOfDecision({ determination: filing.determination as never, findings: filing.findings.map(({ code }) => code), total: '1173.58' }),
    })
    for (let at = 0; at < filing.receipt.length; at += 7) {
      const flipped = Buffer.from(filing.receipt)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      expect(checkReceipt(flipped).isSound).toBe(false)
    }
  })

  it('can be read again: filing, findings, assessment, determinations, receipt, entry', async () => {
    const path = `/filings/${filing.filing}`
    expect(await meridian.read(path)).toMatchObject({ id: filing.filing, organisation: 'meridian', client: '89-100000100', accepted: true, outcome: 'release', declaration: { entryNumber: 'ZZ900001019' } })
    expect(await meridian.read(`${path}/findings`)).toEqual({ findings: filing.findings })
    expect(await meridian.read(`${path}/assessment`)).toMatchObject({ duty: '1043.00', lines: [{}, {}], explanation: {} })
    expect(await meridian.read(`${path}/determinations`)).toMatchObject({ determinations: [{ outcome: 'release', filing: filing.filing }] })
    expect(soundReceipt(await (await meridian.call(`${path}/receipt`)).text()).statement).toEqual(soundReceipt(filing.receipt).statement)
    expect(await meridian.read('/entries/ZZ900001019')).toMatchObject({ entry: { summary: { version: { major: 1, minor: 0 } } }, filings: [{ id: filing.filing }] })
    expect(await meridian.read('/filings?entryNumber=ZZ900001019')).toMatchObject({ filings: [{ id: filing.filing }] })
  })

  it('stands in a log whose tiles come to the root that is signed, and which only grows', async () => {
    const older = await signedCheckpoint(server.url)
    await Promise.all([301, 302, 303, 304, 305].map((number) => meridian.file(renumbered(body, number))))
    const newer = await signedCheckpoint(server.url)
    expect(newer.size).toBe(older.size + 5)
    expect(await hasOnlyGrown(server.url, older, newer)).toBe(true)
    const leaves = await leavesOf(server.url, newer.size)
    expect(sameHash(rootOf(leaves), newer.root)).toBe(true)
    expect(sameHash(rootOf(leaves.slice(0, older.size)), older.root)).toBe(true)
    const { index, statement } = soundReceipt(filing.receipt)
    expect(sameHash(leaves[index] ?? new Uint8Array(), hashLeaf(statementEntry(formatStatement(statement))))).toBe(true)
  })

  it('is checked without being filed by POST /checks', async () => {
    const before = await signedCheckpoint(server.url)
    const response = await meridian.call('/checks', { method: 'POST', headers: { 'content-type': catairType }, body: renumbered(body, 400) })
    expect(await response.json()).toMatchObject({ format: 'catair', accepted: true, filings: [{ accepted: true, assessment: { duty: '1043.00' } }] })
    expect((await signedCheckpoint(server.url)).size).toBe(before.size)
    expect((await meridian.call(`/entries/${entryNumberOf(400)}`)).status).toBe(404)
  })
})
