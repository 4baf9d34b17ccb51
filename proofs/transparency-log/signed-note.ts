import { decodeBase64, encodeBase64 } from './canonical-base64.ts'
import { isKeyName, isSignedBy, keyIdOf } from './verifier-key.ts'
import type { VerifierKey } from './verifier-key.ts'

/** One signature line of a note; the key ID as 8 hexadecimal digits. */
export interface NoteSignature {
  readonly name: string
  readonly keyId: string
  readonly signature: Uint8Array
}

/** Text with signatures (c2sp.org/signed-note). The text ends with a newline. It says nothing before a signature is verified. */
export interface SignedNote {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** What signs notes: a key and its private half, wherever that is kept. `sign` gives 64 bytes of Ed25519 over the bytes. */
export interface NoteSigner extends VerifierKey {
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

const keyIdLength = 4
/** A bound on work for a hostile note; the standard asks for at least 16. */
const signaturesMax = 64
const signatureLine = /^— (?<name>[^ ]+) (?<encoded>[A-Za-z0-9+/=]+)$/u

/**
 * Signs a text, which must end with a newline, as a note with one signature.
 * @throws RangeError where the text or the signer's name cannot be part of a note.
 */
export async function signNote(text: string, signer: NoteSigner): Promise<string> {
  if (!isNoteText(text)) throw new RangeError('Cannot sign a note: its text holds control characters or does not end with one newline')
  if (!isKeyName(signer.name)) throw new RangeError('Cannot sign a note: the name of the key is not a key name')
  const signature = await signer.sign(Buffer.from(text))
  return formatSignedNote({ text, signatures: [{ name: signer.name, keyId: keyIdOf(signer), signature }] })
}

/** Writes a note: text, empty line, signature lines. */
export function formatSignedNote({ text, signatures }: SignedNote): string {
  const lines = signatures.map(({ name, keyId, signature }) => `— ${name} ${encodeBase64(Buffer.concat([Buffer.from(keyId, 'hex'), signature]))}\n`)
  return `${text}\n${lines.join('')}`
}

/** Reads a note, exactly: what it gives back formats to the same characters. @throws SyntaxError that says what is wrong. */
export function parseSignedNote(note: string): SignedNote {
  const gap = note.lastIndexOf('\n\n')
  if (gap < 0) throw new SyntaxError('The signed note has no empty line before its signatures')
  const text = note.slice(0, gap + 1)
  if (!isNoteText(text)) throw new SyntaxError('The text of the signed note holds a control character')
  const lines = note.slice(gap + 2).split('\n')
  if (lines.pop() !== '' || lines.length === 0) throw new SyntaxError('The signed note does not end with a signature line and one newline')
  if (lines.length > signaturesMax) throw new SyntaxError(`The signed note has more than ${String(signaturesMax)} signatures`)
  return { text, signatures: lines.map(parseSignatureLine) }
}

/**
 * Whether a note is signed by a key: a line with its name and key ID is there, and every such line verifies. Lines of other
 * keys say nothing (c2sp.org/signed-note, signatures).
 */
export function isNoteSignedBy(note: SignedNote, key: VerifierKey): boolean {
  const keyId = keyIdOf(key)
  const ours = note.signatures.filter((line) => line.name === key.name && line.keyId === keyId)
  return ours.length > 0 && ours.every(({ signature }) => isSignedBy(key, Buffer.from(note.text), signature))
}

function parseSignatureLine(line: string): NoteSignature {
  const { name = '', encoded = '' } = signatureLine.exec(line)?.groups ?? {}
  if (!isKeyName(name)) throw new SyntaxError('A signature line is not an em dash, a key name and base64, separated by single spaces')
  const bytes = decodeBase64(encoded)
  if (bytes.length <= keyIdLength) throw new SyntaxError('A signature line is too short to hold a key ID and a signature')
  return { name, keyId: Buffer.from(bytes.subarray(0, keyIdLength)).toString('hex'), signature: bytes.subarray(keyIdLength) }
}

function isNoteText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what a note must not hold
  return text.length > 1 && text.endsWith('\n') && !/[\u0000-\u0009\u000b-\u001f]|\p{Cs}/u.test(text)
}
