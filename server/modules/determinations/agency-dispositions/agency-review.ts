import type { AgencyStanding } from '@customhouse/vocabulary/advice/agency-standing.ts'
import type { Declaration, DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../../filings/index.ts'
import { urgencyOf } from '../work-queue/urgency.ts'
import { concernOf, type AgencyConcern } from './agency-concern.ts'

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
  /** What was filed, as far as it concerns the agency. */
  readonly data: AgencyConcern
  /** Its programs that have yet to speak. */
  readonly awaited: readonly AgencyStanding[]
  /** The earliest moment at which the time of one of them has run. */
  readonly dueAt?: MomentText
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
  /** Where agencies stand by their policies. */
  readonly standings: readonly AgencyStanding[]
}

/** What of a filing concerns which agency: the lines that carry its data, and are not disclaimed. Pure. */
export function agencyReviews({ declaration, standings, ...owner }: AgencyGround): readonly AgencyReview[] {
  const agencies = new Set(declaration.goodsItems.flatMap(({ commodities }) => commodities.flatMap(({ agencyData }) => agencyData.flatMap(({ agency, disclaim }) => (agency === undefined || disclaim !== undefined ? [] : [agency])))))
  if (agencies.size === 0) return []
  const arrival = declaration.dates.estimatedArrival
  return [...agencies].map((agency): AgencyReview => {
    const lines = linesOf(declaration, agency)
    const { tier, attentionBy } = urgencyOf({ receivedAt: owner.receivedAt, codes: lines.flatMap(({ codes }) => codes), ...(arrival === undefined ? {} : { arrival }) })
    const awaited = standings.filter((one) => one.agency === agency && one.state === 'awaited')
    const due = dueOf(awaited)
    return {
      ...owner, entryNumber: declaration.entryNumber, kind: declaration.kind, agency, port: declaration.portOfEntry ?? '', ...(arrival === undefined ? {} : { arrival }), lines,
      data: concernOf(declaration, agency, lines.map(({ line }) => line)), awaited, ...due, tier, attentionBy: due.dueAt !== undefined && due.dueAt < attentionBy ? due.dueAt : attentionBy,
    }
  })
}

function linesOf({ goodsItems }: Declaration, agency: string): readonly AgencyLine[] {
  return goodsItems.flatMap(({ sequence, descriptions, commodities, origin }): readonly AgencyLine[] => {
    const programs = commodities.flatMap(({ agencyData }) => agencyData.flatMap((data) => (data.agency === agency && data.disclaim === undefined ? [data.program ?? ''] : [])))
    if (programs.length === 0) return []
    return [{ line: sequence, goods: (descriptions[0] ?? '').slice(0, 200), codes: commodities.map(({ code }) => code), ...(origin === undefined ? {} : { origin }), programs: [...new Set(programs)].filter((program) => program !== '') }]
  })
}

/** When the time of the first of the programs that have yet to speak has run. Pure. */
export function dueOf(awaited: readonly AgencyStanding[]): { readonly dueAt?: MomentText } {
  const [dueAt] = awaited.flatMap(({ until }) => until ?? []).toSorted()
  return dueAt === undefined ? {} : { dueAt }
}
