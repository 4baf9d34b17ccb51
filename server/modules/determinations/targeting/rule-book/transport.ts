import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Caller } from '../../../../platform/access/index.ts'
import type { Sql } from '../../../../platform/database/index.ts'
import { notFound, Problem } from '../../../../platform/http/index.ts'
import { uuidV7 } from '../../../../platform/outbox/index.ts'
import { settleRuleAct, type RuleAct, type RuleVersion } from '../rule-life.ts'
import { noteChange, valueListsIn } from '../store.ts'
import type { TargetingNeeds } from '../transport.ts'
import { listsNamed, readDefinition, type StatedDefinition } from './read-definition.ts'
import type { RuleOfficer, RuleOnFile } from './rule-on-file.ts'
import { lockRule, replaceInForce, saveDraft, saveRuleAct, setRuleState } from './store.ts'

/** Who acts, as it is kept. */
export function ruleOfficer({ subject, name, isProgram }: Caller): RuleOfficer {
  return { subject, ...(name !== undefined && { name }), ...(isProgram === true && { isProgram }) }
}

/** A version as its life looks at it. */
export function lifeOf({ state, definition: { expires }, authors, dryRun, submittedBy }: RuleOnFile): RuleVersion {
  const own = submittedBy === undefined ? authors : [...authors, submittedBy]
  return {
    state, expires, authors: authors.map(({ subject }) => subject), hasDryRun: dryRun !== undefined, ...(submittedBy !== undefined && { submittedBy: submittedBy.subject }),
    isOfPrograms: own.some(({ isProgram }) => isProgram === true), isOfPersons: own.some(({ isProgram }) => isProgram !== true),
  }
}

export interface RuleToWrite {
  readonly caller: Caller
  readonly name: string
  readonly stated: StatedDefinition
}

/** Writes the first version of a rule, changes its draft, or begins the next version. Needs a system transaction. */
export async function writeRule(sql: Sql, { clock }: Pick<TargetingNeeds, 'clock'>, { caller, name, stated }: RuleToWrite): Promise<RuleOnFile> {
  const { environment } = caller
  const read = readDefinition(stated)
  if ('findings' in read) throw refusedRule(read.findings)
  const known = await valueListsIn(sql, environment)
  const missing = listsNamed(read.definition).filter((list) => !known.has(list))
  if (missing.length > 0) throw refusedRule([{ pointer: '/condition', message: `There is no list of values ${missing.join(', ')}; keep it first` }])
  const [latest] = await lockRule(sql, environment, name)
  if (latest?.state === 'submitted') throw refusedAct('A version waits for its approval; take it back to change it')
  const now = clock.now()
  const officer = ruleOfficer(caller)
  const isChange = latest?.state === 'draft'
  const version = latest === undefined ? 1 : latest.version + (isChange ? 0 : 1)
  const authors = isChange ? [...latest.authors.filter(({ subject }) => subject !== officer.subject), officer] : [officer]
  const rule: RuleOnFile = { name, version, state: 'draft', definition: read.definition, authors, writtenAt: now.toISOString() }
  await saveDraft(sql, environment, rule)
  await saveRuleAct(sql, environment, { id: uuidV7(now.getTime()), rule: name, version, act: isChange ? 'change' : 'write', why: read.definition.words, officer, at: rule.writtenAt })
  return rule
}

export interface ActToDo {
  readonly caller: Caller
  readonly name: string
  readonly version: number
  readonly act: RuleAct
  readonly why: string
}

/** Does to a version of a rule what an officer asks, where its life allows it. Needs a system transaction. */
export async function actOnRule(sql: Sql, { clock }: Pick<TargetingNeeds, 'clock'>, { caller, name, version, act, why }: ActToDo): Promise<RuleOnFile> {
  const { environment } = caller
  const rule = (await lockRule(sql, environment, name)).find((one) => one.version === version)
  if (rule === undefined) throw notFound()
  const now = clock.now()
  const at = now.toISOString()
  const settled = settleRuleAct(lifeOf(rule), { act, officer: caller.subject, isProgram: caller.isProgram === true, on: easternDate(now) })
  if ('refused' in settled) throw refusedAct(settled.refused)
  if (settled.replacesInForce) await replaceInForce(sql, environment, name)
  await setRuleState(sql, environment, { name, version, state: settled.state, ...(settled.state === 'active' && { activeSince: at }) })
  await saveRuleAct(sql, environment, { id: uuidV7(now.getTime()), rule: name, version, act, why, officer: ruleOfficer(caller), at })
  await noteChange(sql)
  return { ...rule, state: settled.state, ...(settled.state === 'active' && { activeSince: at }), ...(act === 'submit' && { submittedBy: ruleOfficer(caller) }) }
}

function refusedAct(detail: string): Problem {
  return new Problem({ status: 409, type: 'urn:customhouse:problem:rule-life', title: 'This does not fit where the rule stands', detail })
}

function refusedRule(findings: readonly { readonly pointer: string; readonly message: string }[]): Problem {
  return new Problem({ status: 422, type: 'urn:customhouse:problem:targeting-rule', title: 'The rule cannot be written so', detail: findings.map(({ message }) => message).join('. '), extra: { findings } })
}
