/** What the process ends with. */
export const exitStatus = { yes: 0, no: 1, couldNotRun: 2 } as const
