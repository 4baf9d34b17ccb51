import type { Declaration, DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../../filings/index.ts'
import { urgencyOf } from '../work-queue/urgency.ts'

/** A line that concerns an agency. */
export interface AgencyLine {
  readonly line: number
  readonly goods: string
  readonly codes: readonly string[]
  readonly origin?: string
  readonly programs: readonly string[]
}

/** The lines of a filing that concern one agency. */
export interface AgencyReview {
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly filing: string
  readonly entryNumber: string
  readonly kind: DeclarationKind
  readonly agency: string
  readonly port: string
  readonly receivedAt: MomentText
  readonly arrival?: DateText
  readonly lines: readonly AgencyLine[]
  readonly tier: number
  readonly attentionBy: MomentText
}

export interface AgencyGround {
  readonly filing: string
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly declaration: Declaration
}

/** What of a filing concerns which agency: the lines that carry its data, and are not disclaimed. Pure. */
export function agencyReviews({ declaration, ...owner }: AgencyGround): readonly AgencyReview[] {
  const agencies = new Set(declaration.goodsItems.flatMap(({ commodities }) => commodities.flatMap(({ agencyData }) => agencyData.flatMap(({ agency, disclaim }) => (agency === undefined || disclaim !== undefined ? [] : [agency])))))
  if (agencies.size === 0) return []
  const arrival = declaration.dates.estimatedArrival
  return [...agencies].map((agency): AgencyReview => {
    const lines = linesOf(declaration, agency)
    const { tier, attentionBy } = urgencyOf({ receivedAt: owner.receivedAt, codes: lines.flatMap(({ codes }) => codes), ...(arrival === undefined ? {} : { arrival }) })
    return { ...owner, entryNumber: declaration.entryNumber, kind: declaration.kind, agency, port: declaration.portOfEntry ?? '', ...(arrival === undefined ? {} : { arrival }), lines, tier, attentionBy }
  })
}

function linesOf({ goodsItems }: Declaration, agency: string): readonly AgencyLine[] {
  return goodsItems.flatMap(({ sequence, descriptions, commodities, origin }): readonly AgencyLine[] => {
    const programs = commodities.flatMap(({ agencyData }) => agencyData.flatMap((data) => (data.agency === agency && data.disclaim === undefined ? [data.program ?? ''] : [])))
    if (programs.length === 0) return []
    return [{ line: sequence, goods: (descriptions[0] ?? '').slice(0, 200), codes: commodities.map(({ code }) => code), ...(origin === undefined ? {} : { origin }), programs: [...new Set(programs)].filter((program) => program !== '') }]
  })
}
