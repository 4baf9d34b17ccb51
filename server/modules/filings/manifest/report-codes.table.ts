/** What a report asks to be done with the bills in it. */
export type ReportAction = 'add' | 'replace' | 'change' | 'delete' | 'cancel'

/**
 * Message functions by code: UN/EDIFACT 1225 and X12 353, which agree where both have a code, and the letters of CATAIR. A leading zero is
 * passed over.
 */
export const reportActions: ReadonlyMap<string, ReportAction> = new Map([
  ['9', 'add'], ['0', 'add'], ['', 'add'], ['A', 'add'], ['2', 'add'],
  ['5', 'replace'], ['R', 'replace'],
  ['4', 'change'], ['36', 'change'], ['C', 'change'], ['U', 'change'],
  ['3', 'delete'], ['D', 'delete'],
  ['1', 'cancel'],
])

export type TransportMode = 'vessel' | 'rail' | 'truck' | 'air'

/** Modes of transport by code: UN/ECE Recommendation 19, CBP’s two digits (CATAIR Appendix B), X12 91 letters. */
export const transportModes: ReadonlyMap<string, TransportMode> = new Map([
  ['1', 'vessel'], ['10', 'vessel'], ['11', 'vessel'], ['12', 'vessel'], ['O', 'vessel'], ['S', 'vessel'],
  ['2', 'rail'], ['20', 'rail'], ['21', 'rail'], ['R', 'rail'],
  ['3', 'truck'], ['30', 'truck'], ['31', 'truck'], ['J', 'truck'], ['M', 'truck'],
  ['4', 'air'], ['40', 'air'], ['41', 'air'], ['A', 'air'],
])

/** What a transport document is: a house bill stands under a master bill, a regular one alone; an in-bond number names a movement. */
export type BillKind = 'master' | 'house' | 'regular' | 'in-bond'

/** Kinds of transport document by code: UN/EDIFACT 1001 and CBP’s bill type indicator (Cargo Release SE15). What is not here counts as a regular bill. */
export const billKinds: ReadonlyMap<string, BillKind> = new Map([
  ['704', 'master'], ['741', 'master'], ['M', 'master'],
  ['714', 'house'], ['703', 'house'], ['H', 'house'], ['S', 'house'],
  ['705', 'regular'], ['740', 'regular'], ['720', 'regular'], ['730', 'regular'], ['R', 'regular'], ['T', 'regular'],
  ['I', 'in-bond'],
])

export type ReportedEventKind = 'departure' | 'arrival' | 'unlading'

/** Events of a conveyance by code: our own words, and the qualifiers of UN/EDIFACT 2005 for actual departure, arrival and discharge. */
export const reportedEventKinds: ReadonlyMap<string, ReportedEventKind> = new Map([
  ['departure', 'departure'], ['136', 'departure'],
  ['arrival', 'arrival'], ['178', 'arrival'],
  ['unlading', 'unlading'], ['358', 'unlading'],
])
