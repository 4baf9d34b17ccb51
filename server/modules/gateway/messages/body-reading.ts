import type { MessageFormat } from '@customhouse/formats/message-format.ts'
import { messageFormatFor, recogniseMessageFormat } from '@customhouse/formats/message-formats.ts'
import { acknowledgingReader, type AcknowledgingReader } from './acknowledging-reader.ts'
import { MessageIntake, type MessageInterchange } from './message-intake.ts'
import type { MessageKind } from './message-kind.ts'

/** Media types that several formats share, so that the beginning of the body has to tell. */
const sharedMediaTypes: ReadonlySet<string> = new Set(['application/json', 'application/xml', 'text/xml', 'text/plain', 'application/octet-stream'])

/** The format that a media type alone tells. */
export function formatTold(contentType = ''): MessageFormat | undefined {
  return sharedMediaTypes.has(contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '') ? undefined : messageFormatFor(contentType)
}

const beginning = 65_536

/** A body that is read while it arrives. Where its media type tells no format, its first 64 KiB wait until they do. */
export class BodyReading<Subject> {
  readonly #kind: MessageKind<Subject>
  #format: MessageFormat | undefined
  #intake: MessageIntake<Subject> | undefined
  #acknowledge: AcknowledgingReader['acknowledge'] = () => []
  #waiting: Uint8Array = new Uint8Array()

  constructor(format: MessageFormat | undefined, kind: MessageKind<Subject>) {
    this.#format = format
    this.#kind = kind
  }

  /** Takes a piece; false where no format can be told. */
  push(piece: Uint8Array): boolean {
    if (this.#intake === undefined && this.#format === undefined) {
      this.#waiting = Buffer.concat([this.#waiting, piece])
      return this.#waiting.length < beginning || this.#begin() !== undefined
    }
    const intake = this.#begin()
    intake?.push(piece)
    return intake !== undefined
  }

  /** Undefined where no format can be told. */
  end(): { readonly format: MessageFormat; readonly interchange: MessageInterchange<Subject>; readonly acknowledge: AcknowledgingReader['acknowledge'] } | undefined {
    const interchange = this.#begin()?.end()
    return this.#format === undefined || interchange === undefined ? undefined : { format: this.#format, interchange, acknowledge: this.#acknowledge }
  }

  #begin(): MessageIntake<Subject> | undefined {
    if (this.#intake !== undefined) return this.#intake
    this.#format ??= recogniseMessageFormat(this.#waiting)
    if (this.#format === undefined) return undefined
    const { reader, acknowledge } = acknowledgingReader(this.#format)
    this.#acknowledge = acknowledge
    this.#intake = new MessageIntake(reader, this.#kind)
    if (this.#waiting.length > 0) this.#intake.push(this.#waiting)
    return this.#intake
  }
}
