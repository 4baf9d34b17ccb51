import type { ScoredLineOnFile } from '../../anomalies/index.ts'
import type { RiskSeen } from '../../determinations/index.ts'
import type { HitOnFile } from '../../screening/index.ts'
import type { EvidenceToTake } from '../evidence/transport.ts'

/** A signal that a case is opened from, as an officer names it. */
export interface SignalNamed {
  readonly kind: 'screening-hit' | 'unusual-line' | 'targeting-hit'
  readonly filing: string
  /** The hit by its id, the line by its number, the rule by its name. */
  readonly id: string
}

/** What stands on file of a filing, where a signal is looked for. */
export interface SeenOfFiling {
  readonly hits: readonly HitOnFile[]
  readonly lines: readonly ScoredLineOnFile[]
  readonly risk: RiskSeen | undefined
}

/** A signal with everything that was seen then. */
export interface SignalSeen {
  readonly words: string
  readonly seen: object
}

/** The signal that is named, among what stands on file; undefined where there is none. Pure. */
export function signalSeen({ kind, id }: SignalNamed, { hits, lines, risk }: SeenOfFiling): SignalSeen | undefined {
  switch (kind) {
    case 'screening-hit':
      return ofHit(hits.find((hit) => hit.id === id))
    case 'unusual-line':
      return ofLine(lines.find(({ line }) => String(line) === id))
    case 'targeting-hit':
      return ofRule(id, risk)
  }
}

function ofHit(hit: HitOnFile | undefined): SignalSeen | undefined {
  return hit && { words: `Screening hit on entry ${hit.entryNumber}: “${hit.name}” resembles “${hit.listedName}” of ${hit.list}, edition ${hit.edition}`, seen: hit }
}

function ofLine(line: ScoredLineOnFile | undefined): SignalSeen | undefined {
  return line && { words: `How unusual line ${String(line.line)} of entry ${line.entryNumber} is, with reasons`, seen: line }
}

function ofRule(rule: string, risk: RiskSeen | undefined): SignalSeen | undefined {
  const contributions = risk?.assessment.contributions.filter((one) => one.rule === rule) ?? []
  const selections = risk?.assessment.selections.filter((one) => one.rule === rule) ?? []
  const version = [...selections, ...contributions][0]?.version
  return version === undefined ? undefined : { words: `Targeting rule ${rule}, version ${String(version)}, and what it saw`, seen: { assessedAt: risk?.assessedAt, points: risk?.assessment.points, contributions, selections } }
}

/** The signal as an item of evidence: its bytes, which hold what was seen when the case was opened. Pure. */
export function signalEvidence({ kind, filing, id }: SignalNamed, { words, seen }: SignalSeen, at: string): EvidenceToTake {
  const content = new TextEncoder().encode(JSON.stringify({ kind, filing, id, readAt: at, seen }, null, 2))
  return { kind: 'document', description: words, file: { name: `${kind}.json`, mediaType: 'application/json', content }, heldBy: 'This window', why: 'The case was opened from it: as it stood then' }
}
