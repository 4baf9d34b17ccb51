import { catair } from './catair/catair.ts'
import { catairInBond } from './catair/in-bond/in-bond.ts'
import type { Format } from './format.ts'
import type { InBondFormat } from './in-bond-format.ts'
import { json } from './json/json.ts'

/** The formats that are spoken, in the order in which bytes of an unknown type are tried. */
export const formats: readonly Format[] = [json, catair]

/** The format of a media type; parameters such as `charset` are passed over. Undefined for a type that is not spoken. */
export function formatFor(mediaType: string): Format | undefined {
  const essence = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return formats.find((format) => format.mediaTypes.includes(essence))
}

/** The format that bytes look like, judged by their beginning; undefined where none claims them. */
export function recogniseFormat(bytes: Uint8Array): Format | undefined {
  return formats.find((format) => format.recognises(bytes))
}

/** The format of requests and reports about goods in bond that bytes of a media type are in; undefined where they are about anything else. */
export function inBondFormatOf(mediaType: string, bytes: Uint8Array): InBondFormat | undefined {
  const essence = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return catairInBond.mediaTypes.includes(essence) && catairInBond.recognises(bytes) ? catairInBond : undefined
}
