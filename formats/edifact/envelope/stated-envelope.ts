import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { DefaultedElement } from '../../message-format.ts'
import { canDivide, serviceCharactersOf } from '../syntax/service-characters.ts'
import { envelopeMembers } from './interchange-header.ts'

/** The envelope of a document: what it brought with it, and what had to be supplied. */
export interface StatedEnvelope {
  readonly serviceString: string | undefined
  readonly header: Readonly<Record<string, string>>
  readonly group: Readonly<Record<string, string>> | undefined
  readonly message: Readonly<Record<string, string>>
  readonly defaulted: readonly DefaultedElement[]
}

/** What the writer supplies. */
export interface EnvelopeDefaults {
  readonly message: string
  readonly preparedAt: Date | undefined
  /** Number of the interchange, from 1. */
  readonly ordinal: number
}

/** Directory and association of what is written where the document names none: PAXLST as the WCO/IATA/ICAO guide has it since 2013. */
const releases: Readonly<Record<string, readonly [version: string, release: string, agency: string, association: string]>> = {
  PAXLST: ['D', '12B', 'UN', 'IATA'],
  CONTRL: ['4', '1', 'UN', ''],
}

/** The envelope for a document. An envelope of another format keeps what both know: partners, reference, times of six or eight digits. */
export function statedEnvelope({ interchange = {} }: CanonicalDocument, defaults: EnvelopeDefaults): StatedEnvelope {
  const defaulted: DefaultedElement[] = []
  const stated = pick(interchange, 'UNB')
  const wanted = wantedOf(defaults, stated['preparedDate'] === undefined)
  const isOurs = interchange['syntaxLevel'] !== undefined
  const header: Record<string, string> = isOurs ? { ...stated } : bounded(stated)
  header['syntaxVersion'] ??= '3'
  for (const [member, value] of wanted) {
    if (header[member] !== undefined) continue
    header[member] = value
    defaulted.push({ target: `UNB ${elementOf(member)}`, value, reason: 'The envelope demands it and the document does not state it' })
  }
  const group = interchange['groupReference'] === undefined || !isOurs ? undefined : pick(interchange, 'UNG')
  return { serviceString: usable(interchange['serviceString']), header, group, message: messageOf(interchange, defaults.message), defaulted }
}

function usable(advice: string | undefined): string | undefined {
  return advice?.length === 6 && canDivide(serviceCharactersOf(advice)) ? advice : undefined
}

function wantedOf({ preparedAt, ordinal }: EnvelopeDefaults, withTime: boolean): readonly (readonly [member: string, value: string])[] {
  const digits = preparedAt === undefined ? '000101010000' : preparedAt.toISOString().replaceAll(/\D/g, '')
  const prepared = preparedAt === undefined ? digits : digits.slice(2, 12)
  const time = [['preparedDate', prepared.slice(0, 6)], ['preparedTime', prepared.slice(6, 10)]] as const
  return [['sender', 'SENDER'], ['recipient', 'RECIPIENT'], ...(withTime ? time : []), ['reference', String(ordinal)]]
}

function messageOf(interchange: Readonly<Record<string, string>>, message: string): Readonly<Record<string, string>> {
  const stated = pick(interchange, 'UNH')
  if (stated['message'] === message) return stated
  const [messageVersion, messageRelease, messageAgency, messageAssociation] = releases[message] ?? ['D', '16B', 'UN', '']
  const { messageReference } = stated
  return { ...(messageReference !== undefined && { messageReference: messageReference.slice(0, 14) }), message, messageVersion, messageRelease, messageAgency, messageAssociation }
}

/** Members of other envelopes that mean the same here, with what of them fits. */
const boundedMembers: Readonly<Record<string, (value: string) => string>> = {
  sender: (value) => value.trim().slice(0, 35),
  senderQualifier: (value) => value.trim().slice(0, 4),
  recipient: (value) => value.trim().slice(0, 35),
  recipientQualifier: (value) => value.trim().slice(0, 4),
  reference: (value) => value.slice(-14),
  preparedDate: (value) => /^(?:20)?(\d{6})$/.exec(value)?.[1] ?? '',
  preparedTime: (value) => /^\d{4}/.exec(value)?.[0] ?? '0000',
  applicationReference: (value) => value.slice(0, 14),
  testIndicator: (value) => value === '1' || value === 'T' ? '1' : '',
}

/** What other envelopes call the same, as far as it fits: references of 14 characters, dates of digits. */
function bounded(stated: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [member, fit] of Object.entries(boundedMembers)) {
    const value = fit(stated[member] ?? '')
    if (stated[member] !== undefined && value !== '') kept[member] = value
  }
  if (kept['preparedDate'] === undefined) delete kept['preparedTime']
  return kept
}

function pick(interchange: Readonly<Record<string, string>>, tag: keyof typeof envelopeMembers): Record<string, string> {
  const picked: Record<string, string> = {}
  for (const [member] of envelopeMembers[tag]) {
    const value = Object.hasOwn(interchange, member) ? interchange[member] : undefined
    if (value !== undefined) picked[member] = value
  }
  return picked
}

function elementOf(member: string): string {
  return envelopeMembers.UNB.find(([name]) => name === member)?.[1] ?? member
}
