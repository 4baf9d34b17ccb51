import { documentRoots } from '../canonical-document.ts'
import { companionFormats, formatOf } from '../check-value.ts'
import { dateTimeLengthMax } from '../date-time-format.ts'
import type { DictionaryPlace, ValueKind } from '../dictionary-place.ts'
import type { ValueFormat } from '../value-format.ts'
import { classShapesOf, type ClassShapes } from './class-shapes.ts'
import type { ModelSelection } from './model-selection.ts'
import { xmlText } from './xml-text.ts'

/**
 * XML Schema 1.0 of the documents of a selection as XML: a `Document` with its version, metadata, envelope and one root; elements by their
 * tags in the order of the model; currency, unit and form as attributes. It refuses empty texts, as the JSON Schema does.
 */
export function xsdOf(model: ModelSelection): string {
  const shapes = classShapesOf(model)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${xmlText(model.namespace)}" targetNamespace="${xmlText(model.namespace)}" elementFormDefault="qualified">`,
    annotation(`${model.title} ${model.version}`, '  '),
    documentElement(model, shapes),
    ...[...shapes.examples].map(([name, place]) => classType(name, { place, model, shapes })),
    ...valueTypes(model),
    '</xs:schema>\n',
  ].join('\n')
}

function documentElement({ places }: ModelSelection, shapes: ClassShapes): string {
  const rootLines = documentRoots.flatMap((root) => {
    const place = places.get(root)
    return place === undefined ? [] : [`          <xs:element name="${place.tag}" type="${shapes.nameOf(place)}"/>`]
  })
  const metaData = places.get('metaData')
  return [
    '  <xs:element name="Document">',
    '    <xs:complexType>',
    '      <xs:sequence>',
    ...(metaData === undefined ? [] : [`        <xs:element name="${metaData.tag}" type="${shapes.nameOf(metaData)}" minOccurs="0"/>`]),
    '        <xs:element name="Interchange" minOccurs="0">',
    '          <xs:complexType><xs:sequence><xs:element name="Value" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:simpleContent>',
    '            <xs:extension base="xs:string"><xs:attribute name="name" type="xs:string" use="required"/></xs:extension>',
    '          </xs:simpleContent></xs:complexType></xs:element></xs:sequence></xs:complexType>',
    '        </xs:element>',
    '        <xs:choice>', ...rootLines, '        </xs:choice>',
    '      </xs:sequence>',
    '      <xs:attribute name="version" type="xs:string" use="required"/>',
    '    </xs:complexType>',
    '  </xs:element>',
  ].join('\n')
}

interface ClassContext {
  readonly place: DictionaryPlace
  readonly model: ModelSelection
  readonly shapes: ClassShapes
}

function classType(name: string, { place, model, shapes }: ClassContext): string {
  const lines = [...place.members.values()].map((below) => {
    const occurs = `${below.min === 1 ? '' : ` minOccurs="${String(below.min)}"`}${below.max === 1 ? '' : ` maxOccurs="${String(below.max ?? 'unbounded')}"`}`
    const type = below.kind === 'class' ? shapes.nameOf(below) : valueTypeName(below, model)
    return `      <xs:element name="${below.tag}" type="${type}"${occurs}/>`
  })
  return [`  <xs:complexType name="${name}">`, annotation(saying(place, model), '    '), '    <xs:sequence>', ...lines, '    </xs:sequence>', '  </xs:complexType>'].join('\n')
}

/** Values of an element have one type, but where a guide allows certain codes at a place. */
function valueTypeName(place: DictionaryPlace, model: ModelSelection): string {
  return model.codes?.has(place.path) ? `Codes.${place.path.replaceAll('/', '.')}` : `Value.${place.id}.${place.kind}`
}

function valueTypes(model: ModelSelection): readonly string[] {
  const types = new Map<string, string>()
  for (const place of model.places.values()) {
    if (place.kind === 'class') continue
    const name = valueTypeName(place, model)
    if (!types.has(name)) types.set(name, valueType(name, place, model))
  }
  return [...types.values()]
}

const attributes: Readonly<Partial<Record<ValueKind, readonly [name: string, restriction: string]>>> = {
  amount: ['currencyID', restriction(companionFormats.currency)],
  measure: ['unitCode', restriction(companionFormats.unit)],
  quantity: ['unitCode', restriction(companionFormats.unit)],
  dateTime: ['formatCode', '<xs:restriction base="xs:string"><xs:pattern value="[0-9]{1,3}"/></xs:restriction>'],
}

function valueType(name: string, place: DictionaryPlace, model: ModelSelection): string {
  const simple = simpleRestriction(place, model)
  const attribute = place.kind === 'class' ? undefined : attributes[place.kind]
  const said = annotation(saying(place, model), '    ')
  if (attribute === undefined) return [`  <xs:simpleType name="${name}">`, said, `    ${simple}`, '  </xs:simpleType>'].join('\n')
  return [
    `  <xs:simpleType name="${name}.text">${simple}</xs:simpleType>`,
    `  <xs:complexType name="${name}">`, said,
    `    <xs:simpleContent><xs:extension base="${name}.text">`,
    `      <xs:attribute name="${attribute[0]}"><xs:simpleType>${attribute[1]}</xs:simpleType></xs:attribute>`,
    '    </xs:extension></xs:simpleContent>',
    '  </xs:complexType>',
  ].join('\n')
}

function simpleRestriction(place: DictionaryPlace, { elements, codes }: ModelSelection): string {
  if (place.kind === 'indicator') return enumeration(['true', 'false'])
  const allowed = codes?.get(place.path)
  if (allowed !== undefined) return enumeration([...allowed.keys()])
  if (place.kind === 'dateTime') return restriction({ characters: 'an', min: 1, max: dateTimeLengthMax, decimals: 0 })
  const format = formatOf(place.kind, elements.get(place.id))
  return format === undefined ? '<xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction>' : restriction(format)
}

function enumeration(codes: readonly string[]): string {
  return `<xs:restriction base="xs:string">${codes.map((code) => `<xs:enumeration value="${xmlText(code)}"/>`).join('')}</xs:restriction>`
}

function restriction({ characters, min, max, decimals }: ValueFormat): string {
  if (characters === 'an') return `<xs:restriction base="xs:string"><xs:minLength value="${String(min)}"/><xs:maxLength value="${String(max)}"/></xs:restriction>`
  if (characters === 'a') return `<xs:restriction base="xs:string"><xs:pattern value="[A-Za-z]{${String(min)},${String(max)}}"/></xs:restriction>`
  const pattern = min === max ? `-?[0-9]{${String(max)}}` : '-?[0-9]+(\\.[0-9]+)?'
  return `<xs:restriction base="xs:decimal"><xs:totalDigits value="${String(max)}"/><xs:fractionDigits value="${String(decimals)}"/><xs:pattern value="${pattern}"/></xs:restriction>`
}

function saying(place: DictionaryPlace, { elements }: ModelSelection): string {
  const element = elements.get(place.id)
  return element === undefined ? place.id : `${place.id} ${element.name}: ${element.description}`
}

function annotation(text: string, indent: string): string {
  return `${indent}<xs:annotation><xs:documentation>${xmlText(text)}</xs:documentation></xs:annotation>`
}
