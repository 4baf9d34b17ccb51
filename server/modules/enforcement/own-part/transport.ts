import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { notFound } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { WholeFiling } from '../../filings/index.ts'
import type { CaseOnFile } from '../case/case-on-file.ts'
import type { CaseSource, FileKept, NewStep, Particulars, PartyConcerned } from '../case/case-step.ts'
import { beginAnswer, type AnswerBegun } from '../case/begin-answer.ts'
import { decideAnswer } from '../case/decide-answer.ts'
import { partOf, type PartOfCase } from '../case/part-of.ts'
import { keepFiles, partsOf, type Environment } from '../case/store.ts'
import { caseUnderWay, recordSteps, refusedByRules, takerOf } from '../case/transport.ts'
import { customsOrganisation } from '../customs-organisation.ts'
import type { EnforcementNeeds } from '../enforcement.ts'
import { openCase } from '../opening/transport.ts'

/** A file as it is sent. */
export interface FileSent {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** What somebody concerned sends. */
export interface AnswerSent {
  readonly action: string
  readonly answer: string
  readonly words: string
  readonly particulars: Particulars
  readonly files: readonly FileSent[]
}

export interface Answered {
  readonly state: CaseOnFile
  readonly part: PartOfCase
  readonly findings: readonly Finding[]
}

/** The part of a case that the caller sees; throws 404 where it sees none. */
export async function ownPart({ database }: Pick<EnforcementNeeds, 'database'>, { scope, environment }: Pick<Caller, 'scope' | 'environment'>, id: string): Promise<{ readonly trader: string; readonly view: PartOfCase }> {
  const [part] = await database.read(scope, (sql) => partsOf(sql, environment, id))
  if (part === undefined || scope.role === 'authority') throw notFound()
  return part
}

/** Takes an answer into its case. Needs a system transaction; whether the caller sees the case was asked before. */
export async function takeAnswer(sql: Sql, needs: EnforcementNeeds, { caller, id, trader, client, sent }: { readonly caller: Caller; readonly id: string; readonly trader: string; readonly client: string; readonly sent: AnswerSent }): Promise<Answered> {
  const under = await caseUnderWay(sql, id, caller.environment)
  const decided = decideAnswer(under.state, { ...sent, files: sent.files.length }, easternDate(needs.clock.now()))
  if (!decided.ok) throw refusedByRules(decided.findings)
  const by = under.state.concerned.find((one) => one.organisation === trader && one.client === client)
  if (by === undefined) throw notFound()
  const { kind, rule, particulars, isInTime, findings } = decided.value
  const files = kept(sent.files, needs)
  const step: NewStep = {
    by: takerOf(caller, 'trader'), authority: rule.authority, why: rule.words,
    act: { type: 'answered', action: sent.action, kind, answer: rule.name, id: uuidV7(needs.clock.now().getTime()), by, words: sent.words, particulars, files: files.map(({ file }) => file), isInTime },
  }
  const state = await recordSteps(sql, needs, { under, steps: [step] })
  await keepFiles(sql, under.owner, { id, files: files.map(({ file, content }) => ({ ...file, content, trader, client })) })
  return answered(state, by, findings)
}

function kept(files: readonly FileSent[], { clock }: Pick<EnforcementNeeds, 'clock'>): readonly { readonly file: FileKept; readonly content: Uint8Array }[] {
  return files.map(({ name, mediaType, content }) => ({ content, file: { id: uuidV7(clock.now().getTime()), name: name.replaceAll(/[\\/]/g, '_'), mediaType, sha256: digestOfBytes(content), size: content.byteLength } }))
}

function answered(state: CaseOnFile, by: PartyConcerned, findings: readonly Finding[]): Answered {
  const part = partOf(state, by)
  if (part === undefined) throw new Error('Cannot show a part of the case: it has an answer of its own and no part')
  return { state, part, findings }
}

/** What somebody brings of their own: an allegation, a disclosure, a protest. */
export interface CaseBrought extends Omit<AnswerSent, 'action'> {
  readonly kind: string
  /** Importer number that it is brought for; empty for the organisation itself. */
  readonly client: string
  readonly filings: readonly WholeFiling[]
}

const sources: Readonly<Record<string, CaseSource['kind']>> = { 'prior-disclosure': 'disclosure', protest: 'protest' }

/** Opens a case with what somebody brings. Needs a system transaction. */
export async function bringCase(sql: Sql, needs: EnforcementNeeds, { caller, brought }: { readonly caller: Caller; readonly brought: CaseBrought }): Promise<Answered> {
  const begun = beginAnswer({ ...brought, files: brought.files.length }, easternDate(needs.clock.now()))
  if (!begun.ok) throw refusedByRules(begun.findings)
  const { kind, rule, findings } = begun.value
  const isOwn = kind === 'prior-disclosure' || kind === 'protest'
  const by: PartyConcerned = { organisation: caller.organisation, client: brought.client, as: isOwn ? 'filer' : kind === 'intellectual-property' ? 'rights-owner' : 'alleger', ...nameOf(caller, brought.client, needs) }
  const files = kept(brought.files, needs)
  const owner = { organisation: customsOrganisation, environment: caller.environment }
  const id = uuidV7(needs.clock.now().getTime())
  const state = await openCase(sql, needs, {
    owner, id,
    opened: {
      title: begun.value.title, source: { kind: sources[kind] ?? 'allegation', words: rule.words }, filings: isOwn ? brought.filings : [], goods: goodsOf(brought.particulars), concerned: [by],
      by: takerOf(caller, 'trader'), why: rule.words, authority: rule.authority, also: () => [answerStep(begun.value, { caller, by, brought, files: files.map(({ file }) => file), needs })],
    },
  })
  await keepFiles(sql, owner, { id, files: files.map(({ file, content }) => ({ ...file, content, trader: by.organisation, client: by.client })) })
  return answered(state, state.concerned.find((one) => one.organisation === by.organisation && one.client === by.client) ?? by, findings)
}

function answerStep({ kind, rule, particulars, isInTime }: AnswerBegun, { caller, by, brought, files, needs }: { readonly caller: Caller; readonly by: PartyConcerned; readonly brought: CaseBrought; readonly files: readonly FileKept[]; readonly needs: Pick<EnforcementNeeds, 'clock'> }): NewStep {
  const now = needs.clock.now().getTime()
  return { by: takerOf(caller, 'trader'), authority: rule.authority, why: rule.words, act: { type: 'answered', action: uuidV7(now), kind, answer: rule.name, id: uuidV7(now), by, words: brought.words, particulars, files, isInTime } }
}

function nameOf({ organisation }: Caller, client: string, { parties }: Pick<EnforcementNeeds, 'parties'>): { readonly name?: string } {
  const name = parties.directory().importer(client)?.name ?? parties.directory().organisation(organisation)?.name
  return name === undefined ? {} : { name }
}

function goodsOf(particulars: Particulars): string {
  const goods = particulars['goods']
  return typeof goods === 'string' ? goods.slice(0, 300) : ''
}

/** The filings that somebody names, as they see them; throws 404 for one that they do not. */
export async function filingsSeen({ database, filings }: Pick<EnforcementNeeds, 'database' | 'filings'>, { scope, environment }: Pick<Caller, 'scope' | 'environment'>, ids: readonly string[]): Promise<readonly WholeFiling[]> {
  return database.read(scope, async (sql) => {
    const found: WholeFiling[] = []
    for (const id of ids) {
      const filing = await filings.filing(sql, id, environment satisfies Environment)
      if (filing === undefined) throw notFound()
      found.push(filing)
    }
    return found
  })
}
