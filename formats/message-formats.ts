import { beginsWithBatchHeader } from './catair/catair.ts'
import { catairMessages } from './catair/message/catair-message-format.ts'
import { dataModelJson } from './data-model/data-model-json.ts'
import { edifact } from './edifact/edifact.ts'
import { wcoXml } from './wco-xml/wco-xml.ts'
import { x12 } from './x12/x12.ts'
import { jsonMessages } from './json/json-messages.ts'
import type { MessageFormat } from './message-format.ts'
import { airManifestJson } from './air-manifest/air-manifest-json.ts'
import { airManifestXml } from './air-manifest/air-manifest-xml.ts'
import { imoFalJson } from './imo-fal/imo-fal-json.ts'
import { unCefactJsonLd } from './un-cefact/un-cefact-json-ld.ts'
import { unCefactUntpJsonLd } from './un-cefact/un-cefact-untp-json-ld.ts'
import { postJson } from './post/post-json.ts'
import { postXml } from './post/post-xml.ts'

/** The formats that can be converted from and to, in the order in which bytes of an unknown format are tried. */
export const messageFormats: readonly MessageFormat[] = [x12, edifact, wcoXml, postJson, postXml, airManifestJson, airManifestXml, imoFalJson, unCefactJsonLd, unCefactUntpJsonLd, dataModelJson, jsonMessages, catairMessages]

/** The format of messages of that name; undefined where there is none. */
export function messageFormatNamed(name: string): MessageFormat | undefined {
  return messageFormats.find((format) => format.name === name)
}

/** The format of messages that a media type is of; parameters such as `charset` are passed over. Undefined for a type that is not spoken. */
export function messageFormatFor(mediaType: string): MessageFormat | undefined {
  const essence = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return messageFormats.find((format) => format.mediaTypes.some((known) => known.toLowerCase() === essence))
}

/**
 * The format that an interchange which begins with these bytes (up to 64 KiB of it) looks like; undefined where none claims them. What a file
 * begins with decides before what stands further down: EDIFACT takes headings before it, which a batch of CATAIR is none of.
 */
export function recogniseMessageFormat(beginning: Uint8Array): MessageFormat | undefined {
  if (beginsWithBatchHeader(beginning)) return catairMessages
  return messageFormats.find((format) => format.recognises(beginning.subarray(0, 65_536)))
}
