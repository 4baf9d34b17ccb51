import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { wcoIdPath } from '@customhouse/vocabulary/dictionary/wco-id-path.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { InterchangeReader, InterchangeWriter, LostElement, MessageFormat, ReadDocument, ReadPart, WrittenPart, WriterOptions } from '../message-format.ts'
import type { CarriedData, ConversionFinding, DefaultedData, LostData } from './conversion-report.ts'
import { secretLeftOut, secretShown, secretsOf, secretTravels, withoutSecrets, type Secret } from './secrets.ts'

/** What came of a piece of the source: bytes of the target, and what is to be reported. */
export interface ConvertedPart {
  readonly bytes: readonly Uint8Array[]
  readonly lost: readonly LostData[]
  readonly defaulted: readonly DefaultedData[]
  readonly carried: readonly CarriedData[]
  readonly findings: readonly ConversionFinding[]
}

interface PartInMaking {
  readonly bytes: Uint8Array[]
  readonly lost: LostData[]
  readonly defaulted: DefaultedData[]
  readonly carried: CarriedData[]
  readonly findings: ConversionFinding[]
}

/**
 * A conversion of one interchange, piece by piece, in memory that does not grow with it. A document with fatal findings is not converted:
 * what of it could be read might tell something else than was meant. Never throws on any bytes.
 */
export class Conversion {
  readonly from: MessageFormat
  readonly to: MessageFormat
  readonly #reader: InterchangeReader
  readonly #writer: InterchangeWriter
  readonly #isStrict: boolean
  #hasToldOfSecret = false
  #documents = 0
  #read = 0
  #isRejected = false
  #isUnusable = false

  constructor(from: MessageFormat, to: MessageFormat, options: WriterOptions) {
    this.from = from
    this.to = to
    this.#reader = from.createReader()
    this.#writer = to.createWriter(options)
    this.#isStrict = options.strict === true
  }

  /** Documents converted so far. */
  get documents(): number {
    return this.#documents
  }

  /** Whether something fatal was found about the interchange as a whole: nothing that was converted of it is then to be used. */
  get isUnusable(): boolean {
    return this.#isUnusable
  }

  /** Whether something fatal was found: about a document, which is then not converted, or about the interchange as a whole. */
  get isRejected(): boolean {
    return this.#isRejected
  }

  push(piece: Uint8Array): ConvertedPart {
    return this.#convert(this.#reader.push(piece))
  }

  /** There is no more of the source: gives the end of the target. */
  end(): ConvertedPart {
    const part = this.#convert(this.#reader.end())
    this.#write(part, this.#writer.end(), undefined)
    return part
  }

  #convert(read: readonly ReadPart[]): PartInMaking {
    const part: PartInMaking = { bytes: [], lost: [], defaulted: [], carried: [], findings: [] }
    for (const each of read) this.#take(each, part)
    return part
  }

  #take(read: ReadPart, part: PartInMaking): void {
    if (read.kind === 'finding') {
      this.#find(part, [read.finding], undefined)
      this.#isUnusable ||= read.finding.severity === 'fatal'
    }
    if (read.kind === 'unread') {
      const { source, value, reason } = read
      part.lost.push({ document: Math.max(1, this.#read), id: null, source, target: null, value, reason })
    }
    if (read.kind === 'document') this.#takeDocument(read, part)
  }

  #takeDocument(read: ReadDocument, part: PartInMaking): void {
    this.#read++
    this.#find(part, read.findings, this.#read)
    if (rejects(read.findings)) return
    const secrets = secretsOf(read.document).filter(({ format }) => format !== this.to.name)
    const isCleared = this.#isStrict && secrets.length > 0
    const written = this.#writer.add(isCleared ? withoutSecrets(read.document) : read.document)
    // A document that the target has no message for is told in the findings of the writer.
    if (!rejects(written.findings)) this.#documents++
    this.#write(part, { ...written, lost: [...written.lost.map((each) => hidden(each, secrets)), ...(isCleared ? secrets.map(leftOut) : [])] }, read)
    if (!isCleared) this.#tellOfSecrets(part, secrets, { read, written })
  }

  /** Whoever converts learns once that a password went along. */
  #tellOfSecrets(part: PartInMaking, secrets: readonly Secret[], { read, written }: { readonly read: ReadDocument; readonly written: WrittenPart }): void {
    const travelling = secrets.find(({ pointer }) => !written.lost.some((lost) => pointer === lost.pointer || pointer.startsWith(`${lost.pointer}/`)))
    if (travelling === undefined || this.#hasToldOfSecret || rejects(written.findings)) return
    this.#hasToldOfSecret = true
    this.#find(part, [secretTravels(travelling.pointer, read.sourceOf(travelling.pointer))], this.#read)
  }

  #write(part: PartInMaking, written: WrittenPart, read: ReadDocument | undefined): void {
    const document = Math.max(1, this.#read)
    const sourceOf = (pointer: string) => read?.sourceOf(pointer) ?? null
    if (written.bytes.length > 0) part.bytes.push(written.bytes)
    for (const { pointer, id, value, reason } of written.lost) {
      const path = wcoIdPath(pointer)
      part.lost.push({ document, id, ...(path !== '' && { path }), source: sourceOf(pointer), target: null, value, pointer, reason })
    }
    for (const { id, target, value, reason } of written.defaulted) part.defaulted.push({ document, id: id ?? null, target, value, reason })
    for (const { pointer, id, target } of written.carried ?? []) part.carried.push({ document, id, source: sourceOf(pointer), target, pointer })
    this.#find(part, written.findings, read === undefined ? undefined : document)
  }

  #find(part: PartInMaking, findings: readonly Finding[], document: number | undefined): void {
    for (const finding of findings) part.findings.push({ ...finding, ...(document !== undefined && { document }) })
    if (rejects(findings)) this.#isRejected = true
  }
}

/** A report may reach others than the message does: it shows no password. */
function hidden(lost: LostElement, secrets: readonly Secret[]): LostElement {
  return secrets.some(({ pointer }) => pointer === lost.pointer) ? { ...lost, value: secretShown } : lost
}

function leftOut({ pointer, id }: Secret): LostElement {
  return { pointer, id, value: secretShown, reason: secretLeftOut }
}
