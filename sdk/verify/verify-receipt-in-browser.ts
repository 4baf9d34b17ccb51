/** What a receipt turned out to be, verified with the cryptography of a browser. */
export type BrowserReceiptVerification =
  /** It holds together: the key in it signed the log's state, and the log holds the statement. Whether the key is the log's own must be known from elsewhere. */
  | { readonly verified: true; readonly statement: Readonly<Record<string, string>>; readonly index: number; readonly size: number; readonly origin: string; readonly signer: string }
  | { readonly verified: false; readonly reason: 'malformed' | 'signature' | 'inclusion' | 'unsupported' }

interface ReceiptParts {
  readonly key: string
  readonly statementText: string
  readonly index: number
  readonly hashes: readonly Uint8Array<ArrayBuffer>[]
  readonly origin: string
  readonly size: number
  readonly root: string
  /** The text that is signed. */
  readonly signed: Uint8Array<ArrayBuffer>
  readonly signature: { readonly name: string; readonly keyId: string; readonly bytes: Uint8Array<ArrayBuffer> }
}

interface NoteKey {
  readonly name: string
  readonly keyId: string
  readonly publicKey: Uint8Array<ArrayBuffer>
}

type FormGroups = Readonly<Record<'extra' | 'index' | 'hashes' | 'origin' | 'size' | 'root' | 'name' | 'signature', string>>

const form = /^c2sp\.org\/tlog-proof@v1\nextra (?<extra>[A-Za-z0-9+/]+={0,2})\nindex (?<index>0|[1-9][0-9]{0,15})\n(?<hashes>(?:[A-Za-z0-9+/]{43}=\n){0,64})\n(?<origin>[^\n]+)\n(?<size>0|[1-9][0-9]{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\n\n— (?<name>[^ \n]+) (?<signature>[A-Za-z0-9+/]+={0,2})\n$/u

/**
 * Verifies a receipt for a filing where there is no Node: in a browser, by Web Cryptography alone, and offline. Takes the receipt's text
 * (a C2SP tlog-proof); never throws for what the text is. A browser without Ed25519 answers `unsupported`. `verifyReceipt` finds the
 * same, and compares with trusted keys, the filing and the decision besides.
 *
 * ```ts
 * const result = await verifyReceiptInBrowser(text)
 * if (result.verified && result.signer === keyKnownFromElsewhere) show(result.statement)
 * ```
 */
export async function verifyReceiptInBrowser(receipt: string): Promise<BrowserReceiptVerification> {
  const parts = partsOf(receipt)
  if (parts === undefined) return { verified: false, reason: 'malformed' }
  const key = await keyOf(parts.key)
  if (key?.name !== parts.origin) return { verified: false, reason: 'malformed' }
  const signed = await isSignedBy(key, parts)
  if (signed !== true) return { verified: false, reason: signed === 'unsupported' ? 'unsupported' : 'signature' }
  const { statementText, index, size, origin } = parts
  const leaf = await sha256(Uint8Array.of(0), await sha256(new TextEncoder().encode(statementText)))
  const root = await rootBy({ index, size, leaf, hashes: parts.hashes })
  if (root === undefined || base64Of(root) !== parts.root) return { verified: false, reason: 'inclusion' }
  return { verified: true, statement: JSON.parse(statementText) as Record<string, string>, index, size, origin, signer: parts.key }
}

function partsOf(receipt: string): ReceiptParts | undefined {
  // Every group of the form takes part in a match.
  const found = form.exec(receipt)?.groups as FormGroups | undefined
  if (found === undefined) return undefined
  const { origin, size, root } = found
  const inside = insideOf(bytesOf(found.extra))
  const signed = bytesOf(found.signature)
  if (inside === undefined || signed.length !== 68) return undefined
  return {
    ...inside, origin, root, size: Number(size), index: Number(found.index), hashes: found.hashes.split('\n').filter((line) => line !== '').map(bytesOf),
    signed: new TextEncoder().encode(`${origin}\n${size}\n${root}\n`), signature: { name: found.name, keyId: hexOf(signed.slice(0, 4)), bytes: signed.slice(4) },
  }
}

/** The key and the statement that a proof carries besides. */
function insideOf(extra: Uint8Array): Pick<ReceiptParts, 'key' | 'statementText'> | undefined {
  const { key, statementText } = /^\{"key":"(?<key>[^"\\]+)","statement":(?<statementText>\{[^{}[\]\\]*\})\}$/u.exec(textOf(extra) ?? '')?.groups ?? {}
  return key === undefined || statementText === undefined || !isFlatJson(statementText) ? undefined : { key, statementText }
}

/** Whether it is one object of texts, spelled the one way that canonical JSON has for it. */
function isFlatJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return false
    const members = Object.entries(value)
    return members.every(([, member]) => typeof member === 'string') && JSON.stringify(Object.fromEntries(members.toSorted(([one], [other]) => (one < other ? -1 : 1)))) === text
  } catch {
    return false
  }
}

/** A key in C2SP form: `<name>+<key ID>+<type and key>`; undefined where its ID is not its own. */
async function keyOf(text: string): Promise<NoteKey | undefined> {
  const [name = '', keyId = '', ...encoded] = text.split('+')
  const typed = bytesOf(encoded.join('+'))
  if (typed.length !== 33 || typed[0] !== 1) return undefined
  const own = hexOf((await sha256(new TextEncoder().encode(`${name}\n`), typed)).slice(0, 4))
  return own === keyId ? { name, keyId, publicKey: typed.slice(1) } : undefined
}

async function isSignedBy({ name, keyId, publicKey }: NoteKey, { signed, signature }: ReceiptParts): Promise<boolean | 'unsupported'> {
  if (signature.name !== name || signature.keyId !== keyId) return false
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, signature.bytes, signed)
  } catch (failure) {
    return failure instanceof DOMException && failure.name === 'NotSupportedError' ? 'unsupported' : false
  }
}

interface Inclusion {
  readonly index: number
  readonly size: number
  readonly leaf: Uint8Array<ArrayBuffer>
  readonly hashes: readonly Uint8Array<ArrayBuffer>[]
}

/** The root that an inclusion proof leads to (RFC 9162 section 2.1.3.2); undefined where the proof does not fit its place. */
async function rootBy({ index, size, leaf, hashes }: Inclusion): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (index >= size || !Number.isSafeInteger(size)) return undefined
  let place = { node: index, last: size - 1 }
  let reached = leaf
  for (const hash of hashes) {
    if (place.last === 0) return undefined
    reached = await sha256(Uint8Array.of(1), ...(isRight(place) ? [hash, reached] : [reached, hash]))
    place = above(place)
  }
  return place.last === 0 ? reached : undefined
}

/** A node and the last one of its level of the tree, each counted from the left. */
interface Place {
  readonly node: number
  readonly last: number
}

function isRight({ node, last }: Place): boolean {
  return node % 2 === 1 || node === last
}

/** The place above; the last node of a level has no sibling where it is a left one, and rises until it has. */
function above({ node, last }: Place): Place {
  const isAlone = node === last && node !== 0 && node % 2 === 0
  const up = { node: Math.floor(node / 2), last: Math.floor(last / 2) }
  return isAlone ? above(up) : up
}

async function sha256(...parts: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(parts.flatMap((part) => [...part]))
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole))
}

/** Base64 in its one spelling; nothing for any other. */
function bytesOf(encoded: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    return base64Of(bytes) === encoded ? bytes : new Uint8Array(0)
  } catch {
    return new Uint8Array(0)
  }
}

function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
