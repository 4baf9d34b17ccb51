import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { WholeFiling } from '../../filings/index.ts'
import { importerKey } from '../../parties/index.ts'
import type { CaseOnFile } from '../case/case-on-file.ts'
import type { CaseSource, NewStep, PartyConcerned, StepTaker } from '../case/case-step.ts'
import { nextCaseNumber, type CaseOwner } from '../case/store.ts'
import { recordSteps } from '../case/transport.ts'
import type { EnforcementNeeds } from '../enforcement.ts'

/** What a case is opened with. */
export interface CaseToOpen {
  readonly title: string
  readonly source: CaseSource
  readonly filings: readonly WholeFiling[]
  readonly goods: string
  /** Others whom it concerns, besides who filed and imported. */
  readonly concerned: readonly PartyConcerned[]
  readonly by: StepTaker
  readonly why: string
  readonly authority: string
  /** Steps taken at once, e.g. what somebody brought. */
  readonly also: (id: string) => readonly NewStep[]
}

/** Opens a case. Needs a system transaction. */
export async function openCase(sql: Sql, needs: EnforcementNeeds, { owner, opened, id = uuidV7(needs.clock.now().getTime()) }: { readonly owner: CaseOwner; readonly opened: CaseToOpen; readonly id?: string }): Promise<CaseOnFile> {
  const number = await nextCaseNumber(sql, easternDate(needs.clock.now()).slice(0, 4))
  const { title, source, filings, goods, by, why, authority, also } = opened
  const concerned = distinct([...filings.map((filing) => filerOf(filing, needs)), ...opened.concerned])
  const first: NewStep = { by, authority, why, act: { type: 'opened', number, title, source, filings: filings.map(({ id: filing, entryNumber, kind }) => ({ id: filing, entryNumber, kind })), goods, concerned } }
  return recordSteps(sql, needs, { under: { id, owner, state: undefined }, steps: [first, ...also(id)] })
}

/** Who filed, and for whom: one part of the case for both, since the importer sees what was filed for it. */
function filerOf({ organisation, client, declaration }: WholeFiling, { parties }: Pick<EnforcementNeeds, 'parties'>): PartyConcerned {
  const importer = parties.directory().importer(client) ?? parties.directory().importer(importerKey(declaration.importerOfRecord?.number ?? '') ?? '')
  return { organisation, client, as: 'importer', ...(importer === undefined ? {} : { name: importer.name }) }
}

function distinct(concerned: readonly PartyConcerned[]): readonly PartyConcerned[] {
  return concerned.filter((one, at) => concerned.findIndex(({ organisation, client }) => organisation === one.organisation && client === one.client) === at)
}
