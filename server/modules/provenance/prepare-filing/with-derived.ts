import { namesOf } from '@customhouse/vocabulary/finding/json-pointer.ts'
import type { DerivedDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'

type Members = Readonly<Record<string, unknown>>

/** A tree with data at their places, and those that were put. Where something stands already it stays; where no place can be it is not put. */
export function withDerived(tree: Members, derived: readonly DerivedDatum[]): { readonly tree: Members; readonly put: readonly DerivedDatum[] } {
  let grown = tree
  const put = derived.filter(({ pointer, value }) => {
    const next = withValueAt(grown, namesOf(pointer), value)
    if (!isMembers(next)) return false
    grown = next
    return true
  })
  return { tree: grown, put }
}

/** The tree with the value put; undefined where that cannot be. Lists grow by one entry at a time; lists and objects on the way are made. */
function withValueAt(tree: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return tree === undefined ? value : undefined
  const holder = tree ?? (isIndex(step) ? [] : {})
  if (Array.isArray(holder)) return inList(holder, { step, rest, value })
  return isMembers(holder) ? inMembers(holder, { step, rest, value }) : undefined
}

interface Step {
  readonly step: string
  readonly rest: readonly string[]
  readonly value: unknown
}

function inList(list: readonly unknown[], { step, rest, value }: Step): unknown {
  if (!isIndex(step) || Number(step) > list.length) return undefined
  const child = withValueAt(list[Number(step)], rest, value)
  return child === undefined ? undefined : list.toSpliced(Number(step), 1, child)
}

function inMembers(members: Members, { step, rest, value }: Step): unknown {
  const child = step === '__proto__' ? undefined : withValueAt(Object.hasOwn(members, step) ? members[step] : undefined, rest, value)
  return child === undefined ? undefined : { ...members, [step]: child }
}

function isIndex(step: string): boolean {
  return /^(?:0|[1-9]\d{0,3})$/.test(step)
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
