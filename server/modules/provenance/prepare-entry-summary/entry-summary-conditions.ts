import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const monthly = 'CBP, Pipeline Monthly Entry Processing; CSMS 64859298; HQ H272806 of May 14, 2024'
const consolidating = 'CATAIR Entry Summary Create/Update, usage note (z)'
const rightToEnter = '19 U.S.C. 1484(a)(2)(B); 19 CFR 141.4'

/** What can be found when the entry summary of a period is prepared. */
export const entrySummaryConditions = {
  nothingDelivered: fatal('pipeline-nothing-to-enter', {
    message: 'No delivery of the period is the importer’s, as far as you may see', authority: rightToEnter,
    remedy: 'Hand in the delivery statements of the pipeline, and the sales by which the importer bought what was delivered',
  }),
  otherOwner: notice('pipeline-owned-by-another', {
    message: 'A delivery was owned by another when it crossed the border; it is left out', authority: rightToEnter,
    remedy: 'The owner at the border enters it, or a customs broker for him',
  }),
  ownerUnknown: warning('pipeline-owner-unproven', {
    message: 'Nothing proves who owned a delivery when it crossed the border; it is left out', authority: rightToEnter,
    remedy: 'Hand in the sale by which the importer bought it, as a credential of the seller',
  }),
  statedAgain: notice('pipeline-delivery-stated-again', {
    message: 'A delivery is stated by several credentials of the pipeline alike; it counts once', authority: monthly, remedy: 'Nothing needs to be done',
  }),
  statedOtherwise: fatal('pipeline-delivery-stated-otherwise', {
    message: 'The pipeline states the same delivery with different volumes; the statement that came last counts', authority: '19 U.S.C. 1484(a)(1)(B); 19 U.S.C. 1508 and 1509',
    remedy: 'Have the pipeline revoke the statement that it corrected, and prepare the summary again',
  }),
  deliveriesCut: fatal('pipeline-deliveries-over-limit', {
    message: 'There are more statements for the period than one summary takes; those beyond are left out', authority: monthly,
    remedy: 'Prepare summaries for shorter periods, or for one port each',
  }),
  volumeUnknown: fatal('pipeline-volume-unknown', {
    message: 'A delivery states no volume that can be brought to the unit of the tariff', authority: 'HTSUS 2709.00, 2711.21; 19 CFR 141.86(a)(4)',
    remedy: 'Have the pipeline state barrels or cubic metres, or the heating value of gas beside its energy',
  }),
  monthlyDutiable: fatal('pipeline-monthly-entry-dutiable', {
    message: 'Goods that are dutiable are entered for each day of importation: one entry for several days is for goods free of duty', authority: monthly,
    remedy: 'Prepare an entry summary for each day, or show the origin that makes the goods free',
  }),
  feeForEachDay: notice('pipeline-processing-fee-for-each-day', {
    message: 'Where no preference exempts the goods, the merchandise processing fee is due for the importation of each day, each with its own least and greatest amount', authority: `${monthly}; 19 CFR 24.23(b)(1)(i)`,
    remedy: 'Reckon the fee by day, or claim the preference that the provenance supports',
  }),
  originUnsupported: warning('pipeline-origin-unsupported', {
    message: 'The provenance does not bear out a preference for a delivery, so that none is claimed for it', authority: '19 CFR 182.11(b) and 182.12',
    remedy: 'See the path of the assessment for the link that is missing',
  }),
  originUnknown: fatal('pipeline-origin-unknown', {
    message: 'Nothing proves from where a delivery comes', authority: '19 U.S.C. 1484(a)(1)(B); 19 CFR 141.61(a)',
    remedy: 'Hand in the production and the tickets that the delivery leads back to',
  }),
  releasesTooFarApart: notice('pipeline-releases-over-seven-days', {
    message: 'The releases do not lie within one period of seven days, so that the summary does not consolidate them', authority: consolidating,
    remedy: 'Prepare a summary for each seven days of releases, or file the summary without cargo releases where the port takes the period as one',
  }),
  releasesOfOtherFiler: warning('pipeline-releases-of-other-filer', {
    message: 'A release has another filer code than the summary, so that the summary does not consolidate releases', authority: consolidating,
    remedy: 'Consolidate releases of one filer code only',
  }),
} as const
