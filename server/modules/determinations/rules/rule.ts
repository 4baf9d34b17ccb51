import type { Advice } from '@customhouse/vocabulary/advice/advice.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { BillHold, Environment } from '../../filings/index.ts'

/** What a rule may look at. */
export interface Ground {
  readonly declaration: Declaration
  readonly findings: readonly Finding[]
  readonly accepted: boolean
  readonly environment: Environment
  /** Whether the duty assessed rests on data older than its date. */
  readonly isProvisional: boolean
  /** What officers have ordered on the entry and not lifted. */
  readonly standing: readonly Reason[]
  /** Types of the facts that the filing made. */
  readonly facts: readonly string[]
  /** What screening, anomalies, agencies and targeting say of the filing. */
  readonly advice: Advice
  /** Holds of officers on the bills of lading that the filing states. */
  readonly billHolds: readonly BillHold[]
}

/** What a rule says; the rule's own authority and name are added. */
export interface Verdict {
  readonly outcome: Outcome
  readonly words: string
  readonly nextStep: string
  /** Codes of the findings that it rests on. */
  readonly findings: readonly string[]
  /** The program of an agency that has yet to speak. */
  readonly awaits?: Reason['awaits'] & {}
}

/** One check with its legal authority. Pure. */
export interface Rule {
  readonly name: string
  readonly authority: string
  check(ground: Ground): readonly Verdict[]
}

/** The codes among those given that the filing was found with, each once. */
export function codesAmong(findings: readonly Finding[], codes: ReadonlySet<string>): readonly string[] {
  const found: string[] = []
  for (const { code } of findings) if (codes.has(code) && !found.includes(code)) found.push(code)
  return found
}

/** A rule that says one thing when one of its codes was found. */
export function ruleOnCodes(name: string, authority: string, says: { readonly codes: ReadonlySet<string> } & Omit<Verdict, 'findings'>): Rule {
  const { codes, ...verdict } = says
  return {
    name,
    authority,
    check({ findings }) {
      const found = codesAmong(findings, codes)
      return found.length === 0 ? [] : [{ ...verdict, findings: found }]
    },
  }
}
