/**
 * Work to be done later, in a table: enqueued with the transaction that makes it necessary, done at least once by any process
 * that runs the worker role, tried again with growing waits, and kept aside when its last attempt failed.
 */
export { createJobs, type DeadJob, type EnqueueOptions, type Jobs } from './create-jobs.ts'
export type { Handle, Job, WorkOptions } from './job.ts'
