import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { entryNumberOf, onlyFiling, renumbered, sample, signInAs, type Trader } from './test-trader.ts'
import { billOfLading, eventsOf, exportOf, forCopperfield, inBondOf, lowValueOf, preLoadingOf, reportOf, routes, securityOf, summary, type Names, type Route } from './test-routes.table.ts'


const strangers = ['harborline-filer', 'larkspur-viewer', 'larkspur-filer', 'meridian-larkspur-desk'] as const
const authorities = ['port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'targeting-officer', 'administrator'] as const
/** What only Copperfield, its broker and the authorities may read. The names of records that a caller puts in a path itself are no leak. */
const secrets = ['COPPERMARK', 'Copperfield', '89-100000200', '248SBX002']

describe('two organisations, a desk and the authorities, over every route', () => {
  let server: StartedServer
  let meridian: Trader
  let known: Names
  let described: readonly string[]
  const unknown: Names = {
    filing: randomUUID(), entryNumber: entryNumberOf(899), importer: '89-199999900', bond: '248SBX0ZZ', power: 'no-such-power', organisation: 'nobody', webhook: randomUUID(), credential: randomUUID(), verification: randomUUID(), offer: randomUUID(), request: randomUUID(), manifest: randomUUID(), billOfLading: 'ZZSB260300778', inBond: '799999990', exported: 'X20991231000000', exportFiling: randomUUID(), security: 'ZZ9-99999999999', securityMessage: randomUUID(), airWaybill: '99900000002', preLoading: randomUUID(), lowValue: randomUUID(), progressive: randomUUID(), maintenance: randomUUID(), lot: 'coil:COPPER-0', shipment: 'COPPER-0', batch: randomUUID(), revision: '0'.repeat(64),
  }
  beforeAll(async () => {
    server = await startServer()
    meridian = signInAs(server, 'meridian-filer')
    const { filing, accepted } = onlyFiling(await meridian.file(renumbered(forCopperfield(summary), 801)))
    expect(accepted).toBe(true)
    const webhook = await send(meridian, 'POST /webhook-subscriptions', { url: 'http://127.0.0.1:9/COPPERMARK' })
    const issued = await send(meridian, 'POST /credentials/issue', { credential: { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], credentialSubject: { name: 'COPPERMARK', description: 'Copperfield' } } })
    const verified = await send(meridian, 'POST /credentials/verify', { verifiableCredential: (JSON.parse(issued.text) as { verifiableCredential: object }).verifiableCredential })
    const vector = JSON.parse(readFileSync(new URL('../modules/credentials/types/mill-test-report/vectors/valid-two-heats.json', import.meta.url), 'utf8')) as { credential: { issuer: object } }
    const offered = await send(meridian, 'POST /credential-offers', { credential: { ...vector.credential, issuer: { ...vector.credential.issuer, id: undefined } } })
    const requested = await send(meridian, 'POST /presentation-requests', { types: ['MillTestReportCredential'], purpose: 'COPPERMARK' })
    const mill = signInAs(server, 'northmoor-mill')
    await send(mill, 'POST /credentials/issue', { credential: { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], credentialSubject: { name: 'Any' } } })
    await send(signInAs(server, 'tidemark-manifests'), 'POST /manifests', reportOf(billOfLading))
    await meridian.file(renumbered(sample('release-vessel.catair').replaceAll('89-100000100', '89-100000200').replace('ZZSB260100101', billOfLading), 802))
    const rejected = await send(meridian, 'POST /manifests', reportOf(billOfLading))
    const moved = await send(meridian, 'POST /in-bond-movements', inBondOf(billOfLading))
    const { revisions: [revision] } = await meridian.read<{ revisions: [{ sha256: string }] }>('/tariff/revisions')
    known = {
      revision: revision.sha256,
      ...await toldBeforehand(meridian, '99912345675'),
      filing, entryNumber: entryNumberOf(801), importer: '89-100000200', bond: '248SBX002', power: 'sandbox-power-89-100000200', organisation: 'meridian',
      webhook: idOf(webhook),
      credential: idOf(issued),
      verification: idOf(verified),
      offer: idOf(offered),
      request: idOf(requested),
      manifest: (JSON.parse(rejected.text) as { manifests: [{ manifest: string }] }).manifests[0].manifest, billOfLading, inBond: (JSON.parse(moved.text) as { number: string }).number,
      maintenance: idOf(await send(signInAs(server, 'northmoor-mill'), 'POST /data-model/requests', { title: 'A code', need: 'n', legalBase: 'l', impact: 'i', changes: [{ kind: 'code', element: 'D013', code: 'ZZZ', meaning: 'Invented', effect: 'add' }] })),
    }
    const { paths } = await (await fetch(`${server.url}/openapi.json`)).json() as { paths: Record<string, Record<string, unknown>> }
    described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
  })
  afterAll(async () => server.remove())

  const idOf = ({ text }: Answered): string => (JSON.parse(text) as { id: string }).id
  interface Answered { readonly status: number; readonly text: string }

  async function send(who: Trader, call: string, body?: unknown): Promise<Answered> {
    const [method = 'GET', path = '/'] = call.split(' ')
    const isCatair = typeof body === 'string'
    const headers: Record<string, string> = { 'idempotency-key': randomUUID(), ...(body === undefined ? {} : { 'content-type': isCatair ? 'text/plain' : 'application/json' }) }
    const response = await who.call(path, { method, headers, ...(body === undefined ? {} : { body: isCatair ? body : JSON.stringify(body) }) })
    return { status: response.status, text: await response.text() }
  }
  /** An export and a security filing for Copperfield, and air cargo before loading. */
  async function toldBeforehand(who: Trader, airWaybill: string): Promise<Pick<Names, 'exported' | 'exportFiling' | 'security' | 'securityMessage' | 'airWaybill' | 'preLoading' | 'lowValue' | 'progressive' | 'lot' | 'shipment' | 'batch'>> {
    const { exportDeclarations: [exported] } = JSON.parse((await send(who, 'POST /export-declarations', exportOf('89-100000200'))).text) as { exportDeclarations: [{ filing: string; number: string }] }
    const { securityFilings: [secured] } = JSON.parse((await send(who, 'POST /security-filings', securityOf('89-100000200'))).text) as { securityFilings: [{ message: string; number: string }] }
    const { preLoadingReports: [loaded] } = JSON.parse((await send(who, 'POST /pre-loading-reports', JSON.parse(JSON.stringify(preLoadingOf(airWaybill)).replace('"functionCode":"5"', '"functionCode":"9"')))).text) as { preLoadingReports: [{ report: string }] }
    const parcel = await send(who, 'POST /low-value-filings', lowValueOf(`P-${airWaybill}`))
    const progressive = idOf(await send(who, 'POST /progressive-filings', { kind: 'entry', known: { importerOfRecord: { number: '89-100000200' }, goodsItems: [{ descriptions: ['COPPERMARK'] }] } }))
    const [lot, shipment] = [`coil:COPPERMARK-${airWaybill}`, `COPPERMARK-${airWaybill}`]
    const { batch } = JSON.parse((await send(who, 'POST /provenance/events', eventsOf(lot, shipment))).text) as { batch: string }
    return { exported: exported.number, exportFiling: exported.filing, security: secured.number, securityMessage: secured.message, airWaybill, preLoading: loaded.report, lowValue: (JSON.parse(parcel.text.split('\n', 1)[0] ?? '') as { id: string }).id, progressive, lot, shipment, batch }
  }
  const ask = (who: Trader, name: string, names: Names): Promise<Answered> => {
    const route = routes[name]
    return send(who, `${name.split(' ')[0] ?? 'GET'} ${route?.path(names) ?? '/'}`, route?.body?.(names))
  }
  /** An answer apart from what names the call itself. */
  const apart = ({ status, text }: Answered, names: Names): readonly [number, string] => {
    const named = (Object.values(names) as readonly string[]).reduce((rest, name) => rest.replaceAll(name, 'NAME'), text)
    return [status, named.replaceAll(/"(?:instance|requestId|receivedAt|decidedAt)":"[^"]*"/g, '""')]
  }
  const of = (...kinds: readonly Route['kind'][]) => Object.entries(routes).filter(([, { kind }]) => kinds.includes(kind))

  it('has every route of the API classified', () => {
    expect(Object.keys(routes).sort()).toEqual([...described].sort())
  })

  it('shows public routes to anyone, and they tell no secret; every other asks who calls', async () => {
    for (const [name, route] of Object.entries(routes)) {
      const response = await fetch(`${server.url}${route.path(known)}`, { method: name.split(' ')[0] ?? 'GET', headers: { 'idempotency-key': 'a', ...(route.kind === 'public' && route.body !== undefined ? { 'content-type': 'application/json' } : {}) }, ...(route.body === undefined ? {} : { body: JSON.stringify(route.body(known)) }) })
      const text = await response.text()
      const answers = route.kind === 'public' ? [200] : route.kind === 'wallet' ? [400, 401, 404] : [401]
      expect([name, answers.includes(response.status), response.status]).toEqual([name, true, response.status])
      for (const secret of [...secrets, known.filing, 'meridian']) expect([name, text.includes(secret)]).toEqual([name, false])
    }
  })

  it('shows a record to its owner and the authorities', async () => {
    for (const [name, route] of of('record')) {
      expect([name, (await ask(meridian, name, known)).status]).toEqual([name, 200])
      for (const who of authorities) expect([name, who, (await ask(signInAs(server, who), name, known)).status]).toEqual([name, who, route.isHiddenFromAuthorities === true ? 404 : 200])
    }
  })

  it.each(strangers)('shows %s nothing of it: another’s record and none at all look the same', async (client) => {
    const stranger = signInAs(server, client)
    const isOfMeridian = client === 'meridian-larkspur-desk'
    for (const [name, route] of of('record')) {
      if (isOfMeridian && route.isOfOrganisation === true) continue
      const [others, none] = [await ask(stranger, name, known), await ask(stranger, name, unknown)]
      expect([name, others.status]).toEqual([name, 404])
      expect([name, ...apart(others, known)]).toEqual([name, ...apart(none, unknown)])
    }
    for (const [name] of of('list', 'reference')) {
      if (isOfMeridian && name === 'GET /webhook-subscriptions') continue
      const { status, text } = await ask(stranger, name, known)
      expect([name, status < 500 && status !== 404]).toEqual([name, true])
      for (const secret of secrets) expect([name, text.includes(secret)]).toEqual([name, false])
    }
  })

  it.each(strangers)('lets %s change nothing of it, and refuses alike what is another’s and what is not there', async (client) => {
    const stranger = signInAs(server, client)
    const before = await meridian.read<object>(`/entries/${known.entryNumber}`)
    for (const [name, route] of of('act')) {
      if (client === 'meridian-larkspur-desk' && route.isOfOrganisation === true) continue
      const [others, none] = [await ask(stranger, name, known), await ask(stranger, name, unknown)]
      if (others.status < 300) expect([name, others.text.includes('"accepted":false')]).toEqual([name, true])
      // A filing is answered with what its filer said itself; that it is another's number tells no more than that it is not its own.
      if (route.body === undefined || typeof route.body(known) !== 'string') for (const secret of secrets.filter((one) => !route.path(known).includes(one))) expect([name, others.text.includes(secret)]).toEqual([name, false])
      expect([name, others.status]).toEqual([name, none.status])
    }
    expect(await meridian.read(`/entries/${known.entryNumber}`)).toEqual(before)
    expect((await meridian.read<{ subscriptions: object[] }>('/webhook-subscriptions')).subscriptions).toContainEqual(expect.objectContaining({ id: known.webhook }))
  })

  it('tells another broker nothing about an entry number of Meridian’s, whether it is on file or not', async () => {
    const harborline = signInAs(server, 'harborline-filer')
    const said: unknown[] = []
    for (const transaction of [801, 898]) for (const text of [forCopperfield(summary), sample('release-cancel.catair'), summary.replace(/^10A/m, '10R')]) {
      const filing = onlyFiling(await harborline.file(renumbered(text, transaction)))
      expect([filing.accepted, filing.determination.outcome]).toEqual([false, 'reject'])
      said.push([filing.findings.map(({ code, message }) => [code, message]), filing.determination.reasons.map(({ rule }) => rule), (await harborline.read<{ client: string }>(`/filings/${filing.filing}`)).client])
    }
    expect(said.slice(0, 3)).toEqual(said.slice(3))
  })

  it('lets a desk file for its client, and for no other by whatever it names', async () => {
    const desk = signInAs(server, 'meridian-larkspur-desk')
    expect(onlyFiling(await desk.file(renumbered(summary, 811))).accepted).toBe(true)
    for (const text of [renumbered(forCopperfield(summary), 812), renumbered(summary, 801).replace(/^10A/m, '10R'), renumbered(sample('release-cancel.catair'), 801)]) {
      const response = await desk.post(text)
      expect([response.status, secrets.some((secret) => text.includes(secret))]).toEqual([403, text.includes('COPPERMARK')])
    }
    const mine = await desk.read<{ filings: { client: string }[] }>('/filings')
    expect(new Set(mine.filings.map(({ client }) => client))).toEqual(new Set(['89-100000100']))
    const repeated = await meridian.post(renumbered(forCopperfield(summary), 813), { key: 'shared-key-1' })
    expect(repeated.status).toBe(201)
    expect((await desk.post(renumbered(forCopperfield(summary), 813), { key: 'shared-key-1' })).status).toBe(403)
  })

  it('keeps test and production apart both ways', async () => {
    const production = signInAs(server, 'meridian-production')
    for (const [name, route] of of('record').filter(([, one]) => one.isByEnvironment === true)) expect([name, (await ask(production, name, known)).status, route.kind]).toEqual([name, 404, 'record'])
    for (const [name] of of('list').filter(([, { isByEnvironment }]) => isByEnvironment === true)) {
      const { text } = await ask(production, name, known)
      for (const secret of secrets) expect([name, text.includes(secret)]).toEqual([name, false])
    }
    const refused = onlyFiling(await production.file(renumbered(forCopperfield(summary), 801)))
    expect(refused.findings.map(({ code }) => code)).toContain('entry-number-of-other-environment')
    expect(await meridian.read(`/entries/${known.entryNumber}`)).toMatchObject({ entry: { environment: 'test', summary: {} } })

    const real = onlyFiling(await production.file(renumbered(forCopperfield(summary), 821)))
    expect(real.accepted).toBe(true)
    const names = { ...known, filing: real.filing, entryNumber: entryNumberOf(821), ...await toldBeforehand(production, '99976543213') }
    for (const [name, { isByEnvironment, isHiddenFromAuthorities }] of of('record')) {
      if (isByEnvironment !== true || isHiddenFromAuthorities === true) continue
      for (const who of ['meridian-filer', 'port-officer']) expect([name, who, (await ask(signInAs(server, who), name, names)).status]).toEqual([name, who, 404])
    }
    expect((await ask(signInAs(server, 'port-officer'), 'POST /determinations/{id}/decisions', names)).status).toBe(404)
    expect(onlyFiling(await meridian.file(renumbered(forCopperfield(summary), 821).replace(/^10A/m, '10R'))).accepted).toBe(false)
    expect(await production.read(`/entries/${names.entryNumber}`)).toMatchObject({ entry: { environment: 'production', summary: {} } })
  })

  it('prepares an entry summary for the importer, whom it empowered and customs, and says of others’ importers what it says of none', async () => {
    const asked = async (client: string, importer: string) => {
      const { status, text } = await send(signInAs(server, client), 'POST /provenance/entry-summaries', { importer, month: '2026-03' })
      return [status, status === 200 ? text.includes('"suretyCode"') : text.includes('"status":403') && !text.includes(importer)]
    }
    for (const client of ['meridian-filer', 'larkspur-filer', 'meridian-larkspur-desk', 'import-specialist']) expect([client, ...await asked(client, '89-100000100')]).toEqual([client, 200, true])
    for (const [client, importer] of [['harborline-filer', '89-100000100'], ['agency-officer', '89-100000100'], ['larkspur-filer', '89-100000200'], ['meridian-larkspur-desk', '89-100000200'], ['harborline-filer', '89-199999900']] as const) expect([client, ...await asked(client, importer)]).toEqual([client, 403, true])
  })

  it('counts a revoked power of attorney from the next filing on', async () => {
    expect(onlyFiling(await meridian.file(renumbered(summary, 831))).accepted).toBe(true)
    const larkspur = signInAs(server, 'larkspur-filer')
    const revoked = await send(larkspur, 'POST /powers-of-attorney/sandbox-power-89-100000100/revocation', {})
    expect(revoked.status).toBe(200)
    const after = onlyFiling(await meridian.file(renumbered(summary, 832)))
    expect([after.accepted, after.findings.map(({ code }) => code).includes('power-of-attorney-missing')]).toEqual([false, true])
  })
})
