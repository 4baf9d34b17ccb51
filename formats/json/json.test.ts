import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../format.ts'
import { schemaIsDeclaration } from './declaration-schema.ts'
import { json } from './json.ts'
import { mostDepth, scanJson } from './scan-json.ts'
import { declarationJsonSchema } from './wire-schema.ts'

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const small = {
  kind: 'entry-summary', entryNumber: 'ZZ900000019', typeCode: '01',
  goodsItems: [{ origin: 'TH', commodities: [{ code: '3924104000', value: '1000' }] }, { origin: 'GB' }],
}

describe('json.read()', () => {
  it('fills in what an importer need not write', () => {
    const [message] = json.read(bytes(small)).messages
    expect(message?.findings).toEqual([])
    expect(message?.declaration).toMatchObject({ functionCode: 'add', dates: {}, indicators: {}, bonds: [], consignments: [] })
    expect(message?.declaration?.goodsItems.map((item) => item.sequence)).toEqual([1, 2])
    expect(message?.declaration?.goodsItems[0]?.commodities[0]).toEqual({ code: '3924104000', value: '1000', quantities: [], agencyData: [] })
  })

  it('reads a list of declarations', () => {
    const read = json.read(bytes({ declarations: [small, { ...small, kind: 'entry' }] }))
    expect(read.messages.map((message) => message.declaration?.kind)).toEqual(['entry-summary', 'entry'])
  })

  it('gives every fault of shape, each with its pointer', () => {
    const faulty = { ...small, kind: 'transit', typeCode: 1, surprise: true, goodsItems: [{ commodities: [{ value: '1,000' }] }], dates: { estimatedEntry: '2026-02-30' } }
    const [message] = json.read(bytes(faulty)).messages
    expect(message?.declaration).toBeUndefined()
    const pointers = message?.findings.map((finding) => finding.pointer.declaration)
    expect(pointers).toEqual(expect.arrayContaining([
      '/kind', '/typeCode', '/surprise', '/goodsItems/0/commodities/0/code', '/goodsItems/0/commodities/0/value', '/dates/estimatedEntry',
    ]))
    for (const finding of message?.findings ?? []) expect(finding).toMatchObject({ code: 'json-shape', severity: 'fatal', pointer: { wco: expect.stringMatching(/^42A/) as string } })
  })

  it('lists more faults than a reader would by itself', () => {
    const goodsItems = Array.from({ length: 40 }, () => ({ origin: 1 }))
    expect(json.read(bytes({ ...small, goodsItems })).messages[0]?.findings).toHaveLength(40)
  })

  it('takes credentials as they were secured, and says what of them has the wrong shape', () => {
    const secured = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], credentialSubject: { anything: [1, null, { deep: true }] } }
    const credentials = [{ proves: '/goodsItems/0', credential: secured }, { proves: '', credential: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln' }, { proves: '', reference: 'urn:uuid:1' }]
    const [read] = json.read(bytes({ ...small, credentials })).messages
    expect(read?.declaration?.credentials).toEqual(credentials)
    const [refused] = json.read(bytes({ ...small, credentials: [{ credential: 7 }, { proves: 'goodsItems' }] })).messages
    expect(refused?.findings.map((finding) => finding.pointer.declaration)).toEqual(expect.arrayContaining(['/credentials/0/proves', '/credentials/0/credential', '/credentials/1/proves']))
  })

  it.each([
    ['a name given twice', '{"kind":"entry","kind":"entry-summary"}', 'json-duplicate-name', '/kind'],
    ['a name given twice in another spelling', '{"a":[{"b":1,"\\u0062":2}]}', 'json-duplicate-name', '/a/0/b'],
    ['a prototype', '{"a":1,"__proto__":{"b":2}}', 'json-reserved-name', '/__proto__'],
    ['a constructor', '{"totals":{"constructor":{}}}', 'json-reserved-name', '/totals/constructor'],
    ['endless nesting', '['.repeat(200_000), 'json-too-deep', '/0'.repeat(mostDepth)],
    ['broken syntax', '{"kind":', 'json-syntax', undefined],
    ['nothing', '', 'json-syntax', undefined],
    ['an empty list', '{"declarations":[]}', 'json-shape', '/declarations'],
  ])('refuses %s', (_, ...[text, code, pointer]) => {
    const read = json.read(bytes(text))
    expect(read.messages).toEqual([])
    expect(read.findings[0]).toMatchObject({ code, severity: 'fatal' })
    expect(read.findings[0]?.pointer.declaration).toBe(pointer)
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(json.read(Uint8Array.of(0x7b, 0xff, 0x7d)).findings[0]?.code).toBe('json-encoding')
  })

  it('does not repeat what was sent in what it says of broken syntax', () => {
    expect(json.read(bytes('{"importer": secret}')).findings[0]?.message).not.toContain('secret')
  })

  it('never throws, and never pollutes prototypes', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.json().map((text) => `{"declarations":[${text}]}`)), (text) => {
      const read = json.read(bytes(text))
      expect(read.findings.length + read.messages.length).toBeGreaterThan(0)
      expect(Object.keys(Object.prototype)).toEqual([])
    }))
  })
})

describe('scanJson()', () => {
  it('finds nothing in what a printer prints', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = JSON.stringify(value)
      fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(text))
      expect(scanJson(text)).toEqual([])
    }))
  })
})

describe('json.writeAnswer()', () => {
  const answer: Answer = { accepted: true, findings: [], determination: { outcome: 'release', reasons: [], decidedAt: '2026-01-20T10:00:00.000Z' }, version: '00100', answeredAt: '2026-01-20T10:00:00.000Z' }
  const written = (value: unknown, answers: readonly Answer[]) => JSON.parse(new TextDecoder().decode(json.writeAnswer(json.read(bytes(value)), answers))) as unknown

  it('answers one declaration with one object, a list with a list', () => {
    expect(written(small, [answer])).toMatchObject({ entryNumber: 'ZZ900000019', accepted: true, version: '00100', determination: { outcome: 'release' } })
    expect(written({ declarations: [small] }, [answer])).toMatchObject({ answers: [{ accepted: true }] })
  })

  it('answers what could not be read with its findings', () => {
    expect(written('{', [])).toMatchObject({ accepted: false, findings: [{ code: 'json-syntax' }] })
  })
})

describe('declarationJsonSchema()', () => {
  it('is of draft 2020-12 and names itself', () => {
    expect(declarationJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://customhouse.example/schemas/declaration.json' })
  })

  it('requires only what cannot be concluded', () => {
    const { $defs } = declarationJsonSchema() as { $defs: { declaration: { required: string[] } } }
    expect($defs.declaration.required).toEqual(['kind', 'entryNumber', 'typeCode'])
    expect(schemaIsDeclaration).toBe(true)
  })
})
