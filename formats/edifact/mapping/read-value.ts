import type { CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { dateInvalid, numberInvalid } from '../edifact-conditions.ts'
import type { SegmentTokens } from '../syntax/segment-tokens.ts'
import { readDate } from './dates.ts'
import type { ComponentPosition, ValueStep } from './mapping-plan.ts'

/** Turns the bytes of a value, one character for each, into text. */
export type Decode = (bytes: string) => string

/** What reading a value needs to know of its interchange. */
export interface ValueContext {
  readonly decode: Decode
  /** CCYYMMDD, or the empty text. */
  readonly prepared: string
}

/** The value of a step in canonical form; a condition where it has none; undefined where nothing stands there. */
export function readValue(step: ValueStep, tokens: SegmentTokens, context: ValueContext): CanonicalValue | Condition | undefined {
  const { position } = step
  const bytes = step.joined === 1 ? tokens.value(position.element, position.component) : joinedText(step, tokens)
  if (bytes === '') return undefined
  const text = context.decode(bytes)
  const { kind } = step.place
  if (kind === 'dateTime') return readDate(text, unitText(step.unit, tokens), { prepared: context.prepared, century: step.options.century }) ?? dateInvalid
  if (kind === 'numeric') return decimal(text) ?? numberInvalid
  if (kind === 'measure' || kind === 'quantity' || kind === 'amount') return withUnit(step, decimal(text), unitText(step.unit, tokens))
  return text
}

/** Whether a reading is a condition. */
export function isCondition(reading: CanonicalValue | Condition): reading is Condition {
  return typeof reading === 'object' && 'severity' in reading
}

function withUnit({ place }: ValueStep, value: string | undefined, unit: string): CanonicalValue | Condition {
  if (value === undefined) return numberInvalid
  if (unit === '') return { value }
  return place.kind === 'amount' ? { value, currency: unit } : { value, unit }
}

function unitText(unit: ComponentPosition | undefined, tokens: SegmentTokens): string {
  return unit === undefined ? '' : tokens.value(unit.element, unit.component)
}

/** A text that goes on from component to component, with a space between them. */
function joinedText({ position, joined }: ValueStep, tokens: SegmentTokens): string {
  let text = tokens.value(position.element, position.component)
  const count = Math.min(joined, tokens.componentCount(position.element) - position.component + 1)
  for (let index = 1; index < count; index += 1) {
    const next = tokens.value(position.element, position.component + index)
    if (next !== '') text += text === '' ? next : ` ${next}`
  }
  return text
}

/** A number with a point for its decimal mark, whichever it was sent with (ISO 9735-1, 10.1); undefined for what is none. */
function decimal(text: string): string | undefined {
  if (isDigits(text)) return text
  if (!/^-?(?:\d+[.,]?\d*|[.,]\d+)$/.test(text)) return undefined
  return text.replace(',', '.').replace(/\.$/, '').replace(/^(-?)\./, '$10.')
}

function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x30 || code > 0x39) return false
  }
  return text !== ''
}
