import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { placeAt } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { fromCanonical, toCanonical, type DeclarationTaken, type Transmission } from '../../declaration-mapping/declaration-mapping.ts'
import { missingDefaults } from '../../declaration-mapping/missing-defaults.ts'
import { lostOf, valuesMissingIn } from '../../declaration-mapping/lost-values.ts'
import { noGoodsDeclaration } from '../../declaration-mapping/mapping-conditions.ts'
import type { DefaultedElement, InterchangeWriter, LostElement, WriterOptions, WrittenPart } from '../../message-format.ts'
import { readRecords } from '../codec/read-records.ts'
import { writeDate } from '../codec/dates.ts'
import { toBytes } from '../codec/to-bytes.ts'
import { cargoReleaseReader } from '../cargo-release/cargo-release.ts'
import { entrySummaryReader } from '../entry-summary/entry-summary.ts'
import { readDeclaration } from '../mapping/read-declaration.ts'
import { checksumOf, withEdits } from '../writing/record-edits.ts'
import { writeControl, writeDeclaration, type DeclarationApplication } from '../writing/write-declaration.ts'
import { applicationOf } from './read-transaction-parts.ts'

const noBytes = new Uint8Array()

/** What stands between an A- and a Z-record, or a B- and a Y-record, as far as it is open. */
interface OpenControl {
  readonly key: string
  readonly trailer: string
}

/** Fields of a control record by official name in camel case. */
type Fields = Readonly<Record<string, string>>

/** Writes goods declarations as batches of 80-character records: entry summaries as AE, entries as SE. */
export class CatairWriter implements InterchangeWriter {
  readonly #options: WriterOptions | undefined
  #batch: OpenControl | undefined
  #block: OpenControl | undefined
  #ending = '\n'

  constructor(options?: WriterOptions) {
    this.#options = options
  }

  add(document: CanonicalDocument): WrittenPart {
    if (document.declaration === undefined) return { bytes: noBytes, lost: [], defaulted: [], findings: [noGoodsDeclaration] }
    const taken = fromCanonical(document)
    const application = this.#applicationOf(taken)
    const written = writeDeclaration(taken.declaration, application)
    const { lines, lost } = asFiled(written, taken.transmission)
    const defaulted = [...missingDefaults(taken, application === 'AE' ? entrySummaryTargets : cargoReleaseTargets)]
    const control = this.#open(document, { taken, application }, defaulted)
    return {
      bytes: this.#bytes([...control, ...lines]),
      lost: [...lostOf(taken.left), ...unwritten(document, reread(lines, application), taken), ...lost],
      defaulted,
      findings: [],
    }
  }

  end(): WrittenPart {
    return { bytes: this.#bytes(this.#close('all')), lost: [], defaulted: [], findings: [] }
  }

  #applicationOf({ transmission, declaration }: DeclarationTaken): DeclarationApplication {
    const asked = this.#options?.message
    return asked === 'AE' || asked === 'SE' ? asked : applicationOf(transmission, declaration.kind)
  }

  /** The control records that must stand before the records of a document; those of the one before that are no longer open. */
  #open(document: CanonicalDocument, about: Addressed, defaulted: DefaultedElement[]): readonly string[] {
    const { taken: { transmission }, application } = about
    const batch = { ...(transmission?.batch ?? this.#defaultBatch(document, about, defaulted)), applicationIdentifierCode: application }
    const block = { ...(transmission?.block ?? defaultBlock(about, defaulted)), applicationIdentifierCode: application }
    return [
      ...this.#openBatch(JSON.stringify([transmission?.batchNumber, batch]), batch, transmission?.lineEnding),
      ...this.#openBlock(JSON.stringify([transmission?.blockNumber, block]), block),
    ]
  }

  #openBatch(key: string, fields: Fields, lineEnding = 'LF'): readonly string[] {
    if (this.#batch?.key === key) return []
    const closing = this.#close('all')
    const ending = endings.get(lineEnding) ?? '\n'
    // Records that end in another way cannot follow in the same bytes.
    if (closing.length === 0) this.#ending = ending
    this.#batch = { key, trailer: writeControl('Z', without(fields, 'communicationPassword')) }
    return [...closing, writeControl('A', fields)]
  }

  #openBlock(key: string, fields: Fields): readonly string[] {
    if (this.#block?.key === key) return []
    const closing = this.#close('block')
    this.#block = { key, trailer: writeControl('Y', fields) }
    return [...closing, writeControl('B', fields)]
  }

  #close(what: 'block' | 'all'): readonly string[] {
    const lines = this.#block ? [this.#block.trailer] : []
    this.#block = undefined
    if (what === 'block' || !this.#batch) return lines
    const { trailer } = this.#batch
    this.#batch = undefined
    return [...lines, trailer]
  }

  /** A batch must say who sends it: the sender of the interchange where that is a site and an id, else port and filer of the entry. */
  #defaultBatch({ interchange }: CanonicalDocument, { taken }: Addressed, defaulted: DefaultedElement[]): Fields {
    const stated = interchange !== undefined && Object.hasOwn(interchange, 'sender') ? interchange['sender'] ?? '' : ''
    const isStated = /^[0-9A-Z]{7}$/.test(stated)
    const sender = isStated ? stated : portOf(taken.declaration) + filerOf(taken.declaration)
    if (!isStated) defaulted.push({ target: 'A record, 2-8', value: sender, reason: 'A batch states its sender: port and filer of the entry stand for it' })
    const date = this.#options ? writeDate(this.#options.preparedAt.toISOString().slice(0, 10)) : undefined
    if (date !== undefined) defaulted.push({ target: 'A record, 15-20', value: date, reason: 'A batch states its day' })
    return { senderReceiverSiteCode: sender.slice(0, 4), senderReceiverIdCode: sender.slice(4), ...(date !== undefined && { transmissionDate: date }) }
  }

  #bytes(lines: readonly string[]): Uint8Array {
    return lines.length === 0 ? noBytes : toBytes(lines.map((line) => line + this.#ending).join(''))
  }
}

interface Addressed {
  readonly taken: DeclarationTaken
  readonly application: DeclarationApplication
}

const entrySummaryTargets = { kind: 'A record, 26-27', functionCode: 'AE10 record, 3', entryNumber: 'AE10 record, 4-16', typeCode: 'AE10 record, 34-35' }
const cargoReleaseTargets = { kind: 'A record, 26-27', functionCode: 'SE10 record, 5', entryNumber: 'SE10 record, 6-18', typeCode: 'SE10 record, 20-21' }

const endings: ReadonlyMap<string, string> = new Map([['CRLF', '\r\n'], ['none', '']])

function defaultBlock({ taken: { declaration } }: Addressed, defaulted: DefaultedElement[]): Readonly<Record<string, string>> {
  const block = { processingDistrictPortCode: portOf(declaration), processingFilerCode: filerOf(declaration) }
  defaulted.push({ target: 'B record, 4-10', value: Object.values(block).join(''), reason: 'A block states port and filer: those of the entry stand for them' })
  return block
}

/** Schedule D code of the port of entry; 9999 where none of four digits is stated, since a control record without is refused. */
function portOf({ portOfEntry = '' }: Declaration): string {
  return /^\d{4}$/.test(portOfEntry) ? portOfEntry : '9999'
}

function filerOf({ entryNumber }: Declaration): string {
  return /^[0-9A-Z]{3}/.exec(entryNumber)?.[0] ?? '999'
}

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name))
}

/** The records as they were filed, where ours are still those that the differences are from. */
function asFiled(written: readonly string[], transmission: Transmission | undefined): { readonly lines: readonly string[]; readonly lost: readonly LostElement[] } {
  const edits = transmission?.edits ?? []
  if (edits.length === 0) return { lines: written, lost: [] }
  if (transmission?.checksum === checksumOf(written)) return { lines: withEdits(written, edits), lost: [] }
  const pointer = '/declaration/unitedStates/transmission/difference'
  return { lines: written, lost: [{ pointer, id: placeAt(pointer)?.id ?? '', value: `${String(edits.length)} differences`, reason: 'The declaration is no longer the one that the records were filed for' }] }
}

function reread(lines: readonly string[], application: DeclarationApplication): Declaration | undefined {
  const { records } = readRecords(toBytes(lines.map((line) => `${line}\n`).join('')), { direction: 'input', application })
  return readDeclaration(records, application === 'AE' ? entrySummaryReader : cargoReleaseReader)?.declaration
}

/** What the records do not tell when they are read again, though the document states it. */
function unwritten(document: CanonicalDocument, declaration: Declaration | undefined, { left }: DeclarationTaken): readonly LostElement[] {
  const read = declaration ? toCanonical(declaration).document.declaration : {}
  const known = new Set(left.map(({ pointer }) => pointer))
  return valuesMissingIn({ stated: document.declaration, read, pointer: '/declaration' })
    .filter(({ pointer }) => !known.has(pointer) && !pointer.startsWith('/declaration/unitedStates/transmission/') && pointer !== '/declaration/unitedStates/kindCode')
    .map(({ pointer, value }) => ({ pointer, id: placeAt(pointer)?.id ?? '', value, reason: 'The records have no field for it, or it does not fit its field' }))
}
