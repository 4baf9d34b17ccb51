import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Era } from './check-element.ts'
import type { Building, Sources } from './document-builder.ts'
import { SegmentScanner, type ScannedSegment } from './segment-scanner.ts'
import { setPlans } from './set-plan.ts'
import { SetReader } from './set-reader.ts'

/** Where a set stood. */
export interface SetOrigin {
  readonly id: string
  readonly era: Era
  /** ISA, which states the delimiters. */
  readonly header: Uint8Array
  /** Number of ST in the data. */
  readonly number: number
}

interface Span {
  readonly text: string
  readonly from: number
  to: number
}

/**
 * The text of a set, kept as places in text that is there anyway. Where values stood is found by reading it again when someone asks: noting
 * every place at once would cost more than reading, and few are asked for.
 */
export class SetText {
  readonly #origin: SetOrigin
  readonly #spans: Span[] = []
  #length = 0
  #bytes: Uint8Array | undefined
  #last: Span | undefined
  #read: { readonly sources: Sources; readonly roots: Building } | undefined

  constructor(origin: SetOrigin) {
    this.#origin = origin
  }

  /** Bytes so far. */
  get length(): number {
    return this.#length
  }

  add(segment: ScannedSegment): void {
    const to = segment.end + 1
    this.#length += to - segment.from
    if (this.#bytes === segment.bytes && this.#last !== undefined) {
      this.#last.to = to
      return
    }
    this.#bytes = segment.bytes
    this.#last = { text: segment.span.text, from: segment.from, to }
    this.#spans.push(this.#last)
  }

  /** Where the value at a JSON Pointer into the document stood, e.g. `segment 7 M11-02`; of a class, where its first value stood. */
  sourceOf(pointer: string, document: CanonicalDocument): string | undefined {
    const [, root = '', ...steps] = pointer.split('/')
    if (root === 'interchange') return envelopeSource(steps[0] ?? '')
    if (!Object.hasOwn(document, root)) return undefined
    this.#read ??= this.#readAgain()
    const { sources, roots } = this.#read
    return this.#find(roots, steps, sources)
  }

  #find(from: Building, steps: readonly string[], sources: Sources): string | undefined {
    let owner: unknown = from
    for (const [index, step] of steps.entries()) {
      if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, step)) return undefined
      const source = sources.get(owner)?.get(step)
      if (source !== undefined) return source
      owner = (owner as Record<string, unknown>)[step]
      if (index === steps.length - 1 && typeof owner === 'object' && owner !== null) return firstOf(owner, sources)
    }
    return undefined
  }

  #readAgain(): { readonly sources: Sources; readonly roots: Building } {
    const sources: Sources = new Map()
    const { id, era, header } = this.#origin
    const plan = setPlans.get(id)
    if (plan === undefined) return { sources, roots: {} }
    const reader = new SetReader(plan, era, sources)
    let { number } = this.#origin
    const scanner = new SegmentScanner({
      header: () => true,
      segment: (segment) => {
        number += 1
        reader.take(segment, number)
        return true
      },
      failed: () => undefined,
    })
    scanner.push(header)
    for (const { text, from, to } of this.#spans) scanner.push(Buffer.from(text.slice(from, to), 'latin1'))
    const { root, response } = reader.built
    return { sources, roots: response === undefined ? root : { ...response, declaration: root } }
  }
}

/** A class stood where its first value did. */
function firstOf(owner: object, sources: Sources): string | undefined {
  const own = sources.get(owner)
  if (own !== undefined) return [...own.values()][0]
  for (const member of Object.values(owner) as unknown[]) {
    const found = typeof member === 'object' && member !== null ? firstOf(member, sources) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const envelopeElements = new Map([
  ['senderQualifier', 'ISA-05'], ['sender', 'ISA-06'], ['recipientQualifier', 'ISA-07'], ['recipient', 'ISA-08'], ['preparedDate', 'ISA-09'], ['preparedTime', 'ISA-10'], ['controlVersion', 'ISA-12'], ['reference', 'ISA-13'],
  ['acknowledgementRequest', 'ISA-14'], ['testIndicator', 'ISA-15'], ['functionalIdentifier', 'GS-01'], ['groupSender', 'GS-02'], ['groupRecipient', 'GS-03'], ['groupDate', 'GS-04'], ['groupTime', 'GS-05'], ['groupReference', 'GS-06'],
  ['agency', 'GS-07'], ['release', 'GS-08'], ['messageReference', 'ST-02'], ['implementationConvention', 'ST-03'],
])

function envelopeSource(member: string): string | undefined {
  return envelopeElements.get(member)
}
