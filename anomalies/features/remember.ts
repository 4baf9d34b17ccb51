import type { InspectedLine, TradeLine } from '../trade-line.ts'
import { stateAfter, stateAfterOutcome, type KeyState } from './key-state.ts'
import { keysOf } from './line-keys.ts'
import { sketchOfLine } from './sketch-of-line.ts'
import { stateWithout } from './withdraw.ts'

/** What is remembered, to be changed. */
export type Memory = Map<string, KeyState>

/** Remembers a line under all of its keys, for the lines of later days. */
export function remember(memory: Memory, line: TradeLine): void {
  for (const { kind, key } of keysOf(line)) memory.set(key, stateAfter(memory.get(key), line.date, sketchOfLine(line, kind)))
}

/** Forgets a line that no longer stands. */
export function forget(memory: Memory, line: TradeLine): void {
  for (const { kind, key } of keysOf(line)) {
    const state = memory.get(key)
    if (state !== undefined) memory.set(key, stateWithout(state, line.date, sketchOfLine(line, kind)))
  }
}

const inspectedKinds: ReadonlySet<string> = new Set(['all', 'importer', 'filer', 'commodity', 'route', 'port'])

/** A line whose inspection came to something, and when that was known. */
export type OutcomeOfLine = Omit<InspectedLine, 'recovered'>

/** Remembers what an inspection came to, from the day on which it was known. */
export function rememberOutcome(memory: Memory, outcome: OutcomeOfLine): void {
  count(memory, outcome, 1)
}

/** Takes an outcome back that was recorded otherwise afterwards. */
export function forgetOutcome(memory: Memory, outcome: OutcomeOfLine): void {
  count(memory, outcome, -1)
}

function count(memory: Memory, { inspectedOn, isIllicit, ...line }: OutcomeOfLine, inspected: 1 | -1): void {
  for (const { kind, key } of keysOf(line)) {
    if (inspectedKinds.has(kind)) memory.set(key, stateAfterOutcome(memory.get(key), inspectedOn, { inspected, illicit: isIllicit ? inspected : 0 }))
  }
}
