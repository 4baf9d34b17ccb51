import type { SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import type { RecognisedFile } from '@customhouse/sdk/client/recognition-calls.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { FiledOutcome } from '../drafts/draft.ts'

export type DoorName = RecognisedFile['door']

interface ToFile {
  readonly singleWindow: SingleWindowClient
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly idempotencyKey: string
  /** Told how far a long filing has come. */
  readonly onProgress: (done: number) => void
}

type FileAct = (toFile: ToFile) => Promise<readonly FiledOutcome[]>

/** How a file is filed at its door; undefined for what is not filed but looked at elsewhere. */
export function filingAct(door: DoorName): FileAct | undefined {
  return acts[door]
}

const acts: Readonly<Partial<Record<DoorName, FileAct>>> = {
  'filings': fileEntries,
  'converted-filings': async (toFile) => {
    const { bytes, mediaType } = await toFile.singleWindow.convert(toFile.bytes, { to: 'json' })
    return fileEntries({ ...toFile, bytes, mediaType })
  },
  'in-bond-records': fileEntries,
  'manifests': async ({ singleWindow, bytes, ...options }) => (await singleWindow.fileManifests(bytes, options)).manifests.map((one) => outcomeOf(one, one.reference ?? one.manifest)),
  'export-declarations': async ({ singleWindow, bytes, ...options }) => (await singleWindow.fileExports(bytes, options)).exportDeclarations.map((one) => outcomeOf(one, one.number ?? one.reference ?? one.filing)),
  'security-filings': async ({ singleWindow, bytes, ...options }) => (await singleWindow.fileSecurityFilings(bytes, options)).securityFilings.map((one) => outcomeOf(one, one.number ?? one.reference ?? one.message)),
  'pre-loading-reports': async ({ singleWindow, bytes, ...options }) => (await singleWindow.filePreLoading(bytes, options)).preLoadingReports.map((one) => outcomeOf(one, one.reference ?? one.report)),
  'parcels': fileParcels,
  'credential': async ({ singleWindow, bytes, idempotencyKey }) => {
    const { credentials } = await singleWindow.addCredentials([credentialOf(bytes)], idempotencyKey)
    return credentials.map(({ type, id, verified, findings }) => ({ name: type ?? id ?? '', accepted: verified, findings }))
  },
  'provenance-events': async ({ singleWindow, bytes, idempotencyKey }) => {
    const { recorded, known, refused } = await singleWindow.addEpcis(JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>, idempotencyKey)
    return [...recorded, ...known].map((id) => ({ name: id, accepted: true, findings: [] })).concat(refused.map((id) => ({ name: id, accepted: false, findings: [] })))
  },
}

async function fileEntries({ singleWindow, bytes, mediaType, idempotencyKey }: ToFile): Promise<readonly FiledOutcome[]> {
  const { filings, inBond = [], unread = [] } = await singleWindow.file(bytes, { mediaType, idempotencyKey })
  return [
    ...filings.map((one) => ({ name: one.entryNumber, page: `/filings/${one.filing}`, accepted: one.accepted, outcome: one.determination.outcome, findings: one.findings })),
    ...inBond.map((one) => outcomeOf(one, one.number === '' ? one.kind : one.number)),
    ...unread.map(({ message, findings }) => outcomeOf({ accepted: false, findings }, `#${String(message)}`)),
  ]
}

function outcomeOf({ accepted, findings }: { readonly accepted: boolean; readonly findings: readonly Finding[] }, name: string): FiledOutcome {
  return { name, accepted, findings }
}

/** As many rejected parcels are shown one by one; all are counted. */
const mostShown = 200

async function fileParcels({ singleWindow, bytes, onProgress }: ToFile): Promise<readonly FiledOutcome[]> {
  const shown: FiledOutcome[] = []
  let lines = 0
  for await (const answer of singleWindow.fileLowValue(bytes)) {
    if (!('line' in answer)) continue
    lines++
    if (lines % 100 === 0) onProgress(lines)
    if (shown.length < mostShown) shown.push({ name: answer.parcel ?? `#${String(answer.line)}`, accepted: answer.accepted, outcome: answer.outcome, findings: answer.findings })
  }
  onProgress(lines)
  return shown
}

function credentialOf(bytes: Uint8Array): Readonly<Record<string, unknown>> | string {
  const text = new TextDecoder().decode(bytes).trim()
  return text.startsWith('{') ? JSON.parse(text) as Readonly<Record<string, unknown>> : text
}
