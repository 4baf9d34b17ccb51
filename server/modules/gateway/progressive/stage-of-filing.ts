import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import { findingAt, warning } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { valueAt } from '@customhouse/vocabulary/finding/json-pointer.ts'
import type { DerivedDatum, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { PreparedFiling } from '../../provenance/index.ts'
import { isMembers, overEvidence } from './merge-known.ts'
import { neededForFiling } from './needed-for-filing.ts'
import type { Known, ProgressiveFiling } from './progressive-filing.ts'

/** `gathering` while something is missing, `ready` when it could be signed and accepted, `filed` after that. */
export type Stage = 'gathering' | 'ready' | 'filed'

/** A filing on its way: what is known and from where, what is still needed, and what would be decided today. */
export interface StageOfFiling {
  readonly stage: Stage
  readonly declaration: Known
  /** Data that evidence gives, with their proofs; all else is the filer's word. */
  readonly fields: readonly DerivedDatum[]
  readonly needed: readonly NeededDatum[]
  readonly findings: readonly Finding[]
  /** Absent while too little is known to decide anything. */
  readonly wouldDecide?: Determination
}

/** What deciding what is known today comes to; undefined where it could not even be read as a declaration. */
export interface DecidedToday {
  readonly findings: readonly Finding[]
  readonly determination?: Determination
}

const differs = warning('progressive-differs-from-evidence', {
  message: 'What is stated here is not what the evidence shows', authority: '19 U.S.C. 1484(a)(1); 19 CFR 141.61',
  remedy: 'Correct it, or take it back so that the evidence fills it in; what you state stands until then',
})

/** What the filer states over what evidence shows. */
export function gathered({ kind, known }: ProgressiveFiling, prepared: PreparedFiling | undefined): Known {
  const tree = overEvidence(prepared?.declaration ?? {}, { functionCode: 'add', ...known, kind })
  return isMembers(tree) ? tree : known
}

/** Where a filing stands today. Pure. */
export function stageOfFiling(progressive: ProgressiveFiling, prepared: PreparedFiling | undefined, today: DecidedToday): StageOfFiling {
  const declaration = gathered(progressive, prepared)
  const { fields, needed } = prepared ?? nothingPrepared
  const stands = ({ pointer, value }: DerivedDatum) => isSame(valueAt(declaration, pointer), value)
  const overruled = fields.filter((field) => !stands(field)).map(({ pointer }) => findingAt(differs, pointer))
  // What evidence cannot show by itself is asked for until somebody states it.
  const open = needed.filter(({ pointer }) => pointer === undefined || valueAt(declaration, pointer) === undefined)
  const wanting = [...neededForFiling(progressive.kind, today.findings), ...open]
  return {
    stage: progressive.filing === undefined ? (wanting.length === 0 && today.determination !== undefined ? 'ready' : 'gathering') : 'filed',
    declaration, fields: fields.filter(stands), needed: wanting, findings: [...today.findings, ...overruled],
    ...(today.determination !== undefined && { wouldDecide: today.determination }),
  }
}

const nothingPrepared: Pick<PreparedFiling, 'fields' | 'needed'> = { fields: [], needed: [] }

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
