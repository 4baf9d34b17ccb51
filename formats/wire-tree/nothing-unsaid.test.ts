import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { airManifestJson } from '../air-manifest/air-manifest-json.ts'
import { airManifestXml } from '../air-manifest/air-manifest-xml.ts'
import { imoFalJson } from '../imo-fal/imo-fal-json.ts'
import type { MessageFormat, ReadPart } from '../message-format.ts'
import { postJson } from '../post/post-json.ts'
import { postXml } from '../post/post-xml.ts'
import { unCefactJsonLd } from '../un-cefact/un-cefact-json-ld.ts'
import { unCefactUntpJsonLd } from '../un-cefact/un-cefact-untp-json-ld.ts'
import { codesOf, documentsOf, readAll, writeAll } from './test-interchanges.ts'

const text = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const families: readonly (readonly [MessageFormat, readonly string[]])[] = [
  [postJson, ['post/vectors/two-items.post.json', 'post/vectors/answers.post.json']],
  [airManifestJson, ['air-manifest/vectors/split-consolidation.air.json', 'air-manifest/vectors/answers.air.json']],
  [imoFalJson, ['imo-fal/vectors/arrival-all-forms.fal.json']],
  [unCefactJsonLd, ['un-cefact/vectors/consignment.un-cefact.jsonld']],
  [unCefactUntpJsonLd, ['un-cefact/vectors/passport.untp.jsonld']],
]

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** Texts of all values, each as often as it stands. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf)
  return typeof value === 'string' && value !== '' ? [value] : typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : []
}

/** Classes of linked data are passed over: members say what they are. */
const passedOver = /^(?:@|type$)/

/** A message with marks no reader can know of: at places chosen at random a text is replaced by a mark, or a member with a mark is added. */
function marked(value: Json, chosen: ReadonlySet<number>, state = { count: 0 }): Json {
  const isChosen = chosen.has(state.count++)
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => marked(item, chosen, state))
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, member]) => [name, passedOver.test(name) ? member : marked(member, chosen, state)] as const)
    return Object.fromEntries([...members, ...(isChosen ? [['unheardOf', `mark-${String(state.count)}`] as const] : [])])
  }
  if (!isChosen) return value
  return state.count % 3 === 0 ? { unheardOf: `mark-${String(state.count)}` } : state.count % 3 === 1 ? [`mark-${String(state.count)}`] : `mark-${String(state.count)}`
}

function marksIn(value: unknown): readonly string[] {
  return leavesOf(value).flatMap((leaf) => /mark-\d+/.exec(leaf) ?? []).sort()
}

const isShape = (parts: readonly ReadPart[]): boolean => codesOf(parts).some((code) => code.endsWith('-shape'))

describe.each(families.map(([format, paths]) => [format.name, format, paths] as const))('reading %s', (_name, format, paths) => {
  const messages = paths.flatMap((path) => {
    const whole = text(path)
    try {
      return [JSON.parse(whole) as Json]
    } catch {
      return whole.trim().split('\n').map((line) => JSON.parse(line) as Json)
    }
  })

  it('says every value in the document, or lists it as unread, or refuses the shape', () => {
    const chosen = fc.tuple(fc.constantFrom(...messages), fc.uniqueArray(fc.nat(220), { maxLength: 12 }))
    fc.assert(fc.property(chosen, ([message, places]) => {
      const bytes = marked(message, new Set(places))
      const parts = readAll(format, JSON.stringify(bytes))
      if (parts.some((part) => part.kind === 'finding') || isShape(parts)) return
      const said = [...documentsOf(parts).flatMap((document) => marksIn(document)), ...parts.flatMap((part) => (part.kind === 'unread' ? marksIn(part.value) : []))]
      // What a header states goes with every document of the interchange.
      expect(new Set(said)).toEqual(new Set(marksIn(bytes)))
    }), { numRuns: 300 })
  })
})

const targets = [postJson, postXml, airManifestJson, airManifestXml, imoFalJson, unCefactJsonLd, unCefactUntpJsonLd]

describe.each(targets.map((format) => [format.name, format] as const))('writing %s', (_name, format) => {
  it('writes every value, or tells it as lost, whatever format the document came in', () => {
    const documents = families.flatMap(([source, paths]) => paths.flatMap((path) => documentsOf(readAll(source, text(path)))))
    for (const document of documents) {
      const { bytes, lost, findings } = writeAll(format, [document])
      if (findings.length > 0) continue
      const again = JSON.stringify(documentsOf(readAll(format, bytes))[0] ?? {})
      const kept = new Set(leavesOf(JSON.parse(again)))
      const lostTexts = lost.map(({ value }) => value)
      const unsaid = leavesOf(document).filter((leaf) => !kept.has(leaf) && !lostTexts.some((value) => value === leaf || value.split(' ').includes(leaf)))
      expect(unsaid).toEqual([])
    }
  })
})
