import { agenciesDirectoryJourney } from './agencies-directory.journey.ts'
import { anomaliesJourney } from './anomalies.journey.ts'
import { administrationJourney, tariffAdministrationJourney } from './administration.journey.ts'
import { developersJourney, webhooksJourney } from './developers.journey.ts'
import { clockJourney, expiredJourney, onceJourney, serverGoneJourney, tabsJourney } from './bad-days.journey.ts'
import { credentialsJourney } from './credentials.journey.ts'
import { contentSafetyJourney, fileSafetyJourney } from './content-safety.journey.ts'
import { dataModelJourney } from './data-model.journey.ts'
import { draftJourney, fileJourney } from './file.journey.ts'
import { filingJourney, filingsJourney, searchJourney } from './filings.journey.ts'
import { guidedEntryJourney } from './guided-entry.journey.ts'
import { homeJourney } from './home.journey.ts'
import { agencyJourney } from './agency.journey.ts'
import { billHoldsJourney } from './bill-holds.journey.ts'
import { casesJourney } from './cases.journey.ts'
import { officerJourney, secondOfficerJourney } from './officer.journey.ts'
import { enforcementFiguresJourney } from './enforcement-figures.journey.ts'
import type { Journey } from './journey.ts'
import { lotJourney, shipmentJourney } from './shipments.journey.ts'
import { screeningJourney } from './screening.journey.ts'
import { networkJourney } from './network.journey.ts'
import { signInJourney } from './sign-in.journey.ts'
import { statusJourney } from './status.journey.ts'
import { targetingJourney } from './targeting.journey.ts'
import { tariffJourney } from './tariff.journey.ts'
import { verifyJourney, verifyReceiptJourney } from './verify.journey.ts'
import { workJourney } from './work.journey.ts'

/** Every journey through the portal; each task has one or more. */
export const journeys: readonly Journey[] = [
  homeJourney,
  verifyJourney,
  verifyReceiptJourney,
  tariffJourney,
  agenciesDirectoryJourney,
  dataModelJourney,
  statusJourney,
  fileJourney,
  draftJourney,
  guidedEntryJourney,
  filingsJourney,
  filingJourney,
  searchJourney,
  signInJourney,
  workJourney,
  shipmentJourney,
  lotJourney,
  officerJourney,
  secondOfficerJourney,
  enforcementFiguresJourney,
  casesJourney,
  billHoldsJourney,
  agencyJourney,
  anomaliesJourney,
  screeningJourney,
  networkJourney,
  targetingJourney,
  onceJourney,
  tabsJourney,
  expiredJourney,
  clockJourney,
  contentSafetyJourney,
  fileSafetyJourney,
  serverGoneJourney,
  credentialsJourney,
  administrationJourney,
  tariffAdministrationJourney,
  developersJourney,
  webhooksJourney,
]
