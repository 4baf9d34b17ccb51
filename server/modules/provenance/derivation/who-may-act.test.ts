import { describe, expect, it } from 'vitest'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import { recordedEvent } from '../areas/test-sample-events.ts'
import { supportingPapers } from '../twin/supporting-papers.ts'
import { derived, saying, vectorCredential } from './test-derived.ts'

const [power, intent, membership] = ['power-of-attorney/valid-to-a-broker', 'intent-to-import/valid-to-import-steel', 'ctpat-certificate/valid-importer'].map(vectorCredential)

describe('a power of attorney', () => {
  const principal = 'did:web:larkspur-steel.example'
  const agent = 'did:web:meridian-brokers.example'
  const given = { ...power, issuer: { id: principal }, validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-12-31T00:00:00Z' }

  it('says from whom, to whom and how long', () => {
    const [event, ...others] = derived(given)
    expect([others, event?.from?.identifiers[0]?.value, event?.to?.identifiers[0]?.value, event?.period]).toEqual([[], principal, agent, { from: '2026-01-01', to: '2027-12-31' }])
    expect(event?.documents).toEqual([{ kind: 'credential', number: 'urn:uuid:0' }, { kind: 'authority-to-act', number: `${agent} for ${principal}` }])
  })

  it('is found for what the agent files for that principal, and for nobody else', () => {
    const filed = (issuer: string, importer: string) => recordedEvent(derived(saying({ ...vectorCredential('cbp3461-entry/valid-by-truck'), id: 'urn:x', issuer: { id: issuer } }, { importer: { type: ['Organization'], id: importer, name: 'Importer' } }))
      .map((event) => ({ ...event, id: `urn:entry:${issuer}`.replaceAll(' ', '') }))[0] ?? { id: '', kind: 'inspection', occurredAt: '', inputs: [], outputs: [], about: [], documents: [] }, { standing: 'verified', issuer })
    const powers = derived(given).map((event) => recordedEvent(event, { standing: 'verified', issuer: principal }))
    const found = (issuer: string, importer: string) => { const entry = filed(issuer, importer); return supportingPapers(lotGraph([entry, ...powers]), [entry], []).map(({ event }) => event.process).filter((process) => process === 'power-of-attorney') }
    expect([found(agent, principal), found('did:web:another.example', principal), found(agent, 'did:web:another.example')]).toEqual([['power-of-attorney'], [], []])
  })

  it('is one for each agent, and none that its own holder gives himself', () => {
    const several = { ...given, credentialSubject: [agent, principal, 'did:web:second.example'].map((id) => ({ type: ['Organization'], id })) }
    const events = derived(several)
    expect(events.map(({ id, to }) => [id, to?.identifiers[0]?.value])).toEqual([['urn:uuid:0#power-of-attorney', agent], ['urn:uuid:0#power-of-attorney-2', principal], ['urn:uuid:0#power-of-attorney-3', 'did:web:second.example']])
    expect(events.map(({ documents }) => documents.some(({ kind }) => kind === 'authority-to-act'))).toEqual([true, false, true])
    expect(derived({ ...given, credentialSubject: Array.from({ length: 5000 }, (_, index) => ({ type: ['Organization'], id: `did:web:agent-${String(index)}.example` })) }).length).toBeLessThanOrEqual(100)
    expect(derived({ ...given, credentialSubject: {} })).toEqual([])
    expect(derived({ ...given, validUntil: '2025-01-01T00:00:00Z' })[0]?.period).toBeUndefined()
    expect(derived({ ...given, credentialSubject: { type: ['Organization'], id: `did:web:${'a'.repeat(250)}.example` } })[0]?.documents.map(({ kind }) => kind)).toEqual(['credential'])
  })
})

describe('an intent to import', () => {
  it('says who begins, and nothing of goods or papers', () => {
    const [event] = derived(intent ?? {})
    expect([event?.process, event?.attributes, event?.about, event?.documents.map(({ kind }) => kind), event?.to]).toEqual(['intent-to-import', { declares: 'import into the United States' }, [], ['credential'], event?.by])
  })
})

describe('membership in a programme of trusted traders', () => {
  it('says who is a member, of which tier and trade, from when to when, and since when it was looked at', () => {
    const [event] = derived({ ...membership, validFrom: '2026-03-01T00:00:00Z', validUntil: '2030-03-01T00:00:00Z' })
    expect([event?.occurredAt, event?.period, event?.to?.identifiers.map(({ scheme }) => scheme)]).toEqual(['2026-03-01T00:00:00.000Z', { from: '2026-03-01', to: '2030-03-01' }, ['did', 'importer-number', 'filer-code', 'duns']])
    expect(event?.attributes).toMatchObject({ 'trusted-trader': 'Larkspur Steel Imports (sandbox)', 'tier': 'Validated', 'trade-sector': 'U.S. Importers', 'validated-on': '2026-02-10', 'issuing-country-country': 'US' })
    expect(derived({ ...saying(membership ?? {}, { dateOfLastValidation: '9999-99-99', tier: ['x', {}] }), validUntil: 'never' })[0]?.attributes?.['validated-on']).toBeUndefined()
  })
})
