/** Members whose name is not their label: abbreviations, symbols, and words that say too little by themselves. */
export const memberLabels: Readonly<Record<string, string>> = {
  id: 'Identifier', validFrom: 'Valid from', validUntil: 'Valid until', unitCode: 'Unit', value: 'Value', scac: 'Carrier code (SCAC)', leiCode: 'Legal entity identifier (LEI)',
  globalLocationNumber: 'Global location number (GLN)', unLocode: 'UN/LOCODE', iataAirportCode: 'Airport (IATA)', iataCarrierCode: 'Carrier (IATA)', usPortCode: 'U.S. port (Schedule D)', firmsCode: 'FIRMS code',
  taxId: 'Tax number', faxNumber: 'Fax', phoneNumber: 'Telephone', email: 'E-mail', url: 'Web address', streetAddress: 'Street', addressLocality: 'Town', addressRegion: 'State or region', addressCountry: 'Country',
  postalCode: 'Postal code', plantOrSiteName: 'Plant or site', geo: 'Coordinates', countryOfMeltAndPour: 'Country of melt and pour', htsCode: 'Tariff number (HTS)', hsCode: 'HS code', mid: 'Manufacturer (MID)',
  gtin: 'GTIN', sku: 'SKU', upc: 'UPC', credentialSubject: 'What is certified', perUnitWeight: 'Weight of each piece', proof: 'Proof', credentialStatus: 'Where its status is told',
  c: 'Carbon (C)', mn: 'Manganese (Mn)', p: 'Phosphorus (P)', s: 'Sulfur (S)', si: 'Silicon (Si)', al: 'Aluminum (Al)', cu: 'Copper (Cu)', ni: 'Nickel (Ni)', cr: 'Chromium (Cr)', mo: 'Molybdenum (Mo)',
  sn: 'Tin (Sn)', nbCb: 'Niobium (Nb)', v: 'Vanadium (V)', ti: 'Titanium (Ti)', b: 'Boron (B)', n: 'Nitrogen (N)', ca: 'Calcium (Ca)', pb: 'Lead (Pb)', ce: 'Carbon equivalent (CE)',
}
