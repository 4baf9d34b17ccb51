import { describe, expect, it } from 'vitest'
import { checkDocument } from '../check-document.ts'
import { placesOf } from '../dictionary.ts'
import { elementsOf } from '../dictionary-element.ts'
import { classShapesOf } from './class-shapes.ts'
import { classTypeNames } from './class-type-names.ts'
import { documentXmlOf } from './document-xml.ts'
import { jsonSchemaOf } from './json-schema.ts'
import type { ModelSelection } from './model-selection.ts'
import { htmlDocumentOf, htmlOf, markdownOf } from './reference-page.ts'
import { referencePagesOf } from './reference-pages.ts'
import { selectPlaces } from './select-places.ts'
import { typeScriptOf } from './type-script.ts'
import { wholeDictionary } from './whole-dictionary.ts'
import { xmlText } from './xml-text.ts'

const places = placesOf([
  ['declaration', '42A', 'class', 'Declaration', 1, 1],
  ['declaration/typeCode', 'D013', 'code', 'TypeCode', 1, 1],
  ['declaration/place', 'X1', 'class', 'Place', 0, 0],
  ['declaration/place/name', 'X2', 'text', 'Name', 0, 1],
  ['declaration/port', 'X1', 'class', 'Place', 0, 1],
  ['declaration/port/name', 'X2', 'text', 'Name', 1, 1],
  ['declaration/other', 'X3', 'class', 'Place', 0, 1],
  ['declaration/other/weightMeasure', 'X4', 'measure', 'WeightMeasure', 0, 1],
])
const model: ModelSelection = {
  address: 'https://customhouse.example/guides/small/1', namespace: 'urn:customhouse:guide:small:1', title: 'Small <guide>', version: '1', places,
  elements: elementsOf([['42A', 'Declaration', 'What is declared'], ['D013', 'Type', 'Which kind | of it', { format: 'an..3' }], ['X1', 'Place', 'Where'], ['X2', 'Name', 'What it is called'], ['X4', 'Weight', 'How heavy', { format: 'n..16,6' }]]),
  codes: new Map([['declaration/typeCode', new Map([['IM', 'Import'], ['EX', 'Export']])]]),
}

describe('classes of a selection', () => {
  it('are named by their tag, by what they stand in where that is taken', () => {
    expect([...classTypeNames(places)]).toEqual([['42A', 'GoodsDeclaration'], ['X1', 'Place'], ['X3', 'DeclarationPlace']])
  })
  it('have a shape for each set of members and cardinalities', () => {
    expect([...classShapesOf(model).examples.keys()]).toEqual(['GoodsDeclaration', 'Place', 'Place.2', 'DeclarationPlace'])
  })
})

describe('typeScriptOf()', () => {
  it('joins the members of a class wherever it stands, and demands what every place demands', () => {
    const text = typeScriptOf(model)
    expect(text).toContain('export type Place = {\n  /** X2 Name */\n  readonly name?: string\n}')
    expect(text).toContain('  readonly typeCode: string\n')
    expect(text).toContain('  readonly place?: readonly Place[]\n')
    expect(text).toContain('  readonly other?: DeclarationPlace\n')
    expect(text).toContain('  readonly weightMeasure?: MeasureValue\n')
  })
})

describe('jsonSchemaOf()', () => {
  it('holds the codes of a guide where they are allowed', () => {
    expect(jsonSchemaOf(model)).toMatchObject({
      $id: 'https://customhouse.example/guides/small/1/document.schema.json',
      $defs: { GoodsDeclaration: { required: ['typeCode'], properties: { typeCode: { enum: ['IM', 'EX'] }, place: { type: 'array', items: { $ref: '#/$defs/Place' } }, port: { $ref: '#/$defs/Place.2' } } } },
    })
  })
})

describe('checkDocument() by a guide', () => {
  it('objects to codes that the guide does not allow, and to elements that it does not take', () => {
    expect(checkDocument({ version: '1', declaration: { typeCode: 'IM', port: { name: 'A' } } }, model)).toEqual([])
    expect(checkDocument({ version: '1', declaration: { typeCode: 'ZZ', agent: {} } }, model).map(({ code }) => code)).toEqual(['dictionary-disallowed-code', 'dictionary-unknown-member'])
  })
})

describe('selectPlaces()', () => {
  it('takes what is chosen and the classes above it, lists staying lists', () => {
    const selected = selectPlaces(places, new Map([['declaration/place', { min: 1, max: 1 }], ['declaration/place/name', { min: 1 }]]))
    expect([...selected.keys()]).toEqual(['declaration', 'declaration/place', 'declaration/place/name'])
    expect(selected.get('declaration/place')).toMatchObject({ min: 1, max: 1, isList: true })
    expect(selected.get('declaration/place/name')).toMatchObject({ min: 1, max: 1, parent: { path: 'declaration/place' } })
    expect(selected.get('declaration')?.members.size).toBe(1)
  })
  it.each([
    ['declaration/nothing', { min: 0 }, 'has no such place'],
    ['declaration/port', { min: 0, max: 2 }, '0 to 2 times'],
    ['declaration/typeCode', { min: 0 }, '0 to 1 times'],
    ['declaration/place', { min: 3, max: 2 }, '3 to 2 times'],
  ])('refuses %s with %o', (path, times, message) => {
    expect(() => selectPlaces(places, new Map([[path, times]]))).toThrow(message)
  })
})

describe('reference pages', () => {
  const [declaration, elements] = referencePagesOf(model)
  it('tell what stands where, how often, and which codes', () => {
    const text = declaration === undefined ? '' : markdownOf(declaration)
    expect(text).toContain(String.raw`# Declaration (Small \<guide\> 1)`)
    expect(text).toContain('| <a id="declaration.place"></a>\u00A0\u00A0\u00A0place | [X1](elements.md#X1) | Place | any number | class |  | Place |')
    expect(text).toContain('| IM | Import |')
  })
  it('tell what elements mean, and let nothing of it become markup', () => {
    expect(elements === undefined ? '' : markdownOf(elements)).toContain(String.raw`Which kind \| of it`)
    expect(declaration === undefined ? '' : htmlOf(declaration, (page) => `/guides/${page}`)).toContain('<a href="/guides/elements#42A">42A</a>')
    expect(declaration === undefined ? '' : htmlDocumentOf(declaration)).toContain('<title>Declaration (Small &#60;guide&#62; 1)</title>')
  })
  it('have every element of the dictionary', () => {
    const text = markdownOf(referencePagesOf(wholeDictionary).at(-1) ?? { name: '', title: '', sections: [] })
    expect([...wholeDictionary.elements.keys()].filter((id) => !text.includes(`<a id="${id}"></a>`))).toEqual([])
  })
})

describe('documentXmlOf()', () => {
  it('writes in the order of the model, whatever that of the data', () => {
    const document = { version: '1', declaration: { other: { weightMeasure: { value: '7', unit: 'KGM' } }, place: [{ name: 'A&B' }, {}], typeCode: 'IM' } }
    expect(documentXmlOf(document, model)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:customhouse:guide:small:1" version="1">
  <Declaration>
    <TypeCode>IM</TypeCode>
    <Place>
      <Name>A&amp;B</Name>
    </Place>
    <Place>
    </Place>
    <Place>
      <WeightMeasure unitCode="KGM">7</WeightMeasure>
    </Place>
  </Declaration>
</Document>
`)
  })
})

describe('xmlText()', () => {
  it('keeps what XML can say and marks what it cannot', () => {
    expect(xmlText('é鉄😀\t\n"<&>')).toBe('é鉄😀\t\n&quot;&lt;&amp;&gt;')
    expect(xmlText('\0\uD800x\uFFFF\r')).toBe('\uFFFD\uFFFDx\uFFFD&#13;')
  })
})
