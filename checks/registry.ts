import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { releaseBills } from './cargo-release/release-bills.ts'
import { releaseBond } from './cargo-release/release-bond.ts'
import { releaseData } from './cargo-release/release-data.ts'
import { releaseParties } from './cargo-release/release-parties.ts'
import { articleParties } from './entry-summary/article-parties.ts'
import { articleSets } from './entry-summary/article-sets.ts'
import { bond } from './entry-summary/bond.ts'
import { census } from './entry-summary/census.ts'
import { consignee } from './entry-summary/consignee.ts'
import { consolidation } from './entry-summary/consolidation.ts'
import { correctionContent } from './entry-summary/correction-content.ts'
import { dates } from './entry-summary/dates.ts'
import { entryTypeData } from './entry-summary/entry-type-data.ts'
import { indicators } from './entry-summary/indicators.ts'
import { licences } from './entry-summary/licences.ts'
import { manifest } from './entry-summary/manifest.ts'
import { metals } from './entry-summary/metals.ts'
import { missingDocuments } from './entry-summary/missing-documents.ts'
import { payment } from './entry-summary/payment.ts'
import { reconciliation } from './entry-summary/reconciliation.ts'
import { specialProgram } from './entry-summary/special-program.ts'
import { textiles } from './entry-summary/textiles.ts'
import { totals } from './entry-summary/totals.ts'
import { tradeRemedyCases } from './entry-summary/trade-remedy-cases.ts'
import { transport } from './entry-summary/transport.ts'
import { values } from './entry-summary/values.ts'
import { warehouseReference } from './entry-summary/warehouse-reference.ts'
import { agencyData } from './every-filing/agency-data.ts'
import { filingIdentity } from './every-filing/filing-identity.ts'
import { importer } from './every-filing/importer.ts'
import { origin } from './every-filing/origin.ts'
import { quota } from './every-filing/quota.ts'
import { tariffNumber } from './every-filing/tariff-number.ts'
import { zoneStatus } from './every-filing/zone-status.ts'
import type { Check } from './form-context.ts'

/** Checks by what a filing does. Every one satisfies `everyAction`, which an update and a cancellation need alone. */
export interface CheckLists<One> {
  readonly everyAction: readonly One[]
  /** What an addition or replacement of either kind must satisfy, in the order in which a broker reads it. */
  readonly everyContent: readonly One[]
  readonly summaryContent: readonly One[]
  /** What asks for release of the goods: an entry, or a summary that certifies for it. */
  readonly releaseContent: readonly One[]
}

/** What a declaration shows by itself and by the tables. To add a check, write its file and name it here. */
export const formChecks: CheckLists<Check> = {
  everyAction: [filingIdentity],
  everyContent: [importer, tariffNumber, origin, zoneStatus, agencyData, quota],
  summaryContent: [
    indicators, entryTypeData, consignee, bond, transport, manifest, dates, payment, reconciliation, consolidation, warehouseReference, correctionContent,
    missingDocuments, articleParties, articleSets, values, specialProgram, licences, textiles, tradeRemedyCases, metals, census, totals,
  ],
  releaseContent: [releaseData, releaseBills, releaseParties, releaseBond],
}

/** Chooses from lists of checks those that a filing must pass: by its action, its kind, and whether it asks for release. */
export function checkChooser<One>({ everyAction, everyContent, summaryContent, releaseContent }: CheckLists<One>): (declaration: Declaration) => readonly One[] {
  const entry = [...everyAction, ...everyContent, ...releaseContent]
  const summary = [...everyAction, ...everyContent, ...summaryContent]
  const certified = [...summary, ...releaseContent]
  return ({ functionCode, kind, indicators: { requestsCargoRelease } }) => {
    if (functionCode === 'update' || functionCode === 'cancel') return everyAction
    if (kind === 'entry') return entry
    return requestsCargoRelease === true ? certified : summary
  }
}
