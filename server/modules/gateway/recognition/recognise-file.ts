import type { MessageFormat, ReadDocument, ReadPart } from '@customhouse/formats/message-format.ts'
import { recogniseMessageFormat } from '@customhouse/formats/message-formats.ts'
import { formatFor, inBondFormatOf } from '@customhouse/formats/registry.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isPreLoading, readExport, readReport, readSecurityFiling } from '../../filings/index.ts'
import { toldByBeginning, type ToldByBeginning } from './told-by-beginning.ts'

/** Which door takes a file. `converted-filings`: an entry in a format that POST /filings does not take, which POST /convert makes one of. */
export type Door =
  | 'filings' | 'converted-filings' | 'in-bond-records' | 'manifests' | 'pre-loading-reports' | 'export-declarations' | 'security-filings'
  | 'parcels' | 'credential' | 'provenance-events' | 'receipt' | 'none'

/** What a file is, where it goes, and what is wrong with its form. */
export interface RecognisedFile {
  readonly door: Door
  /** Absent where no format of messages was recognised. */
  readonly format?: { readonly name: string; readonly title: string }
  /** What to send it as; empty where no format was recognised. */
  readonly mediaType: string
  readonly documents: number
  /** Of the form alone, with their places; what the door itself finds comes from the door. */
  readonly findings: readonly Finding[]
}

const mediaTypes: Readonly<Record<ToldByBeginning, string>> = {
  'credential': 'application/vc', 'provenance-events': 'application/ld+json', 'parcels': 'application/x-ndjson', 'receipt': 'text/plain',
}

const mostFindings = 500
const beginningBytes = 65_536

/** Recognises a file by its content, reads it, and says which door takes what is in it. Nothing is checked that only a door can tell. */
export function recogniseFile(bytes: Uint8Array): RecognisedFile {
  const told = toldByBeginning(new TextDecoder().decode(bytes.subarray(0, beginningBytes)))
  if (told !== undefined) return { door: told, mediaType: mediaTypes[told], documents: 1, findings: [] }
  const format = recogniseMessageFormat(bytes)
  if (format === undefined) return { door: 'none', mediaType: '', documents: 0, findings: [] }
  const mediaType = format.mediaTypes[0] ?? 'application/octet-stream'
  const about = { format: { name: format.name, title: format.title }, mediaType }
  if (inBondFormatOf(mediaType, bytes) !== undefined) return { ...about, door: 'in-bond-records', documents: 1, findings: [] }
  // What the door for filings speaks itself, it also judges: its findings have better places than those of a conversion.
  if (formatFor(mediaType) !== undefined) return { ...about, door: 'filings', documents: 1, findings: [] }
  return { ...about, ...readWith(format, bytes) }
}

function readWith(format: MessageFormat, bytes: Uint8Array): Pick<RecognisedFile, 'door' | 'documents' | 'findings'> {
  const documents: ReadDocument[] = []
  const findings: Finding[] = []
  const take = (parts: readonly ReadPart[]) => {
    for (const part of parts) {
      if (part.kind === 'document') documents.push(part)
      if (part.kind === 'finding' && findings.length < mostFindings) findings.push(part.finding)
    }
  }
  const reader = format.createReader()
  take(reader.push(bytes))
  if (!rejects(findings)) take(reader.end())
  const found = [...findings, ...documents.flatMap((read) => read.findings.map((finding) => placed(finding, read)))]
  return { door: doorOf(documents.map(({ document }) => document)), documents: documents.length, findings: found.slice(0, mostFindings) }
}

/** The first kind that any of the documents is of: a file of several kinds goes where the most particular of them is taken. */
function doorOf(documents: readonly CanonicalDocument[]): Door {
  return kinds.find(({ isOf }) => documents.some(isOf))?.door ?? 'none'
}

const kinds: readonly { readonly door: Door; readonly isOf: (document: CanonicalDocument) => boolean }[] = [
  { door: 'pre-loading-reports', isOf: isPreLoading },
  { door: 'security-filings', isOf: (document) => readSecurityFiling(document) !== undefined },
  { door: 'export-declarations', isOf: (document) => readExport(document) !== undefined },
  { door: 'manifests', isOf: (document) => readReport(document) !== undefined },
  { door: 'converted-filings', isOf: (document) => 'declaration' in document },
]

function placed(finding: Finding, read: ReadDocument): Finding {
  const { pointer } = finding
  const source = pointer.source ?? read.sourceOf(pointer.declaration ?? '')
  return source === undefined ? finding : { ...finding, pointer: { ...pointer, source } }
}
