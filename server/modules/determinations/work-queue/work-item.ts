import { storableText } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { Declaration, DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Determination, Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../../filings/index.ts'
import { waitsForAgency } from '../standing-reasons.ts'
import { urgencyOf, type UrgencyReason } from './urgency.ts'

/** Whose act comes next. */
export type WaitsFor = 'officer' | 'filer' | 'agency'

/** Something that waits for a person. */
export interface WorkItem {
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly filing: string
  readonly entryNumber: string
  readonly kind: DeclarationKind
  readonly port: string
  readonly outcome: Outcome
  readonly waitsFor: WaitsFor
  readonly reasons: readonly Reason[]
  readonly receivedAt: MomentText
  readonly waitingSince: MomentText
  readonly arrival?: DateText
  /** What the goods are, in a few words. */
  readonly goods: string
  readonly tier: number
  readonly attentionBy: MomentText
  readonly urgency: readonly UrgencyReason[]
}

export interface Determined {
  readonly filing: string
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly accepted: boolean
  readonly declaration: Declaration
  readonly determination: Determination
}

const waiting: ReadonlySet<Outcome> = new Set(['under-review', 'documents-required', 'exam', 'hold'])

/** What a determination leaves for a person to do; undefined where nothing is. Pure. */
export function workOf({ declaration, determination, accepted, receivedAt, ...owner }: Determined): WorkItem | undefined {
  const { outcome, reasons, decidedAt } = determination
  const open = reasons.filter((reason) => waiting.has(reason.outcome) && reason.rule !== 'withdrawn')
  if (!accepted || !waiting.has(outcome) || open.length === 0) return undefined
  const arrival = declaration.dates.estimatedArrival
  const codes = declaration.goodsItems.flatMap(({ commodities }) => commodities.map(({ code }) => code))
  const { tier, attentionBy, reasons: urgency } = urgencyOf({ receivedAt, codes, ...(arrival === undefined ? {} : { arrival }) })
  return {
    ...owner, entryNumber: storableText(declaration.entryNumber), kind: declaration.kind, port: storableText(declaration.portOfEntry ?? ''), outcome, waitsFor: waitsFor(open), reasons: open, receivedAt, waitingSince: decidedAt,
    ...(arrival === undefined ? {} : { arrival }), goods: storableText(goodsOf(declaration)), tier, attentionBy, urgency,
  }
}

function waitsFor(open: readonly Reason[]): WaitsFor {
  if (open.every(waitsForAgency)) return 'agency'
  return open.some(({ outcome }) => outcome !== 'documents-required') ? 'officer' : 'filer'
}

function goodsOf({ goodsItems }: Declaration): string {
  const described = goodsItems.flatMap(({ descriptions }) => descriptions.slice(0, 1))
  const named = described.length > 0 ? described : goodsItems.flatMap(({ commodities }) => commodities.slice(0, 1).map(({ code }) => code))
  const more = goodsItems.length - 1
  return `${(named[0] ?? '').slice(0, 100)}${more > 0 ? ` (+${String(more)})` : ''}`
}
