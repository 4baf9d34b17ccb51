import { controlDocument, EdifactReader } from '@customhouse/formats/edifact/edifact.ts'
import type { InterchangeReader, MessageFormat } from '@customhouse/formats/message-format.ts'
import { acknowledgeGroup } from '@customhouse/formats/x12/acknowledge-group.ts'
import { createX12Reader, type GroupReceipt } from '@customhouse/formats/x12/x12-reader.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'

/** How what was read is acknowledged. */
export interface Acknowledged {
  /** Whether anything fatal was found of the interchange as a whole, so that none of it counts as taken. */
  readonly isRejected: boolean
  /** Reference of the answer, where the format asks for one. */
  readonly reference: string
}

/** A reader that also tells by which documents the syntax of what it read is acknowledged; ask once all is read. */
export interface AcknowledgingReader {
  readonly reader: InterchangeReader
  readonly acknowledge: (acknowledged: Acknowledged) => readonly CanonicalDocument[]
}

/** Groups of one body that are acknowledged; a body with more is not one that a carrier sends. */
const mostGroups = 1_000

/** The reader of a format, with the acknowledgement that its family has: 997 for X12, CONTRL for EDIFACT, none for the others. */
export function acknowledgingReader(format: MessageFormat): AcknowledgingReader {
  switch (format.name) {
    case 'x12':
      return x12Reader()
    case 'edifact':
      return edifactReader()
    default:
      return { reader: format.createReader(), acknowledge: () => [] }
  }
}

function x12Reader(): AcknowledgingReader {
  const groups: GroupReceipt[] = []
  const reader = createX12Reader({ onGroup: (group) => { if (groups.length < mostGroups) groups.push(group) } })
  // What is fatal about the interchange may stand after a group that is sound: none of its sets is taken then.
  return { reader, acknowledge: ({ isRejected }) => groups.map((group) => acknowledgeGroup(isRejected ? { ...group, accepted: 0, sets: group.sets.map((set) => ({ ...set, isAccepted: false })) } : group)) }
}

function edifactReader(): AcknowledgingReader {
  const reader = new EdifactReader({ keepsReports: true })
  // A CONTRL message is answered by none, or answers would never end (ISO 9735-10).
  return { reader, acknowledge: ({ reference }) => reader.reports.filter(({ messages }) => messages.length === 0 || messages.some(({ header }) => header['message'] !== 'CONTRL')).map((report) => controlDocument(report, reference)) }
}
