import type { ConvertedPart } from '@customhouse/formats/conversion/conversion.ts'
import { elementOf } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import { printable } from '../terminal/printable.ts'

/** As many lines of losses are shown; the report file has them all. */
const mostLines = 12

interface Kind {
  readonly id: string | null
  readonly reason: string
  readonly first: string
  count: number
}

/** Adds up what a conversion lost and defaulted, in bounded memory: by element and reason, with the first place of each. */
export class LossSummary {
  readonly #lost = new Map<string, Kind>()
  readonly #defaulted = new Map<string, Kind>()
  readonly counts = { lost: 0, defaulted: 0, carried: 0 }

  add({ lost, defaulted, carried }: Omit<ConvertedPart, 'bytes'>): void {
    this.counts.lost += lost.length
    this.counts.defaulted += defaulted.length
    this.counts.carried += carried.length
    for (const { id, reason, source, pointer } of lost) count(this.#lost, { id, reason, first: source ?? pointer ?? '' })
    for (const { id, reason, target } of defaulted) count(this.#defaulted, { id, reason, first: target })
  }

  /** For a person: what was lost and what was defaulted, by element. */
  lines(): readonly string[] {
    const all = [...linesOf('lost', this.#lost), ...linesOf('defaulted', this.#defaulted)]
    const more = all.length - mostLines
    return more > 0 ? [...all.slice(0, mostLines), `  and ${String(more)} more kinds; --report FILE tells each`] : all
  }
}

/** More kinds than that are not told apart: their ids and reasons are of bounded number, but hostile bytes make findings of any words. */
const mostKinds = 1000

function count(kinds: Map<string, Kind>, found: Omit<Kind, 'count'>): void {
  const key = `${found.id ?? ''} ${found.reason}`
  const known = kinds.get(key)
  if (known) known.count++
  else if (kinds.size < mostKinds) kinds.set(key, { ...found, count: 1 })
}

function linesOf(word: string, kinds: ReadonlyMap<string, Kind>): readonly string[] {
  return [...kinds.values()].map(({ id, reason, first, count: times }) => {
    const name = id === null ? 'without an element' : `${id} ${elementOf(id)?.name ?? ''}`.trim()
    return `  ${word} ${name}${times > 1 ? `, ${String(times)} times, first` : ''} at ${printable(first)}: ${printable(reason)}`
  })
}
