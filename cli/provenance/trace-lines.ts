import type { LotTrace } from '@customhouse/sdk/client/provenance-calls.ts'
import type { LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { amountText } from './amount-text.ts'
import { eventLine } from './event-line.ts'

/** More lines are for programs. */
const linesMax = 1000
/** More lots of one event are told by their number. */
const lotsMax = 50
/** Deeper steps stand under each other. */
const indentMax = 40

/** What is still to be printed: a lot, or how many are left out beside it. */
type Step = { readonly part: LotPart; readonly depth: number } | { readonly leftOut: number; readonly depth: number }

/** A chain as a tree: each lot with how much of it, and what was made of it or what it was made of; a lot that was shown above is not shown again. */
export function traceLines({ lot: start, direction, events, lots }: LotTrace): readonly string[] {
  const { of, next } = direction === 'back' ? { of: 'outputs', next: 'inputs' } as const : { of: 'inputs', next: 'outputs' } as const
  const links = linksOf(events, of)
  const lines: string[] = []
  const shown = new Set<string>()
  const waiting: Step[] = [{ part: firstPart(start, events), depth: 0 }]
  for (let step = waiting.pop(); step !== undefined && lines.length < linesMax; step = waiting.pop()) {
    const indent = '  '.repeat(Math.min(step.depth, indentMax))
    if ('leftOut' in step) {
      lines.push(`${indent}and ${String(step.leftOut)} lots more; --json tells all`)
      continue
    }
    const { part, depth } = step
    const isAgain = shown.has(part.lot)
    const met = isAgain ? [] : (links.get(part.lot) ?? [])
    lines.push(`${indent}${lotText(part)}${isAgain && links.has(part.lot) ? ' (above)' : ''}`)
    shown.add(part.lot)
    lines.push(...met.map((one) => `${indent}  ${eventLine(one)}`))
    waiting.push(...stepsOf(met, next, depth + 2))
  }
  const left = lots.length - shown.size
  return lines.length < linesMax ? lines : [...lines.slice(0, linesMax), coloured('bold', `and ${String(left)} lots more; --json tells all`)]
}

/** In the order in which they are printed from the end of the list. */
function stepsOf(met: readonly RecordedEvent[], side: 'inputs' | 'outputs', depth: number): readonly Step[] {
  const parts = new Map<string, LotPart>()
  for (const { event } of met) for (const part of event[side]) if (!parts.has(part.lot)) parts.set(part.lot, part)
  const steps: Step[] = [...parts.values()].slice(0, lotsMax).map((part) => ({ part, depth }))
  return (parts.size > lotsMax ? [...steps, { leftOut: parts.size - lotsMax, depth }] : steps).reverse()
}

/** The lot that was asked for, as whatever made or used it states it. */
function firstPart(lot: string, events: readonly RecordedEvent[]): LotPart {
  for (const { event } of events) for (const part of [...event.outputs, ...event.inputs]) if (part.lot === lot) return part
  return { lot }
}

function lotText({ lot, quantity, particulars }: LotPart): string {
  return [printable(lot), ...(quantity === undefined ? [] : [amountText(quantity)]), ...(particulars?.description === undefined ? [] : [printable(particulars.description)])].join(', ')
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
