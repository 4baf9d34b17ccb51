import type { PartialDeclaration } from './declaration-values.ts'

/** What belongs to one filing alone: its number, its dates, what was signed, what was computed, and what proved it. */
const ofOneFiling: ReadonlySet<string> = new Set(['entryNumber', 'functionCode', 'dates', 'totals', 'credentials', 'remainder', 'transmission', 'correction', 'changeReason'])

/** A declaration as it begins from an earlier one. */
export function copyOf(declaration: unknown): PartialDeclaration {
  if (!isObject(declaration)) return {}
  const copied = Object.fromEntries(Object.entries(withoutEmpty(declaration)).filter(([name]) => !ofOneFiling.has(name)))
  const indicators = copied['indicators']
  if (!isObject(indicators)) return copied
  const { electronicSignature, ...others } = indicators
  return electronicSignature === undefined ? copied : { ...copied, indicators: others }
}

/** A declaration as far as a shipment is known. */
export function knownOf(declaration: unknown): PartialDeclaration {
  return isObject(declaration) ? withoutEmpty(declaration) : {}
}

function isObject(value: unknown): value is PartialDeclaration {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lists that hold nothing, and the numbers of lines, which follow from their order, are left out. */
function withoutEmpty(declaration: PartialDeclaration): PartialDeclaration {
  return Object.fromEntries(Object.entries(declaration).flatMap(([name, value]) => (isEmpty(value) || name === 'sequence' ? [] : [[name, inner(value)]])))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0)
}

function inner(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inner)
  return isObject(value) ? withoutEmpty(value) : value
}
