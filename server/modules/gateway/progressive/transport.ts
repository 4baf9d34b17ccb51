import { json } from '@customhouse/formats/json/json.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { valueAt } from '@customhouse/vocabulary/finding/json-pointer.ts'
import { type Finding, rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { entryNumberCheckDigit } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { importerKey, mayActFor } from '../../parties/index.ts'
import { prepareFiling, type PreparedFiling, type Provenance, type ShipmentAssessment } from '../../provenance/index.ts'
import type { FilingReadyEarly } from '../events.ts'
import type { InterchangeReceived } from '../intake/interchange-received.ts'
import { decideOnly, handedIn, type IntakeNeeds, withWhatIsKnown } from '../intake/transport.ts'
import { progressiveConditions as conditions } from './progressive-conditions.ts'
import type { Known, ProgressiveFiling } from './progressive-filing.ts'
import { type DecidedToday, gathered, type StageOfFiling, stageOfFiling } from './stage-of-filing.ts'
import { saveProgressive } from './store.ts'

/** Where a declaration names its importer of record. */
const importerPlace = '/importerOfRecord/number'

/** Where a filing stands, and which papers it was found by. */
export interface StageToday extends StageOfFiling {
  readonly watched: readonly string[]
}

export interface ProgressiveNeeds extends IntakeNeeds {
  readonly clock: Clock
  readonly provenance: Provenance
}

/** Where a filing stands today: evidence is asked for anew, and what is known is decided without being filed. */
export async function stageToday(progressive: ProgressiveFiling, caller: Caller, needs: ProgressiveNeeds): Promise<StageToday> {
  const assessment = progressive.shipment === undefined ? undefined : await needs.provenance.assess(caller, progressive.shipment)
  const prepared = assessment && withPermittedImporter(prepareFiling(assessment, progressive.kind), caller, needs)
  const stage = stageOfFiling(progressive, prepared, await decidedToday(gathered(progressive, prepared), caller, needs))
  return { ...stage, watched: watchedOf(progressive, assessment) }
}

/** Papers that one filing waits for; a shipment of more is staged when it is looked at. */
const watchedMax = 500

function watchedOf({ shipment }: ProgressiveFiling, assessment: ShipmentAssessment | undefined): readonly string[] {
  const papers = assessment?.twin.events.flatMap(({ event }) => event.documents.map(({ number }) => number)) ?? []
  return [...new Set([...(shipment === undefined ? [] : [shipment]), ...papers])].slice(0, watchedMax)
}

/** A filing with where it stands; `isPermitted` is false where its filer names an importer who did not ask for that. */
export interface StagedFiling {
  readonly filing: ProgressiveFiling
  readonly stage: StageToday
  readonly isPermitted: boolean
}

/** The filing as it stands: whose it is, and with what was decided early once nothing is missing any more. */
export async function staged(filing: ProgressiveFiling, caller: Caller, needs: ProgressiveNeeds): Promise<StagedFiling> {
  const stage = await stageToday(filing, caller, needs)
  const importer = valueAt(stage.declaration, importerPlace)
  const client = typeof importer === 'string' ? (importerKey(importer) ?? '') : ''
  const { decidedEarly: _before, ...rest } = filing
  const isReady = stage.stage === 'ready' && stage.wouldDecide !== undefined
  return { filing: { ...rest, client, watched: stage.watched, ...(isReady && { decidedEarly: filing.decidedEarly ?? stage.wouldDecide }) }, stage, isPermitted: client === '' || mayNameImporter(client, caller, needs) }
}

/** Puts a filing on file as it stands, and tells of it once it is ready. Last in its transaction. */
export async function keep(sql: Sql, { before, filing }: { readonly before: Pick<ProgressiveFiling, 'decidedEarly'> | undefined; readonly filing: ProgressiveFiling }, { clock, outbox }: Pick<ProgressiveNeeds, 'clock' | 'outbox'>): Promise<void> {
  const now = clock.now()
  await saveProgressive(sql, filing, now)
  const { id, organisation, client, environment, kind, shipment, decidedEarly } = filing
  if (decidedEarly === undefined || before?.decidedEarly !== undefined) return
  const data: FilingReadyEarly['data'] = { progressive: id, kind, ...(shipment !== undefined && { shipment }), outcome: decidedEarly.outcome, decidedAt: decidedEarly.decidedAt }
  await outbox.publish(sql, [{ type: 'FilingReadyEarly' satisfies FilingReadyEarly['type'], module: 'gateway', organisation, client, environment, subject: id, occurredAt: now.toISOString(), data }])
}

/** Evidence may name an importer who did not ask this caller to act: then it is for the filer to say who it is. */
function withPermittedImporter(prepared: PreparedFiling, caller: Caller, needs: ProgressiveNeeds): PreparedFiling {
  const importer = valueAt(prepared.declaration, importerPlace)
  const client = typeof importer === 'string' ? importerKey(importer) : undefined
  if (importer === undefined || (client !== undefined && mayNameImporter(client, caller, needs))) return prepared
  const { importerOfRecord: _another, ...declaration } = prepared.declaration
  return { ...prepared, declaration, fields: prepared.fields.filter(({ pointer }) => pointer !== importerPlace) }
}

/** Whom a filing names would see it too: so nobody begins one in the name of someone who did not ask for that. */
function mayNameImporter(client: string, { organisation, clients }: Caller, { parties, clock }: ProgressiveNeeds): boolean {
  return (clients === 'all' || clients.includes(client)) && mayActFor(parties.directory(), { organisation, importerNumber: client, on: easternDate(clock.now()) }).may
}

/** A declaration as it would be sent through the door now. */
export function asHandedIn(declaration: Known, { caller, clock, idempotencyKey }: { readonly caller: Caller; readonly clock: Clock; readonly idempotencyKey: string }): InterchangeReceived {
  const body = new TextEncoder().encode(JSON.stringify(declaration))
  return handedIn({ format: json, body, interchange: json.read(body) }, { caller, receivedAt: clock.now().toISOString(), idempotencyKey })
}

async function decidedToday(declaration: Known, caller: Caller, needs: ProgressiveNeeds): Promise<DecidedToday> {
  const missing = missingOf(declaration)
  // Whatever else is wrong is to be told before a number is given away: one that nobody uses stands in for it.
  const received = asHandedIn({ entryNumber: standIn(caller, needs), typeCode: '01', ...declaration }, { caller, clock: needs.clock, idempotencyKey: 'none' })
  const [message] = received.interchange.messages
  const unread = [...received.interchange.findings, ...(message?.findings ?? [])]
  if (rejects(received.interchange.findings) || message?.declaration === undefined) return { findings: [...missing, ...unread] }
  const [decided] = (await decideOnly(await withWhatIsKnown(received, caller, needs), needs)) ?? []
  return decided === undefined ? { findings: [...missing, ...unread] } : { findings: [...missing, ...decided.findings], determination: decided.determination }
}

function missingOf(declaration: Known): readonly Finding[] {
  return [
    ...(declaration['entryNumber'] === undefined ? [findingAt(conditions.entryNumber, '/entryNumber')] : []),
    ...(declaration['typeCode'] === undefined ? [findingAt(conditions.typeCode, '/typeCode')] : []),
  ]
}

const numberOfNobody = '9999999'

function standIn({ organisation }: Caller, { parties }: ProgressiveNeeds): string {
  const filerCode = parties.directory().organisation(organisation)?.filerCodes[0] ?? 'ZZ9'
  return `${filerCode}${numberOfNobody}${entryNumberCheckDigit(filerCode, numberOfNobody)}`
}
