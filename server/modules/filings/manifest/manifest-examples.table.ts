/** A manifest of the sandbox in the data model: the bill that samples/release-vessel.catair states. The vessel and all parties are invented. */
export const exampleManifest = {
  version: '3.6.1',
  conveyanceReport: {
    functionCode: '9', functionalReferenceId: 'TIDE-018E-1', typeCode: '785',
    carrier: { id: 'ZZSB', name: 'Tidemark Line (sandbox)' },
    borderTransportMeans: { modeCode: '1', id: '9900001', name: 'SANDBOX EXPLORER', journeyId: '018E', registrationNationalityCode: 'PA' },
    itinerary: [
      { id: '58023', estimatedDepartureDateTime: { value: '202608051800', format: '203' } },
      { id: '2704', estimatedArrivalDateTime: { value: '202608200600', format: '203' } },
    ],
    consignment: [
      {
        transportContractDocument: [{ id: '260100101', typeCode: '705', issuerId: 'ZZSB' }],
        totalPackageQuantity: { value: '820', unit: 'CTN' }, grossMassMeasure: { value: '4200', unit: 'KGM' },
        loadingLocation: { id: '58023' }, unloadingLocation: { id: '2704' },
        transportEquipment: [{ id: 'ZZSU1000016' }],
        consignor: { name: 'SAMPLE KITCHENWARE WORKS' }, consignee: { name: 'LARKSPUR HOME GOODS (SANDBOX)' },
        consignmentItem: [{ commodity: { description: 'PLASTIC FOOD STORAGE BOXES' }, packaging: [{ quantityQuantity: { value: '820' }, typeCode: 'CTN' }] }],
      },
    ],
  },
}
