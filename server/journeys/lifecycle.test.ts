import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { readEvents } from './test-event-reader.ts'
import { entryNumberOf, type Filed, onlyFiling, recordsOf, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

const summary = sample('vessel-dutiable.catair')
const release = sample('release-vessel.catair')

describe('lifecycles over the wire', () => {
  let server: StartedServer
  let meridian: Trader
  let officer: Trader
  beforeAll(async () => {
    server = await startServer()
    meridian = signInAs(server, 'meridian-filer')
    officer = signInAs(server, 'port-officer')
  })
  afterAll(async () => server.remove())

  const final = (filed: Filed): string => recordsOf(filed.answers.content).find((record) => /^E1[AR]/.test(record)) ?? ''
  const statuses = (filed: Filed): readonly string[] => recordsOf(filed.answers.content).filter((record) => record.startsWith('SO60')).map((record) => record.slice(14, 16))
  const acted = (text: string, action: string): string => text.replaceAll(/^(10|SE10)[ARUD]/gm, `$1${action}`)
  const entry = async (transaction: number) => (await meridian.read<{ entry: { summary?: object; cargoRelease?: { status?: string; outcome?: string } } | null }>(`/entries/${entryNumberOf(transaction)}`)).entry

  describe('of an entry summary', () => {
    const text = renumbered(summary, 601)
    it('is added, replaced under the version that the AX states, and deleted', async () => {
      expect(final(await meridian.file(text))).toMatch(/^E1A.995 {3}SUMMARY HAS BEEN ADDED .*00100VESSEL1/)
      const replaced = await meridian.file(acted(text, 'R'))
      expect(onlyFiling(replaced)).toMatchObject({ accepted: true, replacesOnFile: true, version: '00100' })
      expect(final(replaced)).toMatch(/^E1A.996 {3}SUMMARY HAS BEEN REPLACED .*00100VESSEL1/)
      expect(final(await meridian.file(deletionOf(text)))).toMatch(/^E1A.997 {3}ENTRY SUMMARY DELETED/)
      expect((await entry(601))?.summary).toBeUndefined()
    })
    it('says that it replaced, whatever the action code asked for', async () => {
      const other = renumbered(summary, 602)
      const first = await meridian.file(acted(other, 'R'))
      const second = await meridian.file(other)
      expect([onlyFiling(first).replacesOnFile, onlyFiling(second).accepted && onlyFiling(second).replacesOnFile]).toEqual([false, onlyFiling(second).accepted])
      if (onlyFiling(first).accepted) expect(final(first)).toMatch(/^E1A.995/)
      if (onlyFiling(second).accepted) expect(final(second)).toMatch(/^E1A.996/)
    })
    it('falls into the trap: a re-file that is rejected deletes what was on file, and AX says so', async () => {
      const other = renumbered(summary, 603)
      await meridian.file(other)
      expect((await entry(603))?.summary).toBeDefined()
      const refiled = await meridian.file(acted(other, 'R').replace(/^(11)89-100000100/m, '$189-999999900'))
      expect(onlyFiling(refiled)).toMatchObject({ accepted: false })
      expect(onlyFiling(refiled).findings.map(({ code }) => code)).toContain('summary-implicitly-deleted')
      expect(final(refiled)).toMatch(/^E1RF998/)
      expect(recordsOf(refiled.answers.content).join('\n')).toContain('SUMMARY ON FILE WAS DELETED BY THIS')
      expect((await entry(603))?.summary).toBeUndefined()
    })
    it('certified for cargo release files the entry too', async () => {
      const filed = await meridian.file(renumbered(sample('sandbox-hold.catair'), 604, 'CERTIFIED'))
      expect(statuses(filed)).toEqual(['98', '01'])
      const onFile = await entry(604)
      expect([onFile?.summary !== undefined, onFile?.cargoRelease?.outcome]).toEqual([true, 'release'])
    })
  })

  describe('of an entry', () => {
    const text = renumbered(release, 611, 'TESTREVW')
    it('is added, updated and replaced; while it is under review, a cancellation is an officer’s to decide', async () => {
      const added = await meridian.file(text)
      expect([onlyFiling(added).accepted, statuses(added)]).toEqual([true, ['90']])
      const updated = await meridian.file(renumbered(sample('release-update.catair'), 611))
      expect(recordsOf(updated.answers.content).find((record) => record.startsWith('SE90'))).toMatch(/^SE9002/)
      const cancelled = await meridian.file(renumbered(sample('release-cancel.catair'), 611))
      expect(onlyFiling(cancelled).accepted).toBe(true)
      expect(recordsOf(cancelled.answers.content).find((record) => record.startsWith('SE90'))).toMatch(/^SE900[24]/)
    })
    it('cannot be updated or cancelled where there is none', async () => {
      for (const file of ['release-update.catair', 'release-cancel.catair']) {
        const refused = await meridian.file(renumbered(sample(file), 699))
        expect([onlyFiling(refused).accepted, onlyFiling(refused).determination.outcome]).toEqual([false, 'reject'])
        expect(recordsOf(refused.answers.content).filter((record) => record.startsWith('SE90')).at(-1)).toMatch(/^SE9001/)
      }
    })
  })

  describe('by officers', () => {
    const decide = (who: Trader, filing: string, order: object) =>
      who.call(`/determinations/${filing}/decisions`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify({ why: 'A journey asks for it', ...order }) })

    const post = (who: Trader, path: string, body?: object) =>
      who.call(path, { method: 'POST', headers: { 'idempotency-key': randomUUID(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })

    it('a hold is placed and lifted, an exam ordered and recorded, the goods released; the filer hears each', async () => {
      const { filing } = onlyFiling(await meridian.file(renumbered(release, 621)))
      const events = await readEvents(meridian)
      try {
        const acts: readonly [object, string][] = [
          [{ act: 'place-hold' }, 'hold'], [{ act: 'lift-hold' }, 'release'], [{ act: 'order-exam' }, 'exam'], [{ act: 'record-exam', isExamPassed: true }, 'release'],
          [{ act: 'request-documents' }, 'documents-required'], [{ act: 'accept-documents' }, 'release'], [{ act: 'release' }, 'release'],
        ]
        for (const [order, outcome] of acts) {
          const response = await decide(officer, filing, order)
          expect([order, response.status, (await response.json() as { outcome?: string }).outcome]).toEqual([order, 200, outcome])
          expect(await meridian.read(`/filings/${filing}`)).toMatchObject({ outcome })
          expect((await entry(621))?.cargoRelease).toMatchObject({ outcome })
        }
        const heard = await events.until(acts.length)
        expect(heard.map(({ type, subject, data }) => [type, subject, data['outcome']])).toEqual(acts.map(([, outcome]) => ['DeterminationChanged', filing, outcome]))
        const { determinations } = await meridian.read<{ determinations: object[] }>(`/filings/${filing}/determinations`)
        expect(determinations).toHaveLength(1 + acts.length)
        const { notifications } = await meridian.read<{ notifications: { outcome: string; suspendsRelease: boolean; mediaType: string; content: string }[] }>(`/filings/${filing}/notifications`)
        expect(notifications.map(({ outcome }) => outcome)).toEqual(acts.map(([, outcome]) => outcome))
        // A release taken back is told as 99, and given again as 98, in records of eighty characters in an envelope of their own.
        const statusCodes = notifications.map(({ content }) => content.split('\n').filter((line) => line.startsWith('SO60')).map((line) => line.slice(14, 16)))
        expect(notifications[0]).toMatchObject({ suspendsRelease: true, mediaType: 'application/vnd.customhouse.catair' })
        expect(statusCodes[0]).toContain('99')
        expect(statusCodes[1]).toContain('98')
        for (const line of notifications.flatMap(({ content }) => content.replace(/\n$/, '').split('\n'))) expect(line).toHaveLength(80)
      } finally {
        events.close()
      }
    })
    it('a request to correct or cancel an entry is approved or refused, and the filer hears which', async () => {
      const queued = async () => (await officer.read<{ items: { filing: string; entryNumber: string; waitsFor: string }[] }>('/work-queue?limit=200')).items.filter((item) => item.entryNumber === entryNumberOf(633)).map(({ filing, waitsFor }) => [filing, waitsFor])
      const told = async (filing: string) => (await meridian.read<{ notifications: { content: string }[] }>(`/filings/${filing}/notifications`)).notifications.flatMap(({ content }) => content.split('\n')).filter((line) => line.startsWith('SO60')).map((line) => line.slice(14, 16))
      const first = onlyFiling(await meridian.file(renumbered(release, 633, 'TESTREVW')))
      expect((await decide(officer, first.filing, { act: 'approve-request' })).status).toBe(409)

      const correction = onlyFiling(await meridian.file(acted(renumbered(release, 633), 'R')))
      expect(await queued()).toEqual([[correction.filing, 'officer']])
      const { options } = await officer.read<{ options: { act: string; refused?: string; consequences: string[] }[] }>(`/determinations/${correction.filing}/decision-options`)
      expect(options.filter(({ act, refused }) => /request$|^release$/.test(act) && refused === undefined).map(({ act }) => act)).toEqual(['approve-request', 'refuse-request'])
      expect((await decide(officer, correction.filing, { act: 'release' })).status).toBe(409)
      expect((await decide(officer, correction.filing, { act: 'refuse-request' })).status).toBe(200)
      // The entry stands as it stood, and what was asked of it waits again.
      expect([await queued(), await told(correction.filing), (await entry(633))?.cargoRelease]).toMatchObject([[[first.filing, 'officer']], ['90'], { status: 'on-file', outcome: 'under-review' }])
      expect((await decide(officer, correction.filing, { act: 'approve-request' })).status).toBe(409)

      expect((await decide(officer, first.filing, { act: 'request-documents' })).status).toBe(200)
      expect((await decide(officer, first.filing, { act: 'accept-documents' })).status).toBe(200)

      const again = onlyFiling(await meridian.file(acted(renumbered(release, 633), 'R')))
      expect(await (await decide(officer, again.filing, { act: 'approve-request' })).json()).toMatchObject({ outcome: 'release' })
      expect([await queued(), await told(again.filing), (await entry(633))?.cargoRelease?.outcome]).toEqual([[], ['88', '98', '01'], 'release'])

      const cancellation = onlyFiling(await meridian.file(renumbered(sample('release-cancel.catair'), 633)))
      expect(await queued()).toEqual([[cancellation.filing, 'officer']])
      expect((await decide(officer, cancellation.filing, { act: 'approve-request' })).status).toBe(200)
      expect([await queued(), await told(cancellation.filing), (await entry(633))?.cargoRelease?.status]).toEqual([[], ['23'], 'cancelled'])
    })
    it('documents that the filer sends turn what waits to the officer', async () => {
      const { filing } = onlyFiling(await meridian.file(renumbered(release, 634)))
      const waitsFor = async () => (await officer.read<{ items: { filing: string; waitsFor: string }[] }>('/work-queue?limit=200')).items.find((item) => item.filing === filing)?.waitsFor
      // One act: what stands against it undoes the decision too.
      expect((await decide(officer, filing, { act: 'request-documents', documents: ['Contract of sale'], dueOn: '2020-01-01' })).status).toBe(422)
      expect(await meridian.read(`/filings/${filing}`)).toMatchObject({ outcome: 'release' })
      expect((await decide(officer, filing, { act: 'request-documents', why: 'Send the contract', documents: ['Contract of sale'] })).status).toBe(200)
      expect(await waitsFor()).toBe('filer')
      const { messages } = await meridian.read<{ messages: { id: string; words: string }[] }>(`/filings/${filing}/messages`)
      expect(messages).toMatchObject([{ kind: 'document-request', words: 'Send the contract', documents: ['Contract of sale'] }])
      const file = { name: 'contract.txt', mediaType: 'text/plain', content: Buffer.from('A contract').toString('base64') }
      expect((await post(meridian, `/filings/${filing}/messages`, { kind: 'answer', words: 'Here it is', answers: messages[0]?.id, files: [file] })).status).toBe(201)
      expect(await waitsFor()).toBe('officer')
    })
    it('they examine goods at a place and a time; the filer hears where, and never what was found', async () => {
      const { filing } = onlyFiling(await meridian.file(renumbered(release, 635)))
      interface Seen { readonly exams: readonly { id: string; state: string; siteName?: string; outcomes?: readonly object[]; selectedBy?: readonly object[] }[] }
      const exams = async (who: Trader) => (await who.read<Seen>(`/filings/${filing}/exams`)).exams
      const { sites } = await officer.read<{ sites: { firms: string; port: string; isInvented: boolean }[] }>('/examination-sites')
      const port = (await meridian.read<{ declaration: { portOfEntry: string } }>(`/filings/${filing}`)).declaration.portOfEntry
      const [elsewhere, here] = [sites.find((site) => site.port !== port), sites.find((site) => site.port === port)]
      expect((await decide(officer, filing, { act: 'order-exam', examKind: 'intensive', examSite: elsewhere?.firms })).status).toBe(409)
      expect((await decide(officer, filing, { act: 'order-exam', examKind: 'intensive' })).status).toBe(200)
      const [{ id: exam } = { id: '' }] = await exams(officer)
      expect((await post(officer, `/exams/${exam}/schedule`, { examSite: here?.firms, scheduledAt: '2099-01-04T15:00:00Z', costParty: 'importer' })).status).toBe(200)
      expect((await post(officer, `/exams/${exam}/results`, { results: [{ line: 1, discrepancies: [{ kind: 'quantity', words: 'Four cartons more than declared' }], measured: { quantity: '104', unit: 'NO' } }] })).status).toBe(200)
      expect((await post(officer, `/exams/${exam}/results`, { results: [{ line: 999 }] })).status).toBe(409)
      expect(await exams(officer)).toMatchObject([{ state: 'partial', selectedBy: [], outcomes: [{ line: 1, isConforming: false, discrepancies: [{ kind: 'quantity' }] }] }])
      expect(await exams(meridian)).toMatchObject([{ state: 'partial', kind: 'intensive', scheduledAt: '2099-01-04T15:00:00.000Z', costParty: 'importer' }])
      expect(JSON.stringify(await exams(meridian))).not.toMatch(/outcomes|selectedBy|cartons/)
      expect((await decide(officer, filing, { act: 'record-exam', isExamPassed: true, results: [{ line: 1, isSeized: true }] })).status).toBe(409)
      // A failed exam needs two.
      const { proposal } = await (await decide(officer, filing, { act: 'record-exam', isExamPassed: false, results: [{ line: 1, discrepancies: [{ kind: 'value', words: 'Half of what was paid' }] }] })).json() as { proposal: { id: string } }
      expect((await post(signInAs(server, 'agriculture-specialist'), `/determinations/${filing}/decisions/${proposal.id}/confirmation`, { isConfirmed: true, why: 'Seen' })).status).toBe(403)
      expect(await (await post(officer, `/determinations/${filing}/decisions/${proposal.id}/confirmation`, { isConfirmed: false, why: 'It may be mended by the filer' })).json()).toMatchObject({ proposal: { state: 'refused' } })
      expect((await decide(officer, filing, { act: 'record-exam', isExamPassed: true, why: 'Quantity corrected' })).status).toBe(200)
      // Lines that nobody found anything of are recorded as in order.
      expect(await exams(officer)).toMatchObject([{ state: 'recorded', outcomes: [{ line: 1, isConforming: false }, { line: 2, isConforming: true }] }])
    })
    it('what they ordered stands against a later filing for the same entry, and is lifted there', async () => {
      const { filing } = onlyFiling(await meridian.file(renumbered(release, 622)))
      await decide(officer, filing, { act: 'place-hold' })
      const replaced = onlyFiling(await meridian.file(acted(renumbered(release, 622, 'TESTRELS'), 'R')))
      expect(replaced.determination.outcome).not.toBe('release')
      expect(await (await decide(officer, replaced.filing, { act: 'order-exam' })).json()).toMatchObject({ outcome: 'hold' })
      await decide(officer, replaced.filing, { act: 'record-exam', isExamPassed: true })
      expect(await (await decide(officer, replaced.filing, { act: 'lift-hold' })).json()).toMatchObject({ outcome: 'under-review' })
    })
    it('an agriculture specialist orders, moves and records exams of agriculture, and no other', async () => {
      const specialist = signInAs(server, 'agriculture-specialist')
      const { filing } = onlyFiling(await meridian.file(renumbered(release, 636)))
      const exam = async () => (await officer.read<{ exams: { id: string; kind: string; state: string }[] }>(`/filings/${filing}/exams`)).exams.at(-1)?.id ?? ''
      expect((await decide(specialist, filing, { act: 'order-exam', examKind: 'intensive' })).status).toBe(403)
      expect(await (await decide(specialist, filing, { act: 'order-exam', examKind: 'agriculture' })).json()).toMatchObject({ outcome: 'exam' })
      const place = (examKind?: string) => exam().then(async (id) => post(specialist, `/exams/${id}/schedule`, { costParty: 'customs', ...(examKind !== undefined && { examKind }) }))
      expect([(await place()).status, (await place('intensive')).status]).toEqual([200, 403])
      expect((await post(specialist, `/exams/${await exam()}/results`, { results: [{ line: 1 }] })).status).toBe(200)
      expect(await (await decide(specialist, filing, { act: 'record-exam', isExamPassed: true })).json()).toMatchObject({ outcome: 'release' })
      // What the port officer ordered is the port officer's.
      expect((await decide(officer, filing, { act: 'order-exam', examKind: 'intensive' })).status).toBe(200)
      expect([(await place()).status, (await post(specialist, `/exams/${await exam()}/results`, { results: [{ line: 1 }] })).status]).toEqual([403, 403])
      for (const order of [{ act: 'order-exam', examKind: 'agriculture' }, { act: 'record-exam', isExamPassed: true }]) expect((await decide(specialist, filing, order)).status).toBe(403)
      expect(await (await decide(officer, filing, { act: 'record-exam', isExamPassed: true })).json()).toMatchObject({ outcome: 'release' })
    })
    it('a hold of the agriculture specialist stays one when the entry is replaced: no port officer alone lifts it', async () => {
      const specialist = signInAs(server, 'agriculture-specialist')
      const { filing } = onlyFiling(await meridian.file(renumbered(release, 632)))
      expect((await decide(specialist, filing, { act: 'place-hold' })).status).toBe(200)
      const replaced = onlyFiling(await meridian.file(acted(renumbered(release, 632), 'R')))
      const proposed = await decide(officer, replaced.filing, { act: 'lift-hold' })
      expect(proposed.status).toBe(202)
      const { proposal } = await proposed.json() as { proposal: { id: string } }
      // Replaced once more meanwhile, there is nothing to confirm, and nobody decides about what is on file no more.
      await meridian.file(acted(renumbered(release, 632, 'TESTREVW'), 'R'))
      expect(await (await post(specialist, `/determinations/${replaced.filing}/decisions/${proposal.id}/confirmation`, { isConfirmed: true, why: 'Agreed' })).json()).toMatchObject({ proposal: { state: 'overtaken' } })
      for (const old of [filing, replaced.filing]) expect((await decide(officer, old, { act: 'release' })).status).toBe(409)
      expect((await entry(632))?.cargoRelease?.outcome).toBe('hold')
    })
    it('what waits is in their queue with why it is urgent, and one officer at a time has it', async () => {
      const { filing } = onlyFiling(await meridian.file(renumbered(release, 624)))
      const specialist = signInAs(server, 'agriculture-specialist')
      const queued = async () => (await officer.read<{ items: { filing: string; outcome: string; level: string; claim?: object; urgency: { authority: string }[] }[] }>('/work-queue?outcome=hold')).items.find((item) => item.filing === filing)
      expect(await queued()).toBeUndefined()
      await decide(specialist, filing, { act: 'place-hold' })
      expect(await queued()).toMatchObject({ outcome: 'hold', waitsFor: 'officer', urgency: expect.arrayContaining([expect.objectContaining({ authority: expect.stringContaining('1499(c)') })]) })
      expect((await post(officer, `/work-queue/${filing}/claim`)).status).toBe(200)
      expect((await post(specialist, `/work-queue/${filing}/claim`)).status).toBe(409)
      expect((await decide(specialist, filing, { act: 'place-hold' })).status).toBe(409)
      expect(await queued()).toMatchObject({ claim: { subject: 'port-officer' } })

      const { options } = await officer.read<{ options: { act: string; secondOfficer?: { isHousePolicy: boolean }; consequences: string[] }[] }>(`/determinations/${filing}/decision-options`)
      expect(options.find(({ act }) => act === 'lift-hold')).toMatchObject({ outcome: 'release', secondOfficer: { isHousePolicy: true } })
      const { proposal } = await (await decide(officer, filing, { act: 'lift-hold' })).json() as { proposal: { id: string } }
      const confirm = (who: Trader, isConfirmed: boolean) => post(who, `/determinations/${filing}/decisions/${proposal.id}/confirmation`, { isConfirmed, why: 'A journey asks for it' })
      expect((await confirm(officer, true)).status).toBe(409)
      expect(await meridian.read(`/filings/${filing}`)).toMatchObject({ outcome: 'hold' })
      expect(await (await confirm(specialist, true)).json()).toMatchObject({ proposal: { state: 'confirmed' }, determination: { outcome: 'release', decidedBy: 'port-officer, agriculture-specialist' } })
      expect((await confirm(specialist, true)).status).toBe(409)
      expect(await queued()).toBeUndefined()
    })
    it('they ask for documents on the record, and the filer answers with them', async () => {
      const { filing } = onlyFiling(await meridian.file(renumbered(release, 625)))
      const asked = { kind: 'document-request', words: 'Please send the contract', documents: ['Contract of sale'] }
      expect((await post(meridian, `/filings/${filing}/messages`, asked)).status).toBe(422)
      const request = await (await post(officer, `/filings/${filing}/messages`, asked)).json() as { message: { id: string }; receipt: string }
      expect(request.receipt).toContain('c2sp.org/tlog-proof')
      const answer = { kind: 'answer', words: 'Here it is', answers: request.message.id, files: [{ name: 'contract.txt', mediaType: 'text/plain', content: Buffer.from('A contract').toString('base64') }] }
      expect((await post(meridian, `/filings/${filing}/messages`, answer)).status).toBe(201)
      expect((await post(officer, `/filings/${filing}/messages/reading`)).status).toBe(204)
      const { messages } = await meridian.read<{ messages: { id: string; attachments: object[] }[] }>(`/filings/${filing}/messages`)
      expect(messages).toMatchObject([{ side: 'customs', answeredBy: messages[1]?.id, readings: [{ side: 'filer' }] }, { side: 'filer', answers: request.message.id, attachments: [{ name: 'contract.txt', size: 10 }], readings: [{ side: 'customs' }] }])
      expect(await (await officer.call(`/filings/${filing}/messages/${messages[1]?.id ?? ''}/files/0`)).text()).toBe('A contract')
      expect((await signInAs(server, 'harborline-filer').call(`/filings/${filing}/messages`)).status).toBe(404)
    })
    it('an agency answers for its lines alone, keeps the release back, and alone lets the goods proceed', async () => {
      const { filing } = onlyFiling(await meridian.file(renumbered(sample('release-food-agency.catair'), 626)))
      const agency = signInAs(server, 'agency-officer')
      const { items } = await agency.read<{ items: { filing: string; lines: object[] }[] }>('/agency-queue')
      expect(items.find((item) => item.filing === filing)).toMatchObject({ agency: 'FDA', lines: [{ line: 1, programs: ['FOO'] }], isSettled: false })
      const answer = (disposition: string, lines?: number[]) => post(agency, `/filings/${filing}/agency-dispositions`, { disposition, reason: 'A journey asks for it', authority: '21 U.S.C. 381(a)', ...(lines === undefined ? {} : { lines }) })
      expect((await answer('hold', [7])).status).toBe(422)
      expect(await (await answer('hold')).json()).toMatchObject({ determination: { outcome: 'hold' } })
      for (const act of ['lift-hold', 'release']) expect([act, (await decide(officer, filing, { act })).status]).toEqual([act, 409])
      expect((await post(officer, `/filings/${filing}/agency-dispositions`, { disposition: 'may-proceed', reason: 'not mine', authority: 'none' })).status).toBe(403)
      expect(await (await answer('may-proceed')).json()).toMatchObject({ determination: { outcome: 'release' } })
      const { notifications } = await meridian.read<{ notifications: { content: string }[] }>(`/filings/${filing}/notifications`)
      expect(notifications.map(({ content }) => content.split('\n').filter((line) => /^SO[57]0/.test(line)).map((line) => line.slice(0, 4) + (line.startsWith('SO70') ? line.slice(20, 33) : ' hold')))).toEqual([['SO7002HOLD INTACT'], ['SO7007MAY PROCEED']])
      expect(await meridian.read(`/filings/${filing}/agency-dispositions`)).toMatchObject({ dispositions: [{ disposition: 'hold' }, { disposition: 'may-proceed' }] })
    })
    it('who may not decide is refused, and an act that does not fit too', async () => {
      const { filing } = onlyFiling(await meridian.file(renumbered(release, 623)))
      for (const who of ['meridian-filer', 'larkspur-viewer', 'administrator', 'fpf-officer', 'agency-officer', 'import-specialist'])
        expect([who, (await decide(signInAs(server, who), filing, { act: 'place-hold' })).status]).toEqual([who, 403])
      const specialist = signInAs(server, 'agriculture-specialist')
      expect((await decide(specialist, filing, { act: 'release' })).status).toBe(403)
      expect((await decide(specialist, filing, { act: 'place-hold' })).status).toBe(200)
      expect((await decide(officer, filing, { act: 'release' })).status).toBe(409)
      // The hold of an agriculture specialist takes two to lift; the same is not proposed twice.
      expect((await decide(officer, filing, { act: 'lift-hold' })).status).toBe(202)
      expect((await decide(officer, filing, { act: 'lift-hold' })).status).toBe(409)
      const rejected = onlyFiling(await meridian.file(sample('rejected-check-digit.catair')))
      expect((await decide(officer, rejected.filing, { act: 'release' })).status).toBe(409)
      expect((await decide(officer, '00000000-0000-7000-8000-000000000000', { act: 'release' })).status).toBe(404)
    })
  })

  /** A deletion is the header alone, with nothing in it past the entry type (AE 10-record, note 2). */
  function deletionOf(text: string): string {
    const kept = acted(text, 'D').split('\n').filter((line) => /^(A|B|10|Y|Z)/.test(line))
    return kept.map((line) => `${line.startsWith('10') ? line.slice(0, 35).padEnd(80) : line}\n`).join('')
  }
})
