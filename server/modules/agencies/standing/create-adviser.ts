import { parseCheckpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import { parseSignedNote } from '@customhouse/proofs/transparency-log/signed-note.ts'
import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { AgencyStanding } from '@customhouse/vocabulary/advice/agency-standing.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import type { AgencyPolicy } from '../policies/agency-policy.ts'
import { policiesOn, policyVersion } from '../policies/store.ts'
import { programsOf, standByPolicy, type DrawSeed, type SaidBefore, type Selection } from './stand-by-policy.ts'
import { saveSelections, type FilingSelection } from './store.ts'

/** What agencies' policies say of a filing, given what screening and anomalies said. Pure. */
export type AgencyAdviser = (asked: AdviceAsked, said: SaidBefore) => readonly AgencyStanding[]

export interface GivenAdvice {
  readonly asked: AdviceAsked
  readonly accepted: boolean
  /** As the adviser gave them. */
  readonly standings: readonly AgencyStanding[]
}

export interface PolicyAdvice {
  readonly adviser: (sql: Sql, asked: readonly AdviceAsked[]) => Promise<AgencyAdviser>
  readonly save: (sql: Sql, given: readonly GivenAdvice[]) => Promise<void>
}

/** Advises by policies that are kept in memory: while none changed, a group of filings with data for agencies costs one look. */
export function createAdviser({ ledger }: { readonly ledger: Pick<Ledger, 'checkpoint'> }): PolicyAdvice {
  let known: { readonly version: string; readonly policies: readonly AgencyPolicy[] } = { version: '', policies: [] }
  // Why, by the standing that was given: kept aside, because the filer reads a standing and not why it is so.
  const reasons = new WeakMap<AgencyStanding, Selection>()
  const policies = async (sql: Sql): Promise<readonly AgencyPolicy[]> => {
    const version = await policyVersion(sql)
    if (version !== known.version) known = { version, policies: await policiesOn(sql) }
    return known.policies
  }
  return {
    async adviser(sql: Sql, asked: readonly AdviceAsked[]): Promise<AgencyAdviser> {
      if (!asked.some(({ declaration }) => programsOf(declaration.goodsItems).length > 0)) return () => []
      const onFile = await policies(sql)
      const seed = onFile.some(({ terms }) => terms.share > 0) ? seedOf(await ledger.checkpoint()) : undefined
      const ground = { policies: onFile, seed }
      return (filing, said) => standByPolicy(filing, said, ground).map(({ standing, selection }) => {
        if (selection !== undefined) reasons.set(standing, selection)
        return standing
      })
    },
    async save(sql: Sql, given: readonly GivenAdvice[]): Promise<void> {
      await saveSelections(sql, given.filter(({ accepted }) => accepted).flatMap(({ asked, standings }) => standings.flatMap((standing): readonly FilingSelection[] => {
        const selection = reasons.get(standing)
        return selection === undefined ? [] : [{ ...selection, filing: asked.filing, environment: asked.environment }]
      })))
    },
  }
}

function seedOf(checkpoint: string): DrawSeed {
  const { size, root } = parseCheckpoint(parseSignedNote(checkpoint).text)
  return { treeSize: size, rootHash: Buffer.from(root).toString('base64') }
}
