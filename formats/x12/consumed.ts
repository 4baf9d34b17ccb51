import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { CanonicalClass } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import type { LostElement } from '../message-format.ts'

/** What a writer has written of a document, by class object and member; the rest is lost. */
export class Consumed {
  readonly #members = new Map<object, Set<string>>()
  readonly #reasons = new Map<object, Map<string, string>>()

  mark(owner: object, member: string): void {
    const members = this.#members.get(owner)
    if (members === undefined) this.#members.set(owner, new Set([member]))
    else members.add(member)
  }

  /** Written, but not in full, or not at all for a reason worth saying. */
  explain(owner: object, member: string, reason: string): void {
    const reasons = this.#reasons.get(owner) ?? new Map<string, string>()
    reasons.set(member, reason)
    this.#reasons.set(owner, reasons)
  }

  /** Every value of a root that was not written, with its place in the dictionary. */
  lost(root: CanonicalClass, name: string, otherwise: string): LostElement[] {
    const lost: LostElement[] = []
    this.#visit(root, { pointer: `/${name}`, place: dictionaryPlaces.get(name), otherwise, lost })
    return lost
  }

  #visit(owner: object, at: Visit): void {
    for (const [member, value] of Object.entries(owner) as [string, unknown][]) {
      const below = { ...at, pointer: `${at.pointer}/${member}`, place: at.place?.members.get(member) }
      if (below.place?.kind === 'class') this.#visitClasses(value, below)
      else this.#tell(owner, member, { value, at: below })
    }
  }

  #visitClasses(value: unknown, at: Visit): void {
    if (Array.isArray(value)) {
      for (const [index, item] of (value as unknown[]).entries()) if (typeof item === 'object' && item !== null) this.#visit(item, { ...at, pointer: `${at.pointer}/${String(index)}` })
    } else if (typeof value === 'object' && value !== null) this.#visit(value, at)
  }

  #tell(owner: object, member: string, { value, at }: { value: unknown; at: Visit }): void {
    const reason = this.#reasons.get(owner)?.get(member)
    if (reason === undefined && this.#members.get(owner)?.has(member) === true) return
    at.lost.push({ pointer: at.pointer, id: at.place?.id ?? '', value: textOf(value), reason: reason ?? at.otherwise })
  }
}

interface Visit {
  readonly pointer: string
  readonly place: DictionaryPlace | undefined
  readonly otherwise: string
  readonly lost: LostElement[]
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value)
  return JSON.stringify(value)
}
