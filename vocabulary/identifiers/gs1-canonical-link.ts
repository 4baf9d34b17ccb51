const keyLengthMax = 400

/**
 * The one form of a GS1 identifier, whichever way it is written: the canonical GS1 Digital Link `https://id.gs1.org/01/09521234001232/10/A-7`
 * for `urn:epc:id:sgtin:…`, `urn:epc:class:lgtin:…`, `urn:epc:idpat:sgtin:….*`, sscc, sgln, pgln, grai, giai, gdti, and links of any host (GS1 EPC Tag
 * Data Standard 2.0, sections 6 and 7; GS1 Digital Link Standard: URI Syntax, section 4.12, canonical form). Numbers of 8, 12 and 13 digits
 * are filled up to 14. Undefined for any other text, and where a check digit is wrong: it is then not that identifier.
 */
export function gs1CanonicalLink(text: string): string | undefined {
  // Half of a character has no encoding, and no identifier has one.
  if (text.length > keyLengthMax || /\p{Cs}/u.test(text)) return undefined
  return text.startsWith('urn:epc:') ? ofUrn(text) : ofLink(text)
}

/** The check digit of a GS1 number without it (GS1 General Specifications, section 7.9). */
export function gs1CheckDigit(digits: string): string {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) sum += Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 3 : 1)
  return String((10 - (sum % 10)) % 10)
}

interface Key {
  readonly prefix: string
  readonly reference: string
  readonly more: string | undefined
}

// How the parts of an EPC URI make the key of each application identifier, and what follows it.
const urns: ReadonlyMap<string, (key: Key) => string | undefined> = new Map([
  ['id:sgtin', (key) => withMore(gtinOf(key), '21', key.more)],
  ['class:lgtin', (key) => withMore(gtinOf(key), '10', key.more)],
  ['idpat:sgtin', (key) => (key.more === '*' ? gtinOf(key) : withMore(gtinOf(key), '21', key.more))],
  ['id:sscc', ({ prefix, reference, more }) => (more === undefined ? linkOf('00', keyOf(`${reference.slice(0, 1)}${prefix}${reference.slice(1)}`, 18)) : undefined)],
  ['id:sgln', ({ prefix, reference, more }) => withMore(linkOf('414', keyOf(`${prefix}${reference}`, 13)), '254', more === '0' ? undefined : more)],
  ['id:pgln', ({ prefix, reference, more }) => (more === undefined ? linkOf('417', keyOf(`${prefix}${reference}`, 13)) : undefined)],
  ['id:grai', ({ prefix, reference, more }) => followed(linkOf('8003', keyOf(`0${prefix}${reference}`, 14)), more)],
  ['id:gdti', ({ prefix, reference, more }) => followed(linkOf('253', keyOf(`${prefix}${reference}`, 13)), more)],
  ['id:giai', ({ prefix, reference, more }) => (more === undefined ? linkOf('8004', coded(`${prefix}${reference}`)) : undefined)],
])

function ofUrn(text: string): string | undefined {
  const [, scheme = '', body = ''] = /^urn:epc:((?:id|class|idpat):[a-z]{4,5}):(\S+)$/.exec(text) ?? []
  const [prefix = '', reference = '', ...rest] = body.split('.')
  if (!/^\d{6,12}$/.test(prefix)) return undefined
  return urns.get(scheme)?.({ prefix, reference: decoded(reference) ?? '', more: rest.length === 0 ? undefined : decoded(rest.join('.')) })
}

function gtinOf({ prefix, reference }: Key): string | undefined {
  return linkOf('01', keyOf(`${reference.slice(0, 1)}${prefix}${reference.slice(1)}`, 14))
}

/** The digits with their check digit; undefined unless there are as many as the key has. */
function keyOf(digits: string, length: number): string | undefined {
  return digits.length === length - 1 && /^\d+$/.test(digits) ? `${digits}${gs1CheckDigit(digits)}` : undefined
}

const digital = 'https://id.gs1.org'

function linkOf(identifier: string, key: string | undefined): string | undefined {
  return key === undefined ? undefined : `${digital}/${identifier}/${key}`
}

function withMore(link: string | undefined, identifier: string, value: string | undefined): string | undefined {
  if (link === undefined || value === undefined) return link
  return value === '' || value === '*' ? undefined : `${link}/${identifier}/${coded(value) ?? ''}`
}

/** A serial number that belongs to the key itself. */
function followed(link: string | undefined, serial: string | undefined): string | undefined {
  return link === undefined ? undefined : `${link}${serial === undefined ? '' : (coded(serial) ?? '')}`
}

function coded(value: string): string | undefined {
  return value === '' ? undefined : encodeURIComponent(value)
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

const primaries: ReadonlyMap<string, RegExp> = new Map([
  ['01', /^(?:\d{8}|\d{12,14})$/], ['00', /^\d{18}$/], ['414', /^\d{13}$/], ['417', /^\d{13}$/], ['8003', /^0\d{13}.{0,16}$/], ['253', /^\d{13}.{0,17}$/], ['8004', /^.{1,30}$/],
])
// What follows a key says more of the same thing: consumer variant, lot, serial number, extension of a place.
const qualifiers: ReadonlyMap<string, readonly string[]> = new Map([['01', ['22', '10', '21']], ['414', ['254']]])

function ofLink(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined
  const segments = (text.split(/[?#]/, 1)[0] ?? '').split('/').slice(3)
  const start = segments.findIndex((segment, index) => primaries.get(segment)?.test(decoded(segments[index + 1] ?? '') ?? '') === true)
  if (start < 0) return undefined
  const [identifier = '', key = '', ...rest] = segments.slice(start)
  const link = linkOf(identifier, checkedKey(identifier, decoded(key) ?? ''))
  return link === undefined ? undefined : qualified(link, qualifiers.get(identifier) ?? [], rest)
}

function checkedKey(identifier: string, key: string): string | undefined {
  if (identifier === '8004') return coded(key)
  const length = identifier === '00' ? 18 : identifier === '01' || identifier === '8003' ? 14 : 13
  const digits = (identifier === '01' ? key.padStart(14, '0') : key).slice(0, length)
  return gs1CheckDigit(digits.slice(0, -1)) === digits.slice(-1) ? `${digits}${coded(key.slice(length)) ?? ''}` : undefined
}

/** Undefined where something follows that is not known: it would be another thing than the link without it. */
function qualified(link: string, allowed: readonly string[], rest: readonly string[]): string | undefined {
  let [made, from] = [link, 0]
  for (let place = 0; place < rest.length && rest[place] !== ''; place += 2) {
    const found = allowed.indexOf(rest[place] ?? '', from)
    const value = decoded(rest[place + 1] ?? '') ?? ''
    if (found < 0 || value === '') return undefined
    made += `/${allowed[found] ?? ''}/${coded(value) ?? ''}`
    from = found + 1
  }
  return made
}
