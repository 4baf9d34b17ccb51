import type { CanonicalDocument } from '../canonical-document.ts'
import { documentRoots } from '../canonical-document.ts'
import type { DictionaryPlace } from '../dictionary-place.ts'
import type { ModelSelection } from './model-selection.ts'
import { xmlText } from './xml-text.ts'

/**
 * A document as XML of the schema that `xsdOf` makes of the same selection; for samples of guides. Members that the selection does not have
 * are left out, and so is what is not of the shape of its kind: check the document first.
 */
export function documentXmlOf(document: CanonicalDocument, model: ModelSelection): string {
  const roots = ['metaData' as const, ...documentRoots]
  const [metaData = '', ...parts] = roots.map((root) => {
    const place = model.places.get(root)
    return place === undefined || document[root] === undefined ? '' : elementXml(place, document[root], '  ')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<Document xmlns="${xmlText(model.namespace)}" version="${xmlText(document.version)}">\n`,
    metaData, interchangeXml(document.interchange), ...parts, '</Document>\n',
  ].join('')
}

function interchangeXml(interchange: CanonicalDocument['interchange']): string {
  if (interchange === undefined) return ''
  const values = Object.entries(interchange).map(([name, value]) => `    <Value name="${xmlText(name)}">${xmlText(value)}</Value>\n`)
  return `  <Interchange>\n${values.join('')}  </Interchange>\n`
}

function elementXml(place: DictionaryPlace, value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.map((item) => elementXml(place, item, indent)).join('')
  if (typeof value === 'string') return `${indent}<${place.tag}>${xmlText(value)}</${place.tag}>\n`
  if (typeof value !== 'object' || value === null) return ''
  const parts = new Map<string, unknown>(Object.entries(value))
  if (place.kind !== 'class') return measuredXml(place, parts, indent)
  const members = [...place.members].map(([name, below]) => parts.has(name) ? elementXml(below, parts.get(name), `${indent}  `) : '')
  return `${indent}<${place.tag}>\n${members.join('')}${indent}</${place.tag}>\n`
}

function measuredXml(place: DictionaryPlace, parts: ReadonlyMap<string, unknown>, indent: string): string {
  const attributes = attributeNames.map(([part, name]) => {
    const text = parts.get(part)
    return typeof text === 'string' ? ` ${name}="${xmlText(text)}"` : ''
  })
  const value = parts.get('value')
  return `${indent}<${place.tag}${attributes.join('')}>${typeof value === 'string' ? xmlText(value) : ''}</${place.tag}>\n`
}

const attributeNames = [['currency', 'currencyID'], ['unit', 'unitCode'], ['format', 'formatCode']] as const
