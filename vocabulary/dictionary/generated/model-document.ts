/* eslint-disable max-lines -- one type per class of the data model, made by `npm run generated` and never edited */
import type { AmountValue, DateTimeValue, MeasureValue } from '../canonical-document.ts'

/** Customhouse data model 3.6.1: one document, its root by name. */
export type ModelDocument = {
  readonly version: string
  readonly declaration?: GoodsDeclaration
  readonly response?: Response
  readonly metaData?: MetaData
  readonly conveyanceReport?: ConveyanceReport
}

/** 42A: What a trader states about goods so that they can enter a customs procedure */
export type GoodsDeclaration = {
  /** 023 Acceptance date */
  readonly acceptanceDateTime?: DateTimeValue
  /** 017 Message function */
  readonly functionCode?: string
  /** D026 Functional reference */
  readonly functionalReferenceId?: string
  /** D014 Document number */
  readonly id?: string
  /** D011 Issue date */
  readonly issueDateTime?: DateTimeValue
  /** D012 Place of issue */
  readonly issueLocationId?: string
  /** D013 Document type */
  readonly typeCode?: string
  /** 228 Goods items */
  readonly goodsItemQuantity?: MeasureValue
  /** 065 Office of declaration */
  readonly declarationOfficeId?: string
  /** 109 Total invoiced amount */
  readonly invoiceAmount?: AmountValue
  /** 013 Loading lists */
  readonly loadingListQuantity?: MeasureValue
  /** 131 Total gross weight */
  readonly totalGrossMassMeasure?: MeasureValue
  /** 146 Total packages */
  readonly totalPackageQuantity?: MeasureValue
  /** 504 Special circumstance */
  readonly specificCircumstancesCodeCode?: string
  /** 61B Authentication details */
  readonly authentication?: Authentication
  /** 17B Submitter */
  readonly submitter?: Submitter
  /** 02A Additional document */
  readonly additionalDocument?: readonly AdditionalDocument[]
  /** 03A Additional information */
  readonly additionalInformation?: readonly AdditionalInformation[]
  /** 05A Agent */
  readonly agent?: Agent
  /** 06A Amendment */
  readonly amendment?: readonly Amendment[]
  /** 17C Authorisation holder */
  readonly authorisationHolder?: readonly AuthorisationHolder[]
  /** 15A Transport means at the border */
  readonly borderTransportMeans?: BorderTransportMeans
  /** 28A Consignment */
  readonly consignment?: Consignment | readonly Consignment[]
  /** 40A Currency exchange */
  readonly currencyExchange?: readonly CurrencyExchange[]
  /** 57B Declarant */
  readonly declarant?: Declarant
  /** 56A Exit office */
  readonly exitOffice?: ExitOffice
  /** 57A Exporter */
  readonly exporter?: Exporter
  /** 67A Goods shipment */
  readonly goodsShipment?: GoodsShipment
  /** 90A Guarantee */
  readonly obligationGuarantee?: readonly ObligationGuarantee[]
  /** 15C Presentation office */
  readonly presentationOffice?: PresentationOffice
  /** 97B Supervising office */
  readonly supervisingOffice?: SupervisingOffice
  /** CHU004 Particulars of the United States */
  readonly unitedStates?: UnitedStates
  /** CHP001 Postal customs form */
  readonly postalFormCode?: string
  /** 373 Cancellation date */
  readonly cancellationDateTime?: DateTimeValue
  /** 374 Rejection date */
  readonly rejectionDateTime?: DateTimeValue
  /** 383 Version */
  readonly versionId?: string
  /** 50A Duty, tax or fee */
  readonly dutyTaxFee?: readonly DutyTaxFee[]
  /** CHC008 Consignments */
  readonly consignmentQuantity?: MeasureValue
  /** 18A Carrier */
  readonly carrier?: Carrier
  /** 81A Itinerary */
  readonly itinerary?: readonly Itinerary[]
  /** 31B Transport equipment */
  readonly transportEquipment?: readonly TransportEquipment[]
  /** CHC113 Event */
  readonly event?: readonly Event[]
}

/** 61B: Who signed the document, and how */
export type Authentication = {
  /** 104 Authentication */
  readonly authentication?: string
  /** 12A Authenticator */
  readonly authenticator?: Authenticator
  /** CHM001 Time of authentication */
  readonly authenticationDateTime?: DateTimeValue
}

/** 12A: Who signs for the document */
export type Authenticator = {
  /** R007 Name of the authenticator */
  readonly name?: string
  /** CHM002 Given name of the authenticator */
  readonly givenName?: string
  /** CHM003 Role of the authenticator */
  readonly roleCode?: string
}

/** 17B: Who hands the message in */
export type Submitter = {
  /** R058 Name of the submitter */
  readonly name?: string
  /** R059 Identifier of the submitter */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
  /** R005 Role */
  readonly roleCode?: string
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: readonly Communication[]
}

/** 04A: Where a party is reached by post */
export type Address = {
  /** 241 City */
  readonly cityName?: string
  /** 242 Country of the address */
  readonly countryCode?: string
  /** 244 Region of the address */
  readonly countrySubDivisionCode?: string
  /** 243 Region of the address, in words */
  readonly countrySubDivisionName?: string
  /** 239 Street and number */
  readonly line?: string
  /** 245 Postcode */
  readonly postcodeId?: string
  /** 410 Address type */
  readonly typeCode?: string
  /** CHU015 Parts of the address */
  readonly lineStructureText?: string
}

/** 02A: A licence, certificate, permit or other paper that supports the declaration */
export type AdditionalDocument = {
  /** D031 Document category */
  readonly categoryCode?: string
  /** D005 Number of the additional document */
  readonly id?: string
  /** D006 Type of the additional document */
  readonly typeCode?: string
  /** 276 Effective date of the document */
  readonly effectiveDateTime?: DateTimeValue
  /** D028 Name of the additional document */
  readonly name?: string
  /** 360 Document exemption */
  readonly lpcoExemptionCode?: string
  /** 17B Submitter */
  readonly submitter?: Submitter
  /** 22C Write-off */
  readonly writeOff?: WriteOff
  /** D011 Issue date */
  readonly issueDateTime?: DateTimeValue
}

/** 03A: A coded or free statement that has no element of its own */
export type AdditionalInformation = {
  /** 226 Statement code */
  readonly statementCode?: string
  /** 225 Statement in words */
  readonly statementDescription?: string
  /** 369 Statement type */
  readonly statementTypeCode?: string
  /** 97A Pointer */
  readonly pointer?: readonly Pointer[]
  /** 264 Time limit */
  readonly limitDateTime?: DateTimeValue
}

/** 97A: One step on the way to a place in a message */
export type Pointer = {
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** 375 Section pointed to */
  readonly documentSectionCode?: string
  /** 381 Element pointed to */
  readonly tagId?: string
}

/** 05A: Who acts for another party towards the authority */
export type Agent = {
  /** R003 Name of the agent */
  readonly name?: string
  /** R004 Identifier of the agent */
  readonly id?: string
  /** 102 Representation status */
  readonly functionCode?: string
  /** 04A Address */
  readonly address?: Address
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: readonly Communication[]
}

/** 06A: One change to a declaration, or the place that a change is about */
export type Amendment = {
  /** 099 Reason for change */
  readonly changeReasonCode?: string
  /** 97A Pointer */
  readonly pointer?: readonly Pointer[]
  /** CHX001 Type of amendment */
  readonly typeCode?: string
  /** CHX002 Action */
  readonly actionCode?: string
  /** 146 Total packages */
  readonly totalPackageQuantity?: MeasureValue
  /** CHX003 Place of the amendment */
  readonly locationId?: string
  /** R012 Identifier of the carrier */
  readonly carrierId?: string
  /** CHC036 Transport document */
  readonly transportContractDocument?: readonly TransportContractDocument[]
}

/** 17C: Who holds an authorisation that the declaration uses */
export type AuthorisationHolder = {
  /** R144 Identifier of the authorisation holder */
  readonly id?: string
  /** R145 Type of authorisation */
  readonly categoryCode?: string
}

/** 15A: What carries the goods across the customs border */
export type BorderTransportMeans = {
  /** T005 Name of the transport means at the border */
  readonly name?: string
  /** T006 Identifier of the transport means at the border */
  readonly id?: string
  /** T018 Scheme of the identifier at the border */
  readonly identificationTypeCode?: string
  /** T010 Type of transport means at the border */
  readonly typeCode?: string
  /** T014 Nationality of the transport means */
  readonly registrationNationalityCode?: string
  /** T022 Mode of transport at the border */
  readonly modeCode?: string
  /** CHU001 Carrier code */
  readonly carrierId?: string
  /** CHC010 Journey number */
  readonly journeyId?: string
  /** CHU002 Date of arrival */
  readonly arrivalDateTime?: DateTimeValue
  /** CHU003 Quantity aboard */
  readonly packageQuantity?: MeasureValue
  /** CHU008 Mode of transport, national */
  readonly nationalModeCode?: string
  /** CHC011 Call sign */
  readonly callSignId?: string
  /** CHC012 MMSI number */
  readonly maritimeMobileServiceId?: string
  /** CHC013 Gross tonnage */
  readonly grossTonnageMeasure?: MeasureValue
  /** CHC014 Net tonnage */
  readonly netTonnageMeasure?: MeasureValue
  /** CHC015 Certificate of registry */
  readonly registrationId?: string
  /** CHC016 Date of registry */
  readonly registrationDateTime?: DateTimeValue
  /** CHC017 Port of registry */
  readonly registrationLocationId?: string
  /** CHC018 Port of registry, in words */
  readonly registrationLocationName?: string
  /** CHC019 Berth */
  readonly berthName?: string
  /** CHC020 Master */
  readonly master?: Master
  /** CHM005 Type of ship, in words */
  readonly typeName?: string
}

/** 28A: Goods carried under one contract of carriage */
export type Consignment = {
  /** 18A Carrier */
  readonly carrier?: Carrier
  /** 29A Consignment item */
  readonly consignmentItem?: readonly ConsignmentItem[]
  /** 30A Consignor */
  readonly consignor?: Consignor
  /** 62A Freight */
  readonly freight?: Freight
  /** 81A Itinerary */
  readonly itinerary?: readonly Itinerary[]
  /** 096 Container indicator */
  readonly containerCode?: string
  /** 10A Transport means at arrival */
  readonly arrivalTransportMeans?: ArrivalTransportMeans
  /** 46A Transport means at departure */
  readonly departureTransportMeans?: DepartureTransportMeans
  /** 64A Goods location */
  readonly goodsLocation?: GoodsLocation
  /** 83A Loading place */
  readonly loadingLocation?: LoadingLocation
  /** 31B Transport equipment */
  readonly transportEquipment?: readonly TransportEquipment[]
  /** CHU006 Port of unlading */
  readonly unloadingLocationId?: string
  /** CHP003 Postal receptacle */
  readonly postalReceptacle?: PostalReceptacle
  /** CHN001 Summary of the consignment */
  readonly summaryDescription?: string
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** CHC034 Consignment status */
  readonly statusCode?: string
  /** 146 Total packages */
  readonly totalPackageQuantity?: MeasureValue
  /** 126 Gross weight of the item */
  readonly grossMassMeasure?: MeasureValue
  /** CHC035 Volume of the consignment */
  readonly grossVolumeMeasure?: MeasureValue
  /** 108 Customs value */
  readonly customsValueAmount?: AmountValue
  /** CHC036 Transport document */
  readonly transportContractDocument?: readonly TransportContractDocument[]
  /** 35B Unique reference */
  readonly ucr?: UCR
  /** 99A Previous document */
  readonly previousDocument?: readonly PreviousDocument[]
  /** 02A Additional document */
  readonly additionalDocument?: readonly AdditionalDocument[]
  /** 03A Additional information */
  readonly additionalInformation?: readonly AdditionalInformation[]
  /** CHC041 Unloading place */
  readonly unloadingLocation?: UnloadingLocation
  /** CHC044 Receipt place */
  readonly receiptLocation?: ReceiptLocation
  /** CHC047 Delivery place */
  readonly deliveryLocation?: DeliveryLocation
  /** 27A Consignee */
  readonly consignee?: Consignee
  /** CHC050 Notify party */
  readonly notifyParty?: readonly NotifyParty[]
  /** CHC053 Freight forwarder */
  readonly freightForwarder?: FreightForwarder
  /** CHC056 Movement under bond */
  readonly transitMovement?: readonly TransitMovement[]
  /** 06A Amendment */
  readonly amendment?: Amendment
  /** CHX004 Party of the consignment */
  readonly party?: readonly Party[]
  /** CHA001 Consolidation */
  readonly consolidationIndicator?: string
  /** CHA002 Split shipment */
  readonly splitIndicator?: string
  /** CHA003 Part of a split shipment */
  readonly partArrivalId?: string
  /** CHA004 Packages aboard */
  readonly boardedQuantity?: MeasureValue
  /** CHA005 Weight aboard */
  readonly boardedGrossMassMeasure?: MeasureValue
  /** CHA006 Further filer */
  readonly furtherFilerId?: string
}

/** 18A: Who carries the goods, or answers for their carriage */
export type Carrier = {
  /** R011 Name of the carrier */
  readonly name?: string
  /** R012 Identifier of the carrier */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
  /** 25A Communication */
  readonly communication?: Communication | readonly Communication[]
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** 34A Contact */
  readonly contact?: Contact
}

/** 25A: A way to reach a party */
export type Communication = {
  /** 240 Communication address */
  readonly id?: string
  /** 253 Communication type */
  readonly typeCode?: string
}

/** 29A: One kind of goods within a consignment */
export type ConsignmentItem = {
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** 30A Consignor */
  readonly consignor?: Consignor
  /** 62A Freight */
  readonly freight?: Freight
  /** 23A Commodity */
  readonly commodity?: Commodity
  /** 65A Goods measures */
  readonly goodsMeasure?: GoodsMeasure
  /** 93A Packaging */
  readonly packaging?: readonly Packaging[]
  /** 92A Origin */
  readonly origin?: Origin
  /** 35B Unique reference */
  readonly ucr?: UCR
  /** 31B Transport equipment */
  readonly transportEquipment?: readonly TransportEquipment[]
  /** 03A Additional information */
  readonly additionalInformation?: readonly AdditionalInformation[]
}

/** 30A: Who hands the goods over for carriage */
export type Consignor = {
  /** R020 Name of the consignor */
  readonly name?: string
  /** R021 Identifier of the consignor */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: readonly Communication[]
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
}

/** 62A: Payment of the carriage */
export type Freight = {
  /** 098 Payment of transport charges */
  readonly paymentMethodCode?: string
  /** CHX012 Freight charge */
  readonly chargeAmount?: AmountValue
}

/** 81A: Countries or ports that the journey touches */
export type Itinerary = {
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** 064 Country of routing */
  readonly routingCountryCode?: string
  /** CHC023 Function of the call */
  readonly functionCode?: string
  /** CHC024 Place of call */
  readonly id?: string
  /** CHC025 Place of call, in words */
  readonly name?: string
  /** CHC026 Arrival */
  readonly arrivalDateTime?: DateTimeValue
  /** CHC027 Expected arrival */
  readonly estimatedArrivalDateTime?: DateTimeValue
  /** CHC028 Departure */
  readonly departureDateTime?: DateTimeValue
  /** CHC029 Expected departure */
  readonly estimatedDepartureDateTime?: DateTimeValue
  /** CHC008 Consignments */
  readonly consignmentQuantity?: MeasureValue
  /** L017 Location of goods */
  readonly goodsLocationId?: string
  /** CHE001 Journey of the leg */
  readonly journeyId?: string
  /** CHE002 Carrier of the leg */
  readonly carrierId?: string
}

/** 40A: The currency, and the rate that amounts in it are converted at */
export type CurrencyExchange = {
  /** 135 Currency */
  readonly currencyTypeCode?: string
  /** 118 Exchange rate */
  readonly rateNumeric?: string
}

/** 57B: Who makes the declaration in its own name, or in whose name it is made */
export type Declarant = {
  /** R124 Name of the declarant */
  readonly name?: string
  /** R123 Identifier of the declarant */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: Communication
}

/** 34A: Whom to speak to at a party */
export type Contact = {
  /** 246 Contact name */
  readonly name?: string
}

/** 56A: Customs office that the goods leave the territory by */
export type ExitOffice = {
  /** G005 Identifier of the exit office */
  readonly id?: string
}

/** 57A: Who sends the goods out of the territory, or for whom this is declared */
export type Exporter = {
  /** R031 Name of the exporter */
  readonly name?: string
  /** R032 Identifier of the exporter */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: Communication
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** CHU011 Global identifier of a party */
  readonly globalIdentifier?: readonly GlobalIdentifier[]
}

/** 67A: Goods that move together from one seller or consignor to one buyer or consignee */
export type GoodsShipment = {
  /** 024 Exit date */
  readonly exitDateTime?: DateTimeValue
  /** 103 Nature of transaction */
  readonly transactionNatureCode?: string
  /** 16C Supply chain actor */
  readonly aeoMutualRecognitionParty?: readonly AEOMutualRecognitionParty[]
  /** 16A Buyer */
  readonly buyer?: Buyer
  /** 27A Consignee */
  readonly consignee?: Consignee
  /** 28A Consignment */
  readonly consignment?: Consignment
  /** 30A Consignor */
  readonly consignor?: Consignor
  /** 41A Customs valuation */
  readonly customsValuation?: CustomsValuation
  /** 99B Destination */
  readonly destination?: Destination
  /** 55B Fiscal party */
  readonly domesticDutyTaxParty?: readonly DomesticDutyTaxParty[]
  /** 95B Country of export details */
  readonly exportCountry?: ExportCountry
  /** 68A Goods item */
  readonly governmentAgencyGoodsItem?: readonly GovernmentAgencyGoodsItem[]
  /** 74A Importer */
  readonly importer?: Importer
  /** 78A Invoice */
  readonly invoice?: Invoice
  /** 56B Payer */
  readonly payer?: Payer
  /** 99A Previous document */
  readonly previousDocument?: readonly PreviousDocument[]
  /** 09B Seller */
  readonly seller?: Seller
  /** 19B Surety */
  readonly surety?: Surety
  /** 22B Trade terms */
  readonly tradeTerms?: TradeTerms
  /** 35B Unique reference */
  readonly ucr?: UCR
  /** 43B Warehouse */
  readonly warehouse?: Warehouse
  /** CHU016 Party by role */
  readonly otherParty?: readonly OtherParty[]
  /** CHU068 Consignment by transport documents */
  readonly cargoConsignment?: readonly CargoConsignment[]
  /** CHU073 Further conveyance */
  readonly otherTransportMeans?: readonly OtherTransportMeans[]
  /** CHP002 Nature of the transaction, in words */
  readonly transactionNatureDescription?: string
}

/** 16C: A further party in the chain that holds a trusted trader status which other administrations honour */
export type AEOMutualRecognitionParty = {
  /** R143 Identifier of the supply chain actor */
  readonly id?: string
  /** R005 Role */
  readonly roleCode?: string
}

/** 16A: Who buys the goods */
export type Buyer = {
  /** R009 Name of the buyer */
  readonly name?: string
  /** R010 Identifier of the buyer */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: Communication
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** CHU011 Global identifier of a party */
  readonly globalIdentifier?: readonly GlobalIdentifier[]
}

/** 27A: For whom the carrier is to deliver the goods */
export type Consignee = {
  /** R014 Name of the consignee */
  readonly name?: string
  /** R015 Identifier of the consignee */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** CHU011 Global identifier of a party */
  readonly globalIdentifier?: readonly GlobalIdentifier[]
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: readonly Communication[]
  /** CHF001 Type of ultimate consignee */
  readonly typeCode?: string
}

/** 10A: What brings the goods to their destination */
export type ArrivalTransportMeans = {
  /** T001 Name of the transport means at arrival */
  readonly name?: string
  /** T002 Identifier of the transport means at arrival */
  readonly id?: string
  /** T034 Scheme of the identifier at arrival */
  readonly identificationTypeCode?: string
  /** T008 Type of transport means at arrival */
  readonly typeCode?: string
  /** T020 Mode of transport at arrival */
  readonly modeCode?: string
}

/** 46A: What the goods are on, or are to be loaded on, when they leave */
export type DepartureTransportMeans = {
  /** T003 Name of the transport means at departure */
  readonly name?: string
  /** T004 Identifier of the transport means at departure */
  readonly id?: string
  /** T029 Scheme of the identifier at departure */
  readonly identificationTypeCode?: string
  /** T009 Type of transport means at departure */
  readonly typeCode?: string
  /** T021 Mode of transport at departure */
  readonly modeCode?: string
}

/** 64A: Where the goods can be examined */
export type GoodsLocation = {
  /** L016 Location of goods, in words */
  readonly name?: string
  /** L017 Location of goods */
  readonly id?: string
  /** L110 Type of goods location */
  readonly typeCode?: string
  /** 04A Address */
  readonly address?: Address
}

/** 83A: Where the goods go aboard what carries them across the border */
export type LoadingLocation = {
  /** L009 Place of loading, in words */
  readonly name?: string
  /** L010 Place of loading */
  readonly id?: string
}

/** 31B: Container, trailer or unit load device that goods travel in */
export type TransportEquipment = {
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** 159 Equipment number */
  readonly id?: string
  /** 44B Seal */
  readonly seal?: readonly Seal[]
  /** CHC030 Equipment size and type */
  readonly characteristicCode?: string
  /** CHC031 Fullness */
  readonly fullnessCode?: string
  /** CHC032 Tare */
  readonly tareMassMeasure?: MeasureValue
  /** 126 Gross weight of the item */
  readonly grossMassMeasure?: MeasureValue
  /** CHC033 Packages in the equipment */
  readonly packageQuantity?: MeasureValue
  /** CHX009 Kind of equipment */
  readonly typeCode?: string
}

/** 44B: What shows that equipment was not opened */
export type Seal = {
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** 165 Seal number */
  readonly id?: string
}

/** 41A: What goes into the customs value beside the price */
export type CustomsValuation = {
  /** 117 Freight costs */
  readonly freightChargeAmount?: AmountValue
  /** 58B Addition or deduction */
  readonly chargeDeduction?: readonly ChargeDeduction[]
  /** 122 Valuation method */
  readonly methodCode?: string
  /** CHU107 Date of exportation */
  readonly exportationDateTime?: DateTimeValue
  /** CHU145 Basis of appraisement */
  readonly basisCode?: string
  /** CHU146 Adjustment of value */
  readonly adjustment?: readonly Adjustment[]
}

/** 58B: One charge that is added to the price or taken off it */
export type ChargeDeduction = {
  /** 371 Charge type */
  readonly chargesTypeCode?: string
  /** 181 Charge or deduction amount */
  readonly otherChargeDeductionAmount?: AmountValue
}

/** 99B: Where the goods are to stay */
export type Destination = {
  /** 465 Country of destination */
  readonly countryCode?: string
  /** 477 Region of destination */
  readonly regionId?: string
}

/** 55B: Who answers for value added tax or a like tax at home */
export type DomesticDutyTaxParty = {
  /** R119 Identifier of the fiscal party */
  readonly id?: string
  /** R005 Role */
  readonly roleCode?: string
}

/** 95B: Country that the goods are exported from */
export type ExportCountry = {
  /** 062 Country of export */
  readonly id?: string
}

/** 68A: One line of goods with one commodity code, origin and procedure */
export type GovernmentAgencyGoodsItem = {
  /** 108 Customs value */
  readonly customsValueAmount?: AmountValue
  /** 006 Sequence number */
  readonly sequenceNumeric: string
  /** 114 Statistical value */
  readonly statisticalValueAmount?: AmountValue
  /** 103 Nature of transaction */
  readonly transactionNatureCode?: string
  /** 02A Additional document */
  readonly additionalDocument?: readonly AdditionalDocument[]
  /** 03A Additional information */
  readonly additionalInformation?: readonly AdditionalInformation[]
  /** 16C Supply chain actor */
  readonly aeoMutualRecognitionParty?: readonly AEOMutualRecognitionParty[]
  /** 16A Buyer */
  readonly buyer?: Buyer
  /** 23A Commodity */
  readonly commodity?: Commodity
  /** 27A Consignee */
  readonly consignee?: Consignee
  /** 30A Consignor */
  readonly consignor?: Consignor
  /** 41A Customs valuation */
  readonly customsValuation?: CustomsValuation
  /** 99B Destination */
  readonly destination?: Destination
  /** 55B Fiscal party */
  readonly domesticDutyTaxParty?: readonly DomesticDutyTaxParty[]
  /** 95B Country of export details */
  readonly exportCountry?: ExportCountry
  /** 70A Customs procedure */
  readonly governmentProcedure?: readonly GovernmentProcedure[]
  /** 92A Origin */
  readonly origin?: readonly Origin[]
  /** 93A Packaging */
  readonly packaging?: readonly Packaging[]
  /** 99A Previous document */
  readonly previousDocument?: readonly PreviousDocument[]
  /** 09B Seller */
  readonly seller?: Seller
  /** 35B Unique reference */
  readonly ucr?: UCR
  /** 39B Valuation adjustment */
  readonly valuationAdjustment?: ValuationAdjustment
  /** CHU105 Line item identifier */
  readonly lineId?: string
  /** CHU106 Article set */
  readonly articleSetCode?: string
  /** CHU107 Date of exportation */
  readonly exportationDateTime?: DateTimeValue
  /** CHU108 Date of exportation of textiles */
  readonly textileExportationDateTime?: DateTimeValue
  /** CHU109 Foreign port of lading */
  readonly loadingLocationId?: string
  /** CHU110 Textile category */
  readonly textileCategoryCode?: string
  /** CHU111 Product claim */
  readonly productClaimCode?: string
  /** CHU112 Net cost */
  readonly netCostCode?: string
  /** CHU113 Fee exemption */
  readonly feeExemptionCode?: string
  /** CHU114 Non-reimbursement statement */
  readonly nonReimbursementCode?: string
  /** CHU115 Status in a foreign trade zone */
  readonly zoneStatus?: ZoneStatus
  /** CHU119 Invoice of a line */
  readonly lineInvoice?: readonly LineInvoice[]
  /** CHU124 Ruling */
  readonly ruling?: readonly Ruling[]
  /** CHU016 Party by role */
  readonly otherParty?: readonly OtherParty[]
  /** CHU134 Standard visa number */
  readonly visaId?: string
  /** CHU139 Importer's additional declaration */
  readonly additionalDeclaration?: readonly AdditionalDeclaration[]
  /** CHU141 Reason of the line's correction */
  readonly correctionReasonCode?: readonly string[]
  /** CHU142 Census override */
  readonly censusOverride?: readonly CensusOverride[]
  /** CHU090 Data for another agency */
  readonly agencyData?: readonly AgencyData[]
  /** CHU149 Answer on sanctions */
  readonly sanctionsAnswer?: readonly SanctionsAnswer[]
  /** CHN002 Product */
  readonly product?: Product
  /** CHF012 Export control */
  readonly exportControl?: ExportControl
}

/** 22C: How much of a licence or certificate the goods use up */
export type WriteOff = {
  /** 502 Quantity written off */
  readonly quantityQuantity?: MeasureValue
  /** 503 Amount written off */
  readonly amountAmount?: AmountValue
}

/** 23A: What the goods are */
export type Commodity = {
  /** 137 Description of goods */
  readonly description?: string
  /** 21A Classification */
  readonly classification?: readonly Classification[]
  /** 12C Dangerous goods */
  readonly dangerousGoods?: readonly DangerousGoods[]
  /** 50A Duty, tax or fee */
  readonly dutyTaxFee?: readonly DutyTaxFee[]
  /** 65A Goods measures */
  readonly goodsMeasure?: GoodsMeasure
  /** 79A Invoice line */
  readonly invoiceLine?: InvoiceLine
  /** 31B Transport equipment */
  readonly transportEquipment?: readonly TransportEquipment[]
  /** CHU128 Parts of the description */
  readonly descriptionStructureText?: string
  /** CHF025 Used vehicle */
  readonly vehicle?: readonly Vehicle[]
  /** CHC064 Value of the cargo */
  readonly valueAmount?: AmountValue
}

/** 21A: One code of the goods, and which classification it is from */
export type Classification = {
  /** 145 Commodity code */
  readonly id?: string
  /** MD720 Classification type */
  readonly identificationTypeCode?: string
  /** CHU129 Value under a further number */
  readonly valueAmount?: AmountValue
  /** CHU130 Duty under a further number */
  readonly dutyAmount?: AmountValue
  /** CHU131 Further quantity */
  readonly tariffQuantity?: readonly MeasureValue[]
  /** CHU132 Sanction disclaim */
  readonly sanctionDisclaimCode?: string
  /** CHU133 Current tariff number */
  readonly currentId?: string
  /** CHU090 Data for another agency */
  readonly agencyData?: readonly AgencyData[]
}

/** 12C: What must be known of goods that can harm persons, ship or surroundings */
export type DangerousGoods = {
  /** 506 UN number */
  readonly undgId?: string
  /** CHC066 Hazard class */
  readonly hazardClassCode?: string
  /** CHC067 Subsidiary hazard */
  readonly subsidiaryHazardCode?: string
  /** CHC068 Packing group */
  readonly packingGroupCode?: string
  /** CHC069 Proper shipping name */
  readonly properShippingName?: string
  /** CHC070 Technical name */
  readonly technicalName?: string
  /** CHC071 Flashpoint */
  readonly flashpointMeasure?: MeasureValue
  /** CHC072 Marine pollutant */
  readonly marinePollutantIndicator?: string
  /** CHC073 Emergency schedule */
  readonly emergencyScheduleId?: string
  /** CHC074 Stowage position */
  readonly stowageId?: string
  /** 126 Gross weight of the item */
  readonly grossMassMeasure?: MeasureValue
  /** CHC075 Net weight of dangerous goods */
  readonly netMassMeasure?: MeasureValue
  /** CHC076 Emergency contact */
  readonly contactName?: string
  /** 240 Communication address */
  readonly contactNumberId?: string
  /** CHX010 Scheme of the dangerous goods number */
  readonly identificationTypeCode?: string
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** CHM020 Shipper's reference of dangerous goods */
  readonly shipperReferenceId?: string
  /** 159 Equipment number */
  readonly transportEquipmentId?: string
  /** 144 Packages */
  readonly packageQuantity?: MeasureValue
  /** 141 Package type */
  readonly packageTypeCode?: string
  /** 142 Shipping marks */
  readonly marksNumbersId?: string
  /** CHM021 Further facts about dangerous goods */
  readonly additionalInformation?: string
}

/** 50A: One duty, tax or fee with what it is reckoned from */
export type DutyTaxFee = {
  /** 116 Assessed value */
  readonly adValoremTaxBaseAmount?: AmountValue
  /** 111 Relief from duty */
  readonly deductAmount?: AmountValue
  /** 164 Duty regime */
  readonly dutyRegimeCode?: string
  /** 129 Assessed quantity */
  readonly specificTaxBaseQuantity?: MeasureValue
  /** 115 Rate of duty or tax */
  readonly taxRateNumeric?: string
  /** 113 Duty or tax type */
  readonly typeCode?: string
  /** 401 Quota order */
  readonly quotaOrderId?: string
  /** 94A Payment */
  readonly payment?: Payment
  /** CHU135 Category of the charge */
  readonly categoryCode?: string
  /** CHU136 Trade remedy case */
  readonly caseId?: string
  /** CHU137 Kind of rate */
  readonly rateTypeCode?: string
  /** CHU138 Non-reimbursement declaration */
  readonly nonReimbursementDeclarationId?: string
}

/** 94A: How and by when something owed is settled */
export type Payment = {
  /** 107 Payment method */
  readonly methodCode?: string
  /** 120 Assessed duty or tax */
  readonly taxAssessedAmount?: AmountValue
  /** 378 Payment amount */
  readonly paymentAmount?: AmountValue
  /** 014 Payment reference */
  readonly referenceId?: string
  /** 376 Due date */
  readonly dueDateTime?: DateTimeValue
  /** 90A Guarantee */
  readonly obligationGuarantee?: readonly ObligationGuarantee[]
}

/** 65A: Weights and quantities of the goods */
export type GoodsMeasure = {
  /** 126 Gross weight of the item */
  readonly grossMassMeasure?: MeasureValue
  /** 128 Net weight */
  readonly netNetWeightMeasure?: MeasureValue
  /** 130 Supplementary quantity */
  readonly tariffQuantity?: MeasureValue
  /** CHC077 Volume of the item */
  readonly grossVolumeMeasure?: MeasureValue
}

/** 79A: One line of the invoice */
export type InvoiceLine = {
  /** 112 Invoice line amount */
  readonly itemChargeAmount?: AmountValue
}

/** 70A: Procedure that goods enter, with the one they come from */
export type GovernmentProcedure = {
  /** 166 Requested procedure */
  readonly currentCode?: string
  /** 161 Previous procedure */
  readonly previousCode?: string
}

/** 92A: Where the goods come from in the meaning of the law of origin */
export type Origin = {
  /** 063 Country of origin */
  readonly countryCode?: string
  /** 066 Region of origin */
  readonly regionId?: string
  /** 501 Origin type */
  readonly typeCode?: string
}

/** 93A: Packages of one kind, with marks and measures */
export type Packaging = {
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** 142 Shipping marks */
  readonly marksNumbersId?: string
  /** 144 Packages */
  readonly quantityQuantity?: MeasureValue
  /** 141 Package type */
  readonly typeCode?: string
  /** 344 Packing material */
  readonly packingMaterialDescription?: string
  /** 367 Package length */
  readonly lengthMeasure?: MeasureValue
  /** 368 Package width */
  readonly widthMeasure?: MeasureValue
  /** 402 Package height */
  readonly heightMeasure?: MeasureValue
  /** 395 Package volume */
  readonly volumeMeasure?: MeasureValue
}

/** 99A: Document that accounted for the goods before this one */
export type PreviousDocument = {
  /** D031 Document category */
  readonly categoryCode?: string
  /** D018 Number of the previous document */
  readonly id?: string
  /** D019 Type of the previous document */
  readonly typeCode?: string
  /** 171 Line of the previous document */
  readonly lineNumeric?: string
  /** D011 Issue date */
  readonly issueDateTime?: DateTimeValue
}

/** 09B: Who sells the goods */
export type Seller = {
  /** R050 Name of the seller */
  readonly name?: string
  /** R051 Identifier of the seller */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: Communication
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** CHU011 Global identifier of a party */
  readonly globalIdentifier?: readonly GlobalIdentifier[]
}

/** 35B: References that follow the goods from party to party */
export type UCR = {
  /** 016 Unique consignment reference */
  readonly id?: string
  /** 009 Trader's own reference */
  readonly traderAssignedReferenceId?: string
}

/** 39B: Circumstances of the sale that bear on the customs value */
export type ValuationAdjustment = {
  /** 188 Valuation indicator */
  readonly additionCode?: string
}

/** 74A: Who brings the goods in, or for whom this is declared */
export type Importer = {
  /** R037 Name of the importer */
  readonly name?: string
  /** R038 Identifier of the importer */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: Communication
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
}

/** 78A: Bill of the seller for the goods */
export type Invoice = {
  /** D016 Invoice number */
  readonly id?: string
  /** D015 Invoice date */
  readonly issueDateTime?: DateTimeValue
}

/** 56B: Who pays duties and taxes for another */
export type Payer = {
  /** R120 Name of the payer */
  readonly name?: string
  /** R121 Identifier of the payer */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
}

/** 19B: Who answers for the debt of another */
export type Surety = {
  /** R054 Name of the surety */
  readonly name?: string
  /** R055 Identifier of the surety */
  readonly id?: string
  /** 04A Address */
  readonly address?: Address
}

/** 22B: Terms of delivery and the place that they name */
export type TradeTerms = {
  /** 090 Delivery terms */
  readonly conditionCode?: string
  /** 106 Country relationship */
  readonly countryRelationshipCode?: string
  /** 089 Delivery terms in words */
  readonly description?: string
  /** L002 Place of delivery */
  readonly locationId?: string
  /** L001 Place of delivery, in words */
  readonly locationName?: string
}

/** 43B: Warehouse that the goods are, were or will be in */
export type Warehouse = {
  /** L019 Identifier of the warehouse */
  readonly id?: string
  /** L112 Type of warehouse */
  readonly typeCode?: string
}

/** 90A: Security that duties and taxes will be paid */
export type ObligationGuarantee = {
  /** 492 Guaranteed amount */
  readonly amountAmount?: AmountValue
  /** D014 Document number */
  readonly id?: string
  /** 100 Guarantee reference */
  readonly referenceId?: string
  /** 101 Guarantee type */
  readonly securityDetailsCode?: string
  /** 499 Guarantee access code */
  readonly accessCode?: string
  /** 14C Guarantee office */
  readonly guaranteeOffice?: GuaranteeOffice
  /** CHU019 Bond designation */
  readonly designationCode?: string
  /** CHU020 Surety company code */
  readonly suretyId?: string
  /** CHU021 Bond producer account */
  readonly producerAccountId?: string
  /** CHU022 Change of continuous bond */
  readonly continuousBondChangeCode?: string
}

/** 14C: Customs office that keeps the guarantee */
export type GuaranteeOffice = {
  /** G014 Identifier of the guarantee office */
  readonly id?: string
}

/** 15C: Customs office that the goods are shown to */
export type PresentationOffice = {
  /** G015 Identifier of the presentation office */
  readonly id?: string
}

/** 97B: Customs office that watches over a procedure until it is closed */
export type SupervisingOffice = {
  /** G012 Identifier of the supervising office */
  readonly id?: string
}

/** 07B: What an authority answers to a declaration or a report */
export type Response = {
  /** 017 Message function */
  readonly functionCode: string
  /** D026 Functional reference */
  readonly functionalReferenceId?: string
  /** D029 Issue date of the response */
  readonly issueDateTime?: DateTimeValue
  /** 03A Additional information */
  readonly additionalInformation?: readonly AdditionalInformation[]
  /** 06A Amendment */
  readonly amendment?: readonly Amendment[]
  /** 07A Appeal office */
  readonly appealOffice?: AppealOffice
  /** 14A Bank */
  readonly bank?: Bank
  /** 35A Contact office */
  readonly contactOffice?: readonly ContactOffice[]
  /** 53A Error */
  readonly error?: readonly Error[]
  /** 12B Status */
  readonly status?: readonly Status[]
  /** 42A Declaration */
  readonly declaration?: GoodsDeclaration
  /** CHX013 Acknowledgement */
  readonly acknowledgement?: Acknowledgement
  /** D013 Document type */
  readonly typeCode?: string
  /** CHE008 Kind of response */
  readonly responseTypeCode?: string
  /** CHE009 Interchange answered */
  readonly subjectInterchange?: SubjectInterchange
}

/** 07A: Where one can appeal against a decision */
export type AppealOffice = {
  /** G001 Identifier of the appeal office */
  readonly id?: string
}

/** 14A: Where money is paid to or from */
export type Bank = {
  /** R069 Identifier of the bank */
  readonly referenceId?: string
  /** 372 Bank account */
  readonly id?: string
}

/** 35A: Office of the authority that can be asked */
export type ContactOffice = {
  /** G002 Identifier of the contact office */
  readonly id?: string
  /** 25A Communication */
  readonly communication?: readonly Communication[]
}

/** 53A: One thing that the authority objects to */
export type Error = {
  /** 488 Error in words */
  readonly description?: string
  /** 377 Error code */
  readonly validationCode?: string
  /** 97A Pointer */
  readonly pointer?: readonly Pointer[]
  /** CHE025 Item in error */
  readonly itemId?: string
}

/** 12B: How far the authority has come with a declaration */
export type Status = {
  /** 380 Status date */
  readonly effectiveDateTime?: DateTimeValue
  /** 379 Processing status */
  readonly nameCode?: string
  /** 277 Release date */
  readonly releaseDateTime?: DateTimeValue
  /** 97A Pointer */
  readonly pointer?: readonly Pointer[]
  /** 377 Error code */
  readonly validationCode?: string
  /** CHE013 Service segment */
  readonly segmentId?: string
  /** CHE014 Message answered */
  readonly message?: Message
  /** CHE021 Error in a segment */
  readonly segmentError?: readonly SegmentError[]
}

/** MD001: What the message says of itself: the model it follows and who laid it down */
export type MetaData = {
  /** MD010 Version of the data model */
  readonly wcoDataModelVersionCode?: string
  /** MD013 Type of message */
  readonly wcoTypeName?: string
  /** MD014 Responsible country */
  readonly responsibleCountryCode?: string
  /** MD016 Responsible agency */
  readonly responsibleAgencyName?: string
  /** MD000 Customisation */
  readonly agencyAssignedCustomizationCode?: string
  /** MD017 Version of the customisation */
  readonly agencyAssignedCustomizationVersionCode?: string
}

/** CHC001: What a carrier reports of a conveyance: itself, its call, its cargo, persons and stores */
export type ConveyanceReport = {
  /** 017 Message function */
  readonly functionCode: string
  /** D014 Document number */
  readonly id?: string
  /** D026 Functional reference */
  readonly functionalReferenceId?: string
  /** D013 Document type */
  readonly typeCode?: string
  /** D011 Issue date */
  readonly issueDateTime?: DateTimeValue
  /** CHC002 Arrival or departure */
  readonly arrivalDepartureCode?: string
  /** CHC003 Particulars of the voyage */
  readonly voyageDescription?: string
  /** CHC004 Cargo in brief */
  readonly cargoDescription?: string
  /** CHC005 Remarks */
  readonly remarks?: string
  /** CHC006 Crew aboard */
  readonly crewQuantity?: MeasureValue
  /** CHC007 Passengers aboard */
  readonly passengerQuantity?: MeasureValue
  /** CHC008 Consignments */
  readonly consignmentQuantity?: MeasureValue
  /** 146 Total packages */
  readonly totalPackageQuantity?: MeasureValue
  /** 131 Total gross weight */
  readonly totalGrossMassMeasure?: MeasureValue
  /** 065 Office of declaration */
  readonly declarationOfficeId?: string
  /** 61B Authentication details */
  readonly authentication?: Authentication
  /** 17B Submitter */
  readonly submitter?: Submitter
  /** 05A Agent */
  readonly agent?: Agent
  /** 18A Carrier */
  readonly carrier?: Carrier
  /** 15A Transport means at the border */
  readonly borderTransportMeans?: BorderTransportMeans
  /** 81A Itinerary */
  readonly itinerary?: readonly Itinerary[]
  /** 31B Transport equipment */
  readonly transportEquipment?: readonly TransportEquipment[]
  /** 28A Consignment */
  readonly consignment?: readonly Consignment[]
  /** CHC078 Person aboard */
  readonly person?: readonly Person[]
  /** CHC108 Ship's stores */
  readonly store?: readonly Store[]
  /** CHC113 Event */
  readonly event?: readonly Event[]
  /** 02A Additional document */
  readonly additionalDocument?: readonly AdditionalDocument[]
  /** 03A Additional information */
  readonly additionalInformation?: readonly AdditionalInformation[]
  /** 383 Version */
  readonly versionId?: string
  /** CHM004 Purpose of the call */
  readonly callPurposeCode?: string
  /** CHM008 Bill of mail */
  readonly mailBill?: readonly MailBill[]
}

/** CHC020: Who commands the ship */
export type Master = {
  /** CHC021 Family name of the master */
  readonly familyName?: string
  /** CHC022 Given name of the master */
  readonly givenName?: string
  /** CHM006 Role of the master */
  readonly roleCode?: string
}

/** CHC036: Bill of lading, air waybill or other contract of carriage */
export type TransportContractDocument = {
  /** CHC037 Number of the transport document */
  readonly id?: string
  /** CHC038 Type of the transport document */
  readonly typeCode?: string
  /** CHC039 Issuer of the transport document */
  readonly issuerId?: string
  /** CHC040 Date of the transport document */
  readonly issueDateTime?: DateTimeValue
  /** D031 Document category */
  readonly categoryCode?: string
  /** CHU070 Quantity of the bill */
  readonly packageQuantity?: MeasureValue
  /** CHU071 Bill not in the manifest system */
  readonly nonAutomatedIndicator?: string
}

/** CHC041: Where the goods leave what carried them */
export type UnloadingLocation = {
  /** CHC042 Place of unloading */
  readonly id?: string
  /** CHC043 Place of unloading, in words */
  readonly name?: string
}

/** CHC044: Where the carrier took the goods over */
export type ReceiptLocation = {
  /** CHC045 Place of receipt */
  readonly id?: string
  /** CHC046 Place of receipt, in words */
  readonly name?: string
}

/** CHC047: Where the carrier hands the goods over */
export type DeliveryLocation = {
  /** CHC048 Place of delivery by the carrier */
  readonly id?: string
  /** CHC049 Place of delivery by the carrier, in words */
  readonly name?: string
}

/** CHC050: Whom the carrier tells that the goods have come */
export type NotifyParty = {
  /** CHC051 Name of the notify party */
  readonly name?: string
  /** CHC052 Identifier of the notify party */
  readonly id?: string
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** 04A Address */
  readonly address?: Address
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: readonly Communication[]
}

/** CHC053: Who arranges the carriage for the shipper or consignee */
export type FreightForwarder = {
  /** CHC054 Name of the freight forwarder */
  readonly name?: string
  /** CHC055 Identifier of the freight forwarder */
  readonly id?: string
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** 04A Address */
  readonly address?: Address
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: readonly Communication[]
}

/** CHC056: Carriage of goods onward under customs control, duty unpaid */
export type TransitMovement = {
  /** CHC057 Number of the movement */
  readonly id?: string
  /** CHC058 Type of the movement */
  readonly typeCode?: string
  /** CHC059 Bonded carrier */
  readonly carrierId?: string
  /** CHC060 Destination of the movement */
  readonly destinationLocationId?: string
  /** CHC061 Exit of the movement */
  readonly exitLocationId?: string
  /** CHC062 Value of the movement */
  readonly valueAmount?: AmountValue
  /** CHC063 Departure of the movement */
  readonly departureDateTime?: DateTimeValue
  /** CHX008 In-bond control number */
  readonly controlId?: string
  /** CHA007 Arrival of the movement */
  readonly arrivalDateTime?: DateTimeValue
}

/** CHC078: A member of the crew, a passenger or another person aboard */
export type Person = {
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** CHC079 Role aboard */
  readonly roleCode?: string
  /** CHC080 Transit passenger */
  readonly transitIndicator?: string
  /** CHC081 Family name */
  readonly familyName?: string
  /** CHC082 Given names */
  readonly givenName?: string
  /** CHC083 Second given name */
  readonly secondName?: string
  /** CHC084 Sex */
  readonly sexCode?: string
  /** CHC085 Date of birth */
  readonly birthDateTime?: DateTimeValue
  /** CHC086 Place of birth */
  readonly birthPlaceName?: string
  /** CHC087 Country of birth */
  readonly birthCountryCode?: string
  /** CHC088 Nationality */
  readonly nationalityCode?: string
  /** CHC089 Country of residence */
  readonly residenceCountryCode?: string
  /** CHC090 Rank or rating, in words */
  readonly rankName?: string
  /** CHC091 Rank or rating */
  readonly rankCode?: string
  /** CHC092 Place of embarkation */
  readonly embarkationLocationId?: string
  /** CHC093 Place of disembarkation */
  readonly disembarkationLocationId?: string
  /** CHC094 Place of clearance */
  readonly clearanceLocationId?: string
  /** CHC095 Booking reference */
  readonly bookingReferenceId?: string
  /** CHC096 Seat or cabin */
  readonly seatId?: string
  /** CHC097 Pieces of baggage */
  readonly baggageQuantity?: MeasureValue
  /** CHC098 Weight of baggage */
  readonly baggageMassMeasure?: MeasureValue
  /** 04A Address */
  readonly address?: Address
  /** CHC099 Travel document */
  readonly travelDocument?: readonly TravelDocument[]
  /** CHC105 Personal effect */
  readonly personalEffect?: readonly PersonalEffect[]
  /** CHE003 Identity verified */
  readonly verificationIndicator?: string
  /** CHE004 Baggage tag */
  readonly baggageTagId?: readonly string[]
  /** 25A Communication */
  readonly communication?: readonly Communication[]
  /** CHE005 Reference of the person */
  readonly reference?: readonly PersonReference[]
  /** CHM007 Number of the person */
  readonly id?: string
}

/** CHC099: Passport, visa, identity card or seafarer's book */
export type TravelDocument = {
  /** CHC100 Type of travel document */
  readonly typeCode?: string
  /** CHC101 Number of the travel document */
  readonly id?: string
  /** CHC102 Issuer of the travel document */
  readonly issuingCountryCode?: string
  /** CHC103 Issue of the travel document */
  readonly issueDateTime?: DateTimeValue
  /** CHC104 Expiry of the travel document */
  readonly expiryDateTime?: DateTimeValue
}

/** CHC105: Something of a crew member's that duty or a ban could concern */
export type PersonalEffect = {
  /** 137 Description of goods */
  readonly description?: string
  /** CHC106 Quantity of personal effects */
  readonly quantityQuantity?: MeasureValue
  /** CHC107 Kind of personal effect */
  readonly typeCode?: string
}

/** CHC108: Provisions, fuel or supplies for use aboard */
export type Store = {
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** 137 Description of goods */
  readonly description?: string
  /** CHC109 Kind of stores */
  readonly typeCode?: string
  /** CHC110 Quantity of stores */
  readonly quantityQuantity?: MeasureValue
  /** CHC111 Place of stores */
  readonly locationName?: string
  /** CHC112 Remarks on stores */
  readonly remarks?: string
}

/** CHC113: Something that happened on the way: arrival, unloading, diversion, export */
export type Event = {
  /** CHC114 Type of event */
  readonly typeCode?: string
  /** CHC115 Time of the event */
  readonly occurrenceDateTime?: DateTimeValue
  /** CHC116 Place of the event */
  readonly locationId?: string
  /** CHC117 Document of the event */
  readonly documentId?: string
  /** CHC118 Event in words */
  readonly description?: string
  /** R012 Identifier of the carrier */
  readonly carrierId?: string
  /** 165 Seal number */
  readonly sealId?: string
  /** CHX011 Further reference of the event */
  readonly referenceId?: string
}

/** CHU004: What is truly national in an entry or entry summary of the United States */
export type UnitedStates = {
  /** CHU005 Kind of filing */
  readonly kindCode?: string
  /** CHU007 Designated examination port */
  readonly examinationPortId?: string
  /** CHU009 Consignee number */
  readonly consigneeId?: string
  /** CHC009 Scheme of the party's identifier */
  readonly consigneeIdentificationTypeCode?: string
  /** CHU010 Designated notify party (4811) */
  readonly notifyPartyId?: string
  /** CHC009 Scheme of the party's identifier */
  readonly notifyPartyIdentificationTypeCode?: string
  /** CHU023 Bond waiver reason */
  readonly bondWaiverReasonCode?: string
  /** CHU024 Estimated date of entry */
  readonly estimatedEntryDateTime?: DateTimeValue
  /** CHU025 Elected date of entry */
  readonly electedEntryDateTime?: DateTimeValue
  /** CHU026 Election of the date of entry */
  readonly entryDateElectionCode?: string
  /** CHU027 Date of importation */
  readonly importationDateTime?: DateTimeValue
  /** CHU028 Estimated date of arrival */
  readonly estimatedArrivalDateTime?: DateTimeValue
  /** CHU029 In-bond date */
  readonly inBondDateTime?: DateTimeValue
  /** CHU030 Elected examination site */
  readonly electedExaminationSiteId?: string
  /** CHU031 General order number */
  readonly generalOrderId?: string
  /** CHU032 Foreign trade zone */
  readonly foreignTradeZoneId?: string
  /** CHU033 Cargo release requested */
  readonly cargoReleaseRequestIndicator?: string
  /** CHU034 Electronic invoice */
  readonly electronicInvoiceCode?: string
  /** CHU035 Consolidated summary */
  readonly consolidatedSummaryCode?: string
  /** CHU036 Usage of the shipment */
  readonly shipmentUsageCode?: string
  /** CHU037 Live entry */
  readonly liveEntryCode?: string
  /** CHU038 Deferred tax payment */
  readonly deferredTaxPaymentCode?: string
  /** CHU039 Known importer */
  readonly knownImporterCode?: string
  /** CHU040 Agency data included */
  readonly agencyDataIncludedCode?: string
  /** CHU041 Temporary importation declaration */
  readonly temporaryImportationCode?: string
  /** CHU042 Consolidated express informal */
  readonly consolidatedExpressInformalCode?: string
  /** CHU043 Immediate delivery */
  readonly immediateDeliveryIndicator?: string
  /** CHU044 Split shipment */
  readonly splitShipmentCode?: string
  /** CHU045 Documents in the image system */
  readonly documentImageIndicator?: string
  /** CHU046 Several dispositions of cargo */
  readonly multipleDispositionIndicator?: string
  /** CHU047 Change of a split shipment */
  readonly splitShipmentIndicator?: string
  /** CHU048 Bond waiver */
  readonly bondWaiverCode?: string
  /** CHU049 Payment of the entry summary */
  readonly payment?: UnitedStatesPayment
  /** CHU054 Reconciliation */
  readonly reconciliation?: Reconciliation
  /** CHU057 Post summary correction data */
  readonly correction?: Correction
  /** CHU062 Missing document */
  readonly missingDocumentCode?: readonly string[]
  /** CHU063 Warehouse entry withdrawn from */
  readonly warehouseEntry?: WarehouseEntry
  /** CHU067 Released entry */
  readonly releaseId?: readonly string[]
  /** CHU074 Reference by qualifier */
  readonly reference?: readonly Reference[]
  /** CHU077 Fee of the whole entry */
  readonly headerFee?: readonly HeaderFee[]
  /** CHU078 Totals */
  readonly total?: Total
  /** CHU090 Data for another agency */
  readonly agencyData?: readonly AgencyData[]
  /** CHU101 Verifiable credential presented */
  readonly credential?: readonly Credential[]
  /** CHU154 Particular without a place */
  readonly remainder?: readonly Remainder[]
  /** CHU157 Transmission in records */
  readonly transmission?: Transmission
  /** CHF002 Particulars of export from the United States */
  readonly export?: Export
  /** CHF030 Importer security filing */
  readonly securityFiling?: SecurityFiling
}

/** CHU011: A number in a scheme used worldwide, with what it names */
export type GlobalIdentifier = {
  /** CHU012 Kind of global identifier */
  readonly typeCode?: string
  /** CHU013 Global business identifier */
  readonly id?: string
  /** CHU014 Description of the party */
  readonly descriptionText?: readonly string[]
}

/** CHU016: A party that no class of its own is for */
export type OtherParty = {
  /** R005 Role */
  readonly roleCode?: string
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** CHU017 Name of a party by role */
  readonly name?: string
  /** CHU018 Identifier of a party by role */
  readonly id?: string
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** CHU011 Global identifier of a party */
  readonly globalIdentifier?: readonly GlobalIdentifier[]
  /** 04A Address */
  readonly address?: Address
}

/** CHU049: How and when the money is paid */
export type UnitedStatesPayment = {
  /** CHU050 Payment type */
  readonly typeCode?: string
  /** CHU051 Preliminary statement print date */
  readonly statementPrintDateTime?: DateTimeValue
  /** CHU052 Periodic statement month */
  readonly periodicMonthCode?: string
  /** CHU053 Statement client branch */
  readonly clientBranchId?: string
}

/** CHU054: What is left open and settled later (19 U.S.C. 1484(b)) */
export type Reconciliation = {
  /** CHU055 Reconciliation of a trade agreement */
  readonly tradeAgreementCode?: string
  /** CHU056 Reconciliation issue */
  readonly issueCode?: string
}

/** CHU057: What a correction of a summary says */
export type Correction = {
  /** CHU058 Post summary correction */
  readonly indicatorCode?: string
  /** CHU059 Accelerated liquidation */
  readonly acceleratedLiquidationCode?: string
  /** CHU060 Reason of the correction */
  readonly reasonCode?: readonly string[]
  /** CHU061 Explanation of the correction */
  readonly explanationText?: readonly string[]
}

/** CHU063: The warehouse entry that a withdrawal belongs to */
export type WarehouseEntry = {
  /** CHU064 Warehouse entry */
  readonly id?: string
  /** CHU065 Port of the warehouse entry */
  readonly portId?: string
  /** CHU066 Final withdrawal */
  readonly finalWithdrawalIndicator?: string
}

/** CHU068: Goods moved under one contract of carriage */
export type CargoConsignment = {
  /** CHU069 Manifested quantity */
  readonly packageQuantity?: MeasureValue
  /** CHC036 Transport document */
  readonly transportContractDocument?: readonly TransportContractDocument[]
  /** CHU072 Conveyance of a consignment */
  readonly transportMeans?: readonly TransportMeans[]
}

/** CHU072: A voyage, flight or trip that brings the goods */
export type TransportMeans = {
  /** CHU001 Carrier code */
  readonly carrierId?: string
  /** CHC010 Journey number */
  readonly journeyId?: string
  /** CHU002 Date of arrival */
  readonly arrivalDateTime?: DateTimeValue
  /** CHU003 Quantity aboard */
  readonly packageQuantity?: MeasureValue
  /** T005 Name of the transport means at the border */
  readonly name?: string
  /** T006 Identifier of the transport means at the border */
  readonly id?: string
  /** 159 Equipment number */
  readonly equipmentId?: readonly string[]
}

/** CHU073: A voyage, flight or trip beside the first */
export type OtherTransportMeans = {
  /** CHU001 Carrier code */
  readonly carrierId?: string
  /** CHC010 Journey number */
  readonly journeyId?: string
  /** CHU002 Date of arrival */
  readonly arrivalDateTime?: DateTimeValue
  /** CHU003 Quantity aboard */
  readonly packageQuantity?: MeasureValue
  /** T005 Name of the transport means at the border */
  readonly name?: string
  /** T006 Identifier of the transport means at the border */
  readonly id?: string
  /** 159 Equipment number */
  readonly equipmentId?: readonly string[]
}

/** CHU074: A reference number with what it is of */
export type Reference = {
  /** CHU075 Kind of reference */
  readonly typeCode?: string
  /** CHU076 Reference number */
  readonly id?: string
}

/** CHU077: A fee that no line bears */
export type HeaderFee = {
  /** 113 Duty or tax type */
  readonly typeCode?: string
  /** 120 Assessed duty or tax */
  readonly taxAssessedAmount?: AmountValue
}

/** CHU078: What is owed by the filer's account, by total */
export type Total = {
  /** CHU079 Total duty */
  readonly dutyAmount?: AmountValue
  /** CHU080 Total user fees */
  readonly feeAmount?: AmountValue
  /** CHU081 Total internal revenue tax */
  readonly internalRevenueTaxAmount?: AmountValue
  /** CHU082 Total antidumping duty */
  readonly antidumpingAmount?: AmountValue
  /** CHU083 Total countervailing duty */
  readonly countervailingAmount?: AmountValue
  /** CHU084 Total other revenue */
  readonly otherRevenueAmount?: AmountValue
  /** CHU085 Total of a fee */
  readonly fee?: readonly Fee[]
  /** CHU086 Antidumping duty under bond */
  readonly bondedAntidumpingAmount?: AmountValue
  /** CHU087 Antidumping duty in cash */
  readonly cashAntidumpingAmount?: AmountValue
  /** CHU088 Countervailing duty under bond */
  readonly bondedCountervailingAmount?: AmountValue
  /** CHU089 Countervailing duty in cash */
  readonly cashCountervailingAmount?: AmountValue
}

/** CHU085: A user fee of all lines */
export type Fee = {
  /** 113 Duty or tax type */
  readonly typeCode?: string
  /** 120 Assessed duty or tax */
  readonly taxAssessedAmount?: AmountValue
}

/** CHU090: What another agency of the government is told */
export type AgencyData = {
  /** CHU091 Commercial description for the agency */
  readonly descriptionText?: string
  /** CHU092 Government agency */
  readonly agencyCode?: string
  /** CHU093 Agency program */
  readonly programCode?: string
  /** CHU094 Agency processing */
  readonly processingCode?: string
  /** CHU095 Disclaimer */
  readonly disclaimCode?: string
  /** CHU096 Agency record data */
  readonly record?: readonly Record[]
}

/** CHU096: A record of the agency message set */
export type Record = {
  /** CHU097 Agency record */
  readonly typeCode?: string
  /** CHU098 Field */
  readonly field?: readonly Field[]
}

/** CHU098: A field of a record by name */
export type Field = {
  /** CHU099 Name of a field */
  readonly nameText?: string
  /** CHU100 Text of a field */
  readonly valueText?: string
}

/** CHU101: Evidence for what is declared */
export type Credential = {
  /** CHU102 What a credential proves */
  readonly provesId?: string
  /** CHU103 Verifiable credential */
  readonly credentialText?: string
  /** CHU104 Credential on file */
  readonly referenceId?: string
}

/** CHU115: Status of a line that comes from a zone */
export type ZoneStatus = {
  /** CHU116 Zone status */
  readonly typeCode?: string
  /** CHU117 Privileged filing */
  readonly privilegedFilingDateTime?: DateTimeValue
  /** CHU118 Quantity from the zone */
  readonly quantityQuantity?: MeasureValue
}

/** CHU119: An invoice and its lines */
export type LineInvoice = {
  /** CHU120 Supplier of the invoice */
  readonly supplierId?: string
  /** D016 Invoice number */
  readonly id?: string
  /** CHU121 Range of invoice lines */
  readonly lineRange?: readonly LineRange[]
  /** CHU124 Ruling */
  readonly ruling?: readonly Ruling[]
  /** CHU127 Description on the invoice */
  readonly descriptionText?: readonly string[]
}

/** CHU121: Lines of an invoice from one to another */
export type LineRange = {
  /** CHU122 First line of the invoice */
  readonly fromNumeric?: string
  /** CHU123 Last line of the invoice */
  readonly toNumeric?: string
}

/** CHU124: A ruling that applies */
export type Ruling = {
  /** CHU125 Kind of ruling */
  readonly typeCode?: string
  /** CHU126 Ruling number */
  readonly id?: string
}

/** CHU139: What the importer declares beyond the line */
export type AdditionalDeclaration = {
  /** CHU140 Type of additional declaration */
  readonly typeCode?: string
  /** CHU098 Field */
  readonly field?: readonly Field[]
}

/** CHU142: A census warning that is overridden */
export type CensusOverride = {
  /** CHU143 Census warning */
  readonly conditionCode?: string
  /** CHU144 Census override */
  readonly overrideCode?: string
}

/** CHU146: An addition to the price or a deduction from it */
export type Adjustment = {
  /** CHU147 Addition or deduction */
  readonly typeCode?: string
  /** CHU148 Amount of the adjustment */
  readonly amountAmount?: AmountValue
}

/** CHU149: An answer about goods that may be subject to sanctions */
export type SanctionsAnswer = {
  /** CHU150 Group of answers */
  readonly groupId?: string
  /** CHU151 Subject of the answer */
  readonly typeCode?: string
  /** CHU152 Question */
  readonly fieldName?: string
  /** CHU153 Answer */
  readonly answerText?: string
}

/** CHU154: A particular that no other element holds */
export type Remainder = {
  /** CHU155 Place of a particular */
  readonly pointerId?: string
  /** CHU156 Particular */
  readonly valueText?: string
}

/** CHU157: How the filing stood in records of 80 characters */
export type Transmission = {
  /** CHU158 Batch */
  readonly batchNumeric?: string
  /** CHU159 Block */
  readonly blockNumeric?: string
  /** CHU160 Application */
  readonly applicationCode?: string
  /** CHU161 Field of the batch header */
  readonly batchField?: readonly BatchField[]
  /** CHU162 Field of the block header */
  readonly blockField?: readonly BlockField[]
  /** CHU163 Ending of records */
  readonly lineEndingCode?: string
  /** CHU164 Checksum of the records */
  readonly checksumId?: string
  /** CHU165 Difference of records */
  readonly difference?: readonly Difference[]
}

/** CHU161: A field of the A-record by name */
export type BatchField = {
  /** CHU099 Name of a field */
  readonly nameText?: string
  /** CHU100 Text of a field */
  readonly valueText?: string
}

/** CHU162: A field of the B-record by name */
export type BlockField = {
  /** CHU099 Name of a field */
  readonly nameText?: string
  /** CHU100 Text of a field */
  readonly valueText?: string
}

/** CHU165: Where the filed records differ from those that we would write */
export type Difference = {
  /** CHU166 Record of a difference */
  readonly sequenceNumeric?: string
  /** CHU167 Records replaced */
  readonly replacedNumeric?: string
  /** CHU168 Record as filed */
  readonly recordText?: readonly string[]
}

/** CHX004: Anyone with a part in the consignment who has no place of its own */
export type Party = {
  /** CHX005 Role of the party */
  readonly roleCode?: string
  /** CHX006 Name of the party */
  readonly name?: string
  /** CHX007 Identifier of the party */
  readonly id?: string
  /** CHC009 Scheme of the party's identifier */
  readonly identificationTypeCode?: string
  /** 04A Address */
  readonly address?: Address
  /** 34A Contact */
  readonly contact?: Contact
  /** 25A Communication */
  readonly communication?: readonly Communication[]
}

/** CHX013: How much of a group of messages was received and accepted */
export type Acknowledgement = {
  /** CHX014 Kind of the group */
  readonly groupTypeCode?: string
  /** CHX015 Messages included */
  readonly includedQuantity?: MeasureValue
  /** CHX016 Messages received */
  readonly receivedQuantity?: MeasureValue
  /** CHX017 Messages accepted */
  readonly acceptedQuantity?: MeasureValue
}

/** CHE005: A number under which carriers or authorities keep the person */
export type PersonReference = {
  /** CHE006 Reference */
  readonly id?: string
  /** CHE007 Kind of reference */
  readonly typeCode?: string
}

/** CHE009: The interchange that an acknowledgement of syntax is about */
export type SubjectInterchange = {
  /** CHE010 Sender of the interchange */
  readonly senderId?: string
  /** CHC009 Scheme of the party's identifier */
  readonly senderIdentificationTypeCode?: string
  /** CHE011 Recipient of the interchange */
  readonly recipientId?: string
  /** CHC009 Scheme of the party's identifier */
  readonly recipientIdentificationTypeCode?: string
  /** CHE012 Action */
  readonly actionCode?: string
  /** 377 Error code */
  readonly validationCode?: string
  /** CHE013 Service segment */
  readonly segmentId?: string
}

/** CHE014: The message that the status is about */
export type Message = {
  /** CHE015 Message reference */
  readonly id?: string
  /** CHE016 Kind of message */
  readonly typeCode?: string
  /** CHE017 Version of the directory */
  readonly versionId?: string
  /** CHE018 Release of the directory */
  readonly releaseId?: string
  /** CHE019 Controlling agency */
  readonly agencyCode?: string
  /** CHE020 Association code */
  readonly associationCode?: string
}

/** CHE021: A segment that is wrong, by its position in the message */
export type SegmentError = {
  /** 006 Sequence number */
  readonly sequenceNumeric?: string
  /** 377 Error code */
  readonly validationCode?: string
  /** CHE022 Error in an element */
  readonly elementError?: readonly ElementError[]
}

/** CHE022: A data element that is wrong, by its position in the segment */
export type ElementError = {
  /** 377 Error code */
  readonly validationCode?: string
  /** CHE023 Position of the element */
  readonly elementNumeric?: string
  /** CHE024 Position of the component */
  readonly componentNumeric?: string
}

/** CHP003: Bag, tray or container of the post that the item travels in */
export type PostalReceptacle = {
  /** CHP004 Receptacle identifier */
  readonly id?: string
  /** CHP005 Dispatch identifier */
  readonly dispatchId?: string
  /** CHP006 Mail category */
  readonly mailCategoryCode?: string
}

/** CHM008: What a ship carries of mail, from one office of exchange to another */
export type MailBill = {
  /** CHM009 Office of exchange of origin */
  readonly originOfficeId?: string
  /** CHM010 Name of the office of origin */
  readonly originOfficeName?: string
  /** CHM011 Office of exchange of destination */
  readonly destinationOfficeId?: string
  /** CHM012 Name of the office of destination */
  readonly destinationOfficeName?: string
  /** CHP006 Mail category */
  readonly mailCategoryCode?: string
  /** 159 Equipment number */
  readonly transportEquipmentId?: string
  /** 165 Seal number */
  readonly sealId?: string
  /** CHM013 Receptacles of letter post */
  readonly letterReceptacleQuantity?: MeasureValue
  /** CHM014 Receptacles of parcels */
  readonly parcelReceptacleQuantity?: MeasureValue
  /** CHM015 Empty receptacles */
  readonly emptyReceptacleQuantity?: MeasureValue
  /** CHM016 Weight of letter post */
  readonly letterGrossMassMeasure?: MeasureValue
  /** CHM017 Weight of parcels */
  readonly parcelGrossMassMeasure?: MeasureValue
  /** CHM018 Weight of empty receptacles */
  readonly emptyReceptacleGrossMassMeasure?: MeasureValue
  /** CHM019 Remarks on the mail */
  readonly remarks?: string
}

/** CHN002: The product that goods are, with its batch and serial number */
export type Product = {
  /** CHN003 Product address */
  readonly id?: string
  /** CHN004 Registered product number */
  readonly registeredId?: string
  /** CHN005 Product name */
  readonly name?: string
  /** CHN006 Batch */
  readonly batchId?: string
  /** CHN007 Serial number */
  readonly serialId?: string
  /** CHN008 Date of production */
  readonly productionDateTime?: DateTimeValue
  /** CHN009 Product passport */
  readonly credentialId?: string
  /** CHN010 Producer */
  readonly producer?: Producer
  /** CHN014 Place of production */
  readonly facility?: Facility
}

/** CHN010: Who made the goods */
export type Producer = {
  /** CHN011 Producer address on the web */
  readonly id?: string
  /** CHN012 Registered number of the producer */
  readonly registeredId?: string
  /** CHN013 Name of the producer */
  readonly name?: string
}

/** CHN014: Works, mine or field where the goods were made */
export type Facility = {
  /** CHN015 Facility address on the web */
  readonly id?: string
  /** CHN016 Registered number of the facility */
  readonly registeredId?: string
  /** CHN017 Name of the facility */
  readonly name?: string
  /** 04A Address */
  readonly address?: Address
}

/** CHF002: What an export declaration of the United States states of the shipment as a whole */
export type Export = {
  /** CHF003 Filing option */
  readonly filingOptionCode?: string
  /** CHF004 Exemption from filing */
  readonly exemptionCode?: string
  /** CHF005 Routed export transaction */
  readonly routedTransactionIndicator?: string
  /** CHF006 Related parties */
  readonly relatedPartyIndicator?: string
  /** CHF007 Hazardous material */
  readonly hazardousMaterialIndicator?: string
  /** CHF008 State of origin */
  readonly stateOfOriginCode?: string
  /** CHF009 In-bond type of export */
  readonly inBondTypeCode?: string
  /** CHF010 Import entry of goods exported */
  readonly importEntryId?: string
  /** CHF011 Sold en route */
  readonly soldEnRouteIndicator?: string
}

/** CHF012: What is stated of one kind of goods for statistics and control of exports */
export type ExportControl = {
  /** CHF013 Export information code */
  readonly informationCode?: string
  /** CHF014 Domestic or foreign */
  readonly domesticForeignCode?: string
  /** CHF015 Licence code or licence exemption code */
  readonly licenceTypeCode?: string
  /** CHF016 Number of the export licence */
  readonly licenceId?: string
  /** CHF017 Export control classification number */
  readonly controlClassificationId?: string
  /** CHF018 Licence value */
  readonly licenceValueAmount?: AmountValue
  /** CHF019 Registration with the Directorate of Defense Trade Controls */
  readonly munitionsRegistrationId?: string
  /** CHF020 Category of the United States Munitions List */
  readonly munitionsCategoryCode?: string
  /** CHF021 Significant military equipment */
  readonly significantMilitaryEquipmentIndicator?: string
  /** CHF022 Eligible party certification */
  readonly eligiblePartyIndicator?: string
  /** CHF023 Exemption of the International Traffic in Arms Regulations */
  readonly munitionsExemptionCode?: string
  /** CHF024 Quantity of defense articles */
  readonly munitionsQuantity?: MeasureValue
}

/** CHF025: A used self-propelled vehicle that leaves the country: 15 CFR 30.6(b); 19 CFR part 192 */
export type Vehicle = {
  /** CHF026 Vehicle identification */
  readonly id?: string
  /** CHF027 Kind of vehicle identification */
  readonly identificationTypeCode?: string
  /** CHF028 Number of the vehicle title */
  readonly titleId?: string
  /** CHF029 State of the vehicle title */
  readonly titleStateCode?: string
}

/** CHF030: What is stated of cargo by vessel before it is laden (19 CFR part 149) */
export type SecurityFiling = {
  /** CHF031 Kind of security filing */
  readonly submissionTypeCode?: string
  /** CHF032 Kind of shipment */
  readonly shipmentTypeCode?: string
  /** CHF033 Reason of the action */
  readonly actionReasonCode?: string
  /** CHF034 Foreign port of unlading */
  readonly foreignUnloadingLocationId?: string
  /** CHF035 Place of delivery */
  readonly placeOfDeliveryId?: string
  /** CHF036 Expected time of lading */
  readonly estimatedLadingDateTime?: DateTimeValue
}
