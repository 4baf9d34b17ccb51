import type { ModelSelection } from '@customhouse/vocabulary/dictionary/artifacts/model-selection.ts'
import type { CanonicalClass, CanonicalDocument, CanonicalMember, CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import type { Guide } from './guide.ts'

/** A message that the guide allows, from the example values of its places: one of each class that has any. */
export function sampleDocument(guide: Guide, model: ModelSelection): CanonicalDocument {
  const examples = new Map(guide.places.flatMap(({ path, example }) => (example === undefined ? [] : [[path, example] as const])))
  const root = model.places.get(guide.root)
  return { version: model.version, ...(root === undefined ? {} : { [guide.root]: sampleClass(root, examples) }) }
}

function sampleClass(place: DictionaryPlace, examples: ReadonlyMap<string, string>): CanonicalClass {
  const members = [...place.members].flatMap(([name, member]): readonly (readonly [string, CanonicalMember])[] => {
    const made = sampleMember(member, examples)
    return made === undefined ? [] : [[name, made]]
  })
  return Object.fromEntries(members)
}

function sampleMember(place: DictionaryPlace, examples: ReadonlyMap<string, string>): CanonicalMember | undefined {
  if (place.kind === 'class') {
    const made = sampleClass(place, examples)
    if (Object.keys(made).length === 0) return undefined
    // As many as the guide demands; the first says the most.
    return place.isList ? Array.from({ length: Math.max(1, place.min) }, () => made) : made
  }
  const example = examples.get(place.path)
  if (example === undefined) return undefined
  const value = sampleValue(place, example)
  return place.isList ? [value] : value
}

/** What stands beside a value, by its kind. */
const marks: ReadonlyMap<string, string> = new Map([['amount', 'currency'], ['measure', 'unit'], ['quantity', 'unit'], ['dateTime', 'format']])

/** `480.5 KGM`, `12500.00 GBP`, `20260701 102`: the value, then its unit, currency or form. */
function sampleValue({ kind }: DictionaryPlace, example: string): CanonicalValue {
  const name = marks.get(kind)
  if (name === undefined) return example
  const [value = '', mark] = example.split(' ')
  return mark === undefined ? { value } : { value, [name]: mark }
}
