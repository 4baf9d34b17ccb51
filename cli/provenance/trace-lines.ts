import type { LotTrace } from '@customhouse/sdk/client/provenance-calls.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { printable } from '../terminal/printable.ts'
import { eventLine } from './event-line.ts'

/** More lines are for programs. */
const linesMax = 2000
/** Deeper steps stand under each other. */
const indentMax = 40

interface Step {
  readonly lot: string
  readonly depth: number
}

/** A chain as a tree: each lot with what was made of it or what it was made of; a lot that was shown above is not shown again. */
export function traceLines({ lot: start, direction, events }: LotTrace): readonly string[] {
  const links = direction === 'back' ? linksOf(events, 'outputs') : linksOf(events, 'inputs')
  const lines: string[] = []
  const shown = new Set<string>()
  const waiting: Step[] = [{ lot: start, depth: 0 }]
  for (let step = waiting.pop(); step !== undefined && lines.length < linesMax; step = waiting.pop()) {
    const { lot, depth } = step
    const indent = '  '.repeat(Math.min(depth, indentMax))
    const met = shown.has(lot) ? [] : (links.get(lot) ?? [])
    lines.push(`${indent}${printable(lot)}${shown.has(lot) && links.has(lot) ? ' (above)' : ''}`, ...met.map((one) => `${indent}  ${eventLine(one)}`))
    shown.add(lot)
    const next = new Set(met.flatMap(({ event }) => (direction === 'back' ? event.inputs : event.outputs).map((part) => part.lot)))
    waiting.push(...[...next].reverse().map((each) => ({ lot: each, depth: depth + 2 })))
  }
  return lines.length < linesMax ? lines : [...lines, 'and more; --json tells all']
}

function linksOf(events: readonly RecordedEvent[], side: 'inputs' | 'outputs'): ReadonlyMap<string, readonly RecordedEvent[]> {
  const links = new Map<string, RecordedEvent[]>()
  for (const one of events) {
    for (const lot of new Set(one.event[side].map((part) => part.lot))) {
      const known = links.get(lot)
      if (known === undefined) links.set(lot, [one])
      else known.push(one)
    }
  }
  return links
}
