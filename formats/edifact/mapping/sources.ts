import type { CanonicalClass, CanonicalMember } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { forEachSegment } from '../syntax/segment-reader.ts'
import { SegmentTokens, type TextRange } from '../syntax/segment-tokens.ts'
import { CanonicalTree } from './canonical-tree.ts'
import type { MappingPlan } from './mapping-plan.ts'
import { MessageBuilder } from './message-builder.ts'
import type { ValueContext } from './read-value.ts'

interface SourceContext extends ValueContext {
  readonly plan: MappingPlan | undefined
  readonly messageNumber: number
}

/**
 * Where values of a message stood, by JSON Pointer into its document. The message is read again, with a note of each place, when someone
 * asks for the first time: nearly no one does, and notes would cost as much as the data.
 */
export function sourcesOf(ranges: readonly TextRange[], context: SourceContext): (pointer: string) => string | undefined {
  let known: { readonly root: CanonicalClass; readonly tree: CanonicalTree } | undefined
  return (pointer) => {
    known ??= readAgain(ranges, context)
    return known === undefined ? undefined : sourceAt(known, pointer.split('/').slice(2))
  }
}

function readAgain(ranges: readonly TextRange[], context: SourceContext): { readonly root: CanonicalClass; readonly tree: CanonicalTree } | undefined {
  const { plan, messageNumber } = context
  if (plan === undefined) return undefined
  const tree = new CanonicalTree(plan.classes, messageNumber, true)
  const builder = new MessageBuilder(plan, context, tree)
  const tokens = new SegmentTokens()
  for (const range of ranges) forEachSegment(range, tokens, () => { builder.take(tokens) })
  return { root: builder.end().root, tree }
}

/** Walks down to the last class on the way; a value within a value (`…/unit`) is where the value is. */
function sourceAt({ root, tree }: { readonly root: CanonicalClass; readonly tree: CanonicalTree }, path: readonly string[]): string | undefined {
  let instance = root
  let member = ''
  let next: CanonicalMember = root
  for (const name of path) {
    const below = memberOf(next, name)
    if (below === undefined) return undefined
    // A member of what is no class is part of a value.
    if (next === instance) member = name
    next = below
    if (!isRecorded(below, tree)) continue
    instance = below
    member = ''
  }
  return tree.sources?.get(instance)?.get(member)
}

function isRecorded(value: CanonicalMember, tree: CanonicalTree): value is CanonicalClass {
  return typeof value === 'object' && tree.sources?.has(value as CanonicalClass) === true
}

function memberOf(value: CanonicalMember, name: string): CanonicalMember | undefined {
  if (typeof value === 'string' || !Object.hasOwn(value, name) || name === 'length') return undefined
  return (value as CanonicalClass)[name]
}
