import { noAdvice, type AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { Sql } from '../../../../platform/database/index.ts'
import type { Environment, WholeFiling } from '../../../filings/index.ts'
import { applies, compileRules, hitOf, viewsOf, type CompiledRule, type CompiledRules } from '../compiled-rules.ts'
import type { FactGround } from '../fact.ts'
import { rulesOnFile } from '../rule-book/store.ts'
import { pastBefore, valueListsIn } from '../store.ts'
import type { TargetingNeeds } from '../transport.ts'
import { dryRunOnFile, examsFoundOf, filingsSince, keepWithRule, noteProgress, type DryRunOnFile } from './store.ts'
import { dryRunTally, type TriedFiling } from './tally-dry-run.ts'

export const dryRunQueue = 'targeting-dry-run'
const pageLimit = 100
/** The newest of them; more would tell no more. */
const filingsMax = 20_000

export interface DryRunJob {
  readonly id: string
  readonly environment: Environment
}

/** Asks a rule of past filings, a page at a time; what it comes to is kept with the version of the rule. */
export function dryRunJobs(needs: TargetingNeeds): void {
  needs.jobs.work(dryRunQueue, async ({ data, attempt }) => {
    // Written by this program.
    const { id, environment } = data as DryRunJob
    const run = await needs.database.system((sql) => dryRunOnFile(sql, environment, id))
    if (run === undefined || run.state === 'done') return
    try {
      await carryOut(needs, run, environment)
    } catch (error) {
      if (attempt >= 3) await needs.database.system((sql) => noteProgress(sql, id, { ...run, state: 'failed' }))
      throw error
    }
  }, { concurrency: 1, leaseSeconds: 600 })
}

async function carryOut(needs: TargetingNeeds, run: DryRunOnFile, environment: Environment): Promise<void> {
  const compiled = await needs.database.system(async (sql) => {
    const rule = (await rulesOnFile(sql, environment, run.rule)).find(({ version }) => version === run.version)
    return rule && compileRules([{ ...rule.definition, name: rule.name, version: rule.version }], await valueListsIn(sql, environment))
  })
  if (compiled === undefined) return
  const expected = Math.min(filingsMax, await needs.database.system((sql) => filingsSince(sql, environment, run.since)))
  const tally = dryRunTally()
  let after: string | undefined
  let done = 0
  for (;;) {
    const page = await needs.database.system((sql) => triedPage(sql, needs, { compiled, environment, since: run.since, after }))
    for (const tried of page.filings) tally.add(tried)
    after = page.last
    done += page.filings.length
    const isDone = after === undefined || done >= filingsMax
    const total = isDone ? done : Math.max(expected, done)
    await needs.database.system(async (sql) => {
      await noteProgress(sql, run.id, { state: isDone ? 'done' : 'running', done, total, ...(isDone && { result: tally.result() }) })
      if (isDone) await keepWithRule(sql, environment, run)
    })
    if (isDone) return
  }
}

interface PageAsked {
  readonly compiled: CompiledRules
  readonly environment: Environment
  readonly since: string
  readonly after: string | undefined
}

async function triedPage(sql: Sql, needs: TargetingNeeds, { compiled, environment, since, after }: PageAsked): Promise<{ readonly filings: readonly TriedFiling[]; readonly last: string | undefined }> {
  const listed = await needs.filings.listed(sql, { environment, accepted: true, from: since, limit: pageLimit, ...(after !== undefined && { after }) })
  const found = await examsFoundOf(sql, environment, listed.map(({ id }) => id))
  const filings: TriedFiling[] = []
  for (const { id } of listed) {
    const filing = await needs.filings.filing(sql, id, environment)
    if (filing === undefined) continue
    const ground = await pastGround(sql, needs, { filing, needsPast: compiled.needsPast })
    const examFound = found.get(id)
    filings.push({ ...triedOf(filing, ground, compiled), ...(examFound !== undefined && { examFound }) })
  }
  return { filings, last: listed.length < pageLimit ? undefined : listed.at(-1)?.id }
}

/** What the rule would have seen: the filing as it was, what was found of it then, and the importer's past before it. Scores of lines are not read back. */
async function pastGround(sql: Sql, { screening }: TargetingNeeds, { filing, needsPast }: { readonly filing: WholeFiling; readonly needsPast: boolean }): Promise<FactGround> {
  const { id, declaration, organisation, client, environment, receivedAt, findings } = filing
  const asked: AdviceAsked = { filing: id, declaration, organisation, client, environment, receivedAt, findings }
  return { asked, advice: { ...noAdvice, parties: await screening.standing(sql, id, environment) }, past: needsPast ? await pastBefore(sql, asked) : undefined }
}

function triedOf({ id: filing, entryNumber, client, outcome, receivedAt, declaration }: WholeFiling, ground: FactGround, compiled: CompiledRules): TriedFiling {
  const [rule] = compiled.rules
  const hit = rule !== undefined && isAsked(rule, ground) ? hitOf(rule, viewsOf(ground, compiled)) : undefined
  return { filing, entryNumber, client, port: declaration.portOfEntry ?? '', outcome, receivedAt, lines: declaration.goodsItems.length, ...(hit !== undefined && { hit }) }
}

/** The rule is tried as if it had been in force already: its own days are of the future. */
function isAsked({ rule }: CompiledRule, { asked }: FactGround): boolean {
  return applies({ ...rule, from: '0000-01-01', expires: '9999-12-31' }, asked.declaration, asked.receivedAt.slice(0, 10))
}
