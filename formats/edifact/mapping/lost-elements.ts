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
  const taken = composer.taken.get(instance)
  const cuts = composer.cut.get(instance)
  for (const [member, value] of Object.entries(instance)) {
    const list: readonly CanonicalMember[] | undefined = Array.isArray(value) ? value : undefined
    for (const [index, item] of (list ?? [value]).entries()) {
      const at = list === undefined ? `${pointer}/${member}` : `${pointer}/${member}/${String(index)}`
      if (isClass(item, at)) addLost(lost, { composer, instance: item, pointer: at })
      else {
        const key = list === undefined ? member : `${member}/${String(index)}`
        const reason = taken?.has(key) === true ? cuts?.get(key) : 'The message has no place for it'
        // A number that only says the place in the list is said by the order.
        const isImplied = member === 'sequenceNumeric' && item === String(Number(/\/(\d+)$/.exec(pointer)?.[1] ?? '-1') + 1)
        const isImpliedFunction = at === '/response/functionCode' && item === impliedFunction
        if (reason !== undefined && !isImplied && !isImpliedFunction) lost.push({ pointer: at, id: placeAt(at)?.id ?? '', value: textOf(item), reason })
      }
    }
  }
}

function isClass(item: CanonicalMember, pointer: string): item is CanonicalClass {
  return typeof item === 'object' && placeAt(pointer)?.kind === 'class'
}

function textOf(item: CanonicalMember): string {
  if (typeof item === 'string') return item
  const { value, unit, currency } = item as CanonicalClass
  return [value, unit ?? currency].filter((part) => typeof part === 'string').join(' ')
}
