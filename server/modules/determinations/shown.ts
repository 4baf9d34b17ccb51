import type { DeterminationOnFile } from './store.ts'
import type { ProposedDecision } from './two-officers/settle-proposal.ts'
import type { Reason } from '@customhouse/vocabulary/determination/determination.ts'

/** A determination as it is answered. */
export function determinationShown({ reasons, ...determination }: DeterminationOnFile) {
  return { ...determination, reasons: reasons.map(reasonShown) }
}

export function reasonShown({ evidence, findings, awaits, ...reason }: Reason) {
  return { ...reason, findings: [...findings], ...(awaits !== undefined && { awaits: { ...awaits, lines: [...awaits.lines] } }), ...(evidence === undefined ? {} : { evidence: [...evidence] }) }
}

/** A proposal as it is answered. */
export function proposalShown({ officer, settlement, order, ...proposal }: ProposedDecision) {
  const { results, documents, ...ordered } = order
  const shown = {
    ...ordered, ...(documents !== undefined && { documents: [...documents] }),
    ...(results !== undefined && { results: results.map(({ discrepancies, ...result }) => ({ ...result, ...(discrepancies !== undefined && { discrepancies: discrepancies.map((one) => ({ ...one })) }) })) }),
  }
  return { ...proposal, order: shown, officer: { ...officer, roles: [...officer.roles] }, ...(settlement === undefined ? {} : { settlement: { ...settlement, officer: { ...settlement.officer, roles: [...settlement.officer.roles] } } }) }
}

/** How urgent something is now: goods that spoil are always so. */
export function levelOf({ tier, attentionBy }: { readonly tier: number; readonly attentionBy: string }, now: Date): 'now' | 'today' | 'later' {
  const left = Date.parse(attentionBy) - now.getTime()
  if (tier === 0 || left <= 0) return 'now'
  return left <= 86_400_000 ? 'today' : 'later'
}

/** Where a page of what is sorted by urgency ends, as the next page is asked for by. */
export function placeOf({ tier, attentionBy, filing }: { readonly tier: number; readonly attentionBy: string; readonly filing: string }): string {
  return `${String(tier)}_${attentionBy}_${filing}`
}

/** Reads what placeOf() wrote; undefined where it is none. */
export function readPlace(text: string | undefined): { readonly tier: number; readonly attentionBy: string; readonly filing: string } | undefined {
  const [, tier = '', attentionBy = '', filing = ''] = /^([01])_(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(text ?? '') ?? []
  return filing === '' ? undefined : { tier: Number(tier), attentionBy, filing }
}
