import type { ListedParty } from '../listed-party.ts'
import { alignNames, type Alignment } from './align-names.ts'
import { isSame } from './compare-names.ts'
import { compareTokens } from './compare-tokens.ts'
import { explainAlignment } from './explain-alignment.ts'
import { createNameCandidates, type NameCandidates } from './name-candidates.ts'
import { weighEvidence, type NameAsked } from './name-evidence.ts'
import { nameFeatures } from './name-features.ts'
import type { NameKind } from './name-kind.ts'
import { rarity, searchThreshold } from './operating-point.table.ts'
import { readName, type ReadName } from './read-name.ts'
import { logOddsOf, scoreOfOdds } from './score-names.ts'
import { isOrdinary } from './word-list.ts'

/** A listed party that a name may mean. */
export interface NameHit<Party extends ListedParty = ListedParty> {
  readonly party: Party
  /** The name of the party that agrees best: its own or an alias. */
  readonly listedName: string
  readonly isWeakAlias: boolean
  /** 0 to 1: how well the names agree, with dates and places as evidence. */
  readonly score: number
  /** What agrees and how, and what is missing, in plain words, the weightiest first. */
  readonly explanation: readonly string[]
}

/** Listed parties, to be found by name. */
export interface NameIndex<Party extends ListedParty = ListedParty> {
  /** How many names it holds, aliases included. */
  readonly names: number
  /** Hits at or above the threshold, the best first; one for each party. Never throws. */
  readonly search: (asked: NameAsked, options?: { readonly threshold?: number; readonly most?: number }) => readonly NameHit<Party>[]
}

interface Listed<Party> {
  readonly party: Party
  readonly read: ReadName
  readonly isWeak: boolean
}

/** Builds an index over parties of one list or of many. Twenty thousand names take about a second. */
export function createNameIndex<Party extends ListedParty>(parties: Iterable<Party>): NameIndex<Party> {
  const candidates = createNameCandidates()
  const listed: Listed<Party>[] = []
  for (const party of parties) {
    for (const { name, isWeak } of [{ name: party.name, isWeak: false }, ...party.aliases]) {
      const read = readName(name, party.kind)
      if (read.tokens.length === 0) continue
      candidates.add(read)
      listed.push({ party, read, isWeak })
    }
  }
  return {
    names: listed.length,
    search: (asked, { threshold = searchThreshold, most = 20 } = {}) => search({ candidates, listed }, { asked, threshold, most }),
  }
}

interface Held<Party> {
  readonly candidates: NameCandidates
  readonly listed: readonly Listed<Party>[]
}

function search<Party extends ListedParty>(held: Held<Party>, { asked, threshold, most }: { readonly asked: NameAsked; readonly threshold: number; readonly most: number }): readonly NameHit<Party>[] {
  const readings = readingsOf(asked)
  const best = new Map<Party, NameHit<Party>>()
  for (const place of held.candidates.find([...readings.values()])) {
    const entry = held.listed[place]
    if (entry === undefined) continue
    const reading = readings.get(manner(entry.read.kind))
    if (reading === undefined) continue
    const hit = judge({ reading, entry, asked, threshold }, held.candidates)
    if (hit !== undefined && hit.score > (best.get(entry.party)?.score ?? 0)) best.set(entry.party, hit)
  }
  return [...best.values()].sort((one, other) => other.score - one.score).slice(0, most)
}

/** A name is read as that of a person and as that of a thing, and compared with each as it is read. */
function readingsOf({ name }: NameAsked): ReadonlyMap<NameKind, ReadName> {
  return new Map((['person', 'vessel', 'organisation'] as const).map((kind) => [kind, readName(name, kind)]))
}

function manner(kind: NameKind): NameKind {
  return kind === 'person' || kind === 'vessel' ? kind : 'organisation'
}

interface Judged<Party> {
  readonly reading: ReadName
  readonly entry: Listed<Party>
  readonly asked: NameAsked
  readonly threshold: number
}

function judge<Party extends ListedParty>({ reading, entry, asked, threshold }: Judged<Party>, candidates: NameCandidates): NameHit<Party> | undefined {
  if (reading.tokens.length === 0) return undefined
  const { party, read, isWeak } = entry
  const alignment = alignNames(reading, read, compareTokens)
  const same = isSame(reading, read)
  const evidence = weighEvidence(asked, { party, isWeak })
  const features = nameFeatures(reading, read, { alignment })
  const lacking = same ? 0 : Math.max(0, (reading.tokens.length === 1 ? rarity.neededOfOneWord : rarity.needed) - bitsOf(alignment, candidates))
  const perBit = features.dropped + features.replaced > 0.1 ? rarity.perBitInPart : rarity.perBit
  const odds = logOddsOf(features, read.kind) - perBit * lacking + evidence.odds
  const score = same && evidence.odds >= 0 ? 1 : scoreOfOdds(odds, read.kind)
  if (score < threshold) return undefined
  return { party, listedName: read.name, isWeakAlias: isWeak, score, explanation: [...explainAlignment(alignment), ...evidence.words] }
}

/** Bits of rarity in the listed words that agree; less where letters differ. */
function bitsOf({ pairs }: Alignment, candidates: NameCandidates): number {
  const size = candidates.size()
  return pairs.reduce((sum, { left, right, edits, how }) => {
    // Two ordinary names that look alike (Fernandez, Hernandez) are two names
    if (edits > 0 && left.some(isOrdinary) && right.some(isOrdinary)) return sum
    const bits = right.reduce((all, token) => all + candidates.words.bitsOf(token, size), 0)
    return sum + (how === 'initial' ? rarity.initial : Math.max(0, bits - rarity.perEdit * edits))
  }, 0)
}
