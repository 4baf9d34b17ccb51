import { agenciesDirectory } from './agencies-directory/agencies-directory.ts'
import { developers } from './developers/developers.ts'
import { anomalies } from './anomalies/anomalies.ts'
import { administration } from './administration/administration.ts'
import { credentials } from './credentials/credentials.ts'
import { billHolds } from './bill-holds/bill-holds.ts'
import { cases } from './cases/cases.ts'
import { file } from './file/file.ts'
import { filings } from './filings/filings.ts'
import { guidedEntry } from './guided-entry/guided-entry.ts'
import { home } from './home/home.ts'
import { reports } from './reports/reports.ts'
import { search } from './search/search.ts'
import { signIn } from './sign-in/sign-in.ts'
import { shipments } from './shipments/shipments.ts'
import { agencyQueue } from './agency-queue/agency-queue.ts'
import { officerFiling } from './officer-filing/officer-filing.ts'
import { officerQueue } from './officer-queue/officer-queue.ts'
import { screening } from './screening/screening.ts'
import { enforcementFigures } from './enforcement-figures/enforcement-figures.ts'
import { network } from './network/network.ts'
import type { Task } from './task.ts'
import { dataModel } from './data-model/data-model.ts'
import { status } from './status/status.ts'
import { targeting } from './targeting/targeting.ts'
import { tariff } from './tariff/tariff.ts'
import { verify } from './verify/verify.ts'
import { work } from './work/work.ts'

/** Every task, in the order of the menu. */
export const tasks: readonly Task[] = [
  home,
  signIn,
  work,
  file,
  guidedEntry,
  shipments,
  filings,
  search,
  reports,
  verify,
  tariff,
  agenciesDirectory,
  dataModel,
  status,
  officerQueue,
  officerFiling,
  billHolds,
  cases,
  enforcementFigures,
  agencyQueue,
  screening,
  anomalies,
  network,
  targeting,
  administration,
  credentials,
  developers,
]
