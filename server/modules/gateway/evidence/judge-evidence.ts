import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { EvidenceResult, ExaminedCredential } from '../../credentials/index.ts'
import { compareClaims } from './compare-claims.ts'
import type { Compared } from './compare-quantities.ts'
import { declaredFacts } from './declared-facts.ts'
import { contradictions as contradictionConditions, evidenceConditions as conditions } from './evidence-conditions.ts'
import { hasPlace } from '@customhouse/vocabulary/finding/json-pointer.ts'

/** Why a credential could not be looked at at all. */
export type NotExamined = 'not-one' | 'reference-unknown' | 'too-late'

export interface EvidenceToJudge {
  readonly declaration: Declaration
  readonly proves: string
  /** Its place among the credentials of the filing. */
  readonly position: number
  readonly examined: ExaminedCredential | NotExamined
}

/** The most findings that a filing shows of one credential: a hostile one can be wrong in thousands of places. */
const findingsMax = 20
const typesMax = 20

/**
 * Judges a credential as evidence: whether it holds, whether its issuer may say so, and whether what it says agrees with what is declared
 * where it is to prove something. Nothing that is wrong with it weighs more than a warning for the filing. Pure.
 */
export function judgeEvidence({ declaration, proves, position, examined }: EvidenceToJudge): EvidenceResult {
  const at = `/credentials/${String(position)}`
  const isPlaceKnown = hasPlace(declaration, proves)
  const ofPlace = isPlaceKnown ? [] : [findingAt(conditions.placeUnknown, `${at}/proves`)]
  if (typeof examined === 'string') return { ...notExamined, findings: [findingAt(reasons[examined], at), ...ofPlace] }
  const { verification: { verified, types, issuer, form, statuses, credential }, recognition, type, claims } = examined
  const compared = isPlaceKnown && claims !== undefined ? compareClaims(claims, declaredFacts(declaration, proves)) : nothingCompared
  const credentialId = credential?.['id']
  return {
    verified, recognition, types: types.slice(0, typesMax), statuses, ...compared,
    findings: [...ofStanding(examined, at), ...ofPlace, ...ofContradictions(compared, at), ...ownFindings(examined, at)],
    ...(type === undefined ? {} : { type }), ...(issuer === undefined ? {} : { issuer }), ...(form === undefined ? {} : { form }),
    ...(typeof credentialId === 'string' ? { credentialId } : {}),
  }
}

const nothingCompared: Compared = { matches: [], contradictions: [] }
const notExamined = { verified: false, recognition: 'not-asked', types: [], statuses: [], ...nothingCompared } as const
const reasons: Readonly<Record<NotExamined, Condition>> = { 'not-one': conditions.notOne, 'reference-unknown': conditions.referenceUnknown, 'too-late': conditions.tooLate }

function ofStanding({ verification: { verified }, recognition, type }: ExaminedCredential, at: string): readonly Finding[] {
  if (!verified) return [findingAt(conditions.unverified, at)]
  return [
    ...(recognition === 'recognised' ? [findingAt(conditions.recognised, at)] : []),
    ...(type === undefined ? [findingAt(conditions.typeUnknown, at)] : []),
  ]
}

function ofContradictions({ contradictions }: Compared, at: string): readonly Finding[] {
  return contradictions.map(({ fact, credential }) => findingAt(contradictionConditions[fact], `${at}/credential${credential}`))
}

/** What was found in the credential itself, by its place in the filing. It refuses the credential, never the filing. */
function ownFindings({ findings }: ExaminedCredential, at: string): readonly Finding[] {
  const shown = findings.slice(0, findingsMax).map((found): Finding => ({
    ...found, severity: found.severity === 'fatal' ? 'warning' : found.severity, pointer: { declaration: `${at}/credential${(found.pointer.declaration ?? '').slice(0, pointerMax)}` },
  }))
  return findings.length > findingsMax ? [...shown, findingAt(conditions.findingsLeftOut, at)] : shown
}

/** Names of members are whatever a hostile document calls them. */
const pointerMax = 500
