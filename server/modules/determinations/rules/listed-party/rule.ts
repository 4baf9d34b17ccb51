import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import type { Rule, Verdict } from '../rule.ts'

/** A party of the filing may be one that a list denies or restricts. Each rests on its own list's law, which the words name. */
export const listedParty: Rule = {
  name: 'listed-party',
  authority: '50 U.S.C. 1701 to 1708 and 31 CFR chapter V (blocked persons); 15 CFR part 744 (restricted parties); Public Law 117-78, section 3 (forced labor)',
  check: ({ advice: { parties } }) => listedPartyVerdicts(parties),
}

/** One verdict for each party and listed name, the strictest of its lists first; also where it became known later. Pure. */
export function listedPartyVerdicts(hits: readonly PartyHit[]): readonly Verdict[] {
  const byParty = new Map<string, PartyHit>()
  for (const hit of hits) {
    const key = `${hit.pointer} ${hit.list} ${hit.entry}`
    const known = byParty.get(key)
    if (known === undefined || known.score < hit.score) byParty.set(key, hit)
  }
  return [...byParty.values()].toSorted((one, other) => order(one) - order(other) || other.score - one.score).map(verdictOf)
}

function order({ effect }: PartyHit): number {
  return effect === 'hold' ? 0 : 1
}

function verdictOf({ effect, name, list, entry, listedName, authority }: PartyHit): Verdict {
  const listed = `“${listedName}” (${list}, entry ${entry}; ${authority})`
  return effect === 'hold'
    ? { outcome: 'hold', words: `“${name}” may be ${listed}`, nextStep: 'Do not deal with the party meanwhile; send customs what tells it apart, such as its address, birth date or registration', findings: [] }
    : { outcome: 'under-review', words: `“${name}” resembles ${listed}; an officer compares them`, nextStep: 'Wait, or send customs what tells the party apart, such as its address, birth date or registration', findings: [] }
}
