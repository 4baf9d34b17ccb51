import type { CanonicalClass, CanonicalMember } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { writeDate } from './dates.ts'
import type { ValueStep } from './mapping-plan.ts'

/** Texts for the components of a segment, by element and component from 1. */
export class WrittenSegment {
  readonly elements: string[][] = []
  /** Whether it holds anything but what it always holds. */
  hasValues = false

  put(element: number, component: number, text: string): void {
    while (this.elements.length < element) this.elements.push([])
    const components = this.elements[element - 1] ?? []
    while (components.length < component) components.push('')
    components[component - 1] = text
  }

  has(element: number): boolean {
    return (this.elements[element - 1] ?? []).some((text) => text !== '')
  }
}

/** Writes a value into a segment; answers why it cannot be carried whole, where it cannot. */
export function writeValue(segment: WrittenSegment, step: ValueStep, { value, prepared }: { readonly value: CanonicalMember; readonly prepared: string }): string | undefined {
  const { element, component } = step.position
  const [text, unit] = textAndUnit(step, value, prepared)
  if (text === '') return undefined
  if (step.joined === 1 && text.length > step.lengthMax) return 'The data element is too short for it'
  const parts = step.joined === 1 ? [text] : wordsIn(text, step.lengthMax)
  for (const [index, part] of parts.slice(0, step.joined).entries()) segment.put(element, component + index, part)
  segment.hasValues = true
  if (unit !== '' && !putUnit(segment, step, unit)) return 'The segment has no place for its unit'
  return parts.length > step.joined ? 'The segment holds only the beginning of it' : undefined
}

/** False where there is no place for a unit or a currency. */
function putUnit(segment: WrittenSegment, { unit: position, place }: ValueStep, unit: string): boolean {
  if (position !== undefined) segment.put(position.element, position.component, unit)
  return position !== undefined || place.kind === 'dateTime'
}

function textAndUnit({ place, options }: ValueStep, value: CanonicalMember, prepared: string): readonly [text: string, unit: string] {
  if (typeof value === 'string') return place.kind === 'dateTime' ? writeDate({ value }, options.date, { prepared, century: options.century }) : [value, '']
  const { value: text, unit, currency, format } = value as CanonicalClass
  const digits = typeof text === 'string' ? text : ''
  if (place.kind === 'dateTime') return writeDate({ value: digits, ...(typeof format === 'string' && { format }) }, options.date, { prepared, century: options.century })
  const [stated] = [unit, currency].filter((one) => typeof one === 'string')
  return [digits, stated ?? '']
}

/** A text in parts of so many characters at the most, divided between words where there are any. */
function wordsIn(text: string, lengthMax: number): readonly string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > lengthMax) {
    const cut = rest.lastIndexOf(' ', lengthMax)
    parts.push(rest.slice(0, cut > 0 ? cut : lengthMax))
    rest = rest.slice(cut > 0 ? cut + 1 : lengthMax)
  }
  return [...parts, rest]
}
