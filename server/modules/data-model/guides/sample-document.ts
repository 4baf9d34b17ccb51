import type { ModelSelection } from '@customhouse/vocabulary/dictionary/artifacts/model-selection.ts'
import type { CanonicalClass, CanonicalDocument, CanonicalMember, CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import type { Guide } from './guide.ts'

/** A message that the guide allows, from the example values of its places: as many of each class as it demands, and one of others that have any. */
export function sampleDocument(guide: Guide, model: ModelSelection): CanonicalDocument {
  const examples = new Map(guide.places.flatMap(({ path, example }) => (example === undefined ? [] : [[path, example.split('|')] as const])))
  const root = model.places.get(guide.root)
  return { version: model.version, ...(root === undefined ? {} : { [guide.root]: sampleClass(root, { examples, occurrence: 0 }) }) }
}

interface Sampling {
  /** By path, one for each occurrence of the class that it stands in; the first where there are fewer, and none where one is empty. */
  readonly examples: ReadonlyMap<string, readonly string[]>
  readonly occurrence: number
}

function sampleClass(place: DictionaryPlace, sampling: Sampling): CanonicalClass {
  const members = [...place.members].flatMap(([name, member]): readonly (readonly [string, CanonicalMember])[] => {
    const made = sampleMember(member, sampling)
    return made === undefined ? [] : [[name, made]]
  })
  return Object.fromEntries(members)
}

function sampleMember(place: DictionaryPlace, sampling: Sampling): CanonicalMember | undefined {
  return place.kind === 'class' ? sampleClasses(place, sampling) : sampleValues(place, sampling)
}

function sampleClasses(place: DictionaryPlace, { examples, occurrence }: Sampling): CanonicalMember | undefined {
  const made = Array.from({ length: place.isList ? Math.max(1, place.min) : 1 }, (_, index) => sampleClass(place, { examples, occurrence: place.isList ? index : occurrence }))
  const [first] = made
  if (first === undefined || Object.keys(first).length === 0) return undefined
  return place.isList ? made : first
}

function sampleValues(place: DictionaryPlace, { examples, occurrence }: Sampling): CanonicalMember | undefined {
  const stated = examples.get(place.path)
  const example = stated?.[occurrence] ?? stated?.[0]
  if (example === undefined || example === '') return undefined
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
