import { json } from '@customhouse/formats/json/json.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { type Finding, rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { entryNumberCheckDigit } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { importerKey, mayActFor } from '../../parties/index.ts'
import { prepareFiling, type PreparedFiling, type Provenance } from '../../provenance/index.ts'
import type { InterchangeReceived } from '../intake/interchange-received.ts'
import { decideOnly, handedIn, type IntakeNeeds, withWhatIsKnown } from '../intake/transport.ts'
import { valueAt } from './merge-known.ts'
import { progressiveConditions as conditions } from './progressive-conditions.ts'
import type { Known, ProgressiveFiling } from './progressive-filing.ts'
import { type DecidedToday, gathered, type StageOfFiling, stageOfFiling } from './stage-of-filing.ts'

/** Where a declaration names its importer of record. */
export const importerPlace = '/importerOfRecord/number'

export interface ProgressiveNeeds extends IntakeNeeds {
  readonly clock: Clock
  readonly provenance: Provenance
}

/** Where a filing stands today: evidence is asked for anew, and what is known is decided without being filed. */
export async function stageToday(progressive: ProgressiveFiling, caller: Caller, needs: ProgressiveNeeds): Promise<StageOfFiling> {
  const assessment = progressive.shipment === undefined ? undefined : await needs.provenance.assess(caller, progressive.shipment)
  const prepared = assessment && withPermittedImporter(prepareFiling(assessment, progressive.kind), caller, needs)
  return stageOfFiling(progressive, prepared, await decidedToday(gathered(progressive, prepared), caller, needs))
}

/** Evidence may name an importer who did not ask this caller to act: then it is for the filer to say who it is. */
function withPermittedImporter(prepared: PreparedFiling, caller: Caller, needs: ProgressiveNeeds): PreparedFiling {
  const importer = valueAt(prepared.declaration, importerPlace)
  const client = typeof importer === 'string' ? importerKey(importer) : undefined
  if (importer === undefined || (client !== undefined && isPermitted(client, caller, needs))) return prepared
  const { importerOfRecord: _another, ...declaration } = prepared.declaration
  return { ...prepared, declaration, fields: prepared.fields.filter(({ pointer }) => pointer !== importerPlace) }
}

/** Whom a filing names would see it too: so nobody begins one in the name of someone who did not ask for that. */
export function isPermitted(client: string, { organisation, clients }: Caller, { parties, clock }: ProgressiveNeeds): boolean {
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
