import type { CanonicalClass, CanonicalDocument, CanonicalMember } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { documentRoots } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { placeAt } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { LostElement } from '../../message-format.ts'
import { impliedFunction } from './message-builder.ts'
import type { MessageComposer } from './message-composer.ts'

/** The elements of a document that were not written, or not whole. */
export function lostElements(document: CanonicalDocument, composer: MessageComposer): readonly LostElement[] {
  const lost: LostElement[] = []
  for (const root of ['metaData', ...documentRoots] as const) {
    const tree = document[root]
    if (tree !== undefined) addLost(lost, { composer, instance: tree, pointer: `/${root}` })
  }
  return lost
}

interface Walk {
  readonly composer: MessageComposer
  readonly instance: CanonicalClass
  readonly pointer: string
}

function addLost(lost: LostElement[], { composer, instance, pointer }: Walk): void {
  for (const [member, value] of Object.entries(instance)) {
    const list: readonly CanonicalMember[] | undefined = Array.isArray(value) ? value : undefined
    for (const [index, item] of (list ?? [value]).entries()) {
      const key = list === undefined ? member : `${member}/${String(index)}`
      const at = `${pointer}/${key}`
      if (isClass(item, at)) addLost(lost, { composer, instance: item, pointer: at })
      else addLostValue(lost, { composer, instance, pointer: at }, { key, item })
    }
  }
}

function addLostValue(lost: LostElement[], { composer, instance, pointer }: Walk, { key, item }: { readonly key: string; readonly item: CanonicalMember }): void {
  const isTaken = composer.taken.get(instance)?.has(key) === true
  const reason = isTaken ? composer.cut.get(instance)?.get(key) : 'The message has no place for it'
  if (reason === undefined || (!isTaken && isImplied(pointer, item))) return
  lost.push({ pointer, id: placeAt(pointer)?.id ?? '', value: textOf(item), reason })
}

/** A number that only says the place in the list is said by the order; that a response is one, by the message. */
function isImplied(pointer: string, item: CanonicalMember): boolean {
  const number = /\/(\d+)\/sequenceNumeric$/.exec(pointer)?.[1]
  return (number !== undefined && item === String(Number(number) + 1)) || (pointer === '/response/functionCode' && item === impliedFunction)
}

function isClass(item: CanonicalMember, pointer: string): item is CanonicalClass {
  return typeof item === 'object' && placeAt(pointer)?.kind === 'class'
}

function textOf(item: CanonicalMember): string {
  if (typeof item === 'string') return item
  const { value, unit, currency } = item as CanonicalClass
  return [value, unit ?? currency].filter((part) => typeof part === 'string').join(' ')
}
