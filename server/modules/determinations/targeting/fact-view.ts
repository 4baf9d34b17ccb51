import type { Fact, FactGround, FactValue } from './fact.ts'
import { findFact } from './find-fact.ts'

/** The facts that a set of rules looks at, each with its number, so that a value is read once however many rules ask for it. */
export interface FactSlots {
  /** The number of a fact; made where there was none. */
  of(name: string): number
  readonly facts: readonly Fact[]
}

/** What rules see of a filing, or of one of its lines. Values are read when first asked for. */
export interface FactView {
  value(slot: number): FactValue | undefined
}

export function factSlots(): FactSlots {
  const facts: Fact[] = []
  const numbers = new Map<string, number>()
  return {
    facts,
    of(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      const fact = findFact(name)
      if (fact === undefined) throw new Error(`Cannot compile a rule: there is no fact ${name}`)
      numbers.set(name, facts.length)
      return facts.push(fact) - 1
    },
  }
}

/** A view of a filing; with `filing`, of one of its lines, which reads what is the filing's from there. */
export function factView({ facts }: FactSlots, ground: FactGround, filing?: FactView): FactView {
  const values: (FactValue | undefined)[] = []
  const isRead: boolean[] = []
  return {
    value(slot) {
      if (isRead[slot] === true) return values[slot]
      const fact = facts[slot]
      const value = fact?.of === 'filing' && filing !== undefined ? filing.value(slot) : readFact(fact, ground)
      isRead[slot] = true
      values[slot] = value
      return value
    },
  }
}

/** Text is compared without regard to case; a number that is none is not known. */
function readFact(fact: Fact | undefined, ground: FactGround): FactValue | undefined {
  const value = fact?.read(ground)
  if (typeof value === 'string') return value.toUpperCase()
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined
  return typeof value === 'object' ? value.map((one) => one.toUpperCase()) : value
}
