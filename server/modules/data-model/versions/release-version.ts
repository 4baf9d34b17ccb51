import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { migrateGuide, type MigratedGuide } from '../guides/migrate-guide.ts'
import type { DictionaryChange } from '../maintenance/dictionary-change.ts'
import { stepConditions } from '../maintenance/maintenance-conditions.ts'
import type { MaintenanceRequest } from '../maintenance/maintenance-request.ts'
import { applyChange } from './apply-change.ts'
import type { ChangeLog } from './change-log.ts'
import { type AppliedChange, computeChangeLog, type Dependents } from './compute-change-log.ts'
import { type DictionaryVersion, openDictionary } from './dictionary-version.ts'
import { type MigratedMessageSet, migrateMessageSet } from './migrate-message-set.ts'
import { nextVersionNumber } from './version-number.ts'

/** A new version with everything that it brings along. */
export interface ReleasedVersion {
  readonly version: DictionaryVersion
  readonly changeLog: ChangeLog
  readonly requests: readonly MaintenanceRequest[]
  readonly sets: readonly MigratedMessageSet[]
  readonly guides: readonly MigratedGuide[]
}

interface Releasing {
  readonly latest: DictionaryVersion
  /** The requests to release, in the order in which their changes are made. */
  readonly requests: readonly MaintenanceRequest[]
  readonly dependents: Dependents
}

/**
 * Gathers approved requests into the next version: applies their changes, computes the log, raises the number by what breaks, and takes
 * mapping tables and guides along. Requests that speak against each other are refused with the place of the change.
 */
export function releaseVersion({ latest, requests, dependents }: Releasing): Outcome<ReleasedVersion> {
  if (requests.length === 0) return refused(findingAt(stepConditions.nothingApproved, '/requests'))
  const notApproved = requests.flatMap(({ state }, index) => (state === 'approved' ? [] : [findingAt(stepConditions.notApproved, `/requests/${String(index)}`)]))
  const [first, ...others] = notApproved
  if (first !== undefined) return refused(first, ...others)
  const trial = applyAll(latest, requests, latest.number)
  const [against, ...more] = trial.findings
  if (against !== undefined) return refused(against, ...more)
  const isBreaking = computeChangeLog(trial.changes, { sets: [], guides: [] }).some((entry) => entry.isBreaking)
  return achieved(released({ latest, requests, dependents }, nextVersionNumber(latest.number, isBreaking), isBreaking))
}

/** Applied once more under its number, which deprecations are marked with. */
function released({ latest, requests, dependents }: Releasing, number: string, isBreaking: boolean): ReleasedVersion {
  const { version, changes } = applyAll(latest, requests, number)
  const numbered = { ...version, number }
  const after = openDictionary(numbered)
  const asked: readonly DictionaryChange[] = changes.map(({ change }) => change)
  return {
    version: numbered,
    changeLog: { number, previous: latest.number, isBreaking, entries: computeChangeLog(changes, dependents) },
    requests: requests.map((request) => ({ ...request, state: 'released', releasedIn: number })),
    sets: dependents.sets.map((set) => migrateMessageSet(set, asked, after)),
    // A guide that was published on an older version is meant to stay there, and these changes do not lead on from it.
    guides: dependents.guides.filter(({ dictionaryVersion }) => dictionaryVersion === latest.number).map((guide) => migrateGuide(guide, asked, after)),
  }
}

function applyAll(latest: DictionaryVersion, requests: readonly MaintenanceRequest[], number: string): { readonly version: DictionaryVersion; readonly changes: readonly AppliedChange[]; readonly findings: readonly Finding[] } {
  let version = latest
  const [changes, findings]: [AppliedChange[], Finding[]] = [[], []]
  for (const [at, request] of requests.entries()) {
    for (const [place, change] of request.changes.entries()) {
      const applied = applyChange(version, change, number)
      if ('against' in applied) {
        findings.push(findingAt(applied.against, `/requests/${String(at)}/changes/${String(place)}/${applied.member}`))
        continue
      }
      changes.push({ request, change, before: openDictionary(version), after: openDictionary(applied.version) })
      version = applied.version
    }
  }
  return { version, changes, findings }
}
