import { Problem } from './problem.ts'

/** 404, in the same words for what does not exist and for what the caller may not see, so that nobody learns by asking. */
export function notFound(): Problem {
  return new Problem({ status: 404, type: 'urn:customhouse:problem:not-found', title: 'Not found', detail: 'There is no such record, or it is not yours to see' })
}
