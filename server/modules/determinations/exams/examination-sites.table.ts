/** A place where goods are shown to Customs. */
export interface ExaminationSite {
  /** Facilities Information and Resource Management System code. */
  readonly firms: string
  readonly name: string
  /** Schedule D code of its port. */
  readonly port: string
  /** No such place exists: it is here for the sandbox. */
  readonly isInvented: boolean
}

/**
 * Centralized examination stations (19 CFR part 118: operated privately under an agreement with the port director). CBP publishes no list that
 * could be loaded; these are invented, and an operator puts those of its own ports here.
 */
export const examinationSites: readonly ExaminationSite[] = [
  { firms: 'ZZ71', name: 'Harbor Lane Examination Station (sandbox)', port: '2704', isInvented: true },
  { firms: 'ZZ72', name: 'Cold Quay Examination Station (sandbox)', port: '2704', isInvented: true },
  { firms: 'ZZ73', name: 'Bayou Road Examination Station (sandbox)', port: '5301', isInvented: true },
  { firms: 'ZZ74', name: 'Meadowlands Examination Station (sandbox)', port: '4601', isInvented: true },
  { firms: 'ZZ75', name: 'Straitside Examination Station (sandbox)', port: '3801', isInvented: true },
  { firms: 'ZZ76', name: 'Runway Examination Station (sandbox)', port: '4701', isInvented: true },
]

export function siteOf(firms: string | undefined): ExaminationSite | undefined {
  return examinationSites.find((site) => site.firms === firms)
}
