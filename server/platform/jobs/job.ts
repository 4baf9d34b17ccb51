export interface Job {
  readonly id: string
  readonly queue: string
  readonly data: unknown
  /** Which attempt this is, from 1. */
  readonly attempt: number
}

export interface WorkOptions {
  /** How many at a time in this process. */
  readonly concurrency?: number
  /** How long an attempt may take before another worker may take the job over. */
  readonly leaseSeconds?: number
  /** The first wait after a failure; it doubles each time, up to an hour. */
  readonly retrySeconds?: number
}

/** Does a job. Throwing means: try again later. It may be called twice for one job, so its effects must bear that. */
export type Handle = (job: Job) => Promise<void>

export interface Worker {
  readonly queue: string
  readonly handle: Handle
  readonly options: Required<WorkOptions>
}

/** Where the database tells workers of new jobs; the payload is the queue. */
export const channel = 'jobs'
