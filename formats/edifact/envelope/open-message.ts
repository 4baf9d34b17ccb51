import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ReadPart } from '../../message-format.ts'
import type { MessageReport } from '../control/syntax-report.ts'
import { characterOutsideRepertoire, messageReferenceWrong, messageUnknown, segmentCountWrong } from '../edifact-conditions.ts'
import { checkMessage } from '../mapping/check-message.ts'
import { CanonicalTree } from '../mapping/canonical-tree.ts'
import type { MappingPlan } from '../mapping/mapping-plan.ts'
import { MessageBuilder } from '../mapping/message-builder.ts'
import type { Decode } from '../mapping/read-value.ts'
import { sourcesOf } from '../mapping/sources.ts'
import type { SegmentTokens, TextRange } from '../syntax/segment-tokens.ts'

/** What a message needs to know of where it stands. */
export interface MessageContext {
  readonly plan: MappingPlan | undefined
  /** Number of the message in the interchange, from 1. */
  readonly messageNumber: number
  readonly header: Readonly<Record<string, string>>
  readonly interchange: Readonly<Record<string, string>>
  readonly decode: Decode
  readonly foreign: RegExp | undefined
  /** CCYYMMDD or the empty text. */
  readonly prepared: string
}

/** A message between its UNH and its UNT. */
export class OpenMessage {
  private readonly context: MessageContext
  private readonly builder: MessageBuilder | undefined
  private readonly kept: TextRange[] = []
  private segmentCount = 0

  constructor(context: MessageContext) {
    this.context = context
    const { plan, messageNumber } = context
    this.builder = plan === undefined ? undefined : new MessageBuilder(plan, context, new CanonicalTree(plan.classes, messageNumber, false))
  }

  // Runs for every segment of an interchange.
  take(tokens: SegmentTokens): void {
    this.segmentCount += 1
    if (this.builder === undefined) return
    this.builder.take(tokens)
    tokens.keepIn(this.kept)
  }

  /** The message is whole: its UNT is given. */
  end(trailer: SegmentTokens): { readonly parts: readonly ReadPart[]; readonly report: MessageReport } {
    const { builder, context } = this
    const envelope = this.envelopeFindings(trailer)
    if (builder === undefined) {
      const finding = this.finding(messageUnknown, 'segment 1 UNH S009.0065')
      const { message = '', messageReference = '' } = context.header
      // Fatal for this message, which CONTRL rejects; the others of the interchange stand.
      return {
        parts: [{ kind: 'finding', finding: { ...finding, severity: 'warning' } }, { kind: 'unread', source: `${this.prefix()}segments 1 to ${String(this.segmentCount)}`, value: `${message} ${messageReference}`, reason: messageUnknown.message }],
        report: { header: context.header, findings: [finding, ...envelope] },
      }
    }
    const built = builder.end()
    const findings = [...envelope, ...built.findings, ...checkMessage(context.header['message'] ?? '', built.root, this.prefix())]
    const document = documentOf(built.root, context)
    const sourceOf = sourcesOf(this.kept, context)
    const report = { header: context.header, findings }
    return { parts: [...built.unread, { kind: 'document', document, findings, sourceOf }], report: rejects(findings) ? report : { ...report, findings: [] } }
  }

  private envelopeFindings(trailer: SegmentTokens): readonly Finding[] {
    const { header } = this.context
    const last = `segment ${String(this.segmentCount)} UNT`
    const findings: Finding[] = []
    if (Number(trailer.value(1, 1)) !== this.segmentCount) findings.push(this.finding(segmentCountWrong, `${last} 0074`))
    if (this.context.decode(trailer.value(2, 1)) !== (header['messageReference'] ?? '')) findings.push(this.finding(messageReferenceWrong, `${last} 0062`))
    const foreign = this.foreignSegment()
    if (foreign !== undefined) findings.push(this.finding(characterOutsideRepertoire, `segment ${String(foreign)}`))
    return findings
  }

  /** Number of the first segment with a character that the syntax level does not have. */
  private foreignSegment(): number | undefined {
    const { foreign } = this.context
    let before = 0
    for (const { text, from, to, characters } of foreign === undefined ? [] : this.kept) {
      const range = text.slice(from, to)
      const at = range.search(foreign ?? /^$/)
      const terminators = (part: string): number => part.split(String.fromCharCode(characters.terminator)).length - 1
      if (at >= 0) return before + terminators(range.slice(0, at)) + 1
      before += terminators(range)
    }
    return undefined
  }

  private finding(condition: Condition, source: string): Finding {
    return { ...condition, pointer: { source: this.prefix() + source } }
  }

  private prefix(): string {
    return this.context.messageNumber === 1 ? '' : `message ${String(this.context.messageNumber)} `
  }
}

function documentOf(root: CanonicalClass, { plan, interchange }: MessageContext): CanonicalDocument {
  return { version: dictionaryVersion, [plan?.root.path ?? 'declaration']: root, interchange }
}
