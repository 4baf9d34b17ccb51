/** An informal entry summary of the sandbox, as in samples/informal.json. The importer is invented. */
export const exampleDeclaration = {
  kind: 'entry-summary',
  functionCode: 'add',
  entryNumber: 'ZZ900002025',
  typeCode: '11',
  dates: { estimatedEntry: '2026-02-11', importation: '2026-02-11', estimatedArrival: '2026-02-11' },
  indicators: { bondWaiver: '0', electronicSignature: 'X' },
  consignments: [{ transportDocuments: [{ type: 'M', identifier: '99912345202' }], manifestedQuantity: '12', manifestedUnit: 'CTN' }],
  conveyances: [{ carrierCode: 'ZZ', trip: '0102' }],
  goodsItems: [
    {
      descriptions: ['STONEWARE SERVING BOWLS'],
      parties: [
        { role: 'MF', identifier: { qualifier: 'MID', value: 'GBEXAPOT77STO' } },
        { role: 'BY', identifier: { qualifier: 'EI', value: '89-100000100' } },
      ],
      commodities: [{ code: '6912003950', quantities: [{ value: '60.00', unit: 'DPC' }], duty: '81.00', value: '1800' }],
      origin: 'GB',
      countryOfExport: 'GB',
      exportation: '2026-01-22',
      charges: '260',
      grossWeightKilograms: '190',
      relatedParty: 'N',
    },
  ],
  headerFees: [{ classCode: '311', amount: '2.69' }],
  portOfEntry: '1001',
  functionalReference: 'JSONINF',
  transportMode: '40',
  payment: { type: '1' },
  importerOfRecord: { number: '89-100000100' },
  consignee: { number: '89-100000100' },
  destinationState: 'NY',
  portOfUnlading: '1001',
  totals: {
    feesByClass: [{ classCode: '311', amount: '2.69' }],
    duty: '81.00',
    fees: '2.69',
    internalRevenueTax: '0.00',
    antidumping: '0.00',
    countervailing: '0.00',
    otherRevenue: '0.00',
  },
}

/** A cancellation of a cargo release, as in samples/release-cancel.catair. */
export const exampleCancellation = [
  'A9901ZZ9SANDBX           SE                                                     ',
  'B  2704ZZ9SE                                                                    ',
  'SE10DZZ9  00001019 01EI 89-10000010011800000277002704                           ',
  'SE13SANDBOX DESK                            2025550100     01                   ',
  'SE20CR VESSEL1                                                                  ',
  'Y  2704ZZ9SE                                                                    ',
  'Z9901ZZ9                                                                        ',
].join('\n')
