import type { FormField } from './form-field.ts'
import { memberLabels } from './member-labels.table.ts'

/** What a member is called on a page: as its schema says, as the trade says, or by the words of its name. */
export function memberLabel(name: string, field?: FormField): string {
  if (field?.title !== undefined) return field.title
  if (Object.hasOwn(memberLabels, name)) return memberLabels[name] ?? name
  const words = name.replace(/^@/, '').replaceAll(/[_-]+/g, ' ').replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').split(' ')
  const text = words.map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase())).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Lists count their items from one, as people do. */
export function labelTrail(pointer: string): string {
  // What everything is within is not said each time.
  const steps = pointer.replace(/^\/credentialSubject(?=\/)/, '').split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return steps.map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : memberLabel(step))).join(' › ').replaceAll(/ › (\d+)/g, ' $1')
}
