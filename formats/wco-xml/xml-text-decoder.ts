import { wcoXmlConditions as conditions } from './wco-xml-conditions.ts'
import { XmlRefusal } from './scan-xml.ts'

/** Turns the bytes of an XML text into text, piece by piece: UTF-8, or UTF-16 that begins with a byte order mark (XML 1.0, 4.3.3). */
export class XmlTextDecoder {
  #head: Uint8Array | undefined = new Uint8Array(0)
  #rest: Uint8Array = new Uint8Array(0)
  #utf16: InstanceType<typeof TextDecoder> | undefined
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

  /** The text of a piece; bytes of a character that is not whole yet wait for the next. Throws an XmlRefusal at broken bytes. */
  decode(piece: Uint8Array, isLast: boolean): string {
    const bytes = this.#head === undefined ? piece : this.#begin(joined(this.#head, piece), isLast)
    try {
      return this.#utf16 === undefined ? this.#decodeUtf8(bytes, isLast) : this.#utf16.decode(bytes, { stream: !isLast })
    } catch {
      throw new XmlRefusal(conditions.encoding, 0)
    }
  }

  /** Looks for a byte order mark as soon as there are bytes enough to hold one. */
  #begin(bytes: Uint8Array, isLast: boolean): Uint8Array {
    if (bytes.length < 3 && !isLast) {
      this.#head = bytes
      return new Uint8Array(0)
    }
    this.#head = undefined
    if (bytes[0] === 0xff && bytes[1] === 0xfe) this.#utf16 = new TextDecoder('utf-16le', { fatal: true })
    if (bytes[0] === 0xfe && bytes[1] === 0xff) this.#utf16 = new TextDecoder('utf-16be', { fatal: true })
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  }

  /** Whole characters at a time, since decoding without a stream is several times faster. */
  #decodeUtf8(piece: Uint8Array, isLast: boolean): string {
    const bytes = joined(this.#rest, piece)
    const whole = isLast ? bytes.length : wholeCharacters(bytes)
    this.#rest = bytes.subarray(whole)
    return this.#utf8.decode(bytes.subarray(0, whole))
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** How many bytes at the beginning hold whole UTF-8 characters, looking back at most 3 bytes from the end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function lengthOf(lead: number): number {
  if (lead >= 0xf0) return 4
  return lead >= 0xe0 ? 3 : 2
}

/** The encoding that an XML declaration at the beginning of a text names, in lower case. */
export function declaredEncoding(beginning: string): string | undefined {
  const declaration = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(beginning)
  return declaration?.[1]?.toLowerCase()
}
