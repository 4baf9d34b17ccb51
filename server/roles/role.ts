/** What a process may do; one process does all of it unless told otherwise. */
export const roles = ['api', 'worker', 'relay'] as const

export type Role = (typeof roles)[number]

/** Something that runs until it is told to stop, finishing what is under way. */
export interface Running {
  stop(): Promise<void>
}
