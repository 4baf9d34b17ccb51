import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { DefaultedElement, InterchangeWriter, WriterOptions, WrittenPart } from '../../message-format.ts'
import { rootUnsupported } from '../edifact-conditions.ts'
import { cargoReportOf } from '../mapping/cargo-report.ts'
import { preparedDay } from '../mapping/dates.ts'
import { lostElements } from '../mapping/lost-elements.ts'
import { MessageComposer, type ComposedSegment } from '../mapping/message-composer.ts'
import { chooseMessage } from '../mapping/choose-message.ts'
import { encodeIn, fits } from '../syntax/character-repertoire.ts'
import { defaultServiceCharacters, serviceCharactersOf, type ServiceCharacters } from '../syntax/service-characters.ts'
import { writeSegment, type WrittenElement } from '../syntax/write-segment.ts'
import { envelopeMembers } from './interchange-header.ts'
import { statedEnvelope, type StatedEnvelope } from './stated-envelope.ts'

interface OpenInterchange {
  readonly key: string
  readonly level: string
  readonly characters: ServiceCharacters
  /** After each segment: nothing in what came as an interchange, whose bytes come back as they were; else a line end, for those who look at it: readers pass over it between segments. */
  readonly lineEnd: string
  readonly header: Readonly<Record<string, string>>
  group: { readonly key: string; readonly reference: string; messages: number } | undefined
  groups: number
  messages: number
}

/** Writes documents as interchanges: one, as long as they have the same envelope, which documents that were read bring with them. */
export class EdifactWriter implements InterchangeWriter {
  private readonly options: WriterOptions | undefined
  private open: OpenInterchange | undefined
  private interchanges = 0

  constructor(options: WriterOptions | undefined) {
    this.options = options
  }

  add(document: CanonicalDocument): WrittenPart {
    const chosen = chooseMessage(document, this.options?.message)
    if (chosen === undefined) return { bytes: new Uint8Array(), lost: [], defaulted: [], findings: [findingAt(rootUnsupported, '')] }
    const { plan, root, message } = chosen
    const envelope = statedEnvelope(document, { message, preparedAt: this.options?.preparedAt, ordinal: this.interchanges + 1 })
    const report = cargoReportOf(root, message)
    const composer = new MessageComposer(plan, report.root, preparedDay(envelope.header['preparedDate'] ?? ''))
    const composed = composer.compose()
    report.settle(composer)
    const { bytes, defaulted } = this.write(envelope, composed)
    return { bytes, lost: lostElements(document, composer), defaulted: [...defaulted, ...composer.defaulted, ...report.defaulted], findings: [] }
  }

  end(): WrittenPart {
    const bytes = this.open === undefined ? new Uint8Array() : encode(this.open.level, this.close(this.open))
    this.open = undefined
    return { bytes, lost: [], defaulted: [], findings: [] }
  }

  private write(envelope: StatedEnvelope, composed: readonly ComposedSegment[]): { readonly bytes: Uint8Array; readonly defaulted: readonly DefaultedElement[] } {
    const text = [...composed.map(({ elements }) => elements.flat().join('')), ...Object.values(envelope.header)].join('')
    const key = JSON.stringify(envelope.header)
    const present = this.open
    const isSame = present?.key === key && fits(present.level, text)
    const before = isSame || present === undefined ? new Uint8Array() : encode(present.level, this.close(present))
    const opened = isSame ? present : this.begin(envelope, text)
    const head = isSame ? '' : headOf(opened)
    const level = opened.level
    const body = head + groupHead(opened, envelope) + this.message(opened, envelope, composed)
    const bytes = encode(level, body)
    const defaulted = isSame ? [] : envelope.defaulted
    return { bytes: before.length === 0 ? bytes : joined(before, bytes), defaulted }
  }

  private begin(envelope: StatedEnvelope, text: string): OpenInterchange {
    const stated = envelope.header['syntaxLevel']
    const level = ['UNOA', 'UNOB', 'UNOC', 'UNOW'].find((one) => (stated === undefined || one >= stated) && fits(one, text)) ?? 'UNOW'
    const characters = envelope.serviceString === undefined ? charactersFor(envelope.header['syntaxVersion'] ?? '3') : serviceCharactersOf(envelope.serviceString)
    this.interchanges += 1
    const header = { ...envelope.header, syntaxLevel: level, ...(envelope.serviceString !== undefined && { serviceString: envelope.serviceString }) }
    this.open = { key: JSON.stringify(envelope.header), level, characters, lineEnd: stated === undefined ? '\n' : '', header, group: undefined, groups: 0, messages: 0 }
    return this.open
  }

  private message(open: OpenInterchange, envelope: StatedEnvelope, composed: readonly ComposedSegment[]): string {
    open.messages += 1
    if (open.group !== undefined) open.group.messages += 1
    const reference = envelope.message['messageReference'] ?? String(open.messages)
    const segments = [
      lineOf(open, 'UNH', elementsOf('UNH', { ...envelope.message, messageReference: reference })),
      ...composed.map(({ tag, elements }) => lineOf(open, tag, elements)),
    ]
    return segments.join('') + lineOf(open, 'UNT', [String(segments.length + 1), reference])
  }

  private close(open: OpenInterchange): string {
    const counted = open.groups > 0 ? open.groups : open.messages
    return closeGroup(open) + lineOf(open, 'UNZ', [String(counted), open.header['reference'] ?? ''])
  }
}

/** From syntax version 4 on, `*` repeats elements and needs a release in data. */
function charactersFor(version: string): ServiceCharacters {
  return version >= '4' ? { ...defaultServiceCharacters, repetition: 0x2a } : defaultServiceCharacters
}

function headOf(open: OpenInterchange): string {
  const advice = open.header['serviceString']
  return (advice === undefined ? '' : `UNA${advice}${open.lineEnd}`) + lineOf(open, 'UNB', elementsOf('UNB', open.header))
}

function lineOf({ characters, lineEnd }: OpenInterchange, tag: string, elements: readonly WrittenElement[]): string {
  return writeSegment(tag, elements, characters) + lineEnd
}

function groupHead(open: OpenInterchange, { group }: StatedEnvelope): string {
  const key = JSON.stringify(group)
  if (open.group?.key === key) return ''
  const closed = closeGroup(open)
  const reference = group?.['groupReference']
  open.group = group === undefined || reference === undefined ? undefined : { key, reference, messages: 0 }
  if (group === undefined || reference === undefined) return closed
  open.groups += 1
  return closed + lineOf(open, 'UNG', elementsOf('UNG', group))
}

function closeGroup(open: OpenInterchange): string {
  return open.group === undefined ? '' : lineOf(open, 'UNE', [String(open.group.messages), open.group.reference])
}

/** The elements of a service segment from the members of `interchange`. */
function elementsOf(tag: keyof typeof envelopeMembers, header: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return serviceElements[tag].map((members) => members.map((member) => header[member] ?? ''))
}

/** The members of each element of a service segment, in their order. */
const serviceElements = {
  UNB: [['syntaxLevel', 'syntaxVersion'], ['sender', 'senderQualifier', 'senderInternalReference', 'senderInternalSubReference'], ['recipient', 'recipientQualifier', 'recipientInternalReference', 'recipientInternalSubReference'],
    ['preparedDate', 'preparedTime'], ['reference'], ['recipientPassword', 'recipientPasswordQualifier'], ['applicationReference'], ['priority'], ['acknowledgementRequest'], ['agreement'], ['testIndicator']],
  UNG: [['groupMessage'], ['groupSender', 'groupSenderQualifier'], ['groupRecipient', 'groupRecipientQualifier'], ['groupPreparedDate', 'groupPreparedTime'], ['groupReference'], ['groupAgency'],
    ['groupVersion', 'groupRelease', 'groupAssociation'], ['groupPassword']],
  UNH: [['messageReference'], ['message', 'messageVersion', 'messageRelease', 'messageAgency', 'messageAssociation', 'messageCodeList', 'messageSubfunction'], ['commonAccessReference'], ['transferSequence', 'transferPosition']],
} as const

function encode(level: string, text: string): Uint8Array {
  return encodeIn(level, text) ?? Buffer.from(text, 'utf8')
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

