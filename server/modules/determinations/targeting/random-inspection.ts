import { decodeBase64 } from '@customhouse/proofs/transparency-log/canonical-base64.ts'
import { drawnNumber } from '@customhouse/proofs/transparency-log/random-draw.ts'
import type { RandomDraw, RiskSelection } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../../filings/index.ts'
import { inspectionShares } from './inspection-shares.table.ts'

/** The name under which a random inspection stands among selections. */
export const randomInspection = 'random-inspection'

export const examinationAuthority = '19 U.S.C. 1467, 1499 and 1582; 19 CFR 162.6'

/** The checkpoint whose root is the seed of a day: the latest one taken before the day began, in UTC. */
export interface DrawSeed {
  readonly treeSize: number
  /** 32 bytes in base64. */
  readonly rootHash: string
}

/** A share that officers set; of one mode, or of all that have none of their own. */
export interface SetShare {
  readonly mode?: string
  readonly share: number
}

export interface ShareAsked {
  readonly environment: Environment
  readonly mode: string | undefined
  readonly on: DateText
}

/** The share that is inspected: what officers set for the mode, then for all, then the house's own. Pure. */
export function shareFor({ environment, mode, on }: ShareAsked, set: readonly SetShare[]): number {
  const own = set.find((one) => one.mode !== undefined && one.mode === mode) ?? set.find((one) => one.mode === undefined)
  if (own !== undefined) return own.share
  const house = inspectionShares.filter((one) => one.environment === environment && isWithin(one, on))
  return (house.find((one) => one.mode !== undefined && one.mode === mode) ?? house.find((one) => one.mode === undefined))?.share ?? 0
}

/** Whether goods are presented by this filing, so that they can be drawn: an entry, or a summary that asks for the release too. */
export function presentsGoods({ kind, functionCode, indicators }: Declaration): boolean {
  return functionCode !== 'cancel' && (kind === 'entry' || indicators.requestsCargoRelease === true)
}

/** The draw of a filing under a seed; undefined where no share is inspected. Pure. */
export function drawFor(filing: string, seed: DrawSeed, share: number): RandomDraw | undefined {
  return share > 0 ? { ...seed, identifier: filing, share, drawn: drawnNumber(decodeBase64(seed.rootHash), filing) } : undefined
}

/** The selection that a draw comes to. */
export function selectionOf(draw: RandomDraw | undefined): readonly RiskSelection[] {
  if (draw === undefined || draw.drawn >= draw.share) return []
  return [{ rule: randomInspection, version: 1, outcome: 'exam', words: `Drawn at random for inspection: ${draw.drawn.toFixed(6)} is below the share of ${String(draw.share)}`, authority: examinationAuthority, draw }]
}
