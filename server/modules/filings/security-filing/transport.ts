import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import type { Environment } from '../filing-context.ts'
import type { BillOnFile } from '../manifest/bill-on-file.ts'
import { loadBills } from '../manifest/store.ts'
import { decideSecurityFiling, matchFiledBill, type SecurityDecision } from './decide-security-filing.ts'
import type { StatedSecurityFiling } from './read-security-filing.ts'
import type { FiledBill, SecurityFilingOnFile } from './security-filing.ts'
import { loadSecurityFiling, nextFiling, saveSecurityFiling, saveSecurityMessage, securityFilingsOf } from './store.ts'

/** A security filing, read and about to be decided. */
export interface SecurityFilingToFile {
  readonly id: string
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly stated: StatedSecurityFiling
  readonly document: CanonicalDocument
  readonly formFindings: readonly Finding[]
  readonly directory: PartyDirectory
  /** Completes findings with the place in the bytes. */
  readonly locate: (finding: Finding) => Finding
}

/** Decides a security filing and puts it on file, in the system transaction that has the turn among all that file. */
export async function fileSecurityFiling(sql: Sql, filed: SecurityFilingToFile): Promise<SecurityDecision> {
  const { organisation, environment, receivedAt, stated, formFindings, directory } = filed
  const before = await filingOfFiler(sql, filed)
  const importer = stated.importer ?? ''
  const others = (await securityFilingsOf(sql, environment, stated.bills)).filter((one) => one.client === importer)
  const decided = decideSecurityFiling({
    stated, formFindings, filer: { organisation, environment }, receivedAt, directory, before, bills: await loadBills(sql, environment, { keys: stated.bills }),
    freshNumber: before === undefined ? await freshNumber(sql, filed) : before.number,
    filedBills: new Map(others.flatMap(({ number, bills }) => bills.map(({ key }) => [key, number] as const))),
  })
  const decision = { ...decided, findings: decided.findings.map(filed.locate) }
  await save(sql, filed, { decision, before })
  return decision
}

/** Who acts for some clients alone names one of them, and changes nothing of another by its number. */
async function filingOfFiler(sql: Sql, { stated, environment, organisation, client }: SecurityFilingToFile): Promise<SecurityFilingOnFile | undefined> {
  const onFile = stated.number === undefined ? undefined : await loadSecurityFiling(sql, stated.number, environment)
  return onFile?.organisation === organisation && (client === '' || client === onFile.client) ? onFile : undefined
}

/** The filer's code and eleven digits; ISF stands for the code of who has none. */
async function freshNumber(sql: Sql, { directory, organisation }: SecurityFilingToFile): Promise<string> {
  const [filerCode = 'ISF'] = directory.organisation(organisation)?.filerCodes ?? []
  return `${filerCode}-${await nextFiling(sql)}`
}

async function save(sql: Sql, { id, organisation, client, environment, receivedAt, document }: SecurityFilingToFile, { decision: { accepted, findings, filing }, before }: { readonly decision: SecurityDecision; readonly before: SecurityFilingOnFile | undefined }): Promise<void> {
  const about = filing ?? before
  await saveSecurityMessage(sql, { id, organisation, client: about?.client ?? client, environment, receivedAt, accepted, document, findings, ...(filing === undefined ? {} : { number: filing.number, status: filing.status }) })
  if (filing !== undefined) await saveSecurityFiling(sql, filing, receivedAt)
}

/** Bills of one filing that changed on the manifest. */
export interface SecurityMatch {
  readonly filing: SecurityFilingOnFile
  readonly changed: readonly FiledBill[]
}

/** Matches filings in force again with bills that a carrier's report changed; answers those whose match is another than before. */
export async function matchSecurityFilings(sql: Sql, { environment, at, bills }: { readonly environment: Environment; readonly at: MomentText; readonly bills: readonly BillOnFile[] }): Promise<readonly SecurityMatch[]> {
  const now = new Map(bills.map((bill) => [bill.key, bill]))
  const matches: SecurityMatch[] = []
  for (const filing of await securityFilingsOf(sql, environment, [...now.keys()])) {
    const matched = filing.bills.map((bill) => (now.has(bill.key) ? matchFiledBill(bill.key, now.get(bill.key)) : bill))
    if (matched.every((bill, index) => bill.stage === filing.bills[index]?.stage && bill.isOnFile === filing.bills[index]?.isOnFile)) continue
    const after = { ...filing, bills: matched }
    await saveSecurityFiling(sql, after, at)
    matches.push({ filing: after, changed: matched.filter((bill, index) => bill.isOnFile !== filing.bills[index]?.isOnFile) })
  }
  return matches
}
