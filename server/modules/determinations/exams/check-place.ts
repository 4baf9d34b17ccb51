import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { siteOf } from './examination-sites.table.ts'

export interface ExamPlace {
  readonly examSite?: string
  readonly scheduledAt?: MomentText
}

/** What stands against holding an exam there and then; undefined where nothing does. Pure. */
export function refusedPlace({ examSite, scheduledAt }: ExamPlace, { port, at }: { readonly port: string; readonly at: MomentText }): string | undefined {
  const site = siteOf(examSite)
  if (examSite !== undefined && site === undefined) return `No examination site has the FIRMS code ${examSite}`
  if (site !== undefined && port !== '' && site.port !== port) return `${site.name} is at port ${site.port}, and the goods are at ${port}`
  return scheduledAt !== undefined && Date.parse(scheduledAt) < Date.parse(at) ? 'The time of the exam has passed' : undefined
}
