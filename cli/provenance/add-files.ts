import { randomUUID } from 'node:crypto'
import type { CredentialsTakenUp } from '@customhouse/sdk/client/provenance-calls.ts'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import type { SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { provenancePaths, readProvenanceFile, type ProvenanceFile } from './read-provenance-file.ts'
import type { AsOptions } from './signed-in-as.ts'
import { standingWords } from './standing-words.ts'

export interface AddOptions extends AsOptions {
  readonly json?: boolean
}

/** What became of a file. */
interface FileAdded {
  readonly file: string
  readonly credentials: CredentialsTakenUp['credentials']
  readonly recorded: readonly string[]
  readonly known: readonly string[]
  readonly refused: readonly string[]
  readonly findings: readonly Finding[]
  /** Nothing of it was taken. */
  readonly isRefused: boolean
}

/** So many go in one call. */
const callMax = 500

/** Hands files in, one after the other, and prints what became of each; answers the exit status. */
export async function addFiles(paths: readonly string[], { as, json = false }: AddOptions): Promise<number> {
  const files = await provenancePaths(paths)
  return withSingleWindow(as, async (client) => {
    let status: number = exitStatus.yes
    for (const [index, file] of files.entries()) {
      if (!json && process.stderr.isTTY && files.length > 1) printProgress(`${String(index + 1)} of ${String(files.length)}: ${file}`)
      const content = await readProvenanceFile(file).catch(asUnread)
      if (content instanceof CommandFailure) {
        // The files after it are handed in all the same.
        tellUnread(content, file, json)
        status = exitStatus.couldNotRun
        continue
      }
      const added = await addFile(client, file, content)
      if (hasRefusal(added) && status === exitStatus.yes) status = exitStatus.no
      if (json) printJson(withoutRefused(added))
      else for (const line of addedLines(added)) printLine(line)
    }
    return status
  })
}

function asUnread(failure: unknown): CommandFailure {
  if (failure instanceof CommandFailure) return failure
  throw failure
}

function tellUnread({ message, remedy = '' }: CommandFailure, file: string, json: boolean): void {
  printProgress(message)
  if (remedy !== '') printProgress(`  ${remedy}`)
  if (json) printJson({ file, error: message, remedy, accepted: false })
}

async function addFile(client: SingleWindowClient, file: string, content: ProvenanceFile): Promise<FileAdded> {
  const parts: FileAdded[] = []
  for (const send of callsFor(client, content)) {
    try {
      const { recorded, known, refused, findings, credentials = [] } = await send()
      parts.push({ file, credentials, recorded, known, refused, findings, isRefused: false })
    } catch (failure) {
      // What cannot be taken up is told, and the files after it are handed in all the same.
      if (!(failure instanceof Refusal) || failure.findings.length === 0) throw failure
      parts.push({ file, credentials: [], recorded: [], known: [], refused: [], findings: failure.findings, isRefused: true })
    }
  }
  return {
    file, credentials: parts.flatMap(({ credentials }) => credentials), recorded: parts.flatMap(({ recorded }) => recorded), known: parts.flatMap(({ known }) => known),
    refused: parts.flatMap(({ refused }) => refused), findings: parts.flatMap(({ findings }) => findings), isRefused: parts.some(({ isRefused }) => isRefused),
  }
}

type Answer = Pick<FileAdded, 'recorded' | 'known' | 'refused' | 'findings'> & { readonly credentials?: CredentialsTakenUp['credentials'] }

function callsFor(client: SingleWindowClient, content: ProvenanceFile): readonly (() => Promise<Answer>)[] {
  switch (content.kind) {
    case 'credentials': return pieces(content.credentials).map((some) => () => client.addCredentials(some, randomUUID()))
    case 'events': return pieces(content.events).map((some) => () => client.addEvents(some, randomUUID()))
    case 'epcis': return [() => client.addEpcis(content.document, randomUUID())]
  }
}

function pieces<One>(all: readonly One[]): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(all.length / callMax) }, (_, piece) => all.slice(piece * callMax, (piece + 1) * callMax))
}

function hasRefusal({ isRefused, refused, credentials }: FileAdded): boolean {
  return isRefused || refused.length > 0 || credentials.some(({ verified }) => !verified)
}

function withoutRefused({ isRefused, ...told }: FileAdded): object {
  return { ...told, accepted: !hasRefusal({ isRefused, ...told }) }
}

function addedLines(added: FileAdded): readonly string[] {
  const { file, credentials, recorded, known, findings } = added
  const counted = [...(recorded.length > 0 || known.length === 0 ? [`${String(recorded.length)} new event${recorded.length === 1 ? '' : 's'}`] : []), ...(known.length > 0 ? [`${String(known.length)} known before`] : [])].join(', ')
  const head = hasRefusal(added) ? coloured('red', 'refused') : coloured('green', 'added  ')
  return [
    `${head}  ${printable(file)}: ${counted}`,
    ...credentials.map(({ type, issuer, standing, verified }) => `  ${printable(type ?? 'credential')} of ${printable(issuer ?? 'nobody')}: ${standing === undefined ? (verified ? 'nothing taken from it' : 'does not hold') : standingWords(standing)}`),
    ...onceEach([...findings, ...credentials.flatMap((one) => one.findings)]).filter(({ severity }) => severity === 'fatal').flatMap(findingLines).map((line) => `  ${line}`),
  ]
}

function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify([one.code, one.pointer]), one])).values()]
}
