/** A special programme indicator: its name, and the days that CBP's list itself states. */
export interface SpecialProgram {
  readonly code: string
  readonly name: string
  readonly from?: string
  /** Last day in effect. */
  readonly to?: string
}

/** The special programme indicators of the entry summary (ACE CATAIR entry summary chapter, SPI codes; HTSUS general note 3(c)). */
export const specialPrograms: readonly SpecialProgram[] = [
  { code: 'A', name: 'Generalized System of Preferences (GSP)' },
  { code: 'AU', name: 'Australia Free Trade Agreement' },
  { code: 'B', name: 'Automotive Product Trade Act' },
  { code: 'B#', name: 'Automotive Product Trade Act + FTA MPF Exemption' },
  { code: 'BH', name: 'Bahrain Free Trade Agreement' },
  { code: 'C', name: 'Agreement on Trade in Civil Aircraft' },
  { code: 'C#', name: 'Agreement on Trade in Civil Aircraft + FTA MPF Exemption' },
  { code: 'CA', name: 'North American Free Trade Agreement (NAFTA) - Canada', to: '2020-06-30' },
  { code: 'CL', name: 'Chile Free Trade Act' },
  { code: 'CO', name: 'Colombia Trade Promotion Agreement' },
  { code: 'D', name: 'African Growth and Opportunity Act (AGOA)' },
  { code: 'E', name: 'Caribbean Basin Economic Recovery Act (CBERA); also known as the Caribbean Basin Initiative (CBI)' },
  { code: 'IL', name: 'U.S. - Israel Free Trade Area Agreement' },
  { code: 'J', name: 'Andean Trade Preference Act (ATPA)' },
  { code: 'J+', name: 'Andean Trade Promotion and Drug Eradication Act (ATPDEA)' },
  { code: 'JO', name: 'Jordan Free Trade Agreement' },
  { code: 'JP', name: 'U.S. - Japan Trade Agreement' },
  { code: 'K', name: 'Agreement on Trade in Pharmaceutical Products' },
  { code: 'K#', name: 'Agreement on Trade in Pharmaceutical Products + FTA MPF Exemption' },
  { code: 'KR', name: 'U.S. - Korea Free Trade Agreement' },
  { code: 'L', name: 'Uruguay Round Concessions on Intermediate Chemicals for Dyes' },
  { code: 'L#', name: 'Uruguay Round concessions on Intermediate Chemicals for Dyes + FTA MPF Exemption' },
  { code: 'MA', name: 'Morocco Free Trade Agreement' },
  { code: 'MX', name: 'North American Free Trade Agreement (NAFTA) - Mexico', to: '2020-06-30' },
  { code: 'N', name: 'A product of the West Bank, Gaza Strip (GZ), a qualifying industrial zone (Jordan), or Israel (Israel) under the U.S. - Israel Free Trade Area Agreement' },
  { code: 'NP', name: 'Nepal Preference Program' },
  { code: 'OM', name: 'Oman Free Trade Agreement' },
  { code: 'P', name: 'Originating Central American Free Trade Agreement (CAFTA)' },
  { code: 'PA', name: 'Panama Trade Promotion Agreement' },
  { code: 'PE', name: 'Peru Trade Promotion Agreement' },
  { code: 'P+', name: 'Qualifying Central American Free Trade Agreement (CAFTA)' },
  { code: 'R', name: 'Caribbean Basin Trade Partnership Act (CBTPA)' },
  { code: 'S', name: 'U.S.-Mexico-Canada Agreement (USMCA)', from: '2020-07-01' },
  { code: 'S+', name: 'Qualifying U.S.-Mexico-Canada Agreement (USMCA) commodities', from: '2020-07-01' },
  { code: 'SG', name: 'Singapore Free Trade Act' },
  { code: 'W', name: 'Products of Puerto Rico advanced in value or improved in condition in a CBERA country' },
  { code: 'Y', name: 'U.S. Insular Possession' },
  { code: 'Z', name: 'Freely Associated States' },
]
