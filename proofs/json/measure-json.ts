/** How much JSON may hold. */
export interface JsonLimits {
  /** Bytes of UTF-8 as sent, or about so many characters where it comes as a value. */
  readonly sizeMax: number
  /** Levels on which objects and lists may stand in each other. */
  readonly levelsMax: number
  /** Objects and lists. */
  readonly containersMax: number
  /** Members of all its objects together. */
  readonly membersMax: number
}

/** What a credential, a presentation or any other document of ours may hold: honest data of that size has longer texts. */
export const documentLimits: JsonLimits = { sizeMax: 1_048_576, levelsMax: 100, containersMax: 10_000, membersMax: 25_000 }

/** What a walk over a value found out. */
export interface JsonMeasure {
  members: number
  containers: number
  /** About how many characters it would be written in, at the least. */
  characters: number
  /** Whether an `@context` in it defines terms itself, anywhere. */
  hasInlineContext: boolean
}

/** Why a value is not looked at further. */
export type LimitPassed = 'too-deep' | 'too-large' | 'too-many' | 'not-json'

/** A measure that nothing has been added to. */
export function emptyMeasure(): JsonMeasure {
  return { members: 0, containers: 0, characters: 0, hasInlineContext: false }
}

/**
 * Says what limit a value passes, if any, and adds what it holds to a measure. A value that was not read from JSON may hold anything, itself
 * included: what is no JSON is refused, and whatever goes round in circles passes a limit. Calls itself once for each level at most.
 */
export function measureJson(value: unknown, limits: JsonLimits = documentLimits, measure: JsonMeasure = emptyMeasure()): LimitPassed | undefined {
  return measureValue(value, { limits, measure }, limits.levelsMax)
}

interface Measuring {
  readonly limits: JsonLimits
  readonly measure: JsonMeasure
}

function measureValue(value: unknown, measuring: Measuring, levels: number): LimitPassed | undefined {
  const { measure, limits } = measuring
  if (typeof value === 'string') measure.characters += value.length + 2
  else if (typeof value !== 'object') return measureScalar(value, measure)
  else if (value !== null) return levels === 0 ? 'too-deep' : measureContainer(value, measuring, levels - 1)
  return measure.characters > limits.sizeMax ? 'too-large' : undefined
}

function measureScalar(value: unknown, measure: JsonMeasure): LimitPassed | undefined {
  measure.characters += 1
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? undefined : 'not-json'
}

function measureContainer(container: object, measuring: Measuring, levels: number): LimitPassed | undefined {
  const { measure, limits } = measuring
  measure.characters += 2
  measure.containers += 1
  if (measure.containers > limits.containersMax) return 'too-many'
  const passed = Array.isArray(container) ? measureItems(container, measuring, levels) : measureMembers(container, measuring, levels)
  return passed ?? (measure.characters > limits.sizeMax ? 'too-large' : undefined)
}

function measureItems(items: readonly unknown[], measuring: Measuring, levels: number): LimitPassed | undefined {
  for (const item of items) {
    const passed = measureValue(item, measuring, levels)
    if (passed !== undefined) return passed
  }
  return undefined
}

function measureMembers(object: object, measuring: Measuring, levels: number): LimitPassed | undefined {
  const { measure, limits } = measuring
  for (const name of Object.keys(object)) {
    const value = (object as Readonly<Record<string, unknown>>)[name]
    measure.members += 1
    measure.characters += name.length + 3
    if (name === '@context' && definesTerms(value)) measure.hasInlineContext = true
    const passed = measureValue(value, measuring, levels)
    if (passed !== undefined) return passed
  }
  return measure.members > limits.membersMax ? 'too-many' : undefined
}

/**
 * Adds the members of a value that JSON.parse made of text whose levels and size were counted before, and whether a context in it defines
 * terms. False where a number was too large for one. Every document is walked here, so it does no more than that.
 */
export function tallyParsed(value: unknown, measure: JsonMeasure): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return Array.isArray(value) ? tallyItems(value, measure) : tallyMembers(value as Readonly<Record<string, unknown>>, measure)
}

function tallyItems(items: readonly unknown[], measure: JsonMeasure): boolean {
  for (const item of items) if (!tallyParsed(item, measure)) return false
  return true
}

function tallyMembers(object: Readonly<Record<string, unknown>>, measure: JsonMeasure): boolean {
  // Object.entries would make two arrays of each object; what JSON.parse makes inherits nothing that this loop would meet.
  for (const name in object) {
    const member = object[name]
    measure.members += 1
    if (name === '@context' && definesTerms(member)) measure.hasInlineContext = true
    if (!tallyParsed(member, measure)) return false
  }
  return true
}

function definesTerms(context: unknown): boolean {
  return Array.isArray(context) ? context.some((entry) => typeof entry === 'object' && entry !== null) : typeof context === 'object' && context !== null
}
