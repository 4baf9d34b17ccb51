import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'

/** What an act is made of: members without which it is none, and others. */
export interface ActMembers {
  readonly required: readonly string[]
  readonly others: readonly string[]
}

/**
 * Members of each act, by what QP10, WP10 and WP20 ask of its action code. The FIRMS code of an arrival is asked except of air, which a
 * report of a whole movement does not tell, so that it is not required here; nor is the carrier of a diversion, whose bond stays obliged.
 */
export const actMembers: Readonly<Record<InBondAct['act'], ActMembers>> = {
  'request': { required: ['number', 'type', 'destination', 'value'], others: ['carrierCode', 'bondedCarrier', 'origin', 'foreignDestination', 'isFromZoneOrWarehouse', 'isSubjectToPriorNotice'] },
  'delete': { required: ['number'], others: [] },
  'remove-bills': { required: ['number'], others: [] },
  'arrive': { required: ['at', 'port'], others: ['facility'] },
  'export': { required: ['at'], others: ['mode', 'conveyance'] },
  'transfer-liability': { required: ['number', 'at', 'carrierCode', 'bondedCarrier', 'city', 'state'], others: [] },
  'divert': { required: ['number', 'at', 'port'], others: ['bondedCarrier'] },
}

/** Members of a bill. */
export const billMembers: readonly string[] = ['issuer', 'number', 'house', 'quantity', 'previous', 'cargo']
