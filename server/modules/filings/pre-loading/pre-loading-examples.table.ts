/** Air cargo of the sandbox before loading, in the data model. Parties and flight are invented. */
export const examplePreLoading = {
  version: '3.6.1',
  conveyanceReport: {
    functionCode: '9', functionalReferenceId: 'PLD-1', typeCode: 'PLD', submitter: { name: 'Waverley Forwarding (sandbox)', id: 'ZZWF' },
    borderTransportMeans: { modeCode: '4', journeyId: 'ZQ0123' },
    consignment: [
      {
        transportContractDocument: [{ id: '99912345675', typeCode: '740' }],
        totalPackageQuantity: { value: '12' }, grossMassMeasure: { value: '96.25', unit: 'KGM' },
        consignor: { name: 'Bergblick Uhren AG', address: { line: 'Werkgasse 4', cityName: 'Biel', postcodeId: '2502', countryCode: 'CH' } },
        consignee: { name: 'Larkspur Home Goods (sandbox)', address: { line: '1 Invented Street', cityName: 'Newark', countrySubDivisionCode: 'NJ', postcodeId: '07102', countryCode: 'US' } },
        consignmentItem: [{ commodity: { description: 'Wrist watches of base metal, quartz' } }],
      },
    ],
  },
}
