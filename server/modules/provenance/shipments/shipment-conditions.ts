import { notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const authority = 'Customhouse, digital twins'

/** What there is to say of how a shipment's evidence was gathered. */
export const shipmentConditions = {
  cut: warning('provenance-shipment-cut', { message: 'More events touch these goods than are looked at together; what is not seen does not support them', authority, remedy: 'Ask for a part of the goods: a lot, or a bill of fewer lots' }),
  idDisputed: warning('provenance-event-id-disputed', { message: 'Another source recorded another event under the same id; what is proven counts for each source by itself, and before what is merely said', authority, remedy: 'Find out which source may give the id' }),
  uncounted: warning('origin-quantities-uncounted', { message: 'What went in and what came out cannot be compared here, so that goods of another origin could be among these', authority: '19 U.S.C. 1508 and 1509(a); 19 CFR 182.15', remedy: 'State both in units of the same kind, or what converts one into the other' }),
  notAllSeen: warning('origin-evidence-not-all-seen', { message: 'Not all that is known of these goods was looked at, and what was not could contradict their origin', authority: '19 U.S.C. 1508 and 1509(a)', remedy: 'Ask for a part of the goods: a lot, or a bill of fewer lots' }),
  notYours: notice('provenance-more-not-yours', { message: 'The chain goes on from here by links of others, which are not yours to see', authority, remedy: 'Ask the party that you have the goods from' }),
} as const
