import { noClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { describe, expect, it } from 'vitest'
import { linksMax, recognise, type RecognitionQuestion, typesToRecognise } from './recognise.ts'
import type { RecognisedIssuer } from './recognised-issuer.ts'
import { type RecognitionLink, recognitionLinks } from './recognition-link.ts'

const mill = 'did:web:mill.example'
const register = 'did:web:register.example'
const entry = (rest: Partial<RecognisedIssuer> = {}): RecognisedIssuer => ({
  id: 'r1', issuer: mill, name: 'Mill', standing: 'issuer', types: ['MillTestReportCredential'], scope: {}, from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z',
  basis: 'Notice 1', recognisedBy: 'customs', recordedAt: '2026-01-01T00:00:00Z', ...rest,
})
const link = (rest: Partial<RecognitionLink> = {}): RecognitionLink => ({ recogniser: register, recognised: mill, actions: ['issue'], types: 'any', ...rest })
const anchor = entry({ id: 'a1', issuer: register, standing: 'anchor' })
const ask = (rest: Partial<RecognitionQuestion> = {}) =>
  recognise({ issuer: mill, types: ['MillTestReportCredential'], issued: new Date('2026-06-01T00:00:00Z'), now: new Date('2026-07-01T00:00:00Z'), registry: [entry()], links: [], ...rest })
const codes = ({ isRecognised, findings }: ReturnType<typeof recognise>) => [isRecognised, ...findings.map(({ code }) => code)]

describe('recognise()', () => {
  it('recognises whom the registry names for the type, and shows the ground', () => {
    expect(ask()).toEqual({ isRecognised: true, path: [{ by: 'registry', recognition: 'r1', issuer: mill, standing: 'issuer', basis: 'Notice 1' }], findings: [] })
  })
  it('says of anyone else that the credential is valid but the issuer not recognised, and what to do', () => {
    const answer = ask({ issuer: 'did:web:stranger.example' })
    expect(codes(answer)).toEqual([false, 'issuer-not-recognised'])
    expect(answer.findings[0]).toMatchObject({ severity: 'warning', pointer: { declaration: '/issuer' } })
    expect(answer.findings[0]?.remedy).toContain('recognise the issuer')
  })
  it.each([
    ['another type', { registry: [entry({ types: ['PackingListCredential'] })] }, 'issuer-recognised-for-others'],
    ['before it begins', { issued: new Date('2025-12-31T23:59:59Z') }, 'issuer-not-recognised-on-date'],
    ['at its end', { issued: new Date('2027-01-01T00:00:00Z') }, 'issuer-not-recognised-on-date'],
    ['after it was ended, whenever issued', { registry: [entry({ endedAt: '2026-06-30T00:00:00Z' })] }, 'issuer-not-recognised-on-date'],
    ['an anchor that issues itself', { issuer: register, registry: [anchor] }, 'issuer-not-recognised'],
    ['no type at all', { types: [] }, 'issuer-not-recognised'],
  ])('does not recognise for %s', (_, question, code) => { expect(codes(ask(question))).toEqual([false, code]) })
  it('tells of a recognition that lapsed since the credential says it was issued', () => {
    expect(codes(ask({ now: new Date('2027-02-01T00:00:00Z') }))).toEqual([true, 'issuer-recognition-lapsed-since'])
  })
  it('asks for every type: one who may issue packing lists passes off no mill test report', () => {
    const registry = [entry({ types: ['PackingListCredential'] })]
    expect(ask({ registry, types: ['PackingListCredential'] }).isRecognised).toBe(true)
    expect(ask({ registry, types: ['PackingListCredential', 'MillTestReportCredential'] }).isRecognised).toBe(false)
  })
})

describe('recognise() by scope', () => {
  const goods = (rest: object) => ({ ...noClaims, goods: [{ pointer: '/x', identifiers: [{ scheme: 'heat-number', value: 'IV-1' }], quantities: [], amounts: [], attestations: [], places: [], dates: [], parties: [], documents: [], ...rest }] })
  it.each([
    [{ countries: ['BR'] }, goods({ countryOfOrigin: 'BR' }), [true]],
    [{ countries: ['BR'] }, goods({ countryOfOrigin: 'CN' }), [false, 'issuer-out-of-scope']],
    [{ countries: ['BR'] }, goods({}), [false, 'issuer-scope-not-shown']],
    [{ commodities: ['7208'] }, goods({ commodityCode: '7208100000' }), [true]],
    [{ commodities: ['7208'] }, goods({ commodityCode: '7306100000' }), [false, 'issuer-out-of-scope']],
    [{ identifiers: ['heat-number:IV-'] }, goods({}), [true]],
    [{ identifiers: ['heat-number:XX-', 'heat-number:YY-'] }, goods({}), [false, 'issuer-out-of-scope']],
    [{ agreement: 'USMCA' }, goods({}), [false, 'issuer-scope-not-shown']],
    [{ agreement: 'USMCA' }, goods({ attestations: [{ kind: 'trade-agreement', pointer: '/y', value: 'USMCA' }] }), [true]],
    [{ agreement: 'USMCA' }, goods({ attestations: [{ kind: 'trade-agreement', pointer: '/y', value: 'CAFTA-DR' }] }), [false, 'issuer-out-of-scope']],
    [{ countries: ['CA'] }, goods({ countryOfManufacture: 'CA' }), [true]],
    [{ countries: ['BR'] }, undefined, [false, 'issuer-scope-not-shown']],
  ])('%j', (scope, claims, expected) => { expect(codes(ask({ registry: [entry({ scope })], claims }))).toEqual(expected) })
  it('shows no ground that a holder could reach by holding claims back', () => {
    const answer = ask({ registry: [entry({ scope: { countries: ['BR'], agreement: 'USMCA' } })], claims: goods({ countryOfOrigin: 'BR' }) })
    expect(answer).toMatchObject({ isRecognised: false, path: [], findings: [{ code: 'issuer-scope-not-shown', severity: 'warning', pointer: { declaration: '/issuer' } }] })
    expect(ask({ issuer: mill, registry: [{ ...anchor, scope: { countries: ['BR'] } }], links: [link()], claims: goods({}) })).toMatchObject({ isRecognised: false, findings: [{ code: 'issuer-scope-not-shown' }] })
  })
  it('needs no claims where one of several recognitions has no limits', () => {
    expect(codes(ask({ registry: [entry({ scope: { countries: ['MX'] } }), entry({ id: 'r2' })] }))).toEqual([true])
  })
  it('takes whichever of several recognitions fits', () => {
    expect(codes(ask({ registry: [entry({ scope: { countries: ['MX'] } }), entry({ id: 'r2', scope: { countries: ['BR'] } })], claims: goods({ countryOfOrigin: 'BR' }) }))).toEqual([true])
  })
})

describe('recognise() by a chain', () => {
  it('follows a credential of a recognised anchor, and shows the path', () => {
    expect(ask({ registry: [anchor], links: [link({ credential: 'urn:link' })] })).toEqual({
      isRecognised: true, findings: [],
      path: [{ by: 'registry', recognition: 'a1', issuer: register, standing: 'anchor', basis: 'Notice 1' }, { by: 'credential', recogniser: register, issuer: mill, credential: 'urn:link' }],
    })
  })
  it.each([
    ['of no anchor', { registry: [] , links: [link()] }],
    ['of a recognised issuer that is no anchor', { registry: [entry({ issuer: register })], links: [link()] }],
    ['for another type', { registry: [anchor], links: [link({ types: ['PackingListCredential'] })] }],
    ['of an anchor for another type', { registry: [{ ...anchor, types: ['PackingListCredential'] }], links: [link()] }],
    ['before it is valid', { registry: [anchor], links: [link({ from: '2026-06-02T00:00:00Z' })] }],
    ['after it was valid', { registry: [anchor], links: [link({ until: '2026-06-01T00:00:00Z' })] }],
    ['with dates that are none', { registry: [anchor], links: [link({ until: 'soon' })] }],
    ['about another', { registry: [anchor], links: [link({ recognised: 'did:web:other.example' })] }],
    ['that lets it recognise but not issue', { registry: [anchor], links: [link({ actions: ['recognise'] })] }],
    ['of the issuer for itself', { registry: [], links: [link({ recogniser: mill })] }],
  ])('does not follow one %s', (_, question) => { expect(ask(question).isRecognised).toBe(false) })

  const chainOf = (length: number) => Array.from({ length }, (_, at) => link({
    recognised: at === 0 ? mill : `did:web:link${String(at)}.example`, recogniser: at === length - 1 ? register : `did:web:link${String(at + 1)}.example`, actions: at === 0 ? ['issue'] : ['recognise'],
  }))
  it('follows as many links as its limit, and says when there are more', () => {
    expect(ask({ registry: [anchor], links: chainOf(linksMax) }).path).toHaveLength(linksMax + 1)
    expect(codes(ask({ registry: [anchor], links: chainOf(linksMax + 1) }))).toEqual([false, 'issuer-chain-too-long'])
  })
  it('needs leave to recognise further for every link but the last', () => {
    expect(ask({ registry: [anchor], links: chainOf(2).map((one) => ({ ...one, actions: ['issue'] as const })) }).isRecognised).toBe(false)
  })
  it('ends where many vouch for each other', () => {
    const names = Array.from({ length: 40 }, (_, at) => `did:web:n${String(at)}.example`)
    const links = [mill, ...names].flatMap((recognised) => names.map((recogniser) => link({ recognised, recogniser, actions: ['issue', 'recognise'] })))
    expect(ask({ registry: [anchor], links }).isRecognised).toBe(false)
  })
})

describe('typesToRecognise()', () => {
  const isKnown = (type: string) => type.startsWith('Mill') || type.startsWith('Packing')
  it.each([
    [['VerifiableCredential', 'MillTestReportCredential'], ['MillTestReportCredential']],
    [['VerifiableCredential', 'MillTestReportCredential', 'Anything'], ['MillTestReportCredential']],
    [['MillTestReportCredential', 'PackingListCredential'], ['MillTestReportCredential', 'PackingListCredential']],
    [['VerifiableCredential', 'Anything'], ['Anything']],
    [['VerifiableCredential'], []],
  ])('of %j are %j', (types, wanted) => { expect(typesToRecognise(types, isKnown)).toEqual(wanted) })
})

describe('recognitionLinks()', () => {
  const credential = {
    id: 'urn:uuid:1', type: ['VerifiableCredential', 'RecognizedEntityCredential'], issuer: { id: register, type: 'RecognizedIssuer' }, validFrom: '2026-01-01T00:00:00Z', validUntil: '2028-01-01T00:00:00Z',
    credentialSubject: [
      { id: mill, type: 'RecognizedEntity', recognizedTo: { type: 'RecognizedAction', action: 'issue', validUntil: '2027-01-01T00:00:00Z', outputValidation: { id: 'https://window.example/credential-types/MillTestReportCredential/schema', type: 'JsonSchema' } } },
      { id: 'did:web:other.example', type: ['RecognizedEntity'], recognizedTo: [{ action: 'verify' }, { action: ['issue', 'recognize'], recognizedBy: register }, { action: 'issue', recognizedBy: 'did:web:elsewhere.example' }] },
      { id: 'did:web:person.example', type: 'Person', recognizedTo: { action: 'issue' } }, 'nothing',
    ],
  }
  it('reads whom a RecognizedEntityCredential recognises, for what, from when to when', () => {
    expect(recognitionLinks(credential)).toEqual([
      { recogniser: register, recognised: mill, actions: ['issue'], types: ['MillTestReportCredential'], credential: 'urn:uuid:1', from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
      { recogniser: register, recognised: 'did:web:other.example', actions: ['issue', 'recognise'], types: 'any', credential: 'urn:uuid:1', from: '2026-01-01T00:00:00Z', until: '2028-01-01T00:00:00Z' },
    ])
  })
  it('reads for whom a DigitalIdentityAnchor vouches', () => {
    expect(recognitionLinks({ type: ['DigitalIdentityAnchor', 'VerifiableCredential'], issuer: register, credentialSubject: { type: ['RegisteredIdentity'], id: mill, registeredId: '1' } })).toEqual([
      { recogniser: register, recognised: mill, actions: ['issue'], types: 'any' },
    ])
  })
  it.each([{}, { type: 'RecognizedEntityCredential' }, { type: ['RecognizedEntityCredential'], issuer: 3, credentialSubject: {} }, { type: ['DigitalIdentityAnchor'], issuer: register, credentialSubject: [null, 4, { id: {} }] }, { type: ['Other'], issuer: register, credentialSubject: { id: mill } }])('reads nobody from %j', (other) => {
    expect(recognitionLinks(other)).toEqual([])
  })
})
