import { checkActReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Scope, Sql } from '../../../platform/database/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { caseClosed, evidenceGone, evidenceUnknown } from '../case/case-conditions.ts'
import type { CaseOnFile } from '../case/case-on-file.ts'
import type { CaseStep, EvidenceKind, NewStep, StepTaker } from '../case/case-step.ts'
import { chainBreak, type ChainBreak } from '../case/step-chain.ts'
import { keepFiles } from '../case/store.ts'
import { recordSteps, refusedByRules, type CaseUnderWay } from '../case/transport.ts'
import type { EnforcementNeeds } from '../enforcement.ts'

type Under = CaseUnderWay & { readonly state: CaseOnFile }
const custodyAuthority = '19 CFR 162.21; house rule: every hand that evidence passes through is recorded'

/** An item as it is taken into evidence: its bytes, or the hash of what describes it. */
export interface EvidenceToTake {
  readonly kind: EvidenceKind
  readonly description: string
  readonly file?: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array }
  /** SHA-256 of what is kept elsewhere, e.g. of a credential. */
  readonly sha256?: string
  readonly seal?: string
  readonly heldBy: string
  readonly why: string
}

/** Takes an item into evidence. What has no bytes is known by the hash of its description. Needs a system transaction. */
export async function takeEvidence(sql: Sql, needs: EnforcementNeeds, { under, by, item }: { readonly under: Under; readonly by: StepTaker; readonly item: EvidenceToTake }): Promise<{ readonly state: CaseOnFile; readonly evidence: string }> {
  if (under.state.closed !== undefined) throw refusedByRules([finding(caseClosed, '')])
  const now = needs.clock.now().getTime()
  const { kind, description, file, seal, heldBy, why } = item
  const kept = file && { id: uuidV7(now), name: file.name.replaceAll(/[\\/]/g, '_'), mediaType: file.mediaType, sha256: digestOfBytes(file.content), size: file.content.byteLength }
  const evidence = uuidV7(now)
  const sha256 = kept?.sha256 ?? item.sha256 ?? digestOfBytes(new TextEncoder().encode(description))
  const step: NewStep = { by, authority: custodyAuthority, why, act: { type: 'evidence-taken', evidence, kind, description, sha256, heldBy, ...(kept === undefined ? {} : { file: kept }), ...(seal === undefined ? {} : { seal }) } }
  const state = await recordSteps(sql, needs, { under, steps: [step] })
  if (file !== undefined && kept !== undefined) await keepFiles(sql, under.owner, { id: under.id, files: [{ ...kept, content: file.content, trader: '', client: '' }] })
  return { state, evidence }
}

export interface CustodyToMove {
  readonly evidence: string
  readonly how: Extract<CaseStep['act'], { readonly type: 'custody-moved' }>['how']
  readonly to: string
  readonly seal?: string
  readonly why: string
}

/** Notes that an item passed into other hands, was sealed, opened, examined, returned or destroyed. Needs a system transaction. */
export async function moveCustody(sql: Sql, needs: EnforcementNeeds, { under, by, moved }: { readonly under: Under; readonly by: StepTaker; readonly moved: CustodyToMove }): Promise<CaseOnFile> {
  const item = under.state.evidence.find(({ id }) => id === moved.evidence)
  if (item === undefined) throw refusedByRules([finding(evidenceUnknown, '/evidence')])
  if (item.custody.some(({ how }) => how === 'returned' || how === 'destroyed')) throw refusedByRules([finding(evidenceGone, '/evidence')])
  const { why, ...act } = moved
  return recordSteps(sql, needs, { under, steps: [{ by, authority: custodyAuthority, why, act: { type: 'custody-moved', ...act } }] })
}

/** Whether the steps of a case hold together, and stand in the log as they stand on file. */
export interface ChainVerified {
  readonly steps: number
  readonly isUnbroken: boolean
  readonly broken?: ChainBreak
  /** Places of the steps in the log, in order, as far as they were found. */
  readonly leaves: readonly { readonly step: string; readonly index: number; readonly receipt: string }[]
}

/** Holds the steps against each other, and each against its leaf in the log. */
export async function verifyChain({ ledger }: Pick<EnforcementNeeds, 'ledger'>, steps: readonly CaseStep[], scope: Scope): Promise<ChainVerified> {
  const leaves: { readonly step: string; readonly index: number; readonly receipt: string }[] = []
  let broken = chainBreak(steps)
  for (const step of steps) {
    const receipt = await ledger.receipt(scope, step.id)
    if (receipt !== undefined) leaves.push({ step: step.id, index: receipt.index, receipt: receipt.text })
    broken ??= breakInLog(step, receipt?.text)
  }
  return { steps: steps.length, isUnbroken: broken === undefined, leaves, ...(broken === undefined ? {} : { broken }) }
}

function breakInLog({ id, sha256 }: CaseStep, receipt: string | undefined): ChainBreak | undefined {
  if (receipt === undefined) return { step: id, why: 'not-in-log' }
  const checked = checkActReceipt(receipt)
  return checked.isSound && checked.statement.factsSha256 === sha256 && checked.statement.act === id ? undefined : { step: id, why: 'differs-from-log' }
}
