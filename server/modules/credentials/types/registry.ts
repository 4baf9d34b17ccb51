import { bcPetroleumAndNaturalGasTitle } from './bc-petroleum-and-natural-gas-title/credential-type.ts'
import { billOfLading } from './bill-of-lading/credential-type.ts'
import { cbpEntryType86 } from './cbp-entry-type86/credential-type.ts'
import { cbpSection321DeMinimis } from './cbp-section321-de-minimis/credential-type.ts'
import { cbp3461Entry } from './cbp3461-entry/credential-type.ts'
import { cbp7501EntrySummary } from './cbp7501-entry-summary/credential-type.ts'
import { certificationOfOrigin } from './certification-of-origin/credential-type.ts'
import { commercialInvoice } from './commercial-invoice/credential-type.ts'
import type { CredentialType } from './credential-type.ts'
import { ctpatCertificate } from './ctpat-certificate/credential-type.ts'
import { customsRelease } from './customs-release/credential-type.ts'
import { deliverySchedule } from './delivery-schedule/credential-type.ts'
import { deliveryStatement } from './delivery-statement/credential-type.ts'
import { digitalConformity } from './digital-conformity/credential-type.ts'
import { digitalFacilityRecord } from './digital-facility-record/credential-type.ts'
import { digitalIdentityAnchor } from './digital-identity-anchor/credential-type.ts'
import { digitalProductPassport } from './digital-product-passport/credential-type.ts'
import { digitalTraceabilityEvent } from './digital-traceability-event/credential-type.ts'
import { entryNumber } from './entry-number/credential-type.ts'
import { epaProducerEstablishment } from './epa-producer-establishment/credential-type.ts'
import { epaRegisteredPesticide } from './epa-registered-pesticide/credential-type.ts'
import { epa35401PesticidesPart2 } from './epa35401-pesticides-part2/credential-type.ts'
import { epa35401PesticidesPart3 } from './epa35401-pesticides-part3/credential-type.ts'
import { epa35401Pesticides } from './epa35401-pesticides/credential-type.ts'
import { filingReceipt } from './filing-receipt/credential-type.ts'
import { foodFacilityRegistration } from './food-facility-registration/credential-type.ts'
import { freightManifest } from './freight-manifest/credential-type.ts'
import { fsmaCreatingCte } from './fsma-creating-cte/credential-type.ts'
import { fsmaFirstReceiverData } from './fsma-first-receiver-data/credential-type.ts'
import { fsmaGrowingCte } from './fsma-growing-cte/credential-type.ts'
import { fsmaReceivingCte } from './fsma-receiving-cte/credential-type.ts'
import { fsmaShippingCte } from './fsma-shipping-cte/credential-type.ts'
import { fsmaTransformingCte } from './fsma-transforming-cte/credential-type.ts'
import { fsvpImporter } from './fsvp-importer/credential-type.ts'
import { gs1CompanyPrefixLicense } from './gs1-company-prefix-license/credential-type.ts'
import { gs1Data } from './gs1-data/credential-type.ts'
import { gs1Delegation } from './gs1-delegation/credential-type.ts'
import { gs1IdentificationKeyLicense } from './gs1-identification-key-license/credential-type.ts'
import { gs1Key } from './gs1-key/credential-type.ts'
import { gs1OrganizationData } from './gs1-organization-data/credential-type.ts'
import { gs1PrefixLicense } from './gs1-prefix-license/credential-type.ts'
import { gs18PrefixLicense } from './gs18-prefix-license/credential-type.ts'
import { houseBillOfLading } from './house-bill-of-lading/credential-type.ts'
import { importerSecurityFiling } from './importer-security-filing/credential-type.ts'
import { intellectualPropertyRightsLicense } from './intellectual-property-rights-license/credential-type.ts'
import { intellectualPropertyRights } from './intellectual-property-rights/credential-type.ts'
import { intentToImport } from './intent-to-import/credential-type.ts'
import { inventoryRegistration } from './inventory-registration/credential-type.ts'
import { masterBillOfLading } from './master-bill-of-lading/credential-type.ts'
import { millTestReport } from './mill-test-report/credential-type.ts'
import { monthlyAdvanceManifest } from './monthly-advance-manifest/credential-type.ts'
import { monthlyAggregateDeliveryStatement } from './monthly-aggregate-delivery-statement/credential-type.ts'
import { multiModalBillOfLading } from './multi-modal-bill-of-lading/credential-type.ts'
import { naturalGasProducerEnvironmentalPassport } from './natural-gas-producer-environmental-passport/credential-type.ts'
import { oilAndGasDeliveryTicket } from './oil-and-gas-delivery-ticket/credential-type.ts'
import { oilAndGasProduct } from './oil-and-gas-product/credential-type.ts'
import { organicCertificate } from './organic-certificate/credential-type.ts'
import { packingList } from './packing-list/credential-type.ts'
import { pgaShipmentStatus } from './pga-shipment-status/credential-type.ts'
import { phytosanitary } from './phytosanitary/credential-type.ts'
import { powerOfAttorney } from './power-of-attorney/credential-type.ts'
import { productRegistration } from './product-registration/credential-type.ts'
import { purchaseOrder } from './purchase-order/credential-type.ts'
import { recognition } from './recognition/credential-type.ts'
import { seaCargoManifest } from './sea-cargo-manifest/credential-type.ts'
import { simaSteelImportLicenseApplication } from './sima-steel-import-license-application/credential-type.ts'
import { simaSteelImportLicense } from './sima-steel-import-license/credential-type.ts'
import { usdaPermitToImport } from './usda-permit-to-import/credential-type.ts'
import { usdaPpq203ForeignSiteInspection } from './usdappq203-foreign-site-inspection/credential-type.ts'
import { usmcaCertificationOfOrigin } from './usmca-certification-of-origin/credential-type.ts'

/** Every credential type that Customhouse knows, by area. A type that is not listed is not known. */
export const credentialTypes: readonly CredentialType[] = [
  // Steel
  purchaseOrder,
  intentToImport,
  ctpatCertificate,
  commercialInvoice,
  millTestReport,
  simaSteelImportLicense,
  entryNumber,
  multiModalBillOfLading,
  usmcaCertificationOfOrigin,
  certificationOfOrigin,
  // Crude oil and gas
  oilAndGasProduct,
  oilAndGasDeliveryTicket,
  deliverySchedule,
  deliveryStatement,
  monthlyAdvanceManifest,
  monthlyAggregateDeliveryStatement,
  naturalGasProducerEnvironmentalPassport,
  // Entry and transport
  cbp3461Entry,
  cbp7501EntrySummary,
  importerSecurityFiling,
  powerOfAttorney,
  billOfLading,
  masterBillOfLading,
  houseBillOfLading,
  seaCargoManifest,
  freightManifest,
  // E-commerce
  gs1PrefixLicense,
  gs18PrefixLicense,
  gs1CompanyPrefixLicense,
  gs1IdentificationKeyLicense,
  gs1Key,
  gs1Delegation,
  intellectualPropertyRights,
  intellectualPropertyRightsLicense,
  cbpEntryType86,
  cbpSection321DeMinimis,
  epa35401Pesticides,
  epa35401PesticidesPart2,
  epa35401PesticidesPart3,
  pgaShipmentStatus,
  packingList,
  // Food
  fsmaGrowingCte,
  fsmaCreatingCte,
  fsmaTransformingCte,
  fsmaShippingCte,
  fsmaReceivingCte,
  fsmaFirstReceiverData,
  fsvpImporter,
  foodFacilityRegistration,
  phytosanitary,
  organicCertificate,
  usdaPermitToImport,
  usdaPpq203ForeignSiteInspection,
  // Transparency protocol
  digitalProductPassport,
  digitalConformity,
  digitalTraceabilityEvent,
  digitalFacilityRecord,
  digitalIdentityAnchor,
  // Further steps of the sequences that CBP demonstrated, and what their sources issue. They stand after the others, since samples of types are secured in turn, and stay as they are
  simaSteelImportLicenseApplication,
  gs1Data,
  gs1OrganizationData,
  productRegistration,
  inventoryRegistration,
  epaRegisteredPesticide,
  epaProducerEstablishment,
  bcPetroleumAndNaturalGasTitle,
  // Customs
  customsRelease,
  filingReceipt,
  recognition,
]
