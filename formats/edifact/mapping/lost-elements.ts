import type { CanonicalClass, CanonicalDocument, CanonicalMember } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { documentRoots } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { LostElement } from '../../message-format.ts'
import { impliedFunction } from './message-builder.ts'
import type { MessageComposer } from './message-composer.ts'

/** The elements of a document that were not written, or not whole. */
export function lostElements(document: CanonicalDocument, composer: MessageComposer): readonly LostElement[] {
  const lost: LostElement[] = []
  for (const root of ['metaData', ...documentRoots] as const) {
    const tree = document[root]
    if (tree !== undefined) addLost(lost, { composer, instance: tree, place: dictionaryPlaces.get(root), pointer: `/${root}` })
  }
  return lost
}

interface Walk {
  readonly composer: MessageComposer
  readonly instance: CanonicalClass
  readonly place: DictionaryPlace | undefined
  readonly pointer: string
}

/** Passes every value of every document: the place goes along, and pointers are made for classes and for what is lost. */
function addLost(lost: LostElement[], walk: Walk): void {
  const { composer, instance, pointer } = walk
  for (const member of Object.keys(instance)) {
    const value = instance[member]
    const place = walk.place?.members.get(member)
    if (Array.isArray(value)) {
      for (const [index, item] of (value as readonly CanonicalMember[]).entries()) addItem(lost, walk, { key: `${member}/${String(index)}`, item, place })
    } else if (place?.kind === 'class' && typeof value === 'object') addLost(lost, { composer, instance: value as CanonicalClass, place, pointer: `${pointer}/${member}` })
    else if (value !== undefined) addLostValue(lost, walk, { key: member, item: value, place })
  }
}

interface Item {
  readonly key: string
  readonly item: CanonicalMember
  readonly place: DictionaryPlace | undefined
}

function addItem(lost: LostElement[], walk: Walk, { key, item, place }: Item): void {
  if (place?.kind === 'class' && typeof item === 'object') addLost(lost, { composer: walk.composer, instance: item as CanonicalClass, place, pointer: `${walk.pointer}/${key}` })
  else addLostValue(lost, walk, { key, item, place })
}

function addLostValue(lost: LostElement[], { composer, instance, pointer: above }: Walk, { key, item, place }: Item): void {
  const isTaken = composer.taken.get(instance)?.has(key) === true
  const reason = isTaken ? composer.cut.get(instance)?.get(key) : 'The message has no place for it'
  if (reason === undefined) return
  const pointer = `${above}/${key}`
  if (isTaken || !isImplied(pointer, item)) lost.push({ pointer, id: place?.id ?? '', value: textOf(item), reason })
}

/** A number that only says the place in the list is said by the order; that a response is one, by the message. */
function isImplied(pointer: string, item: CanonicalMember): boolean {
  const number = /\/(\d+)\/sequenceNumeric$/.exec(pointer)?.[1]
  return (number !== undefined && item === String(Number(number) + 1)) || (pointer === '/response/functionCode' && item === impliedFunction)
}

function textOf(item: CanonicalMember): string {
  if (typeof item === 'string') return item
  const { value, unit, currency } = item as CanonicalClass
  return [value, unit ?? currency].filter((part) => typeof part === 'string').join(' ')
}
