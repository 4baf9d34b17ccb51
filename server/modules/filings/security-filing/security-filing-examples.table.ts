/** An importer security filing of the sandbox: ten elements for the bill that the manifest's example reports. All parties are invented. */
export const exampleSecurityFiling = {
  version: '3.6.1',
  declaration: {
    functionCode: '9', functionalReferenceId: 'LARK-ISF-0001', typeCode: 'ISF',
    borderTransportMeans: { nationalModeCode: '11', carrierId: 'ZZSB' },
    goodsShipment: {
      seller: { name: 'Sample Kitchenware Works', address: { line: '5 Example Street', cityName: 'Sampletown', countryCode: 'CN' } },
      buyer: { name: 'Larkspur Home Goods (sandbox)', address: { line: '1 Invented Street', cityName: 'Newark', countrySubDivisionCode: 'NJ', countryCode: 'US' } },
      importer: { id: '89-100000100' },
      consignee: { id: '89-100000100' },
      otherParty: [
        { roleCode: 'ST', name: 'Larkspur Home Goods warehouse (sandbox)', address: { line: '2 Invented Street', cityName: 'Newark', countrySubDivisionCode: 'NJ', countryCode: 'US' } },
        { roleCode: 'LG', name: 'Sample Kitchenware Works', address: { line: '5 Example Street', cityName: 'Sampletown', countryCode: 'CN' } },
        { roleCode: 'CS', name: 'Sample Stuffing Station', address: { line: '7 Example Quay', cityName: 'Sampletown', countryCode: 'CN' } },
      ],
      cargoConsignment: [{ transportContractDocument: [{ id: '260100101', typeCode: '705', issuerId: 'ZZSB' }] }],
      governmentAgencyGoodsItem: [
        {
          sequenceNumeric: '1', origin: [{ countryCode: 'CN' }], commodity: { classification: [{ id: '392410' }] },
          otherParty: [{ roleCode: 'MF', name: 'Sample Kitchenware Works', address: { line: '5 Example Street', cityName: 'Sampletown', countryCode: 'CN' } }],
        },
      ],
    },
    unitedStates: { securityFiling: { submissionTypeCode: '1', shipmentTypeCode: '01', actionReasonCode: 'CT', estimatedLadingDateTime: { value: '209912310800', format: '203' } } },
  },
}
