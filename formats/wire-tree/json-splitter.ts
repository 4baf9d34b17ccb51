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
  /** Where the last string of the outermost object began among the kept bytes, and ended. */
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
      for (let index = 0; index < piece.length && !state.isOver; index++) passByte(state, piece[index] ?? 0, parts)
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

  push(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes[this.length++] = byte
  }

  slice(from: number, to: number): Uint8Array {
    return this.bytes.slice(from, to)
  }

  clear(): void {
    this.length = 0
  }
}

type Parts = (JsonPart | JsonFault)[]

function passByte(state: State, byte: number, parts: Parts): void {
  if (byte === 0x0a) state.line++
  if (state.isInString) passInString(state, byte)
  else if (state.depth === 0) passBetween(state, byte, parts)
  else passInValue(state, byte, parts)
  if (state.kept.length > mostMessageBytes) fail(state, 'tooLarge', parts)
}

function passInString(state: State, byte: number): void {
  state.kept.push(byte)
  if (state.isEscaped) state.isEscaped = false
  else if (byte === backslash) state.isEscaped = true
  else if (byte === quote) {
    state.isInString = false
    state.nameEnd = state.kept.length
  }
}

/** Outside of every value: white space, what separates values, or the beginning of one. */
function passBetween(state: State, byte: number, parts: Parts): void {
  if (whiteSpace.includes(byte) || isByteOrderMark(state, byte) || passInList(state, byte)) return
  if (byte === objectBegin && (state.list === 'none' || state.awaits !== 'commaOrEnd')) beginValue(state, byte)
  else if (byte === listBegin && state.list === 'none' && state.valueCount === 0) beginTopList(state)
  else fail(state, 'syntax', parts)
}

const whiteSpace: readonly number[] = [0x20, 0x09, 0x0a, 0x0d]
const byteOrderMark: readonly number[] = [0xef, 0xbb, 0xbf]

/** UTF-8's byte order mark may stand before everything (RFC 8259, section 8.1 lets readers pass over it). */
function isByteOrderMark(state: State, byte: number): boolean {
  return state.valueCount === 0 && state.list === 'none' && state.line === 1 && byteOrderMark.includes(byte)
}

function beginTopList(state: State): void {
  state.list = 'top'
  state.awaits = 'itemOrEnd'
}

function beginValue(state: State, byte: number): void {
  state.valueLine = state.line
  state.depth = 1
  state.kept.push(byte)
  state.nameBegin = -1
  if (state.list === 'none') state.hasStreamed = false
}

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
    for (const kept of new TextEncoder().encode('{"":0')) state.kept.push(kept)
  }
  state.list = 'none'
  return true
}

function passInValue(state: State, byte: number, parts: Parts): void {
  if (byte === quote) {
    state.isInString = true
    state.nameBegin = state.kept.length
  } else if (byte === listBegin && isStreamed(state, parts)) return
  else if (byte === objectBegin || byte === listBegin) state.depth++
  else if (byte === objectEnd || byte === listEnd) state.depth--
  state.kept.push(byte)
  if (state.depth > mostDepth + 1) fail(state, 'tooDeep', parts)
  if (state.depth === 0) endValue(state, parts)
}

/** Whether the list that begins is the one of messages: then the object around it is given as far as it has come. */
function isStreamed(state: State, parts: Parts): boolean {
  if (state.depth !== 1 || state.list !== 'none' || state.streamedName === undefined || !isNamed(state, state.streamedName)) return false
  if (state.hasStreamed) {
    fail(state, 'duplicateName', parts)
    return true
  }
  const opening = [...state.kept.slice(0, state.kept.length), listBegin, listEnd, objectEnd]
  parts.push({ kind: 'opening', bytes: Uint8Array.from(opening), at: `line ${String(state.valueLine)} ` })
  state.kept.clear()
  state.depth = 0
  state.hasStreamed = true
  state.list = 'streamed'
  state.awaits = 'itemOrEnd'
  state.itemCount = 0
  return true
}

/** Whether the last string is this name and a colon alone stands behind it. */
function isNamed(state: State, name: string): boolean {
  if (state.nameBegin < 0 || state.nameEnd - state.nameBegin !== name.length + 2) return false
  const text = new TextDecoder().decode(state.kept.slice(state.nameBegin + 1, state.nameEnd - 1))
  const behind = state.kept.slice(state.nameEnd, state.kept.length)
  return text === name && behind.filter((byte) => byte === colon).length === 1 && behind.every((byte) => byte === colon || byte <= 0x20)
}

function endValue(state: State, parts: Parts): void {
  const isItem = state.list !== 'none'
  const pointer = state.list === 'streamed' ? `/${state.streamedName ?? ''}/${String(state.itemCount)}` : isItem ? `/${String(state.itemCount)}` : ''
  const kind = !isItem && state.hasStreamed ? 'closing' : 'value'
  parts.push({ kind, bytes: state.kept.slice(0, state.kept.length), at: `line ${String(state.valueLine)} ${pointer}` })
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
