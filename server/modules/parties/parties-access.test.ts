import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endpointRights } from '../../endpoint-rights.ts'
import { openTestSandbox, type TestSandbox } from '../../sandbox/test-sandbox.ts'

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await openTestSandbox({
    routes: (http, access) => {
      http.get('/filings', { onRequest: access.guard }, (request) => ({ environment: access.callerOf(request).environment }))
      http.post('/filings', { onRequest: access.guard }, (request) => { access.requireEnvironment(access.callerOf(request), 'production'); return {} })
      http.get('/not-listed', { onRequest: access.guard }, () => ({}))
    },
  })
})
afterAll(async () => sandbox.close())

const programs = ['meridian-filer', 'meridian-larkspur-desk', 'harborline-filer', 'larkspur-filer', 'larkspur-viewer', 'port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'agency-officer', 'administrator'] as const
type ProgramName = (typeof programs)[number]
const officers: readonly ProgramName[] = ['port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'administrator']

async function get(program: ProgramName, path: string): Promise<{ status: number; body: Record<string, unknown>; text: string }> {
  const answer = await sandbox.as(program).fetch(`${sandbox.origin}${path}`)
  const text = await answer.text()
  return { status: answer.status, text, body: JSON.parse(text) as Record<string, unknown> }
}

async function post(program: ProgramName, path: string, { idempotencyKey = randomUUID(), ...body }: { idempotencyKey?: string } & Record<string, unknown>) {
  const headers = { 'content-type': 'application/json', ...(idempotencyKey === '' ? {} : { 'idempotency-key': idempotencyKey }) }
  const answer = await sandbox.as(program).fetch(`${sandbox.origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: await answer.json() as Record<string, unknown> }
}

const numbers = (list: unknown, key: string) => (list as Record<string, unknown>[]).map((one) => one[key])
const allImporters = ['100', '200', '300', '400', '500', '600', '700', '800', '900'].map((end) => `89-100000${end}`)
const address = { street: '1 Invented Street', city: 'Newark', country: 'US' }
const newImporter = (end: string) => ({ number: `89-100000${end}`, name: 'New Importer (sandbox)', companyType: 'corporation', mailingAddress: address, physicalAddress: address })
const newPower = { importerNumber: '89-100000100', agent: 'harborline', executedOn: '2026-07-01', from: '2026-07-01' }
const newBond = { number: '268SBX901', importerNumber: '89-100000950', type: '8', activity: '1', suretyCode: 'ZZ1', amountDollars: 50_000, executedOn: '2026-07-01', from: '2026-07-01' }

describe('what each organisation and client sees', () => {
  const seen: Readonly<Record<string, readonly string[]>> = {
    // A power revoked on 2026-01-15 gives no view of the client any more.
    'meridian-filer': ['100', '200', '300', '400', '600', '800', '900'], 'meridian-larkspur-desk': ['100'], 'harborline-filer': ['500'],
    'larkspur-filer': ['100'], 'larkspur-viewer': ['100'],
    // Officers of other agencies are not customs.
    'agency-officer': [],
  }
  it.each(programs)('%s lists its own importers and bonds alone', async (program) => {
    const expected = seen[program]?.map((end) => `89-100000${end}`) ?? [...allImporters, '89-200000100']
    const importers = await get(program, '/importers')
    expect(numbers(importers.body['importers'], 'number')).toEqual(expected)
    const bonds = await get(program, '/bonds')
    expect(numbers(bonds.body['bonds'], 'importerNumber')).toEqual(expected)
    for (const hidden of allImporters.filter((number) => !expected.includes(number))) expect(importers.text + bonds.text).not.toContain(hidden)
  })
  it.each(programs)('%s gets one record when it is on its list, and otherwise the same 404 as for nothing', async (program) => {
    const lists = { importers: await get(program, '/importers'), bonds: await get(program, '/bonds') }
    for (const [path, key] of [['importers', 'number'], ['bonds', 'number']] as const) {
      const own = numbers(lists[path].body[path], key)
      const all = path === 'importers' ? allImporters : allImporters.map((number) => `248SBX0${number.slice(8, 10)}`)
      const nothing = await get(program, `/${path}/${path === 'importers' ? '89-999999900' : '248NONE00'}`)
      expect(nothing.status).toBe(404)
      for (const one of all) {
        const answer = await get(program, `/${path}/${one}`)
        expect(answer.status).toBe(own.includes(one) ? 200 : 404)
        if (answer.status === 404) expect({ ...answer.body, instance: '' }).toEqual({ ...nothing.body, instance: '' })
      }
    }
  })
  it.each(programs)('%s sees the powers of attorney that it granted or holds', async (program) => {
    const powers = numbers((await get(program, '/powers-of-attorney')).body['powersOfAttorney'], 'id')
    const held: Readonly<Record<string, readonly string[]>> = { 'meridian-filer': ['100', '200', '300', '400', '600', '700', '800', '900'], 'meridian-larkspur-desk': ['100'], 'harborline-filer': ['500'], 'larkspur-filer': ['100'], 'larkspur-viewer': ['100'], 'agency-officer': [] }
    const expected = (held[program] ?? ['100', '200', '300', '400', '500', '600', '700', '800', '900']).map((end) => `sandbox-power-89-100000${end}`)
    expect(powers).toEqual(expected)
    for (const number of allImporters) {
      const id = `sandbox-power-${number}`
      expect((await get(program, `/powers-of-attorney/${id}`)).status).toBe(expected.includes(id) ? 200 : 404)
    }
  })
  it.each(programs)('%s sees its own organisation, authority all', async (program) => {
    const own = program.startsWith('meridian') ? ['meridian'] : program.startsWith('larkspur') ? ['larkspur'] : program === 'harborline-filer' ? ['harborline'] : program === 'agency-officer' ? ['fda-sandbox'] : ['aphis-sandbox', 'customs', 'fda-sandbox', 'harborline', 'larkspur', 'meridian', 'nhtsa-sandbox', 'northmoor', 'tidemark', 'waverley']
    expect(numbers((await get(program, '/organisations')).body['organisations'], 'id')).toEqual(own)
    expect((await get(program, '/organisations/harborline')).status).toBe(own.includes('harborline') ? 200 : 404)
  })
  it('tells sufficiency only of bonds that one sees', async () => {
    expect(await get('meridian-filer', '/bonds/248SBX001/sufficiency')).toMatchObject({ status: 200, body: { isSufficient: true, requiredDollars: '140000', roundedUpToStepDollars: '200000', certainty: 'secondary' } })
    expect((await get('harborline-filer', '/bonds/248SBX001/sufficiency')).status).toBe(404)
  })
})

describe('which role may change what', () => {
  const attempts = [
    ['/organisations', { id: 'newco', name: 'Newco (sandbox)', kind: 'importer', filerCodes: [] }],
    ['/importers', newImporter('950')],
    ['/bonds', newBond],
    ['/bonds/248SBX001/termination', { by: 'surety', terminatedOn: '2026-12-01' }],
  ] as const
  it.each(programs.filter((program) => program !== 'administrator'))('%s is refused what only an administrator may do', async (program) => {
    for (const [path, body] of attempts) expect((await post(program, path, body)).status).toBe(403)
    const mayEmpower = ['meridian-filer', 'meridian-larkspur-desk', 'harborline-filer', 'larkspur-filer'].includes(program)
    if (!mayEmpower) {
      expect((await post(program, '/powers-of-attorney', newPower)).status).toBe(403)
      expect((await post(program, '/powers-of-attorney/sandbox-power-89-100000100/revocation', {})).status).toBe(403)
    }
  })
  it('lists every endpoint of this module, and each refuses a request without a token before reading it', async () => {
    const ours = Object.keys(endpointRights).filter((endpoint) => /\/(?:organisations|importers|powers-of-attorney|bonds)/.test(endpoint))
    expect(ours).toHaveLength(15)
    for (const endpoint of ours) {
      const [method = '', path = ''] = endpoint.split(' ')
      const answer = await sandbox.fetch(`${sandbox.origin}${path.replace(/:\w+/, 'x')}`, { method, ...(method === 'POST' ? { body: '{"unfinished' } : {}), headers: { 'content-type': 'application/json' } })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toContain(`${sandbox.origin}/oauth`)
    }
  })
  it('refuses an endpoint that the table does not list, even to an administrator', async () => {
    expect((await get('administrator', '/not-listed')).status).toBe(500)
  })
  it('keeps test and production credentials apart', async () => {
    const production = sandbox.as('meridian-production')
    expect(await (await production.fetch(`${sandbox.origin}/filings`)).json()).toEqual({ environment: 'production' })
    const send = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    expect((await production.fetch(`${sandbox.origin}/filings`, send)).status).toBe(200)
    expect((await sandbox.as('meridian-filer').fetch(`${sandbox.origin}/filings`, send)).status).toBe(403)
    // The registers are shared: only credentials of the server's own environment change them.
    expect((await production.fetch(`${sandbox.origin}/powers-of-attorney`, send)).status).toBe(403)
  })
  it('lets no broker empower itself, nor an importer speak for another; both look like an unknown importer', async () => {
    const unknown = await post('meridian-filer', '/powers-of-attorney', { ...newPower, importerNumber: '89-999999900' })
    expect(unknown.status).toBe(422)
    for (const [program, importerNumber] of [['meridian-filer', '89-100000100'], ['meridian-filer', '89-100000500'], ['harborline-filer', '89-100000500'], ['larkspur-filer', '89-100000200']] as const) {
      const answer = await post(program, '/powers-of-attorney', { ...newPower, importerNumber })
      expect({ ...answer.body, instance: '' }).toEqual({ ...unknown.body, instance: '' })
    }
    expect(await sandbox.test.inspect('select from parties.powers_of_attorney')).toHaveLength(9)
  })
  it('answers 404 to a revocation of what one does not see', async () => {
    for (const id of ['sandbox-power-89-100000100', 'nothing']) expect((await post('harborline-filer', `/powers-of-attorney/${id}/revocation`, {})).status).toBe(404)
  })
})

describe('changes', () => {
  const refresh = () => sandbox.test.database.system((sql) => sandbox.parties.refresh(sql))
  it('need an Idempotency-Key, act once for it, and refuse it for another request', async () => {
    expect((await post('administrator', '/importers', { ...newImporter('950'), idempotencyKey: '' })).status).toBe(400)
    const first = await post('administrator', '/importers', { ...newImporter('950'), idempotencyKey: 'key-1' })
    expect(first).toMatchObject({ status: 201, body: { number: '89-100000950', status: 'active', registeredOn: '2026-07-20' } })
    expect(await post('administrator', '/importers', { ...newImporter('950'), idempotencyKey: 'key-1' })).toEqual(first)
    expect((await post('administrator', '/importers', { ...newImporter('951'), idempotencyKey: 'key-1' })).status).toBe(422)
    expect((await post('administrator', '/importers', newImporter('950'))).status).toBe(409)
  })
  it('sent twice at the same time act once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => post('administrator', '/bonds', { ...newBond, idempotencyKey: 'key-2' })))
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1)
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    expect(await sandbox.test.inspect('select from parties.bonds where bond_number = $1', [newBond.number])).toHaveLength(1)
    expect((await post('administrator', '/bonds', { ...newBond, number: '268SBX902' })).body).toMatchObject({ findings: [{ code: 'S96' }] })
  })
  it('let an importer empower an agent, who sees it at once, and revoke the power, which counts at once', async () => {
    expect((await get('harborline-filer', '/importers/89-100000100')).status).toBe(404)
    const granted = await post('larkspur-filer', '/powers-of-attorney', newPower)
    expect(granted).toMatchObject({ status: 201, body: { organisation: 'harborline', importerNumber: '89-100000100' } })
    expect((await get('harborline-filer', '/importers/89-100000100')).status).toBe(200)
    const before = await refresh()
    expect(before.powerOfAttorney('harborline', '89-100000100', '2026-07-20')).toBeDefined()
    const id = String(granted.body['id'])
    expect(await post('larkspur-filer', `/powers-of-attorney/${id}/revocation`, {})).toMatchObject({ status: 200, body: { revokedOn: '2026-07-20' } })
    expect((await get('harborline-filer', '/importers/89-100000100')).status).toBe(404)
    const after = await refresh()
    expect(after.version).not.toBe(before.version)
    expect(after.powerOfAttorney('harborline', '89-100000100', '2026-07-20')).toBeUndefined()
    // The directory that someone still holds has not changed under its hands.
    expect(before.powerOfAttorney('harborline', '89-100000100', '2026-07-20')).toBeDefined()
    expect(await refresh()).toBe(after)
  })
  it('reach the directory without a filing, and an importer’s new owner at once', async () => {
    const owner = { id: 'newowner', name: 'New Owner (sandbox)', kind: 'importer', filerCodes: [] }
    await sandbox.test.database.system((sql) => sql.query(`insert into parties.organisations (organisation, name, kind) values ($1, $2, $3)`, [owner.id, owner.name, owner.kind]))
    await sandbox.test.database.system((sql) => sql.query(`update parties.importers set organisation = 'newowner' where importer_number = '89-100000300'`))
    await expect.poll(() => sandbox.parties.directory().organisation('newowner')?.importerNumbers).toEqual(['89-100000300'])
  })
  it('publish facts with the change, to those who may see them', async () => {
    const facts = await sandbox.test.inspect<{ type: string; organisation: string; client: string }>('select type, organisation, client from outbox.facts order by position')
    expect(facts).toEqual([
      { type: 'ImporterRegistered', organisation: 'importer:89-100000950', client: '89-100000950' },
      { type: 'BondExecuted', organisation: 'importer:89-100000950', client: '89-100000950' },
      { type: 'PowerOfAttorneyGranted', organisation: 'harborline', client: '89-100000100' },
      { type: 'PowerOfAttorneyRevoked', organisation: 'harborline', client: '89-100000100' },
    ])
  })
  it('are refused by the rules with every finding', async () => {
    const refused = await post('administrator', '/importers', { ...newImporter('950'), number: 'not-a-number', physicalAddress: { ...address, street: 'PO Box 1' } })
    expect(refused).toMatchObject({ status: 422, body: { findings: [{ code: '102' }, { code: 'physical-address-is-box' }] } })
    expect((await post('administrator', '/bonds/248SBX001/termination', { by: 'surety', terminatedOn: '2026-07-21' })).body).toMatchObject({ findings: [{ code: 'termination-notice-too-short' }] })
    expect(await post('administrator', '/bonds/248SBX001/termination', { by: 'surety', terminatedOn: '2026-12-01' })).toMatchObject({ status: 200, body: { terminatedOn: '2026-12-01' } })
    expect((await post('administrator', '/organisations', { id: 'third', name: 'Third (sandbox)', kind: 'importer', filerCodes: ['ZZ9'] })).status).toBe(409)
    expect((await post('administrator', '/organisations', { id: 'third', name: 'Third (sandbox)', kind: 'importer', filerCodes: ['ZX1'] })).status).toBe(201)
  })
})

describe('row-level security, asked in SQL as customhouse_app', () => {
  const tables = ['organisations', 'filer_codes', 'carrier_codes', 'importers', 'powers_of_attorney', 'bonds', 'answered_requests'] as const
  it('is forced on every table of tenants', async () => {
    const rows = await sandbox.test.inspect<{ relname: string; forced: boolean }>(
      `select relname, relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'parties'::regnamespace and relkind = 'r' and relname <> 'directory_version'`)
    expect(rows.map(({ relname }) => relname).toSorted()).toEqual([...tables].toSorted())
    expect(rows.every(({ forced }) => forced)).toBe(true)
  })
  it('shows nothing to an organisation that is not there, and nothing where no one was stated', async () => {
    for (const organisation of ['nobody', ''])
      for (const table of tables)
        expect(await sandbox.test.database.read({ organisation, clients: 'all', role: 'organisation' }, (sql) => sql.query(`select from parties.${table}`))).toHaveLength(0)
  })
  it('lets no organisation write into another’s rows', async () => {
    const { database } = sandbox.test
    const meridian = { organisation: 'meridian', clients: 'all', role: 'organisation' } as const
    await expect(database.write(meridian, (sql) => sql.query(`insert into parties.powers_of_attorney (organisation, id, importer_number, executed_on, effective_from) values ('harborline', 'x', '89-100000100', '2026-01-01', '2026-01-01')`))).rejects.toThrow(/row-level security/)
    const desk = { ...meridian, clients: ['89-100000100'] } as const
    await expect(database.write(desk, (sql) => sql.query(`insert into parties.powers_of_attorney (organisation, id, importer_number, executed_on, effective_from) values ('meridian', 'x', '89-100000500', '2026-01-01', '2026-01-01')`))).rejects.toThrow(/row-level security/)
    expect(await database.write(meridian, (sql) => sql.query(`update parties.powers_of_attorney set revoked_on = '2026-01-01' where organisation = 'harborline' returning id`))).toHaveLength(0)
    // An agent sees its client's bonds but cannot change them.
    expect(await database.write(meridian, (sql) => sql.query(`update parties.bonds set amount_dollars = 1 returning bond_number`))).toHaveLength(0)
    expect(await database.write(meridian, (sql) => sql.query(`update parties.importers set status = 'void' returning importer_number`))).toHaveLength(0)
  })
  it('keeps sign-in data from every caller', async () => {
    const scope = { organisation: 'customs', clients: 'all', role: 'authority' } as const
    for (const table of ['programs', 'authorization_records'])
      await expect(sandbox.test.database.read(scope, (sql) => sql.query(`select from access.${table}`))).rejects.toThrow(/permission denied/)
  })
  it('lets the directory be refreshed by the program alone', async () => {
    await expect(sandbox.test.database.read({ organisation: 'meridian', clients: 'all', role: 'organisation' }, (sql) => sandbox.parties.refresh(sql))).rejects.toThrow(/row-level security/)
  })
  it('counts officers as authority', async () => {
    for (const program of officers) expect(numbers((await get(program, '/organisations?limit=2')).body['organisations'], 'id')).toEqual(['aphis-sandbox', 'customs'])
    expect(numbers((await get('administrator', '/organisations?limit=2&after=fda-sandbox')).body['organisations'], 'id')).toEqual(['harborline', 'larkspur'])
  })
})
