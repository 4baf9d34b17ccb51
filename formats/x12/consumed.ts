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
    this.#visit(root, { name, above: undefined, place: dictionaryPlaces.get(name) }, { otherwise, lost })
    return lost
  }

  /** Passes every value of every document: pointers are made of the way down only where something is lost. */
  #visit(owner: object, at: Way, losses: Losses): void {
    const members = this.#members.get(owner)
    const reasons = this.#reasons.get(owner)
    for (const member of Object.keys(owner)) {
      const value = (owner as Readonly<Record<string, unknown>>)[member]
      const place = at.place?.members.get(member)
      if (place?.kind === 'class') this.#visitClasses(value, { name: member, above: at, place }, losses)
      else if (reasons?.has(member) === true || members?.has(member) !== true) tell({ name: member, above: at, place }, { value, reason: reasons?.get(member) }, losses)
    }
  }

  #visitClasses(value: unknown, at: Way, losses: Losses): void {
    if (Array.isArray(value)) {
      for (const [index, item] of (value as unknown[]).entries()) if (typeof item === 'object' && item !== null) this.#visit(item, { name: String(index), above: at, place: at.place }, losses)
    } else if (typeof value === 'object' && value !== null) this.#visit(value, at, losses)
  }
}

/** The way down to a value: its name, and that of what it stands in. */
interface Way {
  readonly name: string
  readonly above: Way | undefined
  readonly place: DictionaryPlace | undefined
}

interface Losses {
  readonly otherwise: string
  readonly lost: LostElement[]
}

function tell(at: Way, { value, reason }: { readonly value: unknown; readonly reason: string | undefined }, { otherwise, lost }: Losses): void {
  lost.push({ pointer: pointerOf(at), id: at.place?.id ?? '', value: textOf(value), reason: reason ?? otherwise })
}

function pointerOf({ name, above }: Way): string {
  return above === undefined ? `/${name}` : `${pointerOf(above)}/${name}`
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value)
  return JSON.stringify(value)
}
