import { articleSets } from '@customhouse/checks/entry-summary/article-sets.ts'
import { consolidation } from '@customhouse/checks/entry-summary/consolidation.ts'
import { warehouseReference } from '@customhouse/checks/entry-summary/warehouse-reference.ts'
import { agencyData } from '@customhouse/checks/every-filing/agency-data.ts'
import { filingIdentity } from '@customhouse/checks/every-filing/filing-identity.ts'
import { importer } from '@customhouse/checks/every-filing/importer.ts'
import { quota } from '@customhouse/checks/every-filing/quota.ts'
import { tariffNumber } from '@customhouse/checks/every-filing/tariff-number.ts'
import type { Check as FormCheck } from '@customhouse/checks/form-context.ts'
import { checkChooser, formChecks } from '@customhouse/checks/registry.ts'
import type { FilingContext } from '../filing-context.ts'
import { agencyDataAsked } from './agency-data-asked.ts'
import { authorityToFile } from './authority-to-file.ts'
import { bondOnFile } from './bond-on-file.ts'
import { consolidatedReleases } from './consolidated-releases.ts'
import { importerStanding } from './importer-standing.ts'
import { quantities } from './quantities.ts'
import { quotaOfTariff } from './quota-of-tariff.ts'
import { sandboxRejection } from './sandbox-rejection.ts'
import { tariffNumberOnDate } from './tariff-number-on-date.ts'
import { warehouseEntryOnFile } from './warehouse-entry-on-file.ts'

type Check = FormCheck<FilingContext>

/**
 * What only parties, the tariff, what is on file or the filer can show, each behind the check of form of the same subject, so that a
 * broker reads findings subject by subject. To add a check, write its file and name it here.
 */
const behind: ReadonlyMap<FormCheck, readonly Check[]> = new Map<FormCheck, readonly Check[]>([
  [filingIdentity, [authorityToFile, sandboxRejection]],
  [importer, [importerStanding, bondOnFile]],
  [tariffNumber, [tariffNumberOnDate]],
  [agencyData, [agencyDataAsked]],
  [quota, [quotaOfTariff]],
  [consolidation, [consolidatedReleases]],
  [warehouseReference, [warehouseEntryOnFile]],
  [articleSets, [quantities]],
])

function withOwn(checks: readonly FormCheck[]): readonly Check[] {
  return checks.flatMap((check): readonly Check[] => [check, ...(behind.get(check) ?? [])])
}

/** The checks that a filing must pass, of form and of everything else. */
export const checksFor = checkChooser<Check>({
  everyAction: withOwn(formChecks.everyAction),
  everyContent: withOwn(formChecks.everyContent),
  summaryContent: withOwn(formChecks.summaryContent),
  releaseContent: withOwn(formChecks.releaseContent),
})
