import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { RecognisedIssuer, RecognitionScope } from '@customhouse/proofs/recognition/recognised-issuer.ts'

/**
 * Reads a list of recognised issuers, as a single window answers GET /recognised-issuers, or the array in it.
 * @returns undefined where it is none, or where one of its entries is not whole: a limit that is lost would recognise too much.
 */
export function readRecognisedIssuers(json: JsonValue | undefined): readonly RecognisedIssuer[] | undefined {
  const list = isJsonObject(json) ? json.recognisedIssuers : json
  if (!isList(list)) return undefined
  const issuers = list.map(readIssuer)
  return issuers.every((issuer) => issuer !== undefined) ? issuers : undefined
}

const texts = ['id', 'issuer', 'name', 'from', 'basis', 'recognisedBy', 'recordedAt'] as const
const optionalTexts = ['until', 'endedAt', 'endReason'] as const
const moments = ['from', 'until', 'endedAt'] as const

function readIssuer(entry: JsonValue): RecognisedIssuer | undefined {
  if (!isJsonObject(entry) || !texts.every((name) => typeof entry[name] === 'string')) return undefined
  if (!optionalTexts.every((name) => isTextOrAbsent(entry[name])) || !moments.every((name) => isMomentOrAbsent(entry[name]))) return undefined
  const { standing, types, scope = {} } = entry
  if ((standing !== 'issuer' && standing !== 'anchor') || !isTexts(types)) return undefined
  const read = readScope(scope)
  if (read === undefined) return undefined
  const text = (name: string): string => {
    const value = entry[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    id: text('id'), issuer: text('issuer'), name: text('name'), standing, types, scope: read, from: text('from'), basis: text('basis'),
    recognisedBy: text('recognisedBy'), recordedAt: text('recordedAt'),
    ...Object.fromEntries(optionalTexts.filter((name) => entry[name] !== undefined).map((name) => [name, text(name)])),
  }
}

const scopeLists = new Set(['countries', 'commodities', 'identifiers'])

/** A scope that limits by something unknown here limits all the same: such a list is not read. */
function readScope(scope: JsonValue): RecognitionScope | undefined {
  if (!isJsonObject(scope)) return undefined
  const isRead = Object.entries(scope).every(([name, value]) => (name === 'agreement' ? typeof value === 'string' : scopeLists.has(name) && isTexts(value)))
  return isRead ? scopeOf(scope) : undefined
}

function scopeOf({ countries, commodities, agreement, identifiers }: JsonObject): RecognitionScope {
  return {
    ...(isTexts(countries) ? { countries } : {}),
    ...(isTexts(commodities) ? { commodities } : {}),
    ...(typeof agreement === 'string' ? { agreement } : {}),
    ...(isTexts(identifiers) ? { identifiers } : {}),
  }
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function isTexts(value: JsonValue | undefined): value is readonly string[] {
  return isList(value) && value.every((each) => typeof each === 'string')
}

function isTextOrAbsent(value: JsonValue | undefined): boolean {
  return value === undefined || typeof value === 'string'
}

function isMomentOrAbsent(value: JsonValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
}
