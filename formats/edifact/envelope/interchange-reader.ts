import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { InterchangeReader, ReadPart } from '../../message-format.ts'
import * as conditions from '../edifact-conditions.ts'
import { preparedDay } from '../mapping/dates.ts'
import { messagePlans } from '../mapping/message-plans.ts'
import { characterRepertoire, type CharacterRepertoire } from '../syntax/character-repertoire.ts'
import { SegmentReader, type SegmentSink } from '../syntax/segment-reader.ts'
import type { ServiceCharacters } from '../syntax/service-characters.ts'
import type { SegmentTokens } from '../syntax/segment-tokens.ts'
import { readHeader } from './interchange-header.ts'
import { OpenMessage } from './open-message.ts'
import { SyntaxReport } from '../control/syntax-report.ts'

/** Reads interchanges, one after the other, into canonical documents. */
export class EdifactReader implements InterchangeReader, SegmentSink {
  private readonly segments = new SegmentReader(this)
  private readonly reported: SyntaxReport[] = []
  private parts: ReadPart[] = []
  private state: 'outside' | 'header' | 'interchange' | 'group' = 'outside'
  private repertoire: CharacterRepertoire | undefined
  private advice: string | undefined
  private header: Record<string, string> = {}
  private groupHeader: Record<string, string> = {}
  private message: OpenMessage | undefined
  private messageCount = 0
  private messageBytes = 0
  private groupCount = 0
  private groupMessageCount = 0
  private readonly told = new Set<string>()
  private references = new Set<string>()
  private isStopped = false
  private readonly keepsReports: boolean

  /** With `keepsReports` it keeps what it finds of each message for a CONTRL message, so that its memory grows with their number. */
  constructor({ keepsReports = false }: { readonly keepsReports?: boolean } = {}) {
    this.keepsReports = keepsReports
  }

  push(piece: Uint8Array): readonly ReadPart[] {
    if (!this.isStopped) this.segments.push(piece)
    return this.takeParts()
  }

  end(): readonly ReadPart[] {
    if (this.isStopped) return this.takeParts()
    const rest = this.segments.end()
    if (!this.hasStopped()) this.tellTruncation(rest)
    this.isStopped = true
    return this.takeParts()
  }

  /** Asked anew after each call that may stop the reader. */
  private hasStopped(): boolean {
    return this.isStopped
  }

  private tellTruncation(rest: string): void {
    if (rest !== '') this.tell(conditions.segmentTruncated, rest.slice(0, 3))
    if (this.state !== 'outside') this.tell(conditions.interchangeTruncated, this.message === undefined ? 'UNZ' : 'UNT')
  }

  /** What was found of each interchange so far, for a CONTRL message that answers it. */
  get reports(): readonly SyntaxReport[] {
    return this.reported
  }

  begin(_characters: ServiceCharacters, advice: string | undefined): void {
    this.state = 'header'
    this.advice = advice
    this.groupHeader = {}
    this.references = new Set()
    this.messageCount = this.groupCount = this.groupMessageCount = 0
    this.told.clear()
  }

  // Runs for every segment of an interchange.
  segment(tokens: SegmentTokens): boolean {
    if (tokens.isWrapped) this.tellOnce(conditions.linesWrapped, tokens.tag)
    const { tag } = tokens
    if (this.message !== undefined && tag !== 'UNT' && !isOutside(tag)) {
      this.message.take(tokens)
      this.messageBytes += tokens.length + 1
      return this.messageBytes <= messageBytesMax || this.stop(conditions.messageTooLarge, `message ${String(this.messageCount)}`)
    }
    return this.service(tokens)
  }

  outside(text: string): void {
    this.parts.push({ kind: 'finding', finding: findingIn(conditions.textAround, 'outside') })
    this.parts.push({ kind: 'unread', source: 'outside', value: text, reason: 'The text belongs to no interchange' })
  }

  refuse(condition: Condition): void {
    this.tell(condition, this.message === undefined ? 'interchange' : `message ${String(this.messageCount)}`)
    this.isStopped = true
  }

  private service(tokens: SegmentTokens): boolean {
    const tag = tokens.tag.trim()
    if (tag !== tokens.tag) this.tellOnce(conditions.tagWithSpaces, tag)
    if (this.message !== undefined && tag !== 'UNT') return this.stop(conditions.segmentMisplaced, tag)
    switch (tag) {
      case 'UNB': return this.beginInterchange(tokens)
      case 'UNG': return this.beginGroup(tokens)
      case 'UNH': return this.beginMessage(tokens)
      case 'UNT': return this.endMessage(tokens)
      case 'UNE': return this.endGroup(tokens)
      case 'UNZ': return this.endInterchange(tokens)
      default: return this.stop(conditions.segmentMisplaced, tag)
    }
  }

  private beginInterchange(tokens: SegmentTokens): boolean {
    if (this.state !== 'header') return this.stop(conditions.segmentMisplaced, 'UNB')
    const level = tokens.value(1, 1)
    this.repertoire = characterRepertoire(level)
    if (this.repertoire === undefined) return this.stop(conditions.repertoireUnsupported, 'UNB S001.0001')
    if (!/^[1-4]$/.test(tokens.value(1, 2))) return this.stop(conditions.versionUnsupported, 'UNB S001.0002')
    this.header = readHeader('UNB', tokens, this.decode)
    if (this.advice !== undefined) this.header['serviceString'] = this.advice
    this.state = 'interchange'
    if (this.keepsReports) this.reported.push(new SyntaxReport(this.header))
    const { sender, recipient, preparedDate, reference } = this.header
    if ([sender, recipient, preparedDate, reference].includes(undefined)) this.tell(conditions.envelopeElementMissing, 'UNB')
    return true
  }

  private beginGroup(tokens: SegmentTokens): boolean {
    if (this.state !== 'interchange') return this.stop(conditions.segmentMisplaced, 'UNG')
    this.state = 'group'
    this.groupCount += 1
    this.groupMessageCount = 0
    this.groupHeader = readHeader('UNG', tokens, this.decode)
    return true
  }

  private beginMessage(tokens: SegmentTokens): boolean {
    if (this.state !== 'interchange' && this.state !== 'group') return this.stop(conditions.segmentMisplaced, 'UNH')
    this.messageCount += 1
    this.messageBytes = 0
    this.groupMessageCount += 1
    const header = readHeader('UNH', tokens, this.decode)
    const reference = header['messageReference'] ?? ''
    if (this.references.has(reference)) this.tellOnce(conditions.messageReferenceRepeated, 'UNH 0062')
    if (this.references.size < referencesMax) this.references.add(reference)
    this.message = new OpenMessage({
      plan: messagePlans.get(header['message'] ?? ''), messageNumber: this.messageCount, header,
      interchange: { ...this.header, ...this.groupHeader, ...header }, decode: this.decode, foreign: this.repertoire?.foreign,
      prepared: preparedDay(this.header['preparedDate'] ?? ''),
    })
    this.message.take(tokens)
    return true
  }

  private endMessage(tokens: SegmentTokens): boolean {
    const { message } = this
    if (message === undefined) return this.stop(conditions.segmentMisplaced, 'UNT')
    message.take(tokens)
    const ended = message.end(tokens)
    this.reported.at(-1)?.add(ended.report)
    for (const part of ended.parts) this.parts.push(part)
    this.message = undefined
    return true
  }

  private endGroup(tokens: SegmentTokens): boolean {
    if (this.state !== 'group') return this.stop(conditions.segmentMisplaced, 'UNE')
    this.state = 'interchange'
    if (Number(tokens.value(1, 1)) !== this.groupMessageCount) this.tell(conditions.groupCountWrong, 'UNE 0060')
    if (this.decode(tokens.value(2, 1)) !== (this.groupHeader['groupReference'] ?? '')) this.tell(conditions.groupReferenceWrong, 'UNE 0048')
    this.groupHeader = {}
    return true
  }

  private endInterchange(tokens: SegmentTokens): boolean {
    if (this.state !== 'interchange') return this.stop(conditions.segmentMisplaced, 'UNZ')
    this.state = 'outside'
    const counted = this.groupCount > 0 ? this.groupCount : this.messageCount
    if (Number(tokens.value(1, 1)) !== counted) this.tell(conditions.interchangeCountWrong, 'UNZ 0036')
    if (this.decode(tokens.value(2, 1)) !== (this.header['reference'] ?? '')) this.tell(conditions.interchangeReferenceWrong, 'UNZ 0020')
    return false
  }

  private readonly decode = (bytes: string): string => {
    const text = this.repertoire?.decode(bytes)
    if (text !== undefined) return text
    this.tellOnce(conditions.characterUndecodable, 'interchange')
    return bytes
  }

  private stop(condition: Condition, source: string): false {
    this.tell(condition, source)
    this.isStopped = true
    this.segments.stop()
    return false
  }

  private tell(condition: Condition, source: string): void {
    const finding = findingIn(condition, source)
    if (condition.severity === 'fatal') this.reported.at(-1)?.reject(finding)
    this.parts.push({ kind: 'finding', finding })
  }

  private tellOnce(condition: Condition, source: string): void {
    if (this.told.has(condition.code)) return
    this.told.add(condition.code)
    this.tell(condition, source)
  }

  private takeParts(): readonly ReadPart[] {
    const { parts } = this
    this.parts = []
    return parts
  }
}

/** A message is kept until its end, and the text of it as long as somebody may ask where a value stood. */
const messageBytesMax = 33_554_432

/** References that are kept to tell repeated ones. */
const referencesMax = 100_000

function isOutside(tag: string): boolean {
  return tag.startsWith('UN') && tag !== 'UNS' && /^UN[ABEGHTZ]\s*$/.test(tag)
}

function findingIn(condition: Condition, source: string): Finding {
  return { ...findingAt(condition, ''), pointer: { source } }
}
