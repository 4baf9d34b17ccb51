import type { DictionaryPlace } from '../dictionary-place.ts'
import type { ModelSelection } from './model-selection.ts'

type Terms = Readonly<Record<string, unknown>>

/** IRIs of elements: this, then the element id. They outlive versions, since an id means one thing for ever. */
export const elementVocabulary = 'https://customhouse.example/data-model#'

/**
 * JSON-LD 1.1 context of the documents of a selection: every member becomes the IRI of its element. One member name means different elements
 * in different classes, so that each class brings the terms of its members (property-scoped contexts); lists keep their order. No default
 * vocabulary: what is not in the model has no meaning. A new object each time.
 */
export function jsonLdContextOf({ places }: ModelSelection): { readonly '@context': Terms } {
  const terms = new Map<string, unknown>([
    ['@version', 1.1],
    ['dm', { '@id': elementVocabulary, '@prefix': true }],
    ['version', 'dm:version'],
    ['interchange', { '@id': 'dm:interchange', '@type': '@json' }],
  ])
  for (const place of places.values()) if (place.parent === undefined) terms.set(place.path, termOf(place))
  return { '@context': Object.fromEntries(terms) }
}

function termOf(place: DictionaryPlace): string | Terms {
  const below = place.kind === 'class' ? membersOf(place) : parts[place.kind]
  const id = `dm:${place.id}`
  if (below === undefined && !place.isList) return id
  return { '@id': id, ...(place.isList && { '@container': '@list' }), ...(below && { '@context': below }) }
}

function membersOf(place: DictionaryPlace): Terms {
  return Object.fromEntries([...place.members].map(([name, member]) => [name, termOf(member)]))
}

const parts: Readonly<Partial<Record<DictionaryPlace['kind'], Terms>>> = {
  amount: { value: 'dm:value', currency: 'dm:currency' },
  measure: { value: 'dm:value', unit: 'dm:unit' },
  quantity: { value: 'dm:value', unit: 'dm:unit' },
  dateTime: { value: 'dm:value', format: 'dm:format' },
}
