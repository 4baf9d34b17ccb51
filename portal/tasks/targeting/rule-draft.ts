import { blankGroup, conditionOf, draftOf, type GroupDraft } from './condition-draft.ts'
import type { Facts, Rule, RuleToWrite } from './use-targeting.ts'

export const selectedOutcomes = ['under-review', 'documents-required', 'exam', 'hold'] as const

/** A rule as it is edited. */
export interface RuleDraft {
  readonly name: string
  readonly words: string
  readonly authority: string
  readonly condition: GroupDraft
  readonly effect: 'points' | 'select'
  readonly points: string
  readonly select: (typeof selectedOutcomes)[number]
  readonly examKind: string
  readonly ports: string
  readonly modes: string
  readonly kinds: 'both' | 'entry' | 'entry-summary'
  readonly from: string
  readonly expires: string
}

/** A new rule: it begins today and lasts for half a year. */
export function blankRule(today: Date): RuleDraft {
  const until = new Date(today)
  until.setUTCMonth(until.getUTCMonth() + 6)
  return { name: '', words: '', authority: '19 U.S.C. 1499(a)', condition: blankGroup(), effect: 'select', points: '20', select: 'under-review', examKind: '', ports: '', modes: '', kinds: 'both', from: today.toISOString().slice(0, 10), expires: until.toISOString().slice(0, 10) }
}

/** The draft of a version on file. */
export function ruleDraftOf({ name, definition: { words, authority, condition, points, select, examKind = '', ports = [], modes = [], kinds = [], from, expires } }: Rule): RuleDraft {
  const [kind] = kinds
  return {
    name, words, authority, condition: draftOf(condition), effect: select === undefined ? 'points' : 'select', points: String(points ?? 20), select: select ?? 'under-review', examKind,
    ports: ports.join(', '), modes: modes.join(', '), kinds: kinds.length === 1 && kind !== undefined ? kind : 'both', from, expires,
  }
}

/** The rule that a draft comes to, as the server takes it. */
export function ruleOf({ name, words, authority, condition, effect, points, select, examKind, ports, modes, kinds, from, expires }: RuleDraft, facts: Facts): RuleToWrite {
  const [atPorts, byModes] = [several(ports), several(modes)]
  return {
    name: name.trim(), words: words.trim(), authority: authority.trim(), condition: conditionOf(condition, facts), from, expires,
    ...(effect === 'points' ? { points: Math.round(Number(points)) } : { select, ...(select === 'exam' && examKind !== '' && { examKind }) }),
    ...(atPorts.length > 0 && { ports: atPorts }), ...(byModes.length > 0 && { modes: byModes }), ...(kinds !== 'both' && { kinds: [kinds] }),
  }
}

function several(text: string): string[] {
  return text.split(',').map((one) => one.trim().toUpperCase()).filter((one) => one !== '')
}
