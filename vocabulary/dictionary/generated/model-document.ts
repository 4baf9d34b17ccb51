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

/** 42A */
export type GoodsDeclaration = {
  /** 023 */
  readonly acceptanceDateTime?: DateTimeValue
  /** 017 */
  readonly functionCode?: string
  /** D026 */
  readonly functionalReferenceId?: string
  /** D014 */
  readonly id?: string
  /** D011 */
  readonly issueDateTime?: DateTimeValue
  /** D012 */
  readonly issueLocationId?: string
  /** D013 */
  readonly typeCode?: string
  /** 228 */
  readonly goodsItemQuantity?: MeasureValue
  /** 065 */
  readonly declarationOfficeId?: string
  /** 109 */
  readonly invoiceAmount?: AmountValue
  /** 013 */
  readonly loadingListQuantity?: MeasureValue
  /** 131 */
  readonly totalGrossMassMeasure?: MeasureValue
  /** 146 */
  readonly totalPackageQuantity?: MeasureValue
  /** 504 */
  readonly specificCircumstancesCodeCode?: string
  /** 61B */
  readonly authentication?: Authentication
  /** 17B */
  readonly submitter?: Submitter
  /** 02A */
  readonly additionalDocument?: readonly AdditionalDocument[]
  /** 03A */
  readonly additionalInformation?: readonly AdditionalInformation[]
  /** 05A */
  readonly agent?: Agent
  /** 06A */
  readonly amendment?: readonly Amendment[]
  /** 17C */
  readonly authorisationHolder?: readonly AuthorisationHolder[]
  /** 15A */
  readonly borderTransportMeans?: BorderTransportMeans
  /** 28A */
  readonly consignment?: Consignment
  /** 40A */
  readonly currencyExchange?: readonly CurrencyExchange[]
  /** 57B */
  readonly declarant?: Declarant
  /** 56A */
  readonly exitOffice?: ExitOffice
  /** 57A */
  readonly exporter?: Exporter
  /** 67A */
  readonly goodsShipment?: GoodsShipment
  /** 90A */
  readonly obligationGuarantee?: readonly ObligationGuarantee[]
  /** 15C */
  readonly presentationOffice?: PresentationOffice
  /** 97B */
  readonly supervisingOffice?: SupervisingOffice
  /** 373 */
  readonly cancellationDateTime?: DateTimeValue
  /** 374 */
  readonly rejectionDateTime?: DateTimeValue
  /** 383 */
  readonly versionId?: string
  /** 50A */
  readonly dutyTaxFee?: readonly DutyTaxFee[]
}

/** 61B */
export type Authentication = {
  /** 104 */
  readonly authentication?: string
  /** 12A */
  readonly authenticator?: Authenticator
}

/** 12A */
export type Authenticator = {
  /** R007 */
  readonly name?: string
}

/** 17B */
export type Submitter = {
  /** R058 */
  readonly name?: string
  /** R059 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
  /** R005 */
  readonly roleCode?: string
  /** CHC009 */
  readonly identificationTypeCode?: string
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: readonly Communication[]
}

/** 04A */
export type Address = {
  /** 241 */
  readonly cityName?: string
  /** 242 */
  readonly countryCode?: string
  /** 244 */
  readonly countrySubDivisionCode?: string
  /** 243 */
  readonly countrySubDivisionName?: string
  /** 239 */
  readonly line?: string
  /** 245 */
  readonly postcodeId?: string
  /** 410 */
  readonly typeCode?: string
}

/** 02A */
export type AdditionalDocument = {
  /** D031 */
  readonly categoryCode?: string
  /** D005 */
  readonly id?: string
  /** D006 */
  readonly typeCode?: string
  /** 276 */
  readonly effectiveDateTime?: DateTimeValue
  /** D028 */
  readonly name?: string
  /** 360 */
  readonly lpcoExemptionCode?: string
  /** 17B */
  readonly submitter?: Submitter
  /** 22C */
  readonly writeOff?: WriteOff
  /** D011 */
  readonly issueDateTime?: DateTimeValue
}

/** 03A */
export type AdditionalInformation = {
  /** 226 */
  readonly statementCode?: string
  /** 225 */
  readonly statementDescription?: string
  /** 369 */
  readonly statementTypeCode?: string
  /** 97A */
  readonly pointer?: readonly Pointer[]
  /** 264 */
  readonly limitDateTime?: DateTimeValue
}

/** 97A */
export type Pointer = {
  /** 006 */
  readonly sequenceNumeric?: string
  /** 375 */
  readonly documentSectionCode?: string
  /** 381 */
  readonly tagId?: string
}

/** 05A */
export type Agent = {
  /** R003 */
  readonly name?: string
  /** R004 */
  readonly id?: string
  /** 102 */
  readonly functionCode?: string
  /** 04A */
  readonly address?: Address
  /** CHC009 */
  readonly identificationTypeCode?: string
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: readonly Communication[]
}

/** 06A */
export type Amendment = {
  /** 099 */
  readonly changeReasonCode?: string
  /** 97A */
  readonly pointer?: readonly Pointer[]
}

/** 17C */
export type AuthorisationHolder = {
  /** R144 */
  readonly id?: string
  /** R145 */
  readonly categoryCode?: string
}

/** 15A */
export type BorderTransportMeans = {
  /** T005 */
  readonly name?: string
  /** T006 */
  readonly id?: string
  /** T018 */
  readonly identificationTypeCode?: string
  /** T010 */
  readonly typeCode?: string
  /** T014 */
  readonly registrationNationalityCode?: string
  /** T022 */
  readonly modeCode?: string
  /** CHC010 */
  readonly journeyId?: string
  /** CHC011 */
  readonly callSignId?: string
  /** CHC012 */
  readonly maritimeMobileServiceId?: string
  /** CHC013 */
  readonly grossTonnageMeasure?: MeasureValue
  /** CHC014 */
  readonly netTonnageMeasure?: MeasureValue
  /** CHC015 */
  readonly registrationId?: string
  /** CHC016 */
  readonly registrationDateTime?: DateTimeValue
  /** CHC017 */
  readonly registrationLocationId?: string
  /** CHC018 */
  readonly registrationLocationName?: string
  /** CHC019 */
  readonly berthName?: string
  /** CHC020 */
  readonly master?: Master
}

/** 28A */
export type Consignment = {
  /** 18A */
  readonly carrier?: Carrier
  /** 29A */
  readonly consignmentItem?: readonly ConsignmentItem[]
  /** 30A */
  readonly consignor?: Consignor
  /** 62A */
  readonly freight?: Freight
  /** 81A */
  readonly itinerary?: readonly Itinerary[]
  /** 096 */
  readonly containerCode?: string
  /** 10A */
  readonly arrivalTransportMeans?: ArrivalTransportMeans
  /** 46A */
  readonly departureTransportMeans?: DepartureTransportMeans
  /** 64A */
  readonly goodsLocation?: GoodsLocation
  /** 83A */
  readonly loadingLocation?: LoadingLocation
  /** 31B */
  readonly transportEquipment?: readonly TransportEquipment[]
  /** 006 */
  readonly sequenceNumeric?: string
  /** CHC034 */
  readonly statusCode?: string
  /** 146 */
  readonly totalPackageQuantity?: MeasureValue
  /** 126 */
  readonly grossMassMeasure?: MeasureValue
  /** CHC035 */
  readonly grossVolumeMeasure?: MeasureValue
  /** 108 */
  readonly customsValueAmount?: AmountValue
  /** CHC036 */
  readonly transportContractDocument?: readonly TransportContractDocument[]
  /** 35B */
  readonly ucr?: UCR
  /** 99A */
  readonly previousDocument?: readonly PreviousDocument[]
  /** 02A */
  readonly additionalDocument?: readonly AdditionalDocument[]
  /** 03A */
  readonly additionalInformation?: readonly AdditionalInformation[]
  /** CHC041 */
  readonly unloadingLocation?: UnloadingLocation
  /** CHC044 */
  readonly receiptLocation?: ReceiptLocation
  /** CHC047 */
  readonly deliveryLocation?: DeliveryLocation
  /** 27A */
  readonly consignee?: Consignee
  /** CHC050 */
  readonly notifyParty?: readonly NotifyParty[]
  /** CHC053 */
  readonly freightForwarder?: FreightForwarder
  /** CHC056 */
  readonly transitMovement?: readonly TransitMovement[]
}

/** 18A */
export type Carrier = {
  /** R011 */
  readonly name?: string
  /** R012 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
  /** 25A */
  readonly communication?: Communication | readonly Communication[]
  /** CHC009 */
  readonly identificationTypeCode?: string
  /** 34A */
  readonly contact?: Contact
}

/** 25A */
export type Communication = {
  /** 240 */
  readonly id?: string
  /** 253 */
  readonly typeCode?: string
}

/** 29A */
export type ConsignmentItem = {
  /** 006 */
  readonly sequenceNumeric?: string
  /** 30A */
  readonly consignor?: Consignor
  /** 62A */
  readonly freight?: Freight
  /** 23A */
  readonly commodity?: Commodity
  /** 65A */
  readonly goodsMeasure?: GoodsMeasure
  /** 93A */
  readonly packaging?: readonly Packaging[]
  /** 92A */
  readonly origin?: Origin
  /** 35B */
  readonly ucr?: UCR
  /** 31B */
  readonly transportEquipment?: readonly TransportEquipment[]
  /** 03A */
  readonly additionalInformation?: readonly AdditionalInformation[]
}

/** 30A */
export type Consignor = {
  /** R020 */
  readonly name?: string
  /** R021 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
  /** CHC009 */
  readonly identificationTypeCode?: string
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: readonly Communication[]
}

/** 62A */
export type Freight = {
  /** 098 */
  readonly paymentMethodCode?: string
}

/** 81A */
export type Itinerary = {
  /** 006 */
  readonly sequenceNumeric?: string
  /** 064 */
  readonly routingCountryCode?: string
  /** CHC023 */
  readonly functionCode?: string
  /** CHC024 */
  readonly id?: string
  /** CHC025 */
  readonly name?: string
  /** CHC026 */
  readonly arrivalDateTime?: DateTimeValue
  /** CHC027 */
  readonly estimatedArrivalDateTime?: DateTimeValue
  /** CHC028 */
  readonly departureDateTime?: DateTimeValue
  /** CHC029 */
  readonly estimatedDepartureDateTime?: DateTimeValue
}

/** 40A */
export type CurrencyExchange = {
  /** 135 */
  readonly currencyTypeCode?: string
  /** 118 */
  readonly rateNumeric?: string
}

/** 57B */
export type Declarant = {
  /** R124 */
  readonly name?: string
  /** R123 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: Communication
}

/** 34A */
export type Contact = {
  /** 246 */
  readonly name?: string
}

/** 56A */
export type ExitOffice = {
  /** G005 */
  readonly id?: string
}

/** 57A */
export type Exporter = {
  /** R031 */
  readonly name?: string
  /** R032 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: Communication
}

/** 67A */
export type GoodsShipment = {
  /** 024 */
  readonly exitDateTime?: DateTimeValue
  /** 103 */
  readonly transactionNatureCode?: string
  /** 16C */
  readonly aeoMutualRecognitionParty?: readonly AEOMutualRecognitionParty[]
  /** 16A */
  readonly buyer?: Buyer
  /** 27A */
  readonly consignee?: Consignee
  /** 28A */
  readonly consignment?: Consignment
  /** 30A */
  readonly consignor?: Consignor
  /** 41A */
  readonly customsValuation?: CustomsValuation
  /** 99B */
  readonly destination?: Destination
  /** 55B */
  readonly domesticDutyTaxParty?: readonly DomesticDutyTaxParty[]
  /** 95B */
  readonly exportCountry?: ExportCountry
  /** 68A */
  readonly governmentAgencyGoodsItem?: readonly GovernmentAgencyGoodsItem[]
  /** 74A */
  readonly importer?: Importer
  /** 78A */
  readonly invoice?: Invoice
  /** 56B */
  readonly payer?: Payer
  /** 99A */
  readonly previousDocument?: readonly PreviousDocument[]
  /** 09B */
  readonly seller?: Seller
  /** 19B */
  readonly surety?: Surety
  /** 22B */
  readonly tradeTerms?: TradeTerms
  /** 35B */
  readonly ucr?: UCR
  /** 43B */
  readonly warehouse?: Warehouse
}

/** 16C */
export type AEOMutualRecognitionParty = {
  /** R143 */
  readonly id?: string
  /** R005 */
  readonly roleCode?: string
}

/** 16A */
export type Buyer = {
  /** R009 */
  readonly name?: string
  /** R010 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: Communication
}

/** 27A */
export type Consignee = {
  /** R014 */
  readonly name?: string
  /** R015 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
  /** CHC009 */
  readonly identificationTypeCode?: string
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: readonly Communication[]
}

/** 10A */
export type ArrivalTransportMeans = {
  /** T001 */
  readonly name?: string
  /** T002 */
  readonly id?: string
  /** T034 */
  readonly identificationTypeCode?: string
  /** T008 */
  readonly typeCode?: string
  /** T020 */
  readonly modeCode?: string
}

/** 46A */
export type DepartureTransportMeans = {
  /** T003 */
  readonly name?: string
  /** T004 */
  readonly id?: string
  /** T029 */
  readonly identificationTypeCode?: string
  /** T009 */
  readonly typeCode?: string
  /** T021 */
  readonly modeCode?: string
}

/** 64A */
export type GoodsLocation = {
  /** L016 */
  readonly name?: string
  /** L017 */
  readonly id?: string
  /** L110 */
  readonly typeCode?: string
  /** 04A */
  readonly address?: Address
}

/** 83A */
export type LoadingLocation = {
  /** L009 */
  readonly name?: string
  /** L010 */
  readonly id?: string
}

/** 31B */
export type TransportEquipment = {
  /** 006 */
  readonly sequenceNumeric?: string
  /** 159 */
  readonly id?: string
  /** 44B */
  readonly seal?: readonly Seal[]
  /** CHC030 */
  readonly characteristicCode?: string
  /** CHC031 */
  readonly fullnessCode?: string
  /** CHC032 */
  readonly tareMassMeasure?: MeasureValue
  /** 126 */
  readonly grossMassMeasure?: MeasureValue
  /** CHC033 */
  readonly packageQuantity?: MeasureValue
}

/** 44B */
export type Seal = {
  /** 006 */
  readonly sequenceNumeric?: string
  /** 165 */
  readonly id?: string
}

/** 41A */
export type CustomsValuation = {
  /** 117 */
  readonly freightChargeAmount?: AmountValue
  /** 58B */
  readonly chargeDeduction?: readonly ChargeDeduction[]
  /** 122 */
  readonly methodCode?: string
}

/** 58B */
export type ChargeDeduction = {
  /** 371 */
  readonly chargesTypeCode?: string
  /** 181 */
  readonly otherChargeDeductionAmount?: AmountValue
}

/** 99B */
export type Destination = {
  /** 465 */
  readonly countryCode?: string
  /** 477 */
  readonly regionId?: string
}

/** 55B */
export type DomesticDutyTaxParty = {
  /** R119 */
  readonly id?: string
  /** R005 */
  readonly roleCode?: string
}

/** 95B */
export type ExportCountry = {
  /** 062 */
  readonly id?: string
}

/** 68A */
export type GovernmentAgencyGoodsItem = {
  /** 108 */
  readonly customsValueAmount?: AmountValue
  /** 006 */
  readonly sequenceNumeric: string
  /** 114 */
  readonly statisticalValueAmount?: AmountValue
  /** 103 */
  readonly transactionNatureCode?: string
  /** 02A */
  readonly additionalDocument?: readonly AdditionalDocument[]
  /** 03A */
  readonly additionalInformation?: readonly AdditionalInformation[]
  /** 16C */
  readonly aeoMutualRecognitionParty?: readonly AEOMutualRecognitionParty[]
  /** 16A */
  readonly buyer?: Buyer
  /** 23A */
  readonly commodity?: Commodity
  /** 27A */
  readonly consignee?: Consignee
  /** 30A */
  readonly consignor?: Consignor
  /** 41A */
  readonly customsValuation?: CustomsValuation
  /** 99B */
  readonly destination?: Destination
  /** 55B */
  readonly domesticDutyTaxParty?: readonly DomesticDutyTaxParty[]
  /** 95B */
  readonly exportCountry?: ExportCountry
  /** 70A */
  readonly governmentProcedure?: readonly GovernmentProcedure[]
  /** 92A */
  readonly origin?: readonly Origin[]
  /** 93A */
  readonly packaging?: readonly Packaging[]
  /** 99A */
  readonly previousDocument?: readonly PreviousDocument[]
  /** 09B */
  readonly seller?: Seller
  /** 35B */
  readonly ucr?: UCR
  /** 39B */
  readonly valuationAdjustment?: ValuationAdjustment
}

/** 22C */
export type WriteOff = {
  /** 502 */
  readonly quantityQuantity?: MeasureValue
  /** 503 */
  readonly amountAmount?: AmountValue
}

/** 23A */
export type Commodity = {
  /** 137 */
  readonly description?: string
  /** 21A */
  readonly classification?: readonly Classification[]
  /** 12C */
  readonly dangerousGoods?: readonly DangerousGoods[]
  /** 50A */
  readonly dutyTaxFee?: readonly DutyTaxFee[]
  /** 65A */
  readonly goodsMeasure?: GoodsMeasure
  /** 79A */
  readonly invoiceLine?: InvoiceLine
  /** 31B */
  readonly transportEquipment?: readonly TransportEquipment[]
  /** CHC064 */
  readonly valueAmount?: AmountValue
}

/** 21A */
export type Classification = {
  /** 145 */
  readonly id?: string
  /** MD720 */
  readonly identificationTypeCode?: string
}

/** 12C */
export type DangerousGoods = {
  /** 506 */
  readonly undgId?: string
  /** CHC066 */
  readonly hazardClassCode?: string
  /** CHC067 */
  readonly subsidiaryHazardCode?: string
  /** CHC068 */
  readonly packingGroupCode?: string
  /** CHC069 */
  readonly properShippingName?: string
  /** CHC070 */
  readonly technicalName?: string
  /** CHC071 */
  readonly flashpointMeasure?: MeasureValue
  /** CHC072 */
  readonly marinePollutantIndicator?: string
  /** CHC073 */
  readonly emergencyScheduleId?: string
  /** CHC074 */
  readonly stowageId?: string
  /** 126 */
  readonly grossMassMeasure?: MeasureValue
  /** CHC075 */
  readonly netMassMeasure?: MeasureValue
  /** CHC076 */
  readonly contactName?: string
  /** 240 */
  readonly contactNumberId?: string
}

/** 50A */
export type DutyTaxFee = {
  /** 116 */
  readonly adValoremTaxBaseAmount?: AmountValue
  /** 111 */
  readonly deductAmount?: AmountValue
  /** 164 */
  readonly dutyRegimeCode?: string
  /** 129 */
  readonly specificTaxBaseQuantity?: MeasureValue
  /** 115 */
  readonly taxRateNumeric?: string
  /** 113 */
  readonly typeCode?: string
  /** 401 */
  readonly quotaOrderId?: string
  /** 94A */
  readonly payment?: Payment
}

/** 94A */
export type Payment = {
  /** 107 */
  readonly methodCode?: string
  /** 120 */
  readonly taxAssessedAmount?: AmountValue
  /** 378 */
  readonly paymentAmount?: AmountValue
  /** 014 */
  readonly referenceId?: string
  /** 376 */
  readonly dueDateTime?: DateTimeValue
  /** 90A */
  readonly obligationGuarantee?: readonly ObligationGuarantee[]
}

/** 65A */
export type GoodsMeasure = {
  /** 126 */
  readonly grossMassMeasure?: MeasureValue
  /** 128 */
  readonly netNetWeightMeasure?: MeasureValue
  /** 130 */
  readonly tariffQuantity?: MeasureValue
  /** CHC077 */
  readonly grossVolumeMeasure?: MeasureValue
}

/** 79A */
export type InvoiceLine = {
  /** 112 */
  readonly itemChargeAmount?: AmountValue
}

/** 70A */
export type GovernmentProcedure = {
  /** 166 */
  readonly currentCode?: string
  /** 161 */
  readonly previousCode?: string
}

/** 92A */
export type Origin = {
  /** 063 */
  readonly countryCode?: string
  /** 066 */
  readonly regionId?: string
  /** 501 */
  readonly typeCode?: string
}

/** 93A */
export type Packaging = {
  /** 006 */
  readonly sequenceNumeric?: string
  /** 142 */
  readonly marksNumbersId?: string
  /** 144 */
  readonly quantityQuantity?: MeasureValue
  /** 141 */
  readonly typeCode?: string
  /** 344 */
  readonly packingMaterialDescription?: string
  /** 367 */
  readonly lengthMeasure?: MeasureValue
  /** 368 */
  readonly widthMeasure?: MeasureValue
  /** 402 */
  readonly heightMeasure?: MeasureValue
  /** 395 */
  readonly volumeMeasure?: MeasureValue
}

/** 99A */
export type PreviousDocument = {
  /** D031 */
  readonly categoryCode?: string
  /** D018 */
  readonly id?: string
  /** D019 */
  readonly typeCode?: string
  /** 171 */
  readonly lineNumeric?: string
  /** D011 */
  readonly issueDateTime?: DateTimeValue
}

/** 09B */
export type Seller = {
  /** R050 */
  readonly name?: string
  /** R051 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: Communication
}

/** 35B */
export type UCR = {
  /** 016 */
  readonly id?: string
  /** 009 */
  readonly traderAssignedReferenceId?: string
}

/** 39B */
export type ValuationAdjustment = {
  /** 188 */
  readonly additionCode?: string
}

/** 74A */
export type Importer = {
  /** R037 */
  readonly name?: string
  /** R038 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: Communication
}

/** 78A */
export type Invoice = {
  /** D016 */
  readonly id?: string
  /** D015 */
  readonly issueDateTime?: DateTimeValue
}

/** 56B */
export type Payer = {
  /** R120 */
  readonly name?: string
  /** R121 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
}

/** 19B */
export type Surety = {
  /** R054 */
  readonly name?: string
  /** R055 */
  readonly id?: string
  /** 04A */
  readonly address?: Address
}

/** 22B */
export type TradeTerms = {
  /** 090 */
  readonly conditionCode?: string
  /** 106 */
  readonly countryRelationshipCode?: string
  /** 089 */
  readonly description?: string
  /** L002 */
  readonly locationId?: string
  /** L001 */
  readonly locationName?: string
}

/** 43B */
export type Warehouse = {
  /** L019 */
  readonly id?: string
  /** L112 */
  readonly typeCode?: string
}

/** 90A */
export type ObligationGuarantee = {
  /** 492 */
  readonly amountAmount?: AmountValue
  /** D014 */
  readonly id?: string
  /** 100 */
  readonly referenceId?: string
  /** 101 */
  readonly securityDetailsCode?: string
  /** 499 */
  readonly accessCode?: string
  /** 14C */
  readonly guaranteeOffice?: GuaranteeOffice
}

/** 14C */
export type GuaranteeOffice = {
  /** G014 */
  readonly id?: string
}

/** 15C */
export type PresentationOffice = {
  /** G015 */
  readonly id?: string
}

/** 97B */
export type SupervisingOffice = {
  /** G012 */
  readonly id?: string
}

/** 07B */
export type Response = {
  /** 017 */
  readonly functionCode: string
  /** D026 */
  readonly functionalReferenceId?: string
  /** D029 */
  readonly issueDateTime?: DateTimeValue
  /** 03A */
  readonly additionalInformation?: readonly AdditionalInformation[]
  /** 06A */
  readonly amendment?: readonly Amendment[]
  /** 07A */
  readonly appealOffice?: AppealOffice
  /** 14A */
  readonly bank?: Bank
  /** 35A */
  readonly contactOffice?: readonly ContactOffice[]
  /** 53A */
  readonly error?: readonly Error[]
  /** 12B */
  readonly status?: readonly Status[]
  /** 42A */
  readonly declaration: GoodsDeclaration
}

/** 07A */
export type AppealOffice = {
  /** G001 */
  readonly id?: string
}

/** 14A */
export type Bank = {
  /** R069 */
  readonly referenceId?: string
  /** 372 */
  readonly id?: string
}

/** 35A */
export type ContactOffice = {
  /** G002 */
  readonly id?: string
  /** 25A */
  readonly communication?: readonly Communication[]
}

/** 53A */
export type Error = {
  /** 488 */
  readonly description?: string
  /** 377 */
  readonly validationCode?: string
  /** 97A */
  readonly pointer?: readonly Pointer[]
}

/** 12B */
export type Status = {
  /** 380 */
  readonly effectiveDateTime?: DateTimeValue
  /** 379 */
  readonly nameCode?: string
  /** 277 */
  readonly releaseDateTime?: DateTimeValue
  /** 97A */
  readonly pointer?: readonly Pointer[]
}

/** MD001 */
export type MetaData = {
  /** MD010 */
  readonly wcoDataModelVersionCode?: string
  /** MD013 */
  readonly wcoTypeName?: string
  /** MD014 */
  readonly responsibleCountryCode?: string
  /** MD016 */
  readonly responsibleAgencyName?: string
  /** MD000 */
  readonly agencyAssignedCustomizationCode?: string
  /** MD017 */
  readonly agencyAssignedCustomizationVersionCode?: string
}

/** CHC001 */
export type ConveyanceReport = {
  /** 017 */
  readonly functionCode: string
  /** D014 */
  readonly id?: string
  /** D026 */
  readonly functionalReferenceId?: string
  /** D013 */
  readonly typeCode?: string
  /** D011 */
  readonly issueDateTime?: DateTimeValue
  /** CHC002 */
  readonly arrivalDepartureCode?: string
  /** CHC003 */
  readonly voyageDescription?: string
  /** CHC004 */
  readonly cargoDescription?: string
  /** CHC005 */
  readonly remarks?: string
  /** CHC006 */
  readonly crewQuantity?: MeasureValue
  /** CHC007 */
  readonly passengerQuantity?: MeasureValue
  /** CHC008 */
  readonly consignmentQuantity?: MeasureValue
  /** 146 */
  readonly totalPackageQuantity?: MeasureValue
  /** 131 */
  readonly totalGrossMassMeasure?: MeasureValue
  /** 065 */
  readonly declarationOfficeId?: string
  /** 61B */
  readonly authentication?: Authentication
  /** 17B */
  readonly submitter?: Submitter
  /** 05A */
  readonly agent?: Agent
  /** 18A */
  readonly carrier?: Carrier
  /** 15A */
  readonly borderTransportMeans?: BorderTransportMeans
  /** 81A */
  readonly itinerary?: readonly Itinerary[]
  /** 31B */
  readonly transportEquipment?: readonly TransportEquipment[]
  /** 28A */
  readonly consignment?: readonly Consignment[]
  /** CHC078 */
  readonly person?: readonly Person[]
  /** CHC108 */
  readonly store?: readonly Store[]
  /** CHC113 */
  readonly event?: readonly Event[]
  /** 02A */
  readonly additionalDocument?: readonly AdditionalDocument[]
  /** 03A */
  readonly additionalInformation?: readonly AdditionalInformation[]
}

/** CHC020 */
export type Master = {
  /** CHC021 */
  readonly familyName?: string
  /** CHC022 */
  readonly givenName?: string
}

/** CHC036 */
export type TransportContractDocument = {
  /** CHC037 */
  readonly id?: string
  /** CHC038 */
  readonly typeCode?: string
  /** CHC039 */
  readonly issuerId?: string
  /** CHC040 */
  readonly issueDateTime?: DateTimeValue
}

/** CHC041 */
export type UnloadingLocation = {
  /** CHC042 */
  readonly id?: string
  /** CHC043 */
  readonly name?: string
}

/** CHC044 */
export type ReceiptLocation = {
  /** CHC045 */
  readonly id?: string
  /** CHC046 */
  readonly name?: string
}

/** CHC047 */
export type DeliveryLocation = {
  /** CHC048 */
  readonly id?: string
  /** CHC049 */
  readonly name?: string
}

/** CHC050 */
export type NotifyParty = {
  /** CHC051 */
  readonly name?: string
  /** CHC052 */
  readonly id?: string
  /** CHC009 */
  readonly identificationTypeCode?: string
  /** 04A */
  readonly address?: Address
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: readonly Communication[]
}

/** CHC053 */
export type FreightForwarder = {
  /** CHC054 */
  readonly name?: string
  /** CHC055 */
  readonly id?: string
  /** CHC009 */
  readonly identificationTypeCode?: string
  /** 04A */
  readonly address?: Address
  /** 34A */
  readonly contact?: Contact
  /** 25A */
  readonly communication?: readonly Communication[]
}

/** CHC056 */
export type TransitMovement = {
  /** CHC057 */
  readonly id?: string
  /** CHC058 */
  readonly typeCode?: string
  /** CHC059 */
  readonly carrierId?: string
  /** CHC060 */
  readonly destinationLocationId?: string
  /** CHC061 */
  readonly exitLocationId?: string
  /** CHC062 */
  readonly valueAmount?: AmountValue
  /** CHC063 */
  readonly departureDateTime?: DateTimeValue
}

/** CHC078 */
export type Person = {
  /** 006 */
  readonly sequenceNumeric?: string
  /** CHC079 */
  readonly roleCode?: string
  /** CHC080 */
  readonly transitIndicator?: string
  /** CHC081 */
  readonly familyName?: string
  /** CHC082 */
  readonly givenName?: string
  /** CHC083 */
  readonly secondName?: string
  /** CHC084 */
  readonly sexCode?: string
  /** CHC085 */
  readonly birthDateTime?: DateTimeValue
  /** CHC086 */
  readonly birthPlaceName?: string
  /** CHC087 */
  readonly birthCountryCode?: string
  /** CHC088 */
  readonly nationalityCode?: string
  /** CHC089 */
  readonly residenceCountryCode?: string
  /** CHC090 */
  readonly rankName?: string
  /** CHC091 */
  readonly rankCode?: string
  /** CHC092 */
  readonly embarkationLocationId?: string
  /** CHC093 */
  readonly disembarkationLocationId?: string
  /** CHC094 */
  readonly clearanceLocationId?: string
  /** CHC095 */
  readonly bookingReferenceId?: string
  /** CHC096 */
  readonly seatId?: string
  /** CHC097 */
  readonly baggageQuantity?: MeasureValue
  /** CHC098 */
  readonly baggageMassMeasure?: MeasureValue
  /** 04A */
  readonly address?: Address
  /** CHC099 */
  readonly travelDocument?: readonly TravelDocument[]
  /** CHC105 */
  readonly personalEffect?: readonly PersonalEffect[]
}

/** CHC099 */
export type TravelDocument = {
  /** CHC100 */
  readonly typeCode?: string
  /** CHC101 */
  readonly id?: string
  /** CHC102 */
  readonly issuingCountryCode?: string
  /** CHC103 */
  readonly issueDateTime?: DateTimeValue
  /** CHC104 */
  readonly expiryDateTime?: DateTimeValue
}

/** CHC105 */
export type PersonalEffect = {
  /** 137 */
  readonly description?: string
  /** CHC106 */
  readonly quantityQuantity?: MeasureValue
  /** CHC107 */
  readonly typeCode?: string
}

/** CHC108 */
export type Store = {
  /** 006 */
  readonly sequenceNumeric?: string
  /** 137 */
  readonly description?: string
  /** CHC109 */
  readonly typeCode?: string
  /** CHC110 */
  readonly quantityQuantity?: MeasureValue
  /** CHC111 */
  readonly locationName?: string
  /** CHC112 */
  readonly remarks?: string
}

/** CHC113 */
export type Event = {
  /** CHC114 */
  readonly typeCode?: string
  /** CHC115 */
  readonly occurrenceDateTime?: DateTimeValue
  /** CHC116 */
  readonly locationId?: string
  /** CHC117 */
  readonly documentId?: string
  /** CHC118 */
  readonly description?: string
}
