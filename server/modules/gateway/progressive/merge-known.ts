import type { Known } from './progressive-filing.ts'

/** What is known with a change: members replace those of their name, null takes one back (RFC 7396, JSON Merge Patch). */
export function changedBy(known: Known, change: Known): Known {
  const merged = new Map(Object.entries(known))
  for (const [name, value] of Object.entries(change)) {
    if (name === '__proto__') continue
    const before = merged.get(name)
    if (value === null) merged.delete(name)
    else merged.set(name, isMembers(value) ? changedBy(isMembers(before) ? before : {}, value) : value)
  }
  return Object.fromEntries(merged)
}

/** What evidence shows, under what the filer states: the filer's word stands where both speak, in lists entry by entry, of parties role by role. */
export function overEvidence(evidence: unknown, stated: unknown): unknown {
  if (stated === undefined) return evidence
  if (Array.isArray(evidence) && Array.isArray(stated)) {
    if (stated.length > 0 && stated.every(hasRole)) return byRole(evidence, stated)
    return Array.from({ length: Math.max(evidence.length, stated.length) }, (_, index): unknown => overEvidence(evidence[index], stated[index]))
  }
  if (!isMembers(evidence) || !isMembers(stated)) return stated
  const names = new Set([...Object.keys(evidence), ...Object.keys(stated)])
  return Object.fromEntries([...names].map((name) => [name, overEvidence(own(evidence, name), own(stated, name))]))
}

/** Parties are known by their roles, in whatever order they are stated. */
function byRole(evidence: readonly unknown[], stated: readonly unknown[]): readonly unknown[] {
  const open = new Set(stated)
  const over = evidence.map((shown) => {
    const same = isMembers(shown) ? [...open].find((one) => isMembers(one) && one['role'] === shown['role']) : undefined
    if (same !== undefined) open.delete(same)
    return overEvidence(shown, same)
  })
  return [...over, ...open]
}

function hasRole(value: unknown): boolean {
  return isMembers(value) && typeof value['role'] === 'string'
}

function own(members: Known, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined
}

/** Whether a value is an object with members, and no list. */
export function isMembers(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
