import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import type { CredentialsTakenUp } from '@customhouse/sdk/client/provenance-calls.ts'
import type { SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { EvidenceFile } from './evidence-file.ts'

/** What became of a file. */
export interface FileTaken {
  readonly recorded: number
  readonly known: number
  readonly refused: number
  readonly credentials: CredentialsTakenUp['credentials']
  readonly findings: readonly Finding[]
}

/** So many go in one call. */
const callMax = 500

/** Hands a file in; the same key again changes nothing. A refusal with findings is an answer, other failures are thrown. */
export async function handInFile(client: SingleWindowClient, file: EvidenceFile, key: string): Promise<FileTaken> {
  let taken: FileTaken = { recorded: 0, known: 0, refused: 0, credentials: [], findings: [] }
  for (const [part, send] of callsFor(client, file).entries()) {
    try {
      const { recorded, known, refused, findings, credentials = [] } = await send(`${key}-${String(part)}`)
      taken = {
        recorded: taken.recorded + recorded.length, known: taken.known + known.length, refused: taken.refused + refused.length + credentials.filter(({ verified }) => !verified).length,
        credentials: [...taken.credentials, ...credentials], findings: onceEach([...taken.findings, ...findings, ...credentials.flatMap((one) => one.findings)]),
      }
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.findings.length === 0) throw failure
      taken = { ...taken, refused: taken.refused + 1, findings: onceEach([...taken.findings, ...failure.findings]) }
    }
  }
  return taken
}

interface Answer {
  readonly recorded: readonly string[]
  readonly known: readonly string[]
  readonly refused: readonly string[]
  readonly findings: readonly Finding[]
  readonly credentials?: CredentialsTakenUp['credentials']
}

function callsFor(client: SingleWindowClient, file: EvidenceFile): readonly ((key: string) => Promise<Answer>)[] {
  switch (file.kind) {
    case 'credentials': return pieces(file.credentials).map((some) => (key) => client.addCredentials(some, key))
    case 'events': return pieces(file.events).map((some) => (key) => client.addEvents(some, key))
    case 'epcis': return [(key) => client.addEpcis(file.document, key)]
  }
}

function pieces<One>(all: readonly One[]): readonly (readonly One[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(all.length / callMax)) }, (_none, piece) => all.slice(piece * callMax, (piece + 1) * callMax))
}

function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify([one.code, one.pointer]), one])).values()]
}
