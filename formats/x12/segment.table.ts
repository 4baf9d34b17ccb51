/** A data element of a segment: its name and its rule, e.g. `M ID 2/4`; see `readElementRule`. */
export type ElementRow = readonly [name: string, rule: string]

/** A segment: id, name, elements in order. Without elements its layout is not public: it is recognised, and its data are unread. */
export type SegmentRow = readonly [id: string, name: string, elements?: readonly ElementRow[]]

const scac = 'Standard Carrier Alpha Code'
const reference: ElementRow = ['Reference Identification', 'O AN 1/30-80']
const qualifier: ElementRow = ['Reference Identification Qualifier', 'O ID 2/3']
const party: readonly ElementRow[] = [
  ['Entity Identifier Code', 'M ID 2/3'], ['Name', 'O AN 1/60'], ['Identification Code Qualifier', 'O ID 1/2'], ['Identification Code', 'O AN 2/80'],
  ['Entity Relationship Code', 'O ID 2/2'], ['Entity Identifier Code', 'O ID 2/3'],
]

/**
 * Segments of the transaction sets that are read, as release 004010 has them; a second maximum, `1/12-25`, holds in later releases, and
 * requirement L is mandatory in 004010 and optional later. Facts of ASC X12 releases 004010 to 006050 as CBP and others publish them in
 * implementation guides and lists of segments.
 */
export const segmentTable: readonly SegmentRow[] = [
  ['AK1', 'Functional Group Response Header', [['Functional Identifier Code', 'M ID 2/2'], ['Group Control Number', 'M N0 1/9'], ['Version/Release Code', 'O AN 1/12']]],
  ['AK2', 'Transaction Set Response Header', [['Transaction Set Identifier Code', 'M ID 3/3'], ['Transaction Set Control Number', 'M AN 4/9'], ['Implementation Convention Reference', 'O AN 1/35']]],
  ['AK3', 'Data Segment Note', [['Segment ID Code', 'M ID 2/3'], ['Segment Position in Transaction Set', 'M N0 1/6-10'], ['Loop Identifier Code', 'O AN 1/6'], ['Segment Syntax Error Code', 'O ID 1/3']]],
  ['AK4', 'Data Element Note', [['Position in Segment', 'M C 1/30'], ['Data Element Reference Number', 'O N0 1/4'], ['Data Element Syntax Error Code', 'M ID 1/3'], ['Copy of Bad Data Element', 'O AN 1/99']]],
  ['AK5', 'Transaction Set Response Trailer', [['Transaction Set Acknowledgment Code', 'M ID 1/1'], ...errorCodes(5, 'Transaction Set Syntax Error Code')]],
  ['AK9', 'Functional Group Response Trailer', [['Functional Group Acknowledge Code', 'M ID 1/1'], ['Number of Transaction Sets Included', 'M N0 1/6'], ['Number of Received Transaction Sets', 'M N0 1/6'], ['Number of Accepted Transaction Sets', 'M N0 1/6'], ...errorCodes(5, 'Functional Group Syntax Error Code')]],
  ['B2A', 'Set Purpose', [['Transaction Set Purpose Code', 'M ID 2/2'], ['Application Type', 'O ID 2/2']]],
  ['B3', "Beginning Segment for Carrier's Invoice", [
    ['Shipment Qualifier', 'O ID 1/1'], ['Invoice Number', 'M AN 1/22'], ['Shipment Identification Number', 'O AN 1/30'], ['Shipment Method of Payment', 'M ID 2/2'],
    ['Weight Unit Code', 'O ID 1/1'], ['Date', 'M DT 8/8'], ['Net Amount Due', 'M N2 1/12'], ['Correction Indicator', 'O ID 2/2'], ['Delivery Date', 'O DT 8/8'],
    ['Date/Time Qualifier', 'O ID 3/3'], [scac, 'M ID 2/4'], ['Date', 'O DT 8/8'], ['Tariff Service Code', 'O ID 2/2'], ['Transportation Terms Code', 'O ID 3/3'],
  ]],
  ['BA1', 'Export Shipment Identifying Information', [
    ['Related Company Indication Code', 'M ID 1/1'], ['Action Code', 'M ID 1/2'], ['Transportation Method/Type Code', 'M ID 1/2'], ['Country Code', 'M ID 2/3'], ['Reference Identification', 'M AN 1/30-80'],
    ['Postal Code', 'O ID 3/15'], ['Country Code', 'O ID 2/3'], ['State or Province Code', 'O ID 2/2'], ['Authority', 'O AN 1/20'], [scac, 'M ID 2/4'], ['Location Identifier', 'O AN 1/30'], ['Vessel Name', 'O AN 2/28'],
  ]],
  ['C2', 'Bank ID'],
  ['C3', 'Currency', [['Currency Code', 'M ID 3/3'], ['Exchange Rate', 'O R 4/10'], ['Currency Code', 'O ID 3/3'], ['Currency Code', 'O ID 3/3']]],
  ['C8', 'Certifications and Clauses'],
  ['C8C', 'Certifications and Clauses Continuation'],
  ['CII', 'Conveyance Insurance Information'],
  ['DMA', 'Additional Demographic Information'],
  ['DMG', 'Demographic Information'],
  ['DTM', 'Date/Time Reference', [['Date/Time Qualifier', 'M ID 3/3'], ['Date', 'O DT 8/8'], ['Time', 'O TM 4/8'], ['Time Code', 'O ID 2/2'], ['Date Time Period Format Qualifier', 'O ID 2/3'], ['Date Time Period', 'O AN 1/35']]],
  ['G3', 'Compensation Information'],
  ['G61', 'Contact'],
  ['H1', 'Hazardous Material', [
    ['Hazardous Material Code', 'M AN 4/10'], ['Hazardous Material Class Code', 'O AN 1/4'], ['Hazardous Material Code Qualifier', 'O ID 1/1'], ['Hazardous Material Description', 'O AN 2/30'],
    ['Hazardous Material Contact', 'O AN 1/24'], ['Hazardous Materials Page', 'O AN 1/6'], ['Flashpoint Temperature', 'O N0 1/3'], ['Unit or Basis for Measurement Code', 'O ID 2/2'], ['Packing Group Code', 'O ID 1/3'],
  ]],
  ['H2', 'Additional Hazardous Material Description', [['Hazardous Material Description', 'M AN 2/30'], ['Hazardous Material Classification', 'O AN 1/30']]],
  ['H3', 'Special Handling Instructions', [['Special Handling Code', 'O ID 2/3'], ['Special Handling Description', 'O AN 2/30'], ['Protective Service Code', 'O ID 1/4'], ['Vent Instruction Code', 'O ID 1/7'], ['Tariff Application Code', 'O ID 1/1']]],
  ['K1', 'Remarks', [['Free-form Message', 'M AN 1/30'], ['Free-form Message', 'O AN 1/30']]],
  ['K3', 'File Information', [['Fixed Format Information', 'M AN 1/80'], ['Record Format Code', 'O ID 1/2'], ['Composite Unit of Measure', 'O C 1/200']]],
  ['L0', 'Line Item - Quantity and Weight', [
    ['Lading Line Item Number', 'O N0 1/3'], ['Billed/Rated-as Quantity', 'O R 1/11'], ['Billed/Rated-as Qualifier', 'O ID 2/2'], ['Weight', 'O R 1/10'], ['Weight Qualifier', 'O ID 1/2'],
    ['Volume', 'O R 1/8'], ['Volume Unit Qualifier', 'O ID 1/1'], ['Lading Quantity', 'O N0 1/7'], ['Packaging Form Code', 'O ID 3/3'], ['Dunnage Description', 'O AN 2/25'], ['Weight Unit Code', 'O ID 1/1'],
    ['Type of Service Code', 'O ID 2/2'], ['Quantity', 'O R 1/15'], ['Packaging Form Code', 'O ID 3/3'], ['Yes/No Condition or Response Code', 'O ID 1/1'],
  ]],
  ['L1', 'Rate and Charges', [
    ['Lading Line Item Number', 'O N0 1/3'], ['Freight Rate', 'O R 1/9'], ['Rate/Value Qualifier', 'O ID 2/2'], ['Charge', 'O N2 1/12'], ['Advances', 'O N2 1/9'], ['Prepaid Amount', 'O N2 1/9'],
    ['Rate Combination Point Code', 'O AN 3/9'], ['Special Charge or Allowance Code', 'O ID 3/3'], ['Rate Class Code', 'O ID 1/3'], ['Entitlement Code', 'O ID 1/1'], ['Charge Method of Payment', 'O ID 1/1'],
    ['Special Charge Description', 'O AN 2/25'], ['Tariff Application Code', 'O ID 1/1'], ['Declared Value', 'O N2 2/12'], ['Rate/Value Qualifier', 'O ID 2/2'], ['Lading Liability Code', 'O ID 1/1'],
    ['Billed/Rated-as Quantity', 'O R 1/11'], ['Billed/Rated-as Qualifier', 'O ID 2/2'], ['Percent', 'O R 1/10'], ['Currency Code', 'O ID 3/3'], ['Amount', 'O N2 1/15'],
  ]],
  ['L11', 'Business Instructions and Reference Number', [reference, qualifier, ['Description', 'O AN 1/80']]],
  ['L3', 'Total Weight and Charges', [
    ['Weight', 'O R 1/10'], ['Weight Qualifier', 'O ID 1/2'], ['Freight Rate', 'O R 1/9'], ['Rate/Value Qualifier', 'O ID 2/2'], ['Charge', 'O N2 1/12'], ['Advances', 'O N2 1/9'], ['Prepaid Amount', 'O N2 1/9'],
    ['Special Charge or Allowance Code', 'O ID 3/3'], ['Volume', 'O R 1/8'], ['Volume Unit Qualifier', 'O ID 1/1'], ['Lading Quantity', 'O N0 1/7'], ['Weight Unit Code', 'O ID 1/1'], ['Tariff Number', 'O AN 1/7'],
    ['Declared Value', 'O N2 2/12'], ['Rate/Value Qualifier', 'O ID 2/2'],
  ]],
  ['L5', 'Description, Marks and Numbers', [
    ['Lading Line Item Number', 'O N0 1/3'], ['Lading Description', 'O AN 1/50'], ['Commodity Code', 'O AN 1/30'], ['Commodity Code Qualifier', 'O ID 1/1'], ['Packaging Code', 'O AN 3/5'], ['Marks and Numbers', 'O AN 1/48'],
    ['Marks and Numbers Qualifier', 'O ID 1/2'], ['Commodity Code Qualifier', 'O ID 1/1'], ['Commodity Code', 'O AN 1/30'], ['Compartment ID Code', 'O ID 1/1'],
  ]],
  ['L7', 'Tariff Reference'],
  ['LX', 'Assigned Number', [['Assigned Number', 'M N0 1/6']]],
  ['M0', 'Letter of Credit Reference', [['Letter of Credit Number', 'M AN 2/40'], ['Date', 'O DT 8/8'], ['Date', 'O DT 8/8'], ['Date', 'O DT 8/8']]],
  ['M1', 'Insurance'],
  ['M7', 'Seal Numbers', [['Seal Number', 'M AN 2/15'], ['Seal Number', 'O AN 2/15'], ['Seal Number', 'O AN 2/15'], ['Seal Number', 'O AN 2/15'], ['Entity Identifier Code', 'O ID 2/3']]],
  ['M7A', 'Seal Number Replacement', [['Seal Number', 'M AN 2/15'], ['Seal Number', 'M AN 2/15'], ['Date', 'O DT 8/8'], ['Entity Identifier Code', 'O ID 2/3'], ['Name', 'O AN 1/60'], ['Description', 'O AN 1/80']]],
  ['M10', 'Manifest Identifying Information', [
    [scac, 'M ID 2/4'], ['Transportation Method/Type Code', 'M ID 1/2'], ['Country Code', 'M ID 2/3'], ['Vessel Code', 'O ID 1/8'], ['Vessel Name', 'O AN 2/28'], ['Flight/Voyage Number', 'L AN 2/10'],
    reference, ['Quantity', 'O R 1/15'], ['Manifest Type Code', 'M ID 1/1'], ['Vessel Code Qualifier', 'O ID 1/1'], ['Yes/No Condition or Response Code', 'O ID 1/1'], reference,
  ]],
  ['M11', 'Manifest Bill of Lading Details', [
    ['Bill of Lading/Waybill Number', 'M AN 1/12-25'], ['Location Identifier', 'M AN 1/30'], ['Quantity', 'L R 1/15'], ['Manifest Unit Code', 'L ID 1/3'], ['Weight', 'L R 1/10'], ['Weight Unit Code', 'L ID 1/1'],
    ['Volume', 'O R 1/8'], ['Volume Unit Qualifier', 'O ID 1/1'], ['Bill of Lading Type Code', 'O ID 2/2'], ['Place of Receipt by Pre-carrier', 'O AN 1/17'], ['Bill of Lading/Waybill Number', 'O AN 1/12-25'],
    [scac, 'M ID 2/4'], [scac, 'O ID 2/4'], [scac, 'O ID 2/4'], [scac, 'O ID 2/4'], ["Shipper's Export Declaration Requirements", 'O AN 1/2'], ['Export Exception Code', 'O ID 2/2'], [scac, 'O ID 2/4'], [scac, 'O ID 2/4'],
  ]],
  ['M12', 'In-bond Identifying Information', [
    ['Customs Entry Type Code', 'M ID 2/2'], ['Customs Entry Number', 'O AN 1/15'], ['Location Identifier', 'O AN 1/30'], ['Location Identifier', 'O AN 1/30'], ['Customs Shipment Value', 'O AN 2/8'],
    ['In-bond Control Number', 'O AN 1/25'], [scac, 'O ID 2/4'], qualifier, reference, ['Transportation Method/Type Code', 'O ID 1/2'], ['Vessel Name', 'O AN 2/28'],
  ]],
  ['M13', 'Manifest Amendment Details', [
    [scac, 'M ID 2/4'], ['Location Identifier', 'M AN 1/30'], ['Amendment Type Code', 'O ID 1/1'], ['Bill of Lading/Waybill Number', 'M AN 1/12-25'], ['Quantity', 'O R 1/15'], ['Amendment Code', 'O ID 2/2'],
    ['Action Code', 'O ID 1/2'], ['Bill of Lading/Waybill Number', 'O AN 1/12-25'], [scac, 'M ID 2/4'], [scac, 'O ID 2/4'],
  ]],
  ['M14', 'General Order Status Information'],
  ['M15', 'Customs Events Advisory Details', [
    ['Notification Entity Qualifier', 'M AN 1/2'], ['Reference Identification', 'M AN 1/30-80'], ['Date', 'M DT 8/8'], ['Location Identifier', 'O AN 1/30'], [scac, 'O ID 2/4'], ['Time', 'M TM 4/8'], ['Seal Number', 'O AN 2/15'],
    reference, [scac, 'O ID 2/4'], ['City Name', 'O AN 2/30'], ['State or Province Code', 'O ID 2/2'], ['Yes/No Condition or Response Code', 'O ID 1/1'], qualifier, reference, ['Vessel Name', 'O AN 2/28'],
    ['Transportation Method/Type Code', 'O ID 1/2'], ['Location Identifier', 'O AN 1/30'],
  ]],
  ['M20', 'Permit to Transfer Request Details'],
  ['M21', 'In-bond Control Number Details'],
  ['MAN', 'Marks and Numbers', [['Marks and Numbers Qualifier', 'M ID 1/2'], ['Marks and Numbers', 'M AN 1/48'], ['Marks and Numbers', 'O AN 1/48'], ['Marks and Numbers Qualifier', 'O ID 1/2'], ['Marks and Numbers', 'O AN 1/48'], ['Marks and Numbers', 'O AN 1/48']]],
  ['MBL', 'Bill of Lading', [[scac, 'M ID 2/4'], ['Bill of Lading/Waybill Number', 'M AN 1/12-25'], ['Action Code', 'O ID 1/2'], ['Yes/No Condition or Response Code', 'O ID 1/1'], ['Element not named in public lists', 'O ID 2/2']]],
  ['N1', 'Name', party],
  ['N10', 'Quantity and Description', [
    ['Quantity', 'O R 1/15'], ['Free-form Description', 'O AN 1/45'], ['Marks and Numbers', 'O AN 1/48'], ['Commodity Code Qualifier', 'O ID 1/1'], ['Commodity Code', 'O AN 1/30'], ['Customs Shipment Value', 'O AN 2/8'],
    ['Weight Unit Code', 'O ID 1/1'], ['Weight', 'O R 1/10'], reference, ['Manifest Unit Code', 'O ID 1/3'], ['Country Code', 'O ID 2/3'], ['Country Code', 'O ID 2/3'], ['Currency Code', 'O ID 3/3'],
  ]],
  ['N12', 'Equipment Environment'],
  ['N2', 'Additional Name Information', [['Name', 'M AN 1/60'], ['Name', 'O AN 1/60']]],
  ['N3', 'Address Information', [['Address Information', 'M AN 1/55'], ['Address Information', 'O AN 1/55']]],
  ['N4', 'Geographic Location', [['City Name', 'O AN 2/30'], ['State or Province Code', 'O ID 2/2'], ['Postal Code', 'O ID 3/15'], ['Country Code', 'O ID 2/3'], ['Location Qualifier', 'O ID 1/2'], ['Location Identifier', 'O AN 1/30'], ['Country Subdivision Code', 'O ID 1/3']]],
  ['N7', 'Equipment Details', [
    ['Equipment Initial', 'O AN 1/4'], ['Equipment Number', 'M AN 1/10-15'], ['Weight', 'O R 1/10'], ['Weight Qualifier', 'O ID 1/2'], ['Tare Weight', 'O N0 3/8'], ['Weight Allowance', 'O N0 2/6'], ['Dunnage', 'O N0 1/6'],
    ['Volume', 'O R 1/8'], ['Volume Unit Qualifier', 'O ID 1/1'], ['Ownership Code', 'O ID 1/1'], ['Equipment Description Code', 'O ID 2/2'], [scac, 'O ID 2/4'], ['Temperature Control', 'O AN 3/6'], ['Position', 'O AN 1/3'],
    ['Equipment Length', 'O N0 4/5'], ['Tare Qualifier Code', 'O ID 1/1'], ['Weight Unit Code', 'O ID 1/1'], ['Equipment Number Check Digit', 'O N0 1/1'], ['Type of Service Code', 'O ID 2/2'], ['Height', 'O R 1/8'], ['Width', 'O R 1/8'],
    ['Equipment Type', 'O ID 4/4'], [scac, 'O ID 2/4'], ['Car Type Code', 'O ID 1/4'],
  ]],
  ['N9', 'Reference Identification', [['Reference Identification Qualifier', 'M ID 2/3'], reference, ['Free-form Description', 'O AN 1/45'], ['Date', 'O DT 8/8'], ['Time', 'O TM 4/8'], ['Time Code', 'O ID 2/2'], ['Reference Identifier', 'O C 1/200']]],
  ['NM1', 'Individual or Organizational Name', [
    ['Entity Identifier Code', 'M ID 2/3'], ['Entity Type Qualifier', 'M ID 1/1'], ['Name Last or Organization Name', 'O AN 1/35-60'], ['Name First', 'O AN 1/25-35'], ['Name Middle', 'O AN 1/25'], ['Name Prefix', 'O AN 1/10'],
    ['Name Suffix', 'O AN 1/10'], ['Identification Code Qualifier', 'O ID 1/2'], ['Identification Code', 'O AN 2/80'], ['Entity Relationship Code', 'O ID 2/2'], ['Entity Identifier Code', 'O ID 2/3'],
  ]],
  ['P4', 'Port Information', [['Location Identifier', 'M AN 1/30'], ['Date', 'M DT 8/8'], ['Quantity', 'O R 1/15'], ['Location Identifier', 'O AN 1/30'], ['Time', 'O TM 4/8']]],
  ['P5', 'Port Function', [['Port or Terminal Function Code', 'M ID 1/1'], ['Location Qualifier', 'M ID 1/2'], ['Location Identifier', 'M AN 1/30']]],
  ['PER', 'Administrative Communications Contact', [
    ['Contact Function Code', 'M ID 2/2'], ['Name', 'O AN 1/60'], ['Communication Number Qualifier', 'O ID 2/2'], ['Communication Number', 'O AN 1/80-256'], ['Communication Number Qualifier', 'O ID 2/2'],
    ['Communication Number', 'O AN 1/80-256'], ['Communication Number Qualifier', 'O ID 2/2'], ['Communication Number', 'O AN 1/80-256'], ['Contact Inquiry Reference', 'O AN 1/20'],
  ]],
  ['PWK', 'Paperwork'],
  ['QTY', 'Quantity'],
  ['R2', 'Route Information'],
  ['R2A', 'Route Information with Preference'],
  ['R4', 'Port or Terminal', [
    ['Port or Terminal Function Code', 'M ID 1/1'], ['Location Qualifier', 'O ID 1/2'], ['Location Identifier', 'O AN 1/30'], ['Port Name', 'O AN 2/24'], ['Country Code', 'O ID 2/3'], ['Terminal Name', 'O AN 2/30'],
    ['Pier Number', 'O AN 1/4'], ['State or Province Code', 'O ID 2/2'],
  ]],
  ['REF', 'Reference Identification', [['Reference Identification Qualifier', 'M ID 2/3'], reference, ['Description', 'O AN 1/80'], ['Reference Identifier', 'O C 1/200']]],
  ['V1', 'Vessel Identification', [
    ['Vessel Code', 'O ID 1/8'], ['Vessel Name', 'O AN 2/28'], ['Country Code', 'O ID 2/3'], ['Flight/Voyage Number', 'O AN 2/10'], [scac, 'O ID 2/4'], ['Vessel Requirement Code', 'O ID 1/1'], ['Vessel Type Code', 'O ID 2/2'],
    ['Vessel Code Qualifier', 'O ID 1/1'], ['Transportation Method/Type Code', 'O ID 1/2'],
  ]],
  ['V4', 'Cargo Location Reference', [['Vessel Stowage Location', 'M AN 1/12']]],
  ['V9', 'Event Detail', [
    ['Event Code', 'M ID 3/3'], ['Event', 'O AN 1/25'], ['Date', 'O DT 8/8'], ['Time', 'O TM 4/8'], ['City Name', 'O AN 2/30'], ['State or Province Code', 'O ID 2/2'], ['Country Code', 'O ID 2/3'], ['Status Reason Code', 'O ID 3/3'],
    ['Standard Point Location Code', 'O ID 6/9'], ['Quantity', 'O R 1/15'], ['Element not named in public lists', 'O ID 2/2'], ['Free-form Message', 'O AN 1/30'], ['Time Code', 'O ID 2/2'], ['Quantity', 'O R 1/15'],
    ['Standard Point Location Code', 'O ID 6/9'], ['Element not named in public lists', 'O N0 1/3'], ['Element not named in public lists', 'O N0 1/3'], ['Element not named in public lists', 'O N0 1/3'], ['Weight', 'O R 1/10'], ['Length', 'O R 1/8'],
  ]],
  ['VC', 'Motor Vehicle Control', [
    ['Vehicle Identification Number', 'M AN 1/25'], ['Vehicle Deck Position Code', 'O ID 2/2'], ['Vehicle Type Code', 'O ID 1/1'], ['Dealer Code', 'O ID 2/9'], ['Route Code', 'O ID 1/13'], ['Bay Location', 'O ID 1/6'],
    ['Automotive Manufacturers Code', 'O ID 2/2'], ['Damage Exception Indicator', 'O ID 1/1'], ['Supplemental Inspection Code', 'O ID 1/1'], ['Factory Car Order Number', 'O AN 6/10'], ['Vessel Stowage Location', 'O AN 1/12'],
  ]],
  ['VEH', 'Vehicle Information'],
  ['VID', 'Conveyance Identification', [
    ['Equipment Description Code', 'M ID 2/2'], ['Equipment Initial', 'O AN 1/4'], ['Equipment Number', 'M AN 1/10-15'], ['Seal Number', 'O AN 2/15'], ['Seal Number', 'O AN 2/15'], ['Equipment Length', 'O N0 4/5'], ['Height', 'O R 1/8'],
    ['Width', 'O R 1/8'], ['Equipment Type', 'O ID 4/4'], ['Load/Empty Status Code', 'O ID 1/1'], ['Type of Service Code', 'O ID 2/2'], ['Location Identifier', 'O AN 1/30'], [scac, 'O ID 2/4'],
  ]],
  ['W09', 'Equipment and Temperature'],
  ['X1', 'Export License'],
  ['X2', 'Import License', [['Import License Number', 'M AN 6/30'], ['Date', 'O DT 8/8'], ['Date', 'O DT 8/8'], ['Import License Number', 'O AN 6/30'], ['Date', 'O DT 8/8'], ['Date', 'O DT 8/8']]],
  ['X4', 'Customs Release Information', [
    ['Bill of Lading/Waybill Number', 'O AN 1/12-25'], ['Quantity', 'O R 1/15'], ['Customs Entry Type Code', 'O ID 2/2'], ['Customs Entry Number', 'O AN 1/15'], ['Date', 'M DT 8/8'], ['Time', 'O TM 4/8'], ['Disposition Code', 'M ID 2/2'],
    ['Bill of Lading/Waybill Number', 'O AN 1/12-25'], [scac, 'M ID 2/4'], [scac, 'O ID 2/4'], ['Equipment Initial', 'O AN 1/4'], ['Equipment Number', 'O AN 1/10-15'], ['Location Identifier', 'O AN 1/30'], ['Location Identifier', 'O AN 1/30'],
    qualifier, reference, ['Time Code', 'O ID 2/2'], ['Location Identifier', 'O AN 1/30'], ['Location Identifier', 'O AN 1/30'],
  ]],
  ['Y2', 'Container Details', [
    ['Number of Containers', 'M N0 1/4'], ['Container Type Request Code', 'O ID 1/1'], ['Type of Service Code', 'O ID 2/2'], ['Equipment Type', 'M ID 4/4'], ['Transportation Method/Type Code', 'O ID 1/2'], ['Intermodal Service Code', 'O ID 1/2'],
    [scac, 'O ID 2/4'], ['Container Terms Code', 'O ID 3/3'], ['Container Terms Code Qualifier', 'O ID 1/1'], ['Total Stop-offs', 'O N0 1/2'],
  ]],
  ['Y6', 'Authentication', [['Authority Identifier Code', 'O ID 2/2'], ['Authority', 'M AN 1/20'], ['Authorization Date', 'M DT 8/8']]],
]

function errorCodes(count: number, name: string): ElementRow[] {
  return Array.from({ length: count }, (): ElementRow => [name, 'O ID 1/3'])
}
