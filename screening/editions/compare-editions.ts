import type { ListedParty } from '../listed-party.ts'

/** A party that both editions name, and not in the same way. */
export interface ChangedParty {
  readonly before: ListedParty
  readonly after: ListedParty
  /** Members that differ, e.g. `aliases`. */
  readonly fields: readonly (keyof ListedParty)[]
}

/** What came, went and changed between two editions of a list. */
export interface EditionDifference {
  readonly added: readonly ListedParty[]
  readonly removed: readonly ListedParty[]
  readonly changed: readonly ChangedParty[]
}

const fields = ['kind', 'name', 'aliases', 'programs', 'addresses', 'birthDates', 'countries', 'identifiers', 'from', 'to', 'remarks'] as const satisfies readonly (keyof ListedParty)[]

/** Compares two editions by the publisher's numbers. In what order a party's aliases, programs and the like stand makes no difference. */
export function compareEditions(before: readonly ListedParty[], after: readonly ListedParty[]): EditionDifference {
  const known = new Map(before.map((party) => [party.entry, party]))
  const now = new Set(after.map(({ entry }) => entry))
  return {
    added: after.filter(({ entry }) => !known.has(entry)),
    removed: before.filter(({ entry }) => !now.has(entry)),
    changed: after.flatMap((party) => changeOf(known.get(party.entry), party)),
  }
}

function changeOf(before: ListedParty | undefined, after: ListedParty): readonly ChangedParty[] {
  if (before === undefined) return []
  const changed = fields.filter((field) => settled(before[field]) !== settled(after[field]))
  return changed.length === 0 ? [] : [{ before, after, fields: changed }]
}

/** The same text for the same content, whatever the order of members and of elements. */
function settled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(settled).sort().join()}]`
  if (typeof value !== 'object' || value === null) return value === undefined ? '' : JSON.stringify(value)
  return `{${Object.entries(value).map(([name, member]) => `${name}:${settled(member)}`).sort().join()}}`
}
