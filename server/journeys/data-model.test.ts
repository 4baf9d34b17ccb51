import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { checkActReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { signInAs, type Trader } from './test-trader.ts'

interface Seen {
  readonly status: number
  readonly type: string
  readonly text: string
  readonly body: Record<string, unknown>
}

interface LogSeen {
  readonly isBreaking: boolean
  readonly entries: readonly { readonly requestNumber: number; readonly isBreaking: boolean; readonly why: string; readonly touched: { readonly mappings: readonly object[]; readonly guides: readonly object[]; readonly declarations: readonly string[]; readonly documents: readonly string[] } }[]
}

const recycled = {
  title: 'Recycled content of goods', need: 'Environment agencies ask for the share of recycled material, and no place can say it', legalBase: 'Invented Act 2026, section 4',
  impact: 'Importers of plastics state one more value where they know it',
  changes: [{ kind: 'addition', path: 'declaration/goodsShipment/governmentAgencyGoodsItem/commodity/recycledContentNumeric', name: 'Recycled content', description: 'Share of recycled material by weight, per cent', format: 'n..5,2', valueKind: 'numeric', tag: 'RecycledContentNumeric', min: 0, max: 1 }],
}

describe('the data model, from a proposal to its version', () => {
  let server: StartedServer
  let broker: Trader
  let importer: Trader
  let mill: Trader
  let maintainer: Trader
  beforeAll(async () => {
    server = await startServer()
    broker = signInAs(server, 'meridian-filer')
    importer = signInAs(server, 'larkspur-filer')
    mill = signInAs(server, 'northmoor-mill')
    maintainer = signInAs(server, 'administrator')
  })
  afterAll(async () => server.remove())

  const seen = async (response: Response): Promise<Seen> => {
    const text = await response.text()
    return { status: response.status, type: response.headers.get('content-type') ?? '', text, body: text.startsWith('{') ? JSON.parse(text) as Record<string, unknown> : {} }
  }
  const send = async (who: Trader, call: string, body?: unknown): Promise<Seen> => sendUnder(randomUUID(), who, { call, body })
  const sendUnder = async (key: string, who: Trader, { call, body }: { readonly call: string; readonly body: unknown }): Promise<Seen> => {
    const [method = 'GET', path = '/'] = call.split(' ')
    return seen(await who.call(path, { method, headers: body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': key }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }))
  }
  const look = async (path: string, accept = 'application/json'): Promise<Seen> => seen(await fetch(`${server.url}${path}`, { headers: { accept } }))
  const codes = ({ body }: Seen) => (body['findings'] as { code: string }[]).map(({ code }) => code)

  it('shows the shipped version to everyone, and finds its elements by id, name and number', async () => {
    const { body } = await look('/data-model/versions')
    expect(body['versions']).toMatchObject([{ number: '3.6.1', base: 'WCO Data Model 3.6 subset as published by HMRC', isBreaking: false }])
    const found = async (search: string) => ((await look(`/data-model/elements?search=${encodeURIComponent(search)}`)).body['elements'] as { id: string }[]).map(({ id }) => id)
    expect((await found('D014'))[0]).toBe('D014')
    expect(await found('valuation method')).toContain('122')
    expect(await found('IMO0191')).toEqual(['CHC010'])
    expect((await found('seal'))[0]).toBe('44B')
    expect((await look('/data-model/elements/145')).body).toMatchObject({ format: 'an..18', unTded: '7357', unCefact: expect.any(String) as string, imo: ['IMO0025'], catair: ['AE 50 3-12'], x12: expect.arrayContaining(['N1005']) as string[], edifact: expect.arrayContaining(['CUSDEC CST C246.7361']) as string[] })
    expect((await look('/data-model/elements/145')).body['places']).toContainEqual({ path: 'declaration/goodsShipment/governmentAgencyGoodsItem/commodity/classification/id', kind: 'identifier', tag: 'ID', min: 0, max: 1 })
    expect((await look('/data-model/elements/ZZZZ')).status).toBe(404)
    expect((await look('/data-model/versions/9.9.9')).status).toBe(404)
  })

  it('publishes the shipped version as schemas, context, types and pages: the files that are kept beside the program', async () => {
    for (const [name, type, file] of [['document.schema.json', 'application/schema+json', 'api/data-model/document.schema.json'], ['document.xsd', 'application/xml', 'api/data-model/document.xsd'], ['context.jsonld', 'application/ld+json', 'api/data-model/context.jsonld'], ['model-document.ts', 'text/plain', 'vocabulary/dictionary/generated/model-document.ts']] as const) {
      const { status, type: told, text } = await look(`/data-model/versions/3.6.1/${name}`)
      expect([name, status, told.startsWith(type), text === readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')]).toEqual([name, 200, true, true])
    }
    for (const name of ['declaration', 'response', 'conveyance-report', 'meta-data', 'elements']) expect(await look(`/data-model/versions/3.6.1/${name}.html`)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
    expect([(await look('/data-model/versions/9.9.9/document.xsd')).status, (await look('/data-model/versions/3.6.1/other.xsd')).status]).toEqual([404, 400])
  })

  it('refuses a proposal that the dictionary cannot take, with every reason', async () => {
    const impossible = { ...recycled, changes: [{ ...recycled.changes[0], path: 'declaration/nowhere/at' }, { kind: 'deprecation', path: 'declaration', isRemoved: true }, { kind: 'code', element: 'NONE9', code: 'X', meaning: 'x', effect: 'add' }] }
    const refused = await send(broker, 'POST /data-model/requests', impossible)
    expect([refused.status, codes(refused)]).toEqual([422, ['maintenance-class-unknown', 'maintenance-root-kept', 'maintenance-element-unknown']])
    expect([(await sendUnder('', broker, { call: 'POST /data-model/requests', body: recycled })).status, (await send(signInAs(server, 'larkspur-viewer'), 'POST /data-model/requests', recycled)).status]).toEqual([400, 403])
  })

  it('takes a request from proposal through examination and decision into version 3.6.2, and proves each step', async () => {
    const key = randomUUID()
    const proposed = await sendUnder(key, broker, { call: 'POST /data-model/requests', body: recycled })
    expect(await sendUnder(key, broker, { call: 'POST /data-model/requests', body: recycled })).toMatchObject({ status: 201, body: proposed.body })
    expect((await sendUnder(key, broker, { call: 'POST /data-model/requests', body: { ...recycled, title: 'Another' } })).status).toBe(422)
    expect([proposed.status, proposed.body]).toMatchObject([201, { number: 1, state: 'proposed', proposedBy: { organisation: 'meridian' } }])
    const id = String(proposed.body['id'])
    const step = (who: Trader, name: string, body: object) => send(who, `POST /data-model/requests/${id}/${name}`, body)
    expect((await step(broker, 'decisions', { decision: 'approved', reasons: 'Ours' })).status).toBe(403)
    expect(codes(await step(maintainer, 'decisions', { decision: 'approved', reasons: 'At once' }))).toEqual(['maintenance-not-examined'])
    expect(codes(await step(maintainer, 'focus-group', { members: ['nobody-here'] }))).toEqual(['maintenance-member-unknown'])
    expect(codes(await step(maintainer, 'focus-group', { members: ['meridian'] }))).toEqual(['maintenance-group-one-sided'])
    expect(await step(maintainer, 'focus-group', { members: ['larkspur', 'northmoor'] })).toMatchObject({ status: 200, body: { focusGroup: ['larkspur', 'northmoor'] } })
    expect(codes(await step(broker, 'examinations', { comment: 'I too', recommendation: 'approve' }))).toEqual(['maintenance-not-member'])
    expect(await step(importer, 'examinations', { comment: 'We can state it', recommendation: 'approve' })).toMatchObject({ status: 200, body: { state: 'examined' } })
    expect(codes(await step(importer, 'examinations', { comment: 'Again', recommendation: 'reject' }))).toEqual(['maintenance-recommended-already'])
    expect((await step(mill, 'examinations', { comment: 'By weight, please' })).status).toBe(200)
    expect(await step(maintainer, 'decisions', { decision: 'approved', reasons: 'Asked for by law, and the group agrees' })).toMatchObject({ status: 200, body: { state: 'approved' } })
    expect(codes(await step(broker, 'withdrawal', { reasons: 'Too late' }))).toEqual(['maintenance-state-wrong'])

    const withdrawn = await send(importer, 'POST /data-model/requests', { ...recycled, title: 'Something else' })
    expect(await send(importer, `POST /data-model/requests/${String(withdrawn.body['id'])}/withdrawal`, { reasons: 'Covered by the other' })).toMatchObject({ status: 200, body: { state: 'withdrawn' } })

    expect((await send(broker, 'POST /data-model/versions', {})).status).toBe(403)
    const released = await sendUnder(key, maintainer, { call: 'POST /data-model/versions', body: {} })
    expect(await sendUnder(key, maintainer, { call: 'POST /data-model/versions', body: {} })).toMatchObject({ status: 201, body: { number: '3.6.2' } })
    expect([released.status, released.body['number'], released.body['previous']]).toEqual([201, '3.6.2', '3.6.1'])
    const log = released.body['changeLog'] as LogSeen
    expect(log).toMatchObject({ isBreaking: false, entries: [{ requestNumber: 1, element: 'CHD001', isBreaking: false, touched: { documents: ['declaration'] } }] })
    expect((await look('/data-model/elements/CHD001?version=3.6.2')).body).toMatchObject({ name: 'Recycled content', format: 'n..5,2' })
    expect((await look('/data-model/elements/CHD001?version=3.6.1')).status).toBe(404)
    expect(codes(await send(maintainer, 'POST /data-model/versions', {}))).toEqual(['maintenance-nothing-approved'])

    const { acts } = (await send(importer, `GET /data-model/acts?subject=${id}`)).body as { acts: { kind: string; facts: object; receipt: string }[] }
    expect(acts.map(({ kind }) => kind)).toEqual(['maintenance-request-proposed', 'focus-group-formed', 'maintenance-request-examined', 'maintenance-request-examined', 'maintenance-request-decided'])
    for (const { kind, facts, receipt } of acts) {
      const checked = checkActReceipt(receipt)
      expect(checked).toMatchObject({ isSound: true, statement: { kind, subject: id, factsSha256: digestOfFacts(facts) } })
    }
    const release = (await send(broker, 'GET /data-model/acts?subject=3.6.2')).body as { acts: { facts: { sha256: string } }[] }
    expect(release.acts).toHaveLength(1)
    const dictionary = (await look('/data-model/versions/3.6.2/dictionary')).body
    expect(digestOfFacts(dictionary)).toBe(release.acts[0]?.facts.sha256)
  })

  it('raises the middle number for what breaks, and migrates mappings and guides', async () => {
    const code = 'declaration/goodsShipment/governmentAgencyGoodsItem/origin/countryCode'
    const moved = { ...recycled, title: 'Origin by another name', changes: [{ kind: 'change', path: code, newPath: code.replace('countryCode', 'originCountryCode'), tag: 'OriginCountryCode' }] }
    const { body } = await send(mill, 'POST /data-model/requests', moved)
    const id = String(body['id'])
    await send(maintainer, `POST /data-model/requests/${id}/focus-group`, { members: ['meridian'] })
    await send(broker, `POST /data-model/requests/${id}/examinations`, { comment: 'Costly, but clear', recommendation: 'approve' })
    await send(maintainer, `POST /data-model/requests/${id}/decisions`, { decision: 'approved', reasons: 'As the group says' })
    const released = await send(maintainer, 'POST /data-model/versions', { requests: [id] })
    expect([released.status, released.body['number'], released.body['isBreaking']]).toEqual([201, '3.7.0', true])
    const [entry] = (released.body['changeLog'] as LogSeen).entries
    expect(entry).toMatchObject({ isBreaking: true, why: 'The place has another path; XML names it otherwise', touched: { guides: [{ guide: 'import-declaration', paths: [code] }] } })
    expect(entry?.touched.mappings).toContainEqual(expect.objectContaining({ set: 'catair-ae', message: 'AE', path: code }))
    expect(entry?.touched.declarations).toContain('/goodsItems/[]/origin')
    const migration = released.body['migration'] as { sets: { set: string; unmapped: number; lines: object[] }[]; guides: { guide: string; places: object[] }[] }
    expect(migration.sets.find(({ set }) => set === 'cds')).toMatchObject({ unmapped: 0, lines: [{ from: code, to: code.replace('countryCode', 'originCountryCode'), reason: 'moved' }] })
    expect(migration.guides.find(({ guide }) => guide === 'import-declaration')?.places).toHaveLength(1)
    const table = (await look('/data-model/message-sets/cds?version=3.7.0')).text
    expect([table.includes('originCountryCode'), (await look('/data-model/message-sets/cds?version=3.6.1')).text.includes('originCountryCode')]).toEqual([true, false])
    const [before, now] = [await look('/data-model/versions/3.6.1/dictionary'), await look('/data-model/versions')]
    const kept = (now.body['versions'] as { number: string; sha256: string }[]).find(({ number }) => number === '3.6.1')
    expect([digestOfFacts(before.body), before.text.includes('originCountryCode'), (await look('/data-model/versions/3.6.1/document.xsd')).text === readFileSync(new URL('../../api/data-model/document.xsd', import.meta.url), 'utf8')]).toEqual([kept?.sha256, false, true])
    expect((await look('/data-model/versions/3.7.0/document.xsd')).text).toContain('OriginCountryCode')
    const page = await look('/data-model/versions/3.7.0', 'text/html')
    expect([page.type, page.text.includes('Breaking')]).toEqual(['text/html; charset=utf-8', true])
  })

  it('serves a guide to download, and checks messages against it', async () => {
    const base = '/data-model/guides/import-declaration'
    for (const [file, type, words] of [['guide.html', 'text/html', 'Import declaration'], ['schema.json', 'application/schema+json', '$schema'], ['schema.xsd', 'application/xml', 'xs:schema'], ['sample.json', 'application/json', 'SAMPLE-2026-0001'], ['sample.xml', 'application/xml', 'SAMPLE-2026-0001']] as const) {
      const file1 = await look(`${base}/${file}?guideVersion=1`)
      expect([file, file1.status, file1.type.startsWith(type), file1.text.includes(words)]).toEqual([file, 200, true, true])
    }
    expect(((await look('/data-model/guides')).body['guides'] as { id: string }[]).map(({ id }) => id).toSorted()).toEqual(['advance-passenger-information', 'import-declaration'])
    const sample = JSON.parse((await look(`${base}/sample.json?guideVersion=1`)).text) as { declaration: Record<string, unknown> }
    const check = async (document: unknown) => (await send(broker, `POST ${base}/check?guideVersion=1`, document)).body as { follows: boolean; format?: string; documents: { findings: { code: string; severity: string; pointer: { declaration: string; wco: string } }[] }[] }
    expect(await check(sample)).toMatchObject({ follows: true, format: 'data-model-json' })
    const { typeCode, ...without } = sample.declaration
    const checked = await check({ ...sample, declaration: { ...without, functionCode: '77', loadingListQuantity: { value: '2' } } })
    expect([typeCode, checked.follows]).toEqual(['IMA', false])
    expect(checked.documents[0]?.findings.filter(({ severity }) => severity === 'fatal').map(({ code, pointer }) => [code, pointer.declaration]).toSorted()).toEqual([
      ['dictionary-disallowed-code', '/declaration/functionCode'], ['dictionary-missing', '/declaration/typeCode'], ['dictionary-unknown-member', '/declaration/loadingListQuantity'],
    ])
    const wco = await seen(await fetch(`${server.url}${base}/samples/wco-xml?guideVersion=1`))
    expect([wco.status, wco.text.includes('SAMPLE-2026-0001')]).toEqual([200, true])
    const fromXml = await seen(await broker.call(`${base}/check?guideVersion=1`, { method: 'POST', headers: { 'content-type': 'application/xml' }, body: wco.text }))
    expect(fromXml.body).toMatchObject({ format: 'wco-xml', follows: true })
    expect((await seen(await broker.call(`${base}/check`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: 'nothing known' }))).body).toMatchObject({ follows: false, findings: [{ code: 'guide-document-format-unknown' }] })
  })

  it('publishes a guide of the maintainer’s own, and no wider than the dictionary', async () => {
    const guide = { id: 'short-declaration', title: 'Short declaration', purpose: 'To try', authority: 'Invented Act 2026', dictionaryVersion: '3.6.2', root: 'declaration', places: [{ path: 'declaration/id', min: 1, max: 1, example: 'X1' }] }
    expect((await send(broker, 'POST /data-model/guides', guide)).status).toBe(403)
    expect(codes(await send(maintainer, 'POST /data-model/guides', { ...guide, places: [{ path: 'declaration/id', min: 0, max: 5 }, { path: 'response/functionCode' }] }))).toEqual(['guide-cardinality-wider', 'guide-place-elsewhere'])
    expect(await send(maintainer, 'POST /data-model/guides', guide)).toMatchObject({ status: 201, body: { guideVersion: 1 } })
    expect(await send(maintainer, 'POST /data-model/guides', guide)).toMatchObject({ status: 201, body: { guideVersion: 2 } })
    expect((await look('/data-model/guides/short-declaration/sample.json')).body).toMatchObject({ version: '3.6.2', declaration: { id: 'X1' } })
  })

  it('reports the adoption of message sets, to read and to keep, and of one that is stored here', async () => {
    const report = (await look('/data-model/adoption/catair-ae?version=3.6.1')).body as { base: string; figures: Record<string, number>; conformity: { level: number } }
    expect([report.base, report.conformity.level]).toEqual(['WCO Data Model 3.6 subset as published by HMRC', 0])
    expect(report.figures['elements']).toBe((report.figures['mapped'] ?? 0) + (report.figures['beyond'] ?? 0))
    const csv = await look('/data-model/adoption/catair-ae/report.csv')
    expect([csv.type.startsWith('text/csv'), csv.text.split('\r\n')[0]?.split(',')[0]]).toEqual([true, 'Message'])
    for (const file of ['report.html', 'report.json']) expect((await look(`/data-model/adoption/cds/${file}`)).status).toBe(200)
    const set = {
      name: 'invented-single', title: 'Invented single declaration', administration: 'Invented Customs', authority: 'Invented manual 1', structure: 'own', dictionaryVersion: '3.7.0',
      messages: [{ name: 'SD', title: 'Single declaration', root: 'declaration', elements: [{ source: 'SD 1', name: 'Number', format: 'an..99', usage: 'mandatory', paths: ['declaration/id'] }, { source: 'SD 2', name: 'Mood', usage: 'optional', paths: [] }] }],
    }
    expect(codes(await send(maintainer, 'POST /data-model/message-sets', { ...set, dictionaryVersion: '3.6.1' }))).toEqual(['message-set-version-not-latest'])
    expect((await send(maintainer, 'POST /data-model/message-sets', set)).status).toBe(201)
    expect((await look('/data-model/adoption/invented-single')).body).toMatchObject({ figures: { elements: 2, mapped: 1, beyond: 1, disagreements: { length: 1 } }, conformity: { level: 0 } })
    for (const path of ['/data-model', '/data-model/versions', '/data-model/elements?search=origin', '/data-model/elements/063', '/data-model/guides', '/data-model/guides/import-declaration', '/data-model/adoption', '/data-model/adoption/cds']) {
      const page = await look(path, 'text/html,application/xhtml+xml')
      expect([path, page.status, page.type, /<h1>/.test(page.text)]).toEqual([path, 200, 'text/html; charset=utf-8', true])
    }
  })

  it('shows what others wrote as text and never as markup', async () => {
    const markup = '<script>alert(1)</script><img src=x onerror="alert(1)">'
    const { body } = await send(mill, 'POST /data-model/requests', { ...recycled, title: markup, changes: [{ ...recycled.changes[0], path: 'declaration/markedNote', tag: 'MarkedNote', valueKind: 'text', format: 'an..35', name: markup, description: markup }] })
    const id = String(body['id'])
    await send(maintainer, `POST /data-model/requests/${id}/focus-group`, { members: ['meridian'] })
    await send(broker, `POST /data-model/requests/${id}/examinations`, { comment: markup, recommendation: 'approve' })
    await send(maintainer, `POST /data-model/requests/${id}/decisions`, { decision: 'approved', reasons: markup })
    const number = String((await send(maintainer, 'POST /data-model/versions', { requests: [id] })).body['number'])
    const guide = { id: 'marked', title: markup, purpose: markup, authority: markup, dictionaryVersion: number, root: 'declaration', places: [{ path: 'declaration/markedNote', note: markup, example: markup, codes: [{ code: '"><script>', meaning: markup }] }] }
    expect((await send(maintainer, 'POST /data-model/guides', guide)).status).toBe(201)
    for (const path of [`/data-model/elements?search=${encodeURIComponent(markup)}`, '/data-model/elements?search=markednote', `/data-model/versions/${number}`, `/data-model/versions/${number}/elements.html`, `/data-model/versions/${number}/declaration.html`, '/data-model/guides', '/data-model/guides/marked', '/data-model/guides/marked/guide.html']) {
      const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } })
      const text = await response.text()
      expect([path, response.status, /<script>|<img src=x/.test(text), response.headers.get('content-security-policy')?.includes("default-src 'none'")]).toEqual([path, 200, false, true])
    }
  })
})
