import type { Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../../filings/index.ts'
import { determineLater } from '../later-reasons/transport.ts'
import { refusedRequests, type DeterminationNeeds } from '../transport.ts'

/** What a case of enforcement orders about the goods of a filing. */
export interface CaseOrder {
  readonly filing: string
  readonly environment: Environment
  /** The case's number. What it orders stands until it lifts it itself. */
  readonly case: string
  readonly order: 'hold' | 'lift'
  /** What the filer reads. */
  readonly words: string
  readonly authority: string
  readonly by: { readonly subject: string; readonly role: string; readonly why: string }
}

/**
 * Holds goods for a case, or lets go of them. A later filing about the same goods takes the order where it took the place of the one named.
 * Answers the filing decided about and what it came to; undefined where nothing changed. Needs a system transaction.
 */
export async function orderByCase(sql: Sql, needs: DeterminationNeeds, { filing: id, environment, case: number, order, words, authority, by }: CaseOrder): Promise<{ readonly filing: string; readonly outcome: Outcome } | undefined> {
  const named = await needs.filings.filing(sql, id, environment)
  if (named?.accepted !== true) return undefined
  const { kind, entryNumber } = named
  // What an officer refused took nothing's place.
  const refused = await refusedRequests(sql, entryNumber, environment)
  const latest = (await needs.filings.listed(sql, { kind, entryNumber, environment, accepted: true, limit: 50 })).find((one) => !refused.has(one.id))
  const rule = `officer-case-${number}`
  const hold: Reason = { rule, outcome: 'hold', words, authority, nextStep: `Keep the goods where they are; answer under case ${number}`, findings: [] }
  const determined = await determineLater(sql, needs, { filing: latest?.id ?? id, environment, rule, reasons: order === 'hold' ? [hold] : [], by: { act: order === 'hold' ? 'place-hold' : 'lift-hold', ...by } })
  return determined && { filing: determined.filing, outcome: determined.outcome }
}
