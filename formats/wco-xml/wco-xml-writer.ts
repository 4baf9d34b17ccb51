import { documentRoots } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { MessageWriting } from './write-message.ts'
import { wcoNamespaces } from './wco-namespaces.ts'
import { wcoXmlConditions as conditions } from './wco-xml-conditions.ts'
import { xmlRoots } from './xml-place.ts'
import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { InterchangeWriter, WriterOptions, WrittenPart } from '../message-format.ts'
import type { WrittenMessage } from './write-message.ts'
import type { XmlPlace } from './xml-place.ts'

const encoder = new TextEncoder()

interface Held {
  readonly root: XmlPlace
  readonly message: WrittenMessage
  /** Elements of declarations that stand within the response. */
  readonly within: string[]
}

/**
 * Writes documents as messages of the WCO Data Model: one is MetaData by itself, several stand inside an element of ours, since XML has one
 * root. Each message is kept until the next, for a declaration may belong inside the response before it.
 */
export class WcoXmlWriter implements InterchangeWriter {
  readonly #isStrict: boolean
  #held: Held | undefined
  #written = 0

  constructor(options?: WriterOptions) {
    this.#isStrict = options?.strict === true
  }

  add(document: CanonicalDocument): WrittenPart {
    const found = rootOf(document)
    if (found === undefined) return { bytes: new Uint8Array(0), lost: [], defaulted: [], findings: [findingAt(conditions.noRoot, '')] }
    const message = new MessageWriting(this.#isStrict).write(document, found.root, found.value)
    const report = { lost: message.lost, defaulted: message.defaulted, findings: [], carried: message.carried }
    if (this.#held?.root.member === 'response' && found.root.member === 'declaration' && document.interchange?.['withinResponse'] !== undefined) {
      this.#held.within.push(message.content)
      return { bytes: new Uint8Array(0), ...report }
    }
    const bytes = encoder.encode(this.#release(false))
    this.#held = { root: found.root, message, within: [] }
    return { bytes, ...report }
  }

  end(): WrittenPart {
    return { bytes: encoder.encode(this.#release(true)), lost: [], defaulted: [], findings: [] }
  }

  #release(isLast: boolean): string {
    if (this.#held === undefined) return ''
    const isFirst = this.#written === 0
    this.#written++
    const isOne = isFirst && isLast
    const start = isFirst ? `<?xml version="1.0" encoding="UTF-8"?>\n${isOne ? '' : `<Messages xmlns="${wcoNamespaces.messages}">\n`}` : ''
    const end = isLast && !isOne ? '</Messages>\n' : ''
    const xml = `${start}${messageXml(this.#held)}\n${end}`
    this.#held = undefined
    return xml
  }
}

function rootOf(document: CanonicalDocument): { root: XmlPlace; value: CanonicalClass } | undefined {
  for (const name of documentRoots) {
    const value = document[name]
    const root = [...xmlRoots.values()].find(({ member }) => member === name)
    if (value !== undefined && root !== undefined) return { root, value }
  }
  return undefined
}

function messageXml({ root, message, within }: Held): string {
  const metaNamespace = root.namespace === wcoNamespaces.ours ? wcoNamespaces.ours : wcoNamespaces.metaData
  const metaData = message.metaData.replaceAll(/<(\/?)(?=[A-Z])/g, '<$1md:')
  const inside = within.map((content) => `\n    <Declaration xmlns="${wcoNamespaces.declaration}" xmlns:ds="${wcoNamespaces.declarationTypes}">${content}\n    </Declaration>`)
  return `<md:MetaData xmlns:md="${metaNamespace}" xmlns="${root.namespace}" xmlns:ds="${root.typesNamespace}">${metaData}\n  <${root.tag}>${message.content}${inside.join('')}\n  </${root.tag}>\n</md:MetaData>`
}
