import { noAdvice, type Advice } from '@customhouse/vocabulary/advice/advice.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Determination, Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { BillHold, EntryOnFile, Environment, FilingDecision } from '../filings/index.ts'
import type { PartyDirectory } from '../parties/index.ts'
import { rules } from './rules/registry.ts'
import type { Ground } from './rules/rule.ts'

export interface DeterminationInput {
  readonly declaration: Declaration
  readonly decision: FilingDecision
  /** The entry as it was before the filing. */
  readonly onFile?: EntryOnFile | undefined
  /** Not looked at yet: rules about parties rest on the findings. */
  readonly directory?: PartyDirectory
  readonly environment: Environment
  readonly decidedAt: MomentText
  /** What screening, anomalies, agencies and targeting say; none where it was not asked. */
  readonly advice?: Advice
  /** Holds on the bills that it states; none where it was not asked. */
  readonly billHolds?: readonly BillHold[]
}

const severity: Readonly<Record<Outcome, number>> = { release: 0, 'under-review': 1, 'documents-required': 2, exam: 3, hold: 4, reject: 5 }

const nothingAgainst: Omit<Reason, 'findings'> = {
  rule: 'nothing-stands-against-release',
  outcome: 'release',
  words: 'No rule asks for more: the data are whole, the importer is known and secured, and no agency or officer has a claim on the goods',
  authority: '19 U.S.C. 1448 and 1484; 19 CFR 142.3',
  nextStep: 'Take delivery; file and pay the entry summary in time where it is not filed yet (19 CFR 142.12)',
}

/** Decides about goods by the ordered rules: the strictest outcome holds, and every reason is kept. Pure. */
export function determine(input: DeterminationInput): Determination {
  const ground = groundOf(input)
  const reasons = rules.flatMap((rule) => rule.check(ground).map((verdict): Reason => ({ rule: rule.name, authority: rule.authority, ...verdict })))
  return determinationOf(forcedAlone(reasons, ground), input.decidedAt)
}

/** What the sandbox is asked for by reference stands alone, except against a rejection, what officers ordered, and what an officer is asked for. */
function forcedAlone(reasons: readonly Reason[], { accepted, standing, billHolds }: Ground): readonly Reason[] {
  const forced = reasons.filter(({ rule }) => rule === 'sandbox-reference')
  return forced.length > 0 && accepted && standing.length === 0 && billHolds.length === 0 ? reasons.filter(({ rule }) => rule === 'sandbox-reference' || rule === 'officer-request') : reasons
}

/** The determination that reasons come to; a release also says what it rests on. */
export function determinationOf(reasons: readonly Reason[], decidedAt: MomentText): Determination {
  const outcome = reasons.reduce<Outcome>((strictest, reason) => (severity[reason.outcome] > severity[strictest] ? reason.outcome : strictest), 'release')
  const isExplained = outcome !== 'release' || reasons.some(({ rule }) => rule === 'officer-release')
  return { outcome, reasons: isExplained ? reasons : [...reasons, { ...nothingAgainst, findings: [] }], decidedAt }
}

function groundOf({ declaration, decision, onFile, environment, advice, billHolds = [] }: DeterminationInput): Ground {
  return {
    declaration,
    findings: decision.findings,
    accepted: decision.accepted,
    environment,
    isProvisional: decision.assessment?.isProvisional === true,
    standing: mayHear(decision, onFile) ? (onFile?.cargoRelease?.standing ?? []) : [],
    facts: decision.facts.map(({ type }) => type),
    advice: advice ?? noAdvice,
    billHolds,
  }
}

/** What stands on an entry is told to those alone whom the decision let see it. */
function mayHear(decision: FilingDecision, onFile: EntryOnFile | undefined): boolean {
  return onFile !== undefined && decision.entry !== undefined && decision.entry.entryNumber === onFile.entryNumber
}
