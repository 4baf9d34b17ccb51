import { credentialsJourney } from './credentials.journey.ts'
import { dataModelJourney } from './data-model.journey.ts'
import { draftJourney, fileJourney } from './file.journey.ts'
import { filingJourney, filingsJourney, searchJourney } from './filings.journey.ts'
import { guidedEntryJourney } from './guided-entry.journey.ts'
import { homeJourney } from './home.journey.ts'
import { agencyJourney } from './agency.journey.ts'
import { officerJourney, secondOfficerJourney } from './officer.journey.ts'
import type { Journey } from './journey.ts'
import { lotJourney, shipmentJourney } from './shipments.journey.ts'
import { signInJourney } from './sign-in.journey.ts'
import { statusJourney } from './status.journey.ts'
import { tariffJourney } from './tariff.journey.ts'
import { verifyJourney } from './verify.journey.ts'
import { workJourney } from './work.journey.ts'

/** Every journey through the portal; each task has one or more. */
export const journeys: readonly Journey[] = [
  homeJourney,
  verifyJourney,
  tariffJourney,
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
  agencyJourney,
  credentialsJourney,
]
