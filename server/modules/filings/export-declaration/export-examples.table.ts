/** Electronic export information of the sandbox in the data model: goods of Larkspur, filed by Meridian, on a vessel of Tidemark. All parties and the vessel are invented. */
export const exampleExport = {
  version: '3.6.1',
  declaration: {
    functionCode: '9', functionalReferenceId: 'LARK-EXP-0001', typeCode: '830',
    exporter: {
      name: 'Larkspur Home Goods (sandbox)', id: '89-100000100', identificationTypeCode: 'E',
      address: { line: '1 Invented Street', cityName: 'Newark', countrySubDivisionCode: 'NJ', postcodeId: '07102', countryCode: 'US' },
      contact: { name: 'Robin Sample' }, communication: { id: '+1 201 555 0100', typeCode: 'TE' },
    },
    agent: { name: 'Meridian Customs Brokers (sandbox)', id: '89-900000100' },
    exitOffice: { id: '2704' },
    borderTransportMeans: { modeCode: '1', nationalModeCode: '11', name: 'SANDBOX EXPLORER', registrationNationalityCode: 'PA' },
    consignment: { carrier: { id: 'ZZSB', name: 'Tidemark Line (sandbox)' } },
    goodsShipment: {
      exitDateTime: { value: '20991231', format: '102' },
      consignee: { name: 'Sample Household Trading', typeCode: 'R', address: { line: '8 Example Road', cityName: 'Exampleville', countryCode: 'NZ' } },
      destination: { countryCode: 'NZ' },
      consignment: { unloadingLocationId: '61400', transportEquipment: [{ sequenceNumeric: '1', id: 'ZZSU1000016', seal: [{ sequenceNumeric: '1', id: 'SMP0001' }] }] },
      cargoConsignment: [{ transportContractDocument: [{ id: 'BK260900001', typeCode: '705', issuerId: 'ZZSB' }] }],
      governmentAgencyGoodsItem: [
        {
          sequenceNumeric: '1',
          statisticalValueAmount: { value: '18400', currency: 'USD' },
          commodity: {
            description: 'Food storage boxes of plastics',
            classification: [{ id: '3924104000', identificationTypeCode: 'HTS' }],
            goodsMeasure: { grossMassMeasure: { value: '2100', unit: 'KGM' }, tariffQuantity: { value: '1900', unit: 'KGM' } },
          },
          exportControl: { informationCode: 'OS', domesticForeignCode: 'D', licenceTypeCode: 'C33', licenceId: 'NLR', controlClassificationId: 'EAR99' },
        },
      ],
    },
    unitedStates: { export: { filingOptionCode: '2', routedTransactionIndicator: 'false', relatedPartyIndicator: 'false', hazardousMaterialIndicator: 'false', stateOfOriginCode: 'NJ', inBondTypeCode: '70' } },
  },
}
