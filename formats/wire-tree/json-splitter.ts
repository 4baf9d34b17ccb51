import { mostDepth } from '../json/scan-json.ts'
import { mostMessageBytes } from './wire-conditions.ts'

/** A part of a JSON interchange: a value whole, or the object around a list of messages, without them, before and after. */
export interface JsonPart {
  readonly kind: 'value' | 'opening' | 'closing'
  readonly bytes: Uint8Array
  /** Where it begins: `line 1`, then a JSON Pointer. */
  readonly at: string
}

export interface JsonFault {
  readonly kind: 'fault'
  readonly fault: 'syntax' | 'tooLarge' | 'tooDeep' | 'truncated' | 'empty' | 'duplicateName'
  readonly at: string
}

/**
 * Cuts a JSON interchange of any length into values, of which it keeps one at a time: JSON texts one after another (as in JSON Lines), the
 * items of a list, or those of one named list in an object. Judges no more than brackets; the values are to be parsed.
 */
export interface JsonSplitter {
  push(piece: Uint8Array): readonly (JsonPart | JsonFault)[]
  end(): readonly JsonFault[]
}

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const backslash = 0x5c
const listBegin = 0x5b
const listEnd = 0x5d
const objectBegin = 0x7b
const objectEnd = 0x7d

interface State {
  readonly streamedName: string | undefined
  readonly kept: KeptBytes
  /** Brackets open below the list of messages, or at all outside one. */
  depth: number
  isInString: boolean
  isEscaped: boolean
  /** Which list of messages we are in, if any, and what may come next in it. */
  list: 'none' | 'top' | 'streamed'
  awaits: 'item' | 'itemOrEnd' | 'commaOrEnd'
  itemCount: number
  hasStreamed: boolean
  /** Where the last string of the outermost object began among the bytes of the value, and ended. */
  nameBegin: number
  nameEnd: number
  line: number
  valueLine: number
  valueCount: number
  isOver: boolean
}

/** Creates a splitter; `streamedName` names the member of an outermost object whose items come one by one. */
export function createJsonSplitter(streamedName?: string): JsonSplitter {
  const state: State = {
    streamedName, kept: new KeptBytes(), depth: 0, isInString: false, isEscaped: false, list: 'none', awaits: 'itemOrEnd', itemCount: 0, hasStreamed: false,
    nameBegin: -1, nameEnd: -1, line: 1, valueLine: 1, valueCount: 0, isOver: false,
  }
  return {
    push(piece) {
      const parts: (JsonPart | JsonFault)[] = []
      let index = 0
      while (index < piece.length && !state.isOver) index = state.depth === 0 ? passBetween(state, piece[index] ?? 0, parts) + index : passInValue(state, { piece, from: index }, parts)
      return parts
    },
    end() {
      if (state.isOver) return []
      state.isOver = true
      if (state.depth > 0 || state.list !== 'none' || state.kept.length > 0) return [faultOf(state, 'truncated')]
      return state.valueCount === 0 ? [faultOf(state, 'empty')] : []
    },
  }
}

/** A buffer that doubles as it fills, so that pieces of any size cost the same. */
class KeptBytes {
  length = 0
  private bytes = new Uint8Array(4096)

  append(added: Uint8Array): void {
    if (this.length + added.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + added.length))
      larger.set(this.bytes.subarray(0, this.length))
      this.bytes = larger
    }
    this.bytes.set(added, this.length)
    this.length += added.length
  }

  /** All of them, as long as nothing more is kept. */
  all(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }
}

type Parts = (JsonPart | JsonFault)[]

/** A piece of the interchange, and where in it the bytes begin that are not kept yet. */
interface Rest {
  readonly piece: Uint8Array
  readonly from: number
}

/** Outside of every value: white space, what separates values, or the beginning of one, which is left to stand. Gives that it passed one byte. */
function passBetween(state: State, byte: number, parts: Parts): number {
  if (byte === 0x0a) state.line++
  if (whiteSpace.includes(byte) || isByteOrderMark(state, byte) || passInList(state, byte)) return 1
  if (byte === objectBegin && mayBeginValue(state)) beginValue(state)
  else if (byte === listBegin && state.list === 'none' && state.valueCount === 0) beginTopList(state)
  else fail(state, 'syntax', parts)
  return 1
}

const whiteSpace: readonly number[] = [0x20, 0x09, 0x0a, 0x0d]
const byteOrderMark: readonly number[] = [0xef, 0xbb, 0xbf]

/** UTF-8's byte order mark may stand before everything (RFC 8259, section 8.1 lets readers pass over it). */
function isByteOrderMark(state: State, byte: number): boolean {
  return state.valueCount === 0 && state.list === 'none' && state.line === 1 && byteOrderMark.includes(byte)
}

function mayBeginValue({ list, awaits }: State): boolean {
  return list === 'none' || awaits !== 'commaOrEnd'
}

function beginTopList(state: State): void {
  state.list = 'top'
  state.awaits = 'itemOrEnd'
}

function beginValue(state: State): void {
  state.valueLine = state.line
  state.depth = 1
  state.kept.append(beginning)
  state.nameBegin = -1
  if (state.list === 'none') state.hasStreamed = false
}

const beginning = Uint8Array.of(objectBegin)
const behindStreamed = new TextEncoder().encode('{"":0')

/** Commas and the end of the list of messages; whether the byte was one of them. */
function passInList(state: State, byte: number): boolean {
  if (state.list === 'none') return false
  if (byte === comma && state.awaits === 'commaOrEnd') {
    state.awaits = 'item'
    return true
  }
  if (byte !== listEnd || state.awaits === 'item') return false
  if (state.list === 'streamed') {
    // Back in the object around the list: what follows it is kept behind an empty object's beginning.
    state.depth = 1
    state.kept.append(behindStreamed)
  }
  state.list = 'none'
  return true
}

/**
 * Inside of a value, as far as it goes in this piece. Gives where in the piece it went. The one loop over every byte: its state stands in
 * variables, and bytes are kept all at once.
 */
// eslint-disable-next-line complexity -- every byte passes here, and calls would cost more than what they do
function passInValue(state: State, { piece, from }: Rest, parts: Parts): number {
  const most = Math.min(piece.length, from + mostMessageBytes + 1 - state.kept.length)
  const mayStream = state.streamedName !== undefined && state.list === 'none'
  let { depth, isInString, isEscaped } = state
  let isStream = false
  let begin = from
  let index = from
  while (index < most && depth > 0) {
    const byte = piece[index++] ?? 0
    if (byte === 0x0a) state.line++
    if (isInString) {
      if (isEscaped) isEscaped = false
      else if (byte === backslash) isEscaped = true
      else if (byte === quote) {
        isInString = false
        state.nameEnd = depth === 1 ? state.kept.length + index - begin : state.nameEnd
      }
    } else if (byte === quote) {
      isInString = true
      if (depth === 1) state.nameBegin = state.kept.length + index - begin - 1
    } else if (byte === objectEnd || byte === listEnd) depth--
    else if (byte === objectBegin || byte === listBegin) {
      if (mayStream && depth === 1 && byte === listBegin && state.nameBegin >= 0) {
        state.kept.append(piece.subarray(begin, index - 1))
        begin = index - 1
        isStream = isStreamed(state)
      }
      if (isStream || ++depth > mostDepth + 1) break
    }
  }
  if (isStream) {
    beginStreamed(state, parts)
    return index
  }
  state.depth = depth
  state.isInString = isInString
  state.isEscaped = isEscaped
  state.kept.append(piece.subarray(begin, index))
  if (state.kept.length > mostMessageBytes) fail(state, 'tooLarge', parts)
  else if (depth > mostDepth + 1) fail(state, 'tooDeep', parts)
  else if (depth === 0) endValue(state, parts)
  return index
}

/** Whether the list that begins is the one of messages. Each name is asked about once, so that the time does not grow with what is kept. */
function isStreamed(state: State): boolean {
  const isOne = state.streamedName !== undefined && isNamed(state, state.streamedName)
  state.nameBegin = -1
  return isOne
}

/** Gives the object around the messages as far as it has come. */
function beginStreamed(state: State, parts: Parts): void {
  if (state.hasStreamed) {
    fail(state, 'duplicateName', parts)
    return
  }
  state.kept.append(emptyStreamed)
  parts.push({ kind: 'opening', bytes: state.kept.all().slice(), at: `line ${String(state.valueLine)} ` })
  state.kept.clear()
  state.depth = 0
  state.isInString = false
  state.isEscaped = false
  state.hasStreamed = true
  state.list = 'streamed'
  state.awaits = 'itemOrEnd'
  state.itemCount = 0
}

const emptyStreamed = Uint8Array.of(listBegin, listEnd, objectEnd)

/** Whether the last string is this name and a colon alone stands behind it. */
function isNamed(state: State, name: string): boolean {
  if (state.nameEnd - state.nameBegin !== name.length + 2) return false
  const kept = state.kept.all()
  const text = new TextDecoder().decode(kept.subarray(state.nameBegin + 1, state.nameEnd - 1))
  const behind = kept.subarray(state.nameEnd)
  return text === name && behind.filter((byte) => byte === colon).length === 1 && behind.every((byte) => byte === colon || byte <= 0x20)
}

function endValue(state: State, parts: Parts): void {
  const isItem = state.list !== 'none'
  const pointer = state.list === 'streamed' ? `/${state.streamedName ?? ''}/${String(state.itemCount)}` : isItem ? `/${String(state.itemCount)}` : ''
  const kind = !isItem && state.hasStreamed ? 'closing' : 'value'
  parts.push({ kind, bytes: state.kept.all().slice(), at: `line ${String(state.valueLine)} ${pointer}` })
  state.kept.clear()
  if (kind === 'value') state.valueCount++
  if (isItem) {
    state.itemCount++
    state.awaits = 'commaOrEnd'
  }
}

function fail(state: State, fault: JsonFault['fault'], parts: Parts): void {
  if (state.isOver) return
  parts.push(faultOf(state, fault))
  state.isOver = true
  state.kept.clear()
}

function faultOf(state: State, fault: JsonFault['fault']): JsonFault {
  return { kind: 'fault', fault, at: `line ${String(state.line)}` }
}
