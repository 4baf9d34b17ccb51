/**
 * What contracts do with goods that no goods follow: gas or oil received here is delivered there as other gas or oil. What comes out of such an
 * event is not what went in, so no origin passes through it, nor any share of a source.
 */
export const contractualProcesses: ReadonlySet<string | undefined> = new Set(['exchange', 'displacement', 'swap', 'backhaul'])
