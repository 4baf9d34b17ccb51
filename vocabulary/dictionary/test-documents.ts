import fc from 'fast-check'
import type { ModelSelection } from './artifacts/model-selection.ts'
import { formatOf } from './check-value.ts'
import { documentRoots, type CanonicalDocument, type DocumentRoot } from './canonical-document.ts'
import type { DictionaryPlace } from './dictionary-place.ts'
import type { ValueFormat } from './value-format.ts'

/** Documents that follow a model, with one of its roots: whatever it demands, and of the rest now this, now that. */
export function documentsOf(model: ModelSelection): fc.Arbitrary<CanonicalDocument> {
  const roots = documentRoots.flatMap((root) => rootOf(model, root))
  const metaData = model.places.get('metaData')
  return fc.oneof(...roots.map((root) => fc.record(
    { version: fc.constant(model.version), ...root, ...(metaData && { metaData: member(metaData, model) }) },
    { requiredKeys: ['version', ...documentRoots.filter((name) => Object.hasOwn(root, name))] },
  ))) as fc.Arbitrary<CanonicalDocument>
}

function rootOf(model: ModelSelection, root: DocumentRoot): Partial<Record<DocumentRoot, fc.Arbitrary<unknown>>>[] {
  const place = model.places.get(root)
  return place === undefined ? [] : [{ [root]: member(place, model) }]
}

function member(place: DictionaryPlace, model: ModelSelection): fc.Arbitrary<unknown> {
  const one = place.kind === 'class' ? classOf(place, model) : valueOf(place, model)
  if (!place.isList) return one
  const minLength = Math.max(place.min, 1)
  return fc.array(one, { minLength, maxLength: Math.max(minLength, Math.min(place.max ?? 2, 2)) })
}

function classOf(place: DictionaryPlace, model: ModelSelection): fc.Arbitrary<unknown> {
  const names = [...place.members.keys()]
  const required = names.filter((name) => (place.members.get(name)?.min ?? 0) > 0)
  const members = new Map<string, fc.Arbitrary<unknown>>()
  // A few members of each class at a time: a document with all of them is as long as a book.
  return fc.subarray(names, { maxLength: Math.min(names.length, 4) }).chain((chosen) => fc.record(Object.fromEntries([...new Set([...required, ...chosen])].flatMap((name) => {
    const below = place.members.get(name)
    if (below === undefined) return []
    const known = members.get(name) ?? member(below, model)
    members.set(name, known)
    return [[name, known] as const]
  }))))
}

function valueOf(place: DictionaryPlace, model: ModelSelection): fc.Arbitrary<unknown> {
  const codes = model.codes?.get(place.path)
  const text = codes === undefined ? textOf(place, model) : fc.constantFrom(...codes.keys())
  if (place.kind === 'amount') return fc.record({ value: text, currency: fc.constantFrom('EUR', 'USD') }, { requiredKeys: ['value'] })
  if (place.kind === 'measure' || place.kind === 'quantity') return fc.record({ value: text, unit: fc.constantFrom('KGM', 'NAR') }, { requiredKeys: ['value'] })
  if (place.kind === 'dateTime') return fc.constantFrom({ value: '20261122', format: '102' }, { value: '20261122101500Z', format: '304' }, { value: '2026-11-22' }, { value: '2026-11-22T10:15:00Z' })
  return text
}

function textOf(place: DictionaryPlace, model: ModelSelection): fc.Arbitrary<string> {
  if (place.kind === 'indicator') return fc.constantFrom('true', 'false')
  const format = formatOf(place.kind, model.elements.get(place.id))
  if (format === undefined) return fc.string({ minLength: 1, maxLength: 12, unit: character })
  return format.characters === 'n' ? numberOf(format) : fc.string({ minLength: format.min, maxLength: Math.min(format.max, 40), unit: format.characters === 'a' ? letter : character })
}

const letter = fc.constantFrom('A', 'K', 'Z', 'b', 'y')
const character = fc.constantFrom('A', 'b', '7', ' ', '-', '.', '/', '&', '<', '"', "'", 'é', '鉄', '😀')
const digit = fc.constantFrom('0', '1', '5', '9')

function numberOf({ min, max, decimals }: ValueFormat): fc.Arbitrary<string> {
  const whole = fc.string({ unit: digit, minLength: Math.max(1, min), maxLength: Math.max(1, max - decimals) })
  const fraction = fc.string({ unit: digit, minLength: 0, maxLength: decimals })
  return fc.tuple(fc.constantFrom('', '-'), whole, fraction).map(([sign, before, after]) => `${sign}${before}${after === '' ? '' : `.${after}`}`)
}
