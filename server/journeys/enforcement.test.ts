import { createHash, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { onlyFiling, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

interface ClockSeen { readonly name: string; readonly dueOn: string; readonly state: string; readonly isCertain: boolean }
interface CaseSeen {
  readonly id: string
  readonly number: string
  readonly filings: readonly { readonly id: string }[]
  readonly held: readonly string[]
  readonly actions: readonly { readonly id: string; readonly kind: string; readonly stage: string }[]
  readonly clocks: readonly ClockSeen[]
  readonly notices: readonly { readonly id: string; readonly sha256: string }[]
  readonly steps: readonly { readonly type: string; readonly authority: string; readonly by: { readonly role: string } }[]
  readonly evidence: readonly { readonly id: string; readonly description: string; readonly sha256: string; readonly file?: { readonly id: string }; readonly heldBy: string; readonly custody: readonly object[] }[]
  readonly offers: readonly { readonly kind: string; readonly act: string }[]
  readonly closed?: { readonly outcome: string }
}
interface PartSeen { readonly number: string; readonly notices: readonly { readonly id: string }[]; readonly actions: readonly { readonly id: string; readonly stage: string }[]; readonly offered: readonly { readonly action: string; readonly answer: string }[]; readonly clocks: readonly ClockSeen[] }

/** Asks again where the server says that it is busy, when it says so. */
async function politely(who: Trader, path: string, init: RequestInit): Promise<Response> {
  for (let left = 20; ; left -= 1) {
    const response = await who.call(path, init)
    if (response.status !== 503 || left === 0) return response
    await setTimeout(Number(response.headers.get('retry-after') ?? '1') * 1000)
  }
}

describe('a case from a filing to its close', () => {
  let server: StartedServer
  let [meridian, specialist, officer, penalties]: Trader[] = []
  let filing = ''
  beforeAll(async () => {
    server = await startServer();
    [meridian, specialist, officer, penalties] = ['meridian-filer', 'import-specialist', 'port-officer', 'fpf-officer'].map((client) => signInAs(server, client))
    filing = onlyFiling(await as(meridian).file(renumbered(sample('release-vessel.catair'), 871))).filing
  })
  afterAll(async () => server.remove())

  const as = (who: Trader | undefined): Trader => who ?? signInAs(server, 'meridian-filer')
  async function post<Answer>(who: Trader | undefined, call: string, body: object): Promise<Answer> {
    // `/path 201` where another answer than 200 is due.
    const [path = '', status = '200'] = call.split(' ')
    const response = await politely(as(who), path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) })
    const text = await response.text()
    expect([path, String(response.status), String(response.status) === status ? '' : text.slice(0, 900)]).toEqual([path, status, ''])
    return JSON.parse(text) as Answer
  }
  const noticeOf = ({ notices }: CaseSeen): string => notices[0]?.id ?? ''
  const actionOf = ({ actions }: CaseSeen): string => actions[0]?.id ?? ''
  const open = async (title: string) => (await post<{ id: string }>(specialist, '/cases 201', { title, source: { kind: 'filing', words: 'A filing looked odd' }, filings: [filing], goods: 'Plastic boxes', why: 'The value is low for the goods' })).id
  const waitingIn = async (client: string, id: string) => (await signInAs(server, client).read<{ items: { case?: string }[] }>('/work')).items.filter((item) => item.case === id)
  const outcome = async () => (await as(meridian).read<{ determinations: { outcome: string; reasons: { rule: string; authority: string }[] }[] }>(`/filings/${filing}/determinations`)).determinations.at(-1)

  it('asks the importer, serves a notice as PDF and page, takes the answer, and closes; the trader sees its part alone', async () => {
    const id = await open('Value of boxes')
    expect((await as(meridian).read<{ cases: PartSeen[] }>('/own-cases')).cases).toEqual([])
    expect((await as(meridian).call(`/cases/${id}`)).status).toBe(403)
    await post(specialist, `/cases/${id}/notes`, { words: 'COPPERMARK is only a note' })
    const asked = await post<CaseSeen>(specialist, `/cases/${id}/acts`, { kind: 'request-for-information', act: 'ask', particulars: { questions: ['The contract of sale', 'Proof of payment'] }, why: 'The declared value is far below that of like goods' })
    expect(asked.clocks).toMatchObject([{ name: 'answer', state: 'running', isCertain: false }])
    const { cases: [part] } = await as(meridian).read<{ cases: PartSeen[] }>('/own-cases')
    expect(JSON.stringify(part)).not.toContain('COPPERMARK')
    expect(part?.number).toBe(asked.number)
    const pdf = Buffer.from(await (await as(meridian).call(`/case-documents/${noticeOf(asked)}/pdf`)).arrayBuffer())
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(await (await as(meridian).call(`/case-documents/${noticeOf(asked)}/page`)).text()).toContain('Proof of payment')
    for (const stranger of ['harborline-filer', 'larkspur-viewer', 'agency-officer']) expect([stranger, (await signInAs(server, stranger).call(`/case-documents/${noticeOf(asked)}/pdf`)).status === 200]).toEqual([stranger, stranger === 'larkspur-viewer'])
    for (const concerned of ['meridian-filer', 'larkspur-viewer']) expect(await waitingIn(concerned, id)).toMatchObject([{ kind: 'answer-in-case', about: asked.number, dueOn: asked.clocks[0]?.dueOn, rule: { authority: 'CBP Form 28; 19 U.S.C. 1509(a)(1)', isUncertain: true } }])
    expect([await waitingIn('harborline-filer', id), await waitingIn('import-specialist', id)]).toEqual([[], []])
    expect(await (await as(meridian).call('/work/calendar')).text()).toContain(`SUMMARY:Answer customs in case: ${asked.number}`)
    const action = actionOf(asked)
    const late = await post<{ findings: { code: string }[] }>(meridian, `/own-cases/${id}/answers 422`, { action, answer: 'petition', words: 'No' })
    expect(late.findings.map(({ code }) => code)).toEqual(['case-action-unknown'])
    await post(meridian, `/own-cases/${id}/answers 201`, { action, answer: 'answer', words: 'The contract is attached', files: [{ name: 'contract.txt', mediaType: 'text/plain', content: Buffer.from('A contract').toString('base64') }] })
    expect(await waitingIn('meridian-filer', id)).toEqual([])
    await post(specialist, `/cases/${id}/acts`, { kind: 'request-for-information', act: 'accept', action, why: 'The contract explains it' })
    const closed = await post<CaseSeen>(specialist, `/cases/${id}/closing`, { outcome: 'no-violation', why: 'The value stands' })
    expect([closed.closed?.outcome, closed.clocks[0]?.state, closed.steps.map(({ type }) => type)]).toEqual(['no-violation', 'met', ['opened', 'noted', 'action-taken', 'answered', 'action-taken', 'closed']])
    expect(closed.steps.every(({ authority, by }) => authority !== '' && by.role !== '')).toBe(true)
  })

  it('holds goods by its authority, keeps the chain of custody in the log, and lets go of the goods', async () => {
    const id = await open('Goods to be looked at')
    const presentedOn = new Date().toISOString().slice(0, 10)
    const detained = await post<CaseSeen>(officer, `/cases/${id}/acts 200`, { kind: 'detention', act: 'present', particulars: { presentedOn }, why: 'Unloaded at the station' })
      .then(({ actions }) => post<CaseSeen>(officer, `/cases/${id}/acts`, { kind: 'detention', act: 'detain', action: actions[0]?.id, particulars: { reason: 'The marks look altered' }, why: 'The marks look altered' }))
    expect(detained.held).toEqual([filing])
    expect(await outcome()).toMatchObject({ outcome: 'hold', reasons: [{ rule: `officer-case-${detained.number}`, authority: '19 U.S.C. 1499(c)(1); 19 CFR 151.16(b)' }] })
    const taken = await post<CaseSeen>(officer, `/cases/${id}/evidence`, { kind: 'sample', description: 'Two boxes of lot 7', seal: 'ZZ-0001', heldBy: 'Harriet Stone', why: 'To be tested' })
    const moved = await post<CaseSeen>(officer, `/cases/${id}/evidence/${taken.evidence[0]?.id ?? ''}/custody`, { how: 'handed-over', to: 'Laboratory', why: 'Tests' })
    expect([moved.evidence[0]?.heldBy, moved.evidence[0]?.custody.length]).toEqual(['Laboratory', 2])
    expect(await as(officer).read(`/cases/${id}/verification`)).toMatchObject({ isUnbroken: true, steps: moved.steps.length })
    expect(JSON.stringify(await as(meridian).read('/own-cases'))).not.toContain('lot 7')
    await post(specialist, `/cases/${id}/closing 422`, { outcome: 'resolved', why: 'No' })
    const released = await post<CaseSeen>(officer, `/cases/${id}/acts`, { kind: 'detention', act: 'release', action: detained.actions[0]?.id, why: 'The marks are genuine' })
    expect([released.held, released.clocks.map(({ state }) => state)]).toEqual([[], ['met', 'met', 'met']])
    expect((await outcome())?.reasons.map(({ rule }) => rule)).not.toContain(`officer-case-${detained.number}`)
  })

  it('takes the signal that a case is opened from into evidence as it stood, and refuses one that is not on file', async () => {
    const body = (id: string) => ({ title: 'An unusual line', source: { kind: 'signal', words: 'Line 1 is unusual' }, signals: [{ kind: 'unusual-line', filing, id }], why: 'To be looked at' })
    const { id } = await post<{ id: string }>(specialist, '/cases 201', body('1'))
    const { evidence: [item], filings } = await as(specialist).read<CaseSeen>(`/cases/${id}`)
    expect([filings.map((one) => one.id), item?.description]).toEqual([[filing], expect.stringContaining('How unusual line 1 of entry')])
    const bytes = Buffer.from(await (await as(specialist).call(`/cases/${id}/files/${item?.file?.id ?? ''}`)).arrayBuffer())
    expect([createHash('sha256').update(bytes).digest('hex'), (JSON.parse(bytes.toString()) as { seen: { line: number } }).seen.line]).toEqual([item?.sha256, 1])
    const refused = await post<{ findings: { code: string }[] }>(specialist, '/cases 422', body('99'))
    expect(refused.findings.map(({ code }) => code)).toEqual(['case-signal-unknown'])
  })

  it('lets each act be done by whom the law names: a penalty not by a port officer, and never above its maximum', async () => {
    const id = await open('A false value')
    const particulars = { violation: 'The value was understated', culpability: 'negligence', lossOfDuties: '1000.00', domesticValue: '50000', dutiableValue: '40000', priorDisclosure: 'no', amount: '2000.01' }
    expect((await as(officer).call(`/cases/${id}/acts`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify({ kind: 'penalty', act: 'pre-penalty', particulars, why: 'Because' }) })).status).toBe(403)
    const refused = await post<{ findings: { code: string; authority: string }[] }>(penalties, `/cases/${id}/acts 422`, { kind: 'penalty', act: 'pre-penalty', particulars, why: 'Because' })
    expect(refused.findings).toMatchObject([{ code: 'case-penalty-above-maximum', authority: '19 U.S.C. 1592(c)(3)(A)' }])
    const claimed = await post<CaseSeen>(penalties, `/cases/${id}/acts`, { kind: 'penalty', act: 'pre-penalty', particulars: { ...particulars, amount: '2000.00' }, why: 'Because' })
    expect(claimed.clocks).toMatchObject([{ name: 'presentation', isCertain: true }])
  })

  it('takes what traders bring: a protest in time, a prior disclosure, an allegation; and refuses what is too late', async () => {
    const late = await post<{ findings: { code: string }[] }>(meridian, '/own-cases 422', { kind: 'protest', answer: 'protest', filings: [filing], words: 'Against the liquidation', particulars: { decision: 'liquidation', decidedOn: '2020-01-02', reasons: 'Another heading' } })
    expect(late.findings.map(({ code }) => code)).toEqual(['case-answer-too-late'])
    const { case: brought } = await post<{ case: PartSeen }>(meridian, '/own-cases 201', { kind: 'prior-disclosure', answer: 'disclose', client: '89-100000100', words: 'We disclose', particulars: { goods: 'Boxes', entries: ['ZZ900008719'], falseStatements: 'The assist was left out', trueInformation: 'It was worth 400 dollars' } })
    expect([brought.actions[0]?.stage, brought.clocks.map(({ name }) => name)]).toEqual(['disclosed', ['completion']])
    await post(meridian, '/own-cases 201', { kind: 'allegation', answer: 'allege', words: 'See attached', particulars: { about: 'Somebody', facts: 'Something' } })
    const { cases } = await as(specialist).read<{ cases: { number: string; source: string }[] }>('/cases')
    expect(cases.map(({ source }) => source)).toEqual(expect.arrayContaining(['disclosure', 'allegation', 'filing']))
  })
})
