import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { FilingContext } from '../filing-context.ts'
import { agencyData } from './agency-data.ts'
import { articleParties } from './article-parties.ts'
import { articleSets } from './article-sets.ts'
import { authorityToFile } from './authority-to-file.ts'
import { bond } from './bond.ts'
import { bondOnFile } from './bond-on-file.ts'
import { census } from './census.ts'
import { consignee } from './consignee.ts'
import { consolidation } from './consolidation.ts'
import { correctionContent } from './correction-content.ts'
import { dates } from './dates.ts'
import { entryTypeData } from './entry-type-data.ts'
import { filingIdentity } from './filing-identity.ts'
import { importer } from './importer.ts'
import { indicators } from './indicators.ts'
import { licences } from './licences.ts'
import { manifest } from './manifest.ts'
import { metals } from './metals.ts'
import { missingDocuments } from './missing-documents.ts'
import { origin } from './origin.ts'
import { payment } from './payment.ts'
import { quantities } from './quantities.ts'
import { quota } from './quota.ts'
import { reconciliation } from './reconciliation.ts'
import { releaseBills } from './release-bills.ts'
import { releaseBond } from './release-bond.ts'
import { releaseData } from './release-data.ts'
import { releaseParties } from './release-parties.ts'
import { sandboxRejection } from './sandbox-rejection.ts'
import { specialProgram } from './special-program.ts'
import { tariffNumber } from './tariff-number.ts'
import { textiles } from './textiles.ts'
import { totals } from './totals.ts'
import { tradeRemedyCases } from './trade-remedy-cases.ts'
import { transport } from './transport.ts'
import { values } from './values.ts'
import { warehouseReference } from './warehouse-reference.ts'
import { zoneStatus } from './zone-status.ts'

/** One subject that is looked at: context in, findings out, nothing else. */
export type Check = (context: FilingContext) => readonly Finding[]

/** What every transaction must satisfy, also an update and a cancellation. */
const everyAction: readonly Check[] = [filingIdentity, authorityToFile, sandboxRejection]

/** What an addition or replacement of either kind must satisfy, in the order in which a broker reads it. */
const everyContent: readonly Check[] = [importer, bondOnFile, tariffNumber, origin, zoneStatus, agencyData, quota]

/** What asks for release of the goods: an entry, or a summary that certifies for it. */
const releaseContent: readonly Check[] = [releaseData, releaseBills, releaseParties, releaseBond]

const summaryContent: readonly Check[] = [
  indicators, entryTypeData, consignee, bond, transport, manifest, dates, payment, reconciliation, consolidation, warehouseReference, correctionContent,
  missingDocuments, articleParties, articleSets, quantities, values, specialProgram, licences, textiles, tradeRemedyCases, metals, census, totals,
]

/** The checks that a filing must pass: by its action, its kind, and whether it asks for release. */
export function checksFor({ declaration }: FilingContext): readonly Check[] {
  if (declaration.functionCode === 'update' || declaration.functionCode === 'cancel') return everyAction
  if (declaration.kind === 'entry') return entryChecks
  return declaration.indicators.requestsCargoRelease === true ? certifiedChecks : summaryChecks
}

const entryChecks: readonly Check[] = [...everyAction, ...everyContent, ...releaseContent]
const summaryChecks: readonly Check[] = [...everyAction, ...everyContent, ...summaryContent]
const certifiedChecks: readonly Check[] = [...everyAction, ...everyContent, ...summaryContent, ...releaseContent]
