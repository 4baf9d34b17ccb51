import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { type ExaminedCredential, type HandedIn, takenBackOf } from '../../credentials/index.ts'
import { standingFacts } from '../events-on-file/facts-of-events.ts'
import { insertStandingChanges } from '../events-on-file/store.ts'
import { publishFacts } from '../events-on-file/transport.ts'
import type { ProvenanceNeeds } from '../provenance.ts'
import { eventsAround } from '../shipments/transport.ts'
import { standingConditions } from './standing-conditions.ts'
import { standingsOfEvents, type StandingOnFile } from './store.ts'

/** How many credentials of a chain are verified again at a time. */
const credentialsMax = 500

interface Change {
  readonly at: string
  readonly reason: string
  /** What an event stands for now. */
  readonly standingOf: (one: StandingOnFile) => EventStanding
}

/** Records what events stand for from now on, where that is something else, and tells who may see them. Answers their ids. */
export async function changeStandings(needs: Pick<ProvenanceNeeds, 'outbox'> & { readonly sql: Sql }, standings: readonly StandingOnFile[], { at, reason, standingOf }: Change): Promise<readonly string[]> {
  const changed = standings.map((one) => ({ ...one, standing: standingOf(one) })).filter(({ now, standing }) => now !== standing)
  await insertStandingChanges(needs.sql, changed, { at, reason })
  for (const environment of ['test', 'production'] as const) {
    const told = changed.filter((one) => one.environment === environment).map(({ id, documents, organisations, standing }) => ({ event: { id, documents }, organisations, standing }))
    await publishFacts(needs, standingFacts(told), { environment, subject: told[0]?.event.id ?? '', at })
  }
  return changed.map(({ id }) => id)
}

/** What verifying a credential of a chain once more came to. */
export interface VerifiedAgain {
  readonly credential?: string
  readonly issuer: string
  readonly events: readonly string[]
  /** What its events stand for now; as before where it could not be told, for which the findings say why. */
  readonly standing: EventStanding
  readonly isChanged: boolean
  readonly findings: readonly Finding[]
}

interface ProofOnFile {
  readonly key: string
  readonly first: RecordedEvent
  readonly issuer: string
  readonly events: readonly string[]
}

/** Verifies once more every credential that a shipment rests on and that the caller may see; undefined where nothing names the shipment. */
export async function verifyAgain(needs: ProvenanceNeeds, caller: Caller, shipment: string): Promise<readonly VerifiedAgain[] | undefined> {
  const { clock, credentials, database } = needs
  const { scope, environment, organisation, subject } = caller
  const around = await database.read(scope, (sql) => eventsAround(sql, { environment, shipment, asOf: clock.now().toISOString() }))
  if (around.recorded.length === 0) return undefined
  const proofs = proofsOf(around.recorded)
  const held: HeldProof[] = []
  const left = proofs.slice(credentialsMax).map((proof) => unverifiable(proof, standingConditions.tooMany))
  for (const proof of proofs.slice(0, credentialsMax)) {
    const kept = await credentials.verifiedBefore({ organisation: proof.first.source.organisation, environment }, proof.first.source.verification ?? '')
    if (kept?.content === undefined) left.push(unverifiable(proof, standingConditions.notKept))
    else held.push({ proof, content: kept.content })
  }
  const examined = await credentials.verifyEachEvidence(held.map(({ content }) => content), { organisation, subject, environment }, { readsTakenBack: true })
  const at = clock.now().toISOString()
  return database.system(async (sql) => {
    const answers: VerifiedAgain[] = [...left]
    for (const [index, { proof }] of held.entries()) {
      const found = examined[index]
      if (found !== undefined) answers.push(await settle({ ...needs, sql }, { proof, found, environment, at }))
    }
    return answers
  })
}

interface HeldProof {
  readonly proof: ProofOnFile
  readonly content: HandedIn
}

function unverifiable({ first, issuer, events }: ProofOnFile, condition: Condition): VerifiedAgain {
  const { credential } = first.source
  return { issuer, events, standing: first.standing, isChanged: false, findings: [findingOfEvent(condition, { event: first.event.id })], ...(credential !== undefined && { credential }) }
}

interface Settling {
  readonly proof: ProofOnFile
  readonly found: ExaminedCredential
  readonly environment: 'test' | 'production'
  readonly at: string
}

async function settle(needs: Pick<ProvenanceNeeds, 'outbox'> & { readonly sql: Sql }, { proof, found, environment, at }: Settling): Promise<VerifiedAgain> {
  const { issuer, events, first } = proof
  const standing = standingNow(found)
  const standings = standing === undefined ? [] : await standingsOfEvents(needs.sql, { environment, issuer, ids: events })
  // What an issuer revoked stays revoked, whatever a list says later.
  const changed = await changeStandings(needs, standings, { at, reason: 'verified again', standingOf: ({ now }) => (now === 'revoked' ? now : standing ?? now) })
  return {
    issuer, events, findings: found.findings, isChanged: changed.length > 0,
    standing: first.standing === 'revoked' ? 'revoked' : standing ?? first.standing, ...(first.source.credential !== undefined && { credential: first.source.credential }),
  }
}

/** Undefined where it cannot be told: a list or a key is out of reach, or it expired since, which takes nothing back. */
function standingNow({ verification, recognition }: ExaminedCredential): EventStanding | undefined {
  if (!verification.verified) return takenBackOf(verification)
  return recognition === 'recognised' ? 'verified' : 'not-recognised'
}

/** The credentials that events rest on, each once, by the record of its verification. */
function proofsOf(recorded: readonly RecordedEvent[]): readonly ProofOnFile[] {
  const proofs = new Map<string, ProofOnFile & { readonly events: string[] }>()
  for (const one of recorded) {
    const { verification, organisation, issuer } = one.source
    if (verification === undefined || issuer === undefined) continue
    const key = `${organisation} ${verification}`
    const known = proofs.get(key)
    if (known === undefined) proofs.set(key, { key, first: one, issuer, events: [one.event.id] })
    else known.events.push(one.event.id)
  }
  return [...proofs.values()]
}
