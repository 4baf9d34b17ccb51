import type { Caller, Right } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { notFound } from '../../../platform/http/index.ts'
import type { WholeFiling } from '../../filings/index.ts'
import { requireExamsOfRight } from '../exams/transport.ts'
import { officerAct } from '../officer-act.ts'
import type { DeterminationOnFile } from '../store.ts'
import { carryOut, decisionGround, isReplaced, officerOf, publishProposal, refusedAct, type DeterminationNeeds } from '../transport.ts'
import { settleProposal, type ProposedDecision } from './settle-proposal.ts'
import { proposalForUpdate, settleOnFile } from './store.ts'

export interface Confirming {
  readonly caller: Caller
  readonly filing: WholeFiling
  readonly decision: string
  /** By which the caller may do what is proposed. */
  readonly right: Right
  readonly isConfirmed: boolean
  readonly why: string
}

export interface Settled {
  readonly proposal: ProposedDecision
  /** Where it was confirmed. */
  readonly determination?: DeterminationOnFile
}

/** Takes a second officer's word on a proposal, and carries it out where it is confirmed. Needs a system transaction. */
export async function settleBySecondOfficer(sql: Sql, needs: DeterminationNeeds, { caller, filing, decision, right, isConfirmed, why }: Confirming): Promise<Settled> {
  const at = needs.clock.now().toISOString()
  // The entry is locked first, as every decision does, so that none waits for another the other way round.
  const ground = await decisionGround(sql, needs.filings, filing)
  const proposal = await proposalForUpdate(sql, decision, { filing: filing.id, environment: filing.environment })
  if (proposal === undefined) throw notFound()
  await requireExamsOfRight(sql, { filing, order: proposal.order, right, before: ground.before })
  const officer = officerOf(caller)
  const standing = (await isReplaced(sql, needs.filings, filing)) ? '' : ground.latest.id
  const settled = settleProposal(proposal, { officer, isConfirmed, standing })
  if ('refused' in settled) throw refusedAct(settled.refused)
  const settlement = { officer, why, at }
  await settleOnFile(sql, decision, { state: settled.state, settlement })
  const after: ProposedDecision = { ...proposal, state: settled.state, settlement }
  if (settled.state !== 'confirmed') {
    await publishProposal(sql, needs, { type: 'DecisionRefused', proposal: after, caller, at })
    return { proposal: after }
  }
  const outcome = officerAct(ground.before, { ...proposal.order, at }, ground.request)
  if ('refused' in outcome) throw refusedAct(outcome.refused)
  const both = { subject: `${proposal.officer.subject}, ${officer.subject}`, role: [...new Set([...proposal.officer.roles, ...officer.roles])].join(',') }
  return { proposal: after, determination: await carryOut(sql, needs, { ground, outcome, by: { act: proposal.order.act, why: proposal.order.why, ...both }, at, order: proposal.order, caller }) }
}
