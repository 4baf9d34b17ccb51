/** How the bytes of a syntax level (data element 0001) are characters. */
export interface CharacterRepertoire {
  /** Text of bytes that stand one for one in a string; undefined where they are no characters. */
  decode(bytes: string): string | undefined
  /** What the level does not have at all, to be looked for in bytes that stand one for one in a string. */
  readonly foreign: RegExp | undefined
}

/** Encodings of the levels of ISO 9735-1, 6 and UNTDID 0001: parts of ISO 8859, and UTF-8. UNOX and UNOY cannot be read. */
const encodings: Readonly<Record<string, string>> = {
  UNOD: 'iso-8859-2', UNOE: 'iso-8859-5', UNOF: 'iso-8859-7', UNOG: 'iso-8859-3', UNOH: 'iso-8859-4', UNOI: 'iso-8859-6', UNOJ: 'iso-8859-8',
  UNOK: 'windows-1254', UNOW: 'utf-8',
}

/**
 * The repertoire of a syntax level; undefined for one that cannot be read. Levels A and B are ASCII, in A without lower case (ISO 9735-1,
 * annex A); text beyond that is read as Latin-1, which a finding tells, since much traffic names UNOA whatever it sends.
 */
export function characterRepertoire(level: string): CharacterRepertoire | undefined {
  if (level === 'UNOA') return { decode: (bytes) => bytes, foreign: /[a-z\x80-\xff]/ }
  if (level === 'UNOB') return { decode: (bytes) => bytes, foreign: /[\x80-\xff]/ }
  if (level === 'UNOC') return { decode: (bytes) => bytes, foreign: /[\x80-\x9f]/ }
  const encoding = Object.hasOwn(encodings, level) ? encodings[level] : undefined
  if (encoding === undefined) return undefined
  const decoder = new TextDecoder(encoding, { fatal: true })
  return { decode: (bytes) => decoded(bytes, decoder), foreign: undefined }
}

/** The bytes of a text in a level; undefined where the level lacks one of its characters. */
export function encodeIn(level: string, text: string): Uint8Array | undefined {
  if (level === 'UNOW') return Buffer.from(text, 'utf8')
  if (!fits(level, text)) return undefined
  return Buffer.from(text, 'latin1')
}

/** Whether a level that is written has all characters of a text. Other levels than UNOA, UNOB, UNOC and UNOW are not written. */
export function fits(level: string, text: string): boolean {
  switch (level) {
    case 'UNOW': return true
    case 'UNOA': return /^[\x20-\x60{-~]*$/.test(text)
    case 'UNOB': return /^[\x20-\x7e]*$/.test(text)
    case 'UNOC': return /^[\x20-\x7e\xa0-\xff]*$/.test(text)
    default: return false
  }
}

function decoded(bytes: string, decoder: { decode(bytes: Uint8Array): string }): string | undefined {
  if (isAscii(bytes)) return bytes
  try {
    return decoder.decode(Buffer.from(bytes, 'latin1'))
  } catch {
    return undefined
  }
}

function isAscii(bytes: string): boolean {
  for (let index = 0; index < bytes.length; index += 1) if (bytes.charCodeAt(index) > 0x7e) return false
  return true
}
