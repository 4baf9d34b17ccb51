/** What a 95-record says of a finding: CBP's code, blank where we know none, and at most 39 characters. */
export interface InBondNarrative {
  readonly code: string
  readonly text: string
}

/**
 * Narratives of QT95 and WT95 by the code of the finding. Codes and their words are CBP's, of ACE CATAIR Appendix T, In-bond Common Errors,
 * November 2019, as far as we know it: of 372 the cause alone is known, so that its words are ours; later editions were not at hand. What has
 * no code here is told in words of ours with the code left blank.
 */
export const inBondNarratives: Readonly<Record<string, InBondNarrative>> = {
  'in-bond-bills-missing': { code: '001', text: 'QP30 RECORD MISSING' },
  'in-bond-cargo-missing': { code: '003', text: 'QP40 RECORD MISSING' },
  'in-bond-shipper-missing': { code: '004', text: 'NO SHIPPER DATA FOUND' },
  'in-bond-consignee-missing': { code: '005', text: 'NO CONSIGNEE DATA FOUND' },
  'in-bond-bills-exceeded': { code: '006', text: 'QP30 LOOP COUNT EXCEEDED' },
  'in-bond-goods-missing': { code: '007', text: 'NO CARGO DESC DATA FOUND' },
  'in-bond-notify-codes-exceeded': { code: '016', text: 'QP32 COUNT EXCEEDED' },
  'in-bond-carrier-unknown': { code: '109', text: 'INVALID BONDED CARRIER ID' },
  'in-bond-carrier-not-bonded': { code: '109', text: 'INVALID BONDED CARRIER ID' },
  'in-bond-other-port': { code: '372', text: 'ARRIVAL PORT IS NOT IN-BOND DESTINATION' },
  'in-bond-action-unknown': { code: '', text: 'ACTION CODE UNKNOWN' },
  'in-bond-already-reported': { code: '', text: 'ALREADY REPORTED' },
  'in-bond-arrived-late': { code: '', text: 'ARRIVED AFTER TIME IN TRANSIT' },
  'in-bond-bill-action-differs': { code: '', text: 'QP30 ACTION DOES NOT MATCH QP10 ACTION' },
  'in-bond-bill-not-on-file': { code: '', text: 'BILL NOT ON FILE' },
  'in-bond-bill-not-on-movement': { code: '', text: 'BILL NOT ON IN-BOND' },
  'in-bond-bill-moving': { code: '', text: 'BILL MOVES UNDER ANOTHER IN-BOND' },
  'in-bond-bill-on-file': { code: '', text: 'BILL ALREADY ON FILE' },
  'in-bond-container-not-served': { code: '', text: 'CONTAINER LEVEL EVENTS NOT SUPPORTED' },
  'in-bond-data-missing': { code: '', text: 'REQUIRED DATA MISSING OR INVALID' },
  'in-bond-deleted-after-arrival': { code: '', text: 'IN-BOND ARRIVED; CANNOT BE DELETED' },
  'in-bond-destination-unknown': { code: '', text: 'PORT OF DESTINATION UNKNOWN' },
  'in-bond-diversion-useless': { code: '', text: 'DIVERSION PORT IS CURRENT DESTINATION' },
  'in-bond-ended': { code: '', text: 'IN-BOND CLOSED OR DELETED' },
  'in-bond-exported-late': { code: '', text: 'EXPORTED AFTER TIME ALLOWED' },
  'in-bond-foreign-destination-missing': { code: '', text: 'FOREIGN DESTINATION MISSING' },
  'in-bond-not-arrived': { code: '', text: 'IN-BOND NOT ARRIVED' },
  'in-bond-not-for-export': { code: '', text: 'IN-BOND TYPE NOT FOR EXPORT' },
  'in-bond-number-malformed': { code: '', text: 'IN-BOND NUMBER FORM OR CHECK DIGIT' },
  'in-bond-number-taken': { code: '', text: 'IN-BOND NUMBER IN USE' },
  'in-bond-prior-notice-unstated': { code: '', text: 'BTA/FDA INDICATOR MISSING' },
  'in-bond-quantity-exceeds': { code: '', text: 'QUANTITY EXCEEDS BILL QUANTITY' },
  'in-bond-record-not-allowed': { code: '', text: 'RECORD NOT ALLOWED FOR ACTION' },
  'in-bond-reported-late': { code: '', text: 'REPORTED AFTER TWO BUSINESS DAYS' },
  'in-bond-several-movements': { code: '', text: 'BILL HAS SEVERAL IN-BONDS; NAME ONE' },
  'in-bond-time-ahead': { code: '', text: 'TIME LIES AHEAD OR BEFORE AUTHORIZATION' },
  'in-bond-type-unknown': { code: '', text: 'IN-BOND ENTRY TYPE UNKNOWN' },
  'in-bond-unknown': { code: '', text: 'IN-BOND NOT ON FILE' },
  'in-bond-value-missing': { code: '', text: 'VALUE MISSING OR ZERO' },
}
