import { drawnNumber } from '@customhouse/proofs/transparency-log/random-draw.ts'
import type { Advice, AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { AgencyStanding } from '@customhouse/vocabulary/advice/agency-standing.ts'
import type { RandomDraw } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { dueMoment } from '../clock/due-moment.ts'
import { policyInForce, type AgencyPolicy, type PolicyTerms } from '../policies/agency-policy.ts'
import { defaultPolicies } from '../policies/default-policies.table.ts'

/** What the others said before: a condition of a policy may look at it. */
export type SaidBefore = Pick<Advice, 'parties' | 'lines'>

/** The checkpoint of the log that draws rest on. */
export interface DrawSeed {
  readonly treeSize: number
  /** Base64. */
  readonly rootHash: string
}

/** Why a program looks at lines that its policy might have let go. The agency's and customs' own: no filer reads it. */
export interface Selection {
  readonly agency: string
  readonly program: string
  readonly lines: readonly number[]
  /** Version of the policy; 0 for what holds without one. */
  readonly version: number
  readonly why: string
  readonly draw?: RandomDraw
}

export interface StandingByPolicy {
  readonly standing: AgencyStanding
  readonly selection?: Selection
}

interface ProgramLines {
  readonly agency: string
  readonly program: string
  readonly lines: readonly number[]
}

export interface PolicyGround {
  readonly policies: readonly AgencyPolicy[]
  readonly seed: DrawSeed | undefined
}

/** Where each program stands with the lines that carry its data and are not disclaimed, by its policy. Pure. */
export function standByPolicy(asked: AdviceAsked, said: SaidBefore, ground: PolicyGround): readonly StandingByPolicy[] {
  return programsOf(asked.declaration.goodsItems).map((one) => standingOf(one, { asked, said, ground }))
}

function standingOf(one: ProgramLines, { asked, said, ground }: { readonly asked: AdviceAsked; readonly said: SaidBefore; readonly ground: PolicyGround }): StandingByPolicy {
  const { receivedAt } = asked
  const { terms, version } = policyFor(one, asked, ground.policies)
  const looks = whyLooked(one, { terms, asked, said }) ?? drawnOf(terms.share, asked.filing, ground.seed)
  if (looks === undefined) return { standing: { ...one, state: 'may-proceed', by: 'policy', words: 'May proceed by the policy of its program', authority: terms.authority } }
  const { clock } = terms
  return {
    standing: { ...one, state: 'awaited', by: 'policy', words: 'Has not spoken of these lines yet', authority: clock?.authority ?? terms.authority, ...(clock === undefined ? {} : { until: dueMoment(receivedAt, clock), onExpiry: clock.onExpiry }) },
    selection: { ...one, version, ...looks },
  }
}

/** The program's own policy, else its agency's, else what holds without one. */
function policyFor(one: ProgramLines, { environment, receivedAt }: AdviceAsked, policies: readonly AgencyPolicy[]): { readonly terms: PolicyTerms; readonly version: number } {
  const own = policyInForce(policies, { ...one, environment }, receivedAt) ?? policyInForce(policies, { ...one, program: '*', environment }, receivedAt)
  return own ?? { terms: defaultPolicies[environment], version: 0 }
}

/** Why the agency looks at lines whatever the draw says; undefined where its policy lets them go. */
function whyLooked({ agency, lines }: ProgramLines, { terms: { isDelegated, conditions }, asked, said }: { readonly terms: PolicyTerms; readonly asked: AdviceAsked; readonly said: SaidBefore }): { readonly why: string } | undefined {
  if (!isDelegated) return { why: 'The program looks at all of its lines' }
  const { trustedImporters, noPartyHits, scoreBelow, dataComplete } = conditions
  if (trustedImporters !== undefined && !trustedImporters.includes(asked.client)) return { why: 'The importer is not among those that the program trusts' }
  if (noPartyHits === true && said.parties.length > 0) return { why: 'A party of the filing may be on a list' }
  if (scoreBelow !== undefined && said.lines.some(({ line, score }) => lines.includes(line) && score !== undefined && score >= scoreBelow)) return { why: `A line is as unusual as ${String(scoreBelow)} or more` }
  if (dataComplete === true && isDataFaulty(agency, asked)) return { why: 'Something was found about the agency’s data' }
  return undefined
}

const ofAgencyData = /^\/goodsItems\/(\d+)\/commodities\/(\d+)\/agencyData\/(\d+)/

function isDataFaulty(agency: string, { findings, declaration }: AdviceAsked): boolean {
  return findings.some(({ severity, subject, pointer }) => {
    if (severity === 'information') return false
    const [, item, commodity, place] = ofAgencyData.exec(pointer.declaration ?? '') ?? []
    if (place === undefined) return subject === 'agency'
    return declaration.goodsItems[Number(item)]?.commodities[Number(commodity)]?.agencyData[Number(place)]?.agency === agency
  })
}

function drawnOf(share: number, filing: string, seed: DrawSeed | undefined): { readonly why: string; readonly draw: RandomDraw } | undefined {
  if (share <= 0 || seed === undefined) return undefined
  const drawn = drawnNumber(Buffer.from(seed.rootHash, 'base64'), filing)
  return drawn < share ? { why: 'Drawn at random', draw: { ...seed, share, drawn } } : undefined
}

/** The programs concerned, each with its lines, in the order in which they are declared. */
export function programsOf(goodsItems: readonly GoodsItem[]): readonly ProgramLines[] {
  const found = new Map<string, ProgramLines>()
  for (const { sequence, commodities } of goodsItems) for (const { agency = '', program = '', disclaim } of commodities.flatMap(({ agencyData }) => agencyData)) {
    const lines = found.get(`${agency} ${program}`)?.lines ?? []
    if (agency !== '' && disclaim === undefined && !lines.includes(sequence)) found.set(`${agency} ${program}`, { agency, program, lines: [...lines, sequence] })
  }
  return [...found.values()]
}
