import { MessageBuilder } from './message-builder.ts'
import { TextPosition } from './text-position.ts'
import { XmlScanner } from './scan-xml.ts'
import type { NamespaceScope } from './namespace-scope.ts'

/** The text of one message as it stood, and where it began. */
export interface MessageText {
  readonly pieces: readonly string[]
  readonly offset: number
  readonly line: number
  readonly column: number
  /** Namespaces that elements around it declared. */
  readonly scope: NamespaceScope
}

/**
 * Where each element of a message stood: for metadata and each root, `line L column C` by JSON Pointer. Reads the text once more, since
 * hardly anyone asks, and writing it down would slow down every reading.
 */
export function locate(message: MessageText): (root: number, pointer: string) => string | undefined {
  const places = new Map<string, string>()
  const text = message.pieces.join('')
  const position = new TextPosition(message.line, message.column, message.offset)
  const builder = new MessageBuilder({
    messageBegins: nothing, messageEnds: nothing, unread: nothing, found: nothing, envelope: () => true,
    stood(root, pointer, offset) {
      position.advance(text, message.offset, offset)
      places.set(`${String(root)}${pointer}`, position.toString())
    },
  }, message.scope)
  new XmlScanner(builder).scan(text, message.offset, true)
  return (root, pointer) => places.get(`${String(root)}${pointer}`) ?? places.get(`-1${pointer}`)
}

function nothing(): void {
  // Of no interest where only places are asked
}
