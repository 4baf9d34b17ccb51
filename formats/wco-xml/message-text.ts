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
 * The text of a message as an XML document of its own: with the namespaces that elements around it declared, on the line where it began
 * counted from 1.
 */
export function standalone({ pieces, scope }: Pick<MessageText, 'pieces' | 'scope'>): string {
  const text = pieces.join('')
  const tag = /^<[^\s/>]{1,1000}/.exec(text)?.[0]
  if (tag === undefined) return text
  const start = text.slice(0, text.indexOf('>'))
  const missing = [...scope.all].filter(([prefix, uri]) => prefix !== 'xml' && uri !== '' && !new RegExp(`\\sxmlns${prefix === '' ? '' : `:${escapedPattern(prefix)}`}\\s*=`).test(start))
  const declared = missing.map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${uri.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`)
  return tag + declared.join('') + text.slice(tag.length)
}

function escapedPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
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
    messageBegins: nothing, messageEnds: nothing, sourceAt: () => '', unread: nothing, found: nothing, envelope: () => true,
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
