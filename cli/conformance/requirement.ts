import { readFileSync } from 'node:fs'
import { profileFolder } from './vector.ts'

/** How much a requirement binds (RFC 2119). */
export type RequirementLevel = 'MUST' | 'SHOULD' | 'MAY'
export const requirementLevels = ['MUST', 'SHOULD', 'MAY'] as const satisfies readonly RequirementLevel[]

/** One requirement of the profile. */
export interface Requirement {
  readonly id: string
  /** The part of the profile that it stands in. */
  readonly part: string
  readonly level: RequirementLevel
  readonly role: 'issuer' | 'verifier'
  readonly title: string
  readonly text: string
  readonly standard: string
  /** What a platform does that does not meet it. */
  readonly remedy: string
  /** What the kit tries besides the vectors, by its name in the report. */
  readonly checks?: readonly string[]
}

/** Every requirement of the profile, in its order. */
export function readRequirements(): readonly Requirement[] {
  return JSON.parse(readFileSync(`${profileFolder}requirements.json`, 'utf8')) as readonly Requirement[]
}
