import type { Agency, AgencyProgram } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const answers = dispositionsBy('NMFS officers of the international affairs and law enforcement offices', 'The fish is refused entry: it is exported, or destroyed')
const { needed, sometimes } = recordsOf('NMFS implementation guide for programs 370, HMS, AMR and SIM (February 2020)', false)
const seen = 'Headings that name the species; NMFS\'s list of tariff numbers was not verified'
const permit = needed('PG14', 'number of the international fisheries trade permit', { fields: ['lpcoNumberOrName'] })

type Named = Pick<AgencyProgram, 'code' | 'name' | 'words' | 'flag' | 'asked' | 'records' | 'authority'>

function program(named: Named & { readonly processing?: Readonly<Record<string, string>>; readonly from?: AgencyProgram['from']; readonly isCertain?: boolean }): AgencyProgram {
  return describeProgram({ isCertain: true, ...named, disclaimers: disclaimers('ABCD', { A: 'The product holds no fish of a species that the program covers', B: 'The form of the product is left free, e.g. fish oil or sauce' }), dispositions: answers })
}

export const marineFisheries: Agency = {
  code: 'NMF', name: 'National Marine Fisheries Service', words: 'Seafood: tuna and dolphins, highly migratory species, Antarctic toothfish, and species at risk of unlawful fishing',
  programs: [
    program({
      code: '370', name: 'Tuna tracking and verification', words: 'Frozen and processed tuna: the fisheries certificate of origin (NOAA form 370), with vessel, gear, ocean area and the captain\'s statement', flag: 'NM1', processing: { NOT: 'Not yellowfin', YFT: 'Yellowfin' },
      asked: likely(seen, '2016-09-20', { '030341': 'Albacore, frozen', '030342': 'Yellowfin, frozen', '030343': 'Skipjack, frozen', '030344': 'Bigeye, frozen', '030345': 'Bluefin, frozen', '030346': 'Southern bluefin, frozen', '030349': 'Other tuna, frozen', '030487': 'Tuna fillets, frozen', '160414': 'Prepared tuna' }),
      records: [needed('PG22', 'NOAA form 370 (document 877)', { having: { documentIdentifier: ['877'] } }), needed('PG06', 'country, ocean area and gear of the harvest', { fields: ['countryCode'] }), needed('PG31', 'the harvesting vessel')], authority: '16 U.S.C. 1371(a)(2), 1385; 50 CFR 216.24(f)',
    }),
    program({
      code: 'HMS', name: 'Highly migratory species', words: 'Bluefin, southern bluefin and frozen bigeye tuna, swordfish and shark fins: the catch or statistical document, and the trade permit', flag: 'NM5',
      asked: likely(seen, '2016-09-20', { '030235': 'Bluefin, fresh', '030236': 'Southern bluefin, fresh', '030247': 'Swordfish, fresh', '030344': 'Bigeye, frozen', '030345': 'Bluefin, frozen', '030357': 'Swordfish, frozen', '030445': 'Swordfish fillets', '030571': 'Shark fins' }),
      records: [permit, needed('PG22', 'the catch, statistical or re-export document', { fields: ['documentIdentifier'] })], authority: '16 U.S.C. 971 to 971k; 50 CFR 300.180 to 300.189',
    }),
    program({
      code: 'AMR', name: 'Antarctic marine living resources', words: 'Toothfish and Antarctic krill: pre-approval, catch document and the trade permit', flag: 'NM3',
      asked: likely(seen, '2016-09-20', { '030283': 'Toothfish, fresh', '030383': 'Toothfish, frozen', '030446': 'Toothfish fillets, fresh', '030485': 'Toothfish fillets, frozen', '030619': 'Krill' }),
      records: [permit, needed('PG22', 'the catch or re-export document (888, 889 or 893)', { having: { documentIdentifier: ['888', '889', '893'] } })], authority: '16 U.S.C. 2431 to 2444; 50 CFR 300.104 to 300.107',
    }),
    program({
      code: 'SIM', name: 'Seafood import monitoring', words: 'Abalone, cods, blue and red king crab, mahi mahi, grouper, red snapper, sea cucumber, sharks, shrimp, swordfish and tunas: who caught or raised them, where and how, and where they were landed', flag: 'NM8', from: '2018-01-01',
      asked: likely(seen, '2018-01-01', { '030251': 'Cod, fresh', '030363': 'Cod, frozen', '030471': 'Cod fillets, frozen', '030614': 'Crabs, frozen', '030633': 'Crabs, fresh', '030617': 'Shrimps, frozen', '030781': 'Abalone', '030811': 'Sea cucumbers', '030231': 'Albacore, fresh', '030232': 'Yellowfin, fresh', '030234': 'Bigeye, fresh', '030281': 'Sharks, fresh', '160521': 'Prepared shrimps', '160414': 'Prepared tuna' }),
      records: [permit, needed('PG05', 'scientific name of the species', { fields: ['scientificGenusName', 'scientificSpeciesName'] }), needed('PG06', 'flag or country, area, gear and dates of the harvest', { fields: ['countryCode'] }), sometimes('PG31', 'the harvesting vessel', 'When the fish is caught in the wild'), needed('PG30', 'where and when the fish was landed')], authority: '16 U.S.C. 1826, 1857(1)(Q); 50 CFR 300.320 to 300.325',
    }),
    program({
      code: 'COA', name: 'Certification of admissibility', words: 'Fish of a nation some of whose fisheries are denied comparability under the Marine Mammal Protection Act: the certification that these were not among them', flag: 'NMC', from: '2026-01-01', isCertain: false,
      asked: [], records: [needed('PG22', 'the certification of admissibility')], authority: '16 U.S.C. 1371(a)(2); 50 CFR 216.24(h)',
    }),
  ],
}
