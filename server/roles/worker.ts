import type { Jobs } from '../platform/jobs/index.ts'
import type { Running } from './role.ts'

/** Does later work. */
export function startWorker(jobs: Jobs): Running {
  return jobs.startWorkers()
}
