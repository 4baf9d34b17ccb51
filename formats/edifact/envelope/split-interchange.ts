import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { interchangeTruncated, segmentMisplaced } from '../edifact-conditions.ts'
import { SegmentReader, type SegmentSink } from '../syntax/segment-reader.ts'
import { defaultServiceCharacters, type ServiceCharacters } from '../syntax/service-characters.ts'
import type { SegmentTokens } from '../syntax/segment-tokens.ts'

/** Interchanges as bytes, or why they cannot be told apart. */
export interface SplitOutcome {
  readonly interchanges: readonly Uint8Array[]
  readonly findings: readonly Finding[]
}

/**
 * Divides interchanges into interchanges of one message each, every byte of segments as it was, without line ends between them. All have the
 * header, and the reference, of the one that they come from. Nothing where something fatal stands in the way.
 */
export function splitInterchange(bytes: Uint8Array): SplitOutcome {
  const { interchanges, findings } = read(bytes)
  if (findings.length > 0) return { interchanges: [], findings }
  const single = interchanges.flatMap((interchange) => interchange.messages.map((message) => written(interchange, [message])))
  return { interchanges: single, findings }
}

/**
 * Makes one interchange of several with the same sender, recipient and service characters: the header of the first, the messages of all. Those
 * that differ in any of these follow as interchanges of their own.
 */
export function combineInterchanges(several: readonly Uint8Array[]): SplitOutcome {
  const all = several.map(read)
  const findings = all.flatMap((one) => one.findings)
  if (findings.length > 0) return { interchanges: [], findings }
  const combined = new Map<string, { readonly first: TextInterchange; readonly messages: TextMessage[] }>()
  for (const interchange of all.flatMap(({ interchanges }) => interchanges)) {
    const present = combined.get(interchange.key)
    if (present === undefined) combined.set(interchange.key, { first: interchange, messages: [...interchange.messages] })
    else for (const message of interchange.messages) present.messages.push(message)
  }
  return { interchanges: [...combined.values()].map(({ first, messages }) => written(first, messages)), findings }
}

interface TextMessage {
  readonly text: string
  /** Its UNG segment, and the reference in it. */
  readonly group: { readonly text: string; readonly reference: string } | undefined
}

interface TextInterchange {
  readonly key: string
  readonly head: string
  readonly reference: string
  readonly characters: ServiceCharacters
  readonly messages: TextMessage[]
}

function read(bytes: Uint8Array): { readonly interchanges: readonly TextInterchange[]; readonly findings: readonly Finding[] } {
  const collector = new Collector()
  const reader = new SegmentReader(collector)
  reader.push(bytes)
  reader.end()
  if (collector.isOpen) collector.refuse(interchangeTruncated)
  return collector
}

class Collector implements SegmentSink {
  readonly interchanges: TextInterchange[] = []
  readonly findings: Finding[] = []
  isOpen = false
  private characters = defaultServiceCharacters
  private advice: string | undefined
  private group: TextMessage['group']
  private message: string[] | undefined

  begin(characters: ServiceCharacters, advice: string | undefined): void {
    this.characters = characters
    this.advice = advice
    this.group = undefined
    this.message = undefined
    this.isOpen = true
  }

  segment(tokens: SegmentTokens): boolean {
    const text = tokens.raw().replaceAll(/[\r\n]/g, '') + String.fromCharCode(this.characters.terminator)
    const tag = tokens.tag.trim()
    if (this.message !== undefined) this.message.push(text)
    if (tag === 'UNB') this.beginInterchange(tokens, text)
    else if (tag === 'UNG') this.group = { text, reference: tokens.value(5, 1) }
    else if (tag === 'UNH') this.message = [text]
    else if (tag === 'UNT') this.endMessage()
    if (tag === 'UNZ') this.isOpen = false
    return tag !== 'UNZ'
  }

  outside(): void {
    // Text outside interchanges belongs to none of them.
  }

  refuse(condition: Condition): void {
    this.findings.push({ ...condition, pointer: { source: 'interchange' } })
  }

  private beginInterchange(tokens: SegmentTokens, text: string): void {
    const head = (this.advice === undefined ? '' : `UNA${this.advice}`) + text
    const partners = [1, 2, 3].map((element) => [1, 2, 3, 4].map((component) => tokens.value(element, component)))
    this.interchanges.push({ key: JSON.stringify([this.advice, partners]), head, reference: tokens.value(5, 1), characters: this.characters, messages: [] })
  }

  private endMessage(): void {
    const interchange = this.interchanges.at(-1)
    if (interchange === undefined || this.message === undefined) this.refuse(segmentMisplaced)
    else interchange.messages.push({ text: this.message.join(''), group: this.group })
    this.message = undefined
  }
}

function written({ head, reference, characters }: TextInterchange, messages: readonly TextMessage[]): Uint8Array {
  const [element, terminator] = [String.fromCharCode(characters.element), String.fromCharCode(characters.terminator)]
  let text = head
  let groups = 0
  for (const [index, message] of messages.entries()) {
    const begins = isAtBorder(message, messages[index - 1])
    if (begins) groups += 1
    text += (begins ? message.group?.text ?? '' : '') + message.text
    if (isAtBorder(message, messages[index + 1])) text += ['UNE', String(messagesOfGroup(messages, index)), message.group?.reference].join(element) + terminator
  }
  return finished({ text, counted: groups > 0 ? groups : messages.length, reference, element, terminator })
}

/** Whether the group of a message begins or ends between it and a neighbour. */
function isAtBorder({ group }: TextMessage, neighbour: TextMessage | undefined): boolean {
  return group !== undefined && neighbour?.group?.text !== group.text
}

function finished({ text, counted, reference, element, terminator }: { readonly text: string; readonly counted: number; readonly reference: string; readonly element: string; readonly terminator: string }): Uint8Array {
  return Buffer.from(text + ['UNZ', String(counted), reference].join(element) + terminator, 'latin1')
}

/** How many messages before and with this one follow each other in its group. */
function messagesOfGroup(messages: readonly TextMessage[], last: number): number {
  let count = 0
  for (let index = last; index >= 0 && messages[index]?.group?.text === messages[last]?.group?.text; index -= 1) count += 1
  return count
}
