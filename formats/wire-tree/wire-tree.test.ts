import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InterchangeReader, MessageFormat } from '../message-format.ts'
import { postJson } from '../post/post-json.ts'
import { postXml } from '../post/post-xml.ts'
import { decimalText } from './decimal-text.ts'
import { mappingOf } from './mapping.ts'
import { JsonTextError, parseJson } from './parse-json.ts'
import { codesOf, documentsOf, readAll, unreadOf } from './test-interchanges.ts'
import type { WireNode } from './wire-node.ts'

/** Pushes a piece again and again until the reader gives a finding; gives its code and how many pieces it took. */
function pushUntilRefused(reader: InterchangeReader, piece: string, most: number): readonly [string | undefined, number] {
  const bytes = new TextEncoder().encode(piece)
  for (let count = 1; count <= most; count++) {
    const [found] = codesOf(reader.push(bytes))
    if (found !== undefined) return [found, count]
  }
  return [undefined, most]
}

function readerAfter(format: MessageFormat, beginning: string): InterchangeReader {
  const reader = format.createReader()
  reader.push(new TextEncoder().encode(beginning))
  return reader
}

describe('hostile JSON', () => {
  it.each([
    ['nothing', '', 'post-json-empty'],
    ['an empty list', '[]', 'post-json-empty'],
    ['no messages', '{"messages":[]}', 'post-json-empty'],
    ['a message that is none', '{"a":1}', 'post-json-unknown-message'],
    ['a number', '7', 'post-json-syntax'],
    ['a missing comma', '{"messages":[{"postalItem":{}} {"postalItem":{}}]}', 'post-json-syntax'],
    ['a comma too many', '[{"postalItem":{"messageFunction":1}},]', 'post-json-syntax'],
    ['a bad number', '{"postalItem":{"grossWeight":01}}', 'post-json-syntax'],
    ['a bad escape', '{"postalItem":{"itemId":"\\x"}}', 'post-json-syntax'],
    ['wrong brackets', '{"postalItem":{"itemId":[}}}', 'post-json-syntax'],
    ['a name twice', '{"postalItem":{"itemId":"A","itemId":"B"}}', 'post-json-duplicate-name'],
    ['messages twice', '{"messages":[],"messages":[]}', 'post-json-duplicate-name'],
    ['a reserved name', '{"postalItem":{"__proto__":{"itemId":"A"}}}', 'post-json-reserved-name'],
    ['an escaped reserved name', '{"postalItem":{"\\u005f_proto__":1}}', 'post-json-reserved-name'],
    ['an end too soon', '{"messages":[{"postalItem":{', 'post-json-truncated'],
    ['an end before that of the interchange', '{"messages":[{"postalItem":{"messageFunction":1,"itemId":"RR473124829CH"}}]', 'post-json-truncated'],
  ])('%s is refused', (_name, text, code) => {
    expect(codesOf(readAll(postJson, text, 5)).at(-1)).toBe(code)
  })

  it('refuses bytes that are no UTF-8', () => {
    expect(codesOf(readAll(postJson, Uint8Array.from([...new TextEncoder().encode('{"postalItem":{"itemId":"'), 0xc3, 0x28, ...new TextEncoder().encode('"}}')])))).toEqual(['post-json-encoding'])
  })

  it('refuses endless nesting, texts and messages before it has kept much', () => {
    expect(pushUntilRefused(readerAfter(postJson, '{"postalItem":'), '['.repeat(1000), 100)).toEqual(['post-json-too-deep', 1])
    const [text, pieces] = pushUntilRefused(readerAfter(postJson, '{"postalItem":{"itemId":"'), 'x'.repeat(65_536), 1000)
    expect([text, pieces]).toEqual(['post-json-too-large', 64])
    expect(pushUntilRefused(readerAfter(postJson, '{"messages":[{"postalItem":{"contents":['), '{"quantity":1},'.repeat(4096), 1000)[0]).toBe('post-json-too-large')
  })

  it('reads a long interchange message by message', () => {
    const reader = postJson.createReader()
    let count = documentsOf(reader.push(new TextEncoder().encode('{"header":{"sender":"A"},"messages":[{"postalItem":{"messageFunction":1}}'))).length
    const piece = new TextEncoder().encode(',{"postalItem":{"messageFunction":1,"itemId":"RR473124829CH"}}'.repeat(200))
    for (let index = 0; index < 20; index++) count += documentsOf(reader.push(piece)).length
    expect(count).toBe(4001)
    expect(codesOf(reader.push(new TextEncoder().encode(']}')))).toEqual([])
    expect(reader.end()).toEqual([])
  })

  it('lists what stands around the messages', () => {
    const parts = readAll(postJson, '{"header":{"sender":"A","mood":"calm"},"weather":"rain","messages":[{"postalItem":{"messageFunction":1,"itemId":"RR473124829CH"},"note":"n"}],"tail":[1]}')
    expect(codesOf(parts)).toEqual([])
    expect(unreadOf(parts).map(([, value]) => value)).toEqual(['calm', 'rain', 'n', '1'])
  })

  it('puts no member of hostile names into objects', () => {
    for (const name of ['toString', 'hasOwnProperty', '__defineGetter__', 'valueOf']) {
      const parts = readAll(postJson, `{"postalItem":{"messageFunction":1,"itemId":"RR473124829CH","${name}":{"a":1},"sender":{"${name}":"x"}}}`)
      expect(unreadOf(parts)).toHaveLength(2)
      expect(Object.keys(documentsOf(parts)[0]?.declaration ?? {})).toEqual(['id', 'functionCode'])
    }
  })
})

describe('a message of more than anybody reads', () => {
  it('is listed as far as a person reads, and counted beyond', () => {
    for (const [format, text] of [
      [postJson, `{"postalItem":{"messageFunction":1,"itemId":"RR473124829CH","more":[${Array(200_000).fill('1').join(',')}]}}`],
      [postXml, `<postalInterchange><postalItem><messageFunction>1</messageFunction><itemId>RR473124829CH</itemId>${'x<a>1</a>'.repeat(150_000)}</postalItem></postalInterchange>`],
    ] as const) {
      const unread = unreadOf(readAll(format, text))
      expect(unread).toHaveLength(1001)
      expect(Number(unread.at(-1)?.[1])).toBeGreaterThan(148_000)
    }
  })

  it('stays refused, however many findings stand before the fatal one', () => {
    const contents = [...Array<string>(700).fill('{"description":"a"}'), '{}', '{"quantity":1}']
    const parts = readAll(postJson, `{"postalItem":{"itemId":"RR473124829CH","sender":{"name":"A"},"addressee":{"name":"B"},"contents":[${contents.join(',')}]}}`)
    expect(codesOf(parts)).toEqual(['post-description-missing'])
    const shapes = readAll(postJson, `{"postalItem":{"contents":[${Array(300).fill('1').join(',')}]}}`)
    expect(codesOf(shapes).filter((code) => code === 'post-json-shape')).toHaveLength(100)
  })
})

describe('hostile XML', () => {
  const inside = (text: string) => `<postalInterchange xmlns="urn:customhouse:post:1">${text}</postalInterchange>`
  it.each([
    ['nothing', '', 'post-xml-empty'],
    ['no message', inside(''), 'post-xml-empty'],
    ['another document', '<html></html>', 'post-xml-unknown-message'],
    ['another message', inside('<parcel/>'), 'post-xml-unknown-message'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><postalInterchange/>', 'post-xml-doctype'],
    ['an external document type', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><postalInterchange/>', 'post-xml-doctype'],
    ['an entity that is not declared', inside('<postalItem><itemId>&secret;</itemId></postalItem>'), 'post-xml-syntax'],
    ['wrong tags', inside('<postalItem></postalitem>'), 'post-xml-syntax'],
    ['an attribute twice', inside('<postalItem a="1" a="2"/>'), 'post-xml-syntax'],
    ['an end too soon', '<postalInterchange><postalItem>', 'post-xml-truncated'],
  ])('%s is refused', (_name, text, code) => {
    expect(codesOf(readAll(postXml, text, 5)).at(-1)).toBe(code)
  })

  it('refuses endless nesting, texts and attributes before it has kept much', () => {
    expect(pushUntilRefused(readerAfter(postXml, '<postalInterchange>'), '<a>'.repeat(1000), 100)).toEqual(['post-xml-too-deep', 1])
    expect(pushUntilRefused(readerAfter(postXml, '<postalInterchange><postalItem><itemId>'), 'x'.repeat(65_536), 1000)[1]).toBeLessThan(70)
    expect(pushUntilRefused(readerAfter(postXml, '<postalInterchange><postalItem a="'), 'x'.repeat(65_536), 1000)[0]).toBe('post-xml-too-large')
  })

  it('refuses bytes that are no UTF-8', () => {
    expect(codesOf(readAll(postXml, Uint8Array.from([0xff, 0xfe, 0x3c, 0x00])))).toEqual(['post-xml-encoding'])
  })
})

/** A node as JSON.parse gives it. */
function plain(node: WireNode): unknown {
  if (node.kind === 'list') return node.items.map(plain)
  if (node.kind === 'object') return Object.fromEntries(Array.from(node.members, ([name, member]) => [name, plain(member)]))
  return node.type === 'text' ? node.text : JSON.parse(node.text)
}

describe('parseJson()', () => {
  it('agrees with JSON.parse on every value, and refuses what that refuses', () => {
    fc.assert(fc.property(fc.json().filter((text) => !/"(?:__proto__|constructor|prototype)"/.test(text)), (text) => { expect(plain(parseJson(text))).toEqual(JSON.parse(text)) }))
    for (const number of ['0', '-0', '10', '-1.50', '1e5', '0.1E-7', '1.25e+10', '00', '01', '1.', '.5', '-', '1e', '1e+', '+1', '0x1', '1_0']) {
      let isJson = true
      try { JSON.parse(number) } catch { isJson = false }
      if (isJson) expect(parseJson(number)).toMatchObject({ text: number, type: 'number' })
      else expect(() => parseJson(number)).toThrow(JsonTextError)
    }
    fc.assert(fc.property(fc.string(), (text) => {
      let isJson = true
      try { JSON.parse(text) } catch { isJson = false }
      if (isJson) expect(() => parseJson(text)).not.toThrow()
      else expect(() => parseJson(text)).toThrow(JsonTextError)
    }))
  })
})

describe('decimalText()', () => {
  it('moves the point of exponents, and leaves everything else', () => {
    expect(['1e3', '1.5e2', '25e-3', '-1.25E+1', '12', '1.10', 'x', '1e999', '120e-1'].map(decimalText)).toEqual(['1000', '150', '0.025', '-12.5', '12', '1.10', 'x', '1e999', '12.0'])
  })
})

describe('mappingOf()', () => {
  it('refuses rows that name no place, or whose lists do not go together', () => {
    expect(() => mappingOf([['a', 'declaration/nothing']])).toThrow(RangeError)
    expect(() => mappingOf([['a', 'declaration']])).toThrow(RangeError)
    expect(() => mappingOf([['a[]/b', 'declaration/id']])).toThrow(RangeError)
    expect(() => mappingOf([['a', 'declaration/additionalDocument[]/id']])).toThrow(RangeError)
    expect(() => mappingOf([['a[x', 'declaration/id']])).toThrow(RangeError)
  })
})
