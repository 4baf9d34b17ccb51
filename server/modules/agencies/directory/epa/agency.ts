import type { Agency, AgencyProgram, RecordNeed } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const answers = dispositionsBy('EPA regional offices and program offices', 'Entry is refused, and CBP detains the goods or lets them be exported')
const { needed, sometimes } = recordsOf('EPA implementation guide (April 2025)', true)
const seen = 'EPA regulates goods of these headings; CBP\'s flags by tariff number were not obtained'
const unsure = (need: RecordNeed): RecordNeed => ({ ...need, isCertain: false })

const noticeOfArrival: readonly RecordNeed[] = [
  needed('PG07', 'brand name as on the label', { fields: ['tradeNameBrandName'] }), needed('PG19', 'the carrier (role CAR)', { having: { entityRoleCode: ['CAR'] } }), needed('PG19', 'who certifies (role CI)', { having: { entityRoleCode: ['CI'] } }),
  needed('PG29', 'net weight', { fields: ['commodityNetQuantityPgaLineNet'] }), needed('PG22', 'the notice of arrival, signed and dated', { fields: ['dateOfSignature'] }), sometimes('PG04', 'active ingredients and their percentage', 'For pesticides, not for devices'),
]

function pesticide(code: string, name: string, asked: AgencyProgram['asked']): AgencyProgram {
  return describeProgram({
    code, name, words: 'Notice of arrival (form 3540-1): brand, registration and establishment numbers, active ingredients, net weight, carrier, and who certifies', flag: 'EP5', asked, records: noticeOfArrival,
    disclaimers: disclaimers('ABCD', { A: 'The product is no pesticide or device', D: 'The notice of arrival is on paper' }), dispositions: answers, authority: '7 U.S.C. 136o; 19 CFR 12.112 to 12.117; 40 CFR part 152', isCertain: true,
  })
}

export const environmentalProtection: Agency = {
  code: 'EPA', name: 'Environmental Protection Agency', words: 'Vehicles and engines, pesticides, chemicals, and gases that harm the ozone layer or the climate',
  programs: [
    describeProgram({
      code: 'ODS', name: 'Ozone-depleting substances', words: 'Controlled substances of 40 CFR part 82: the substance, its amount, allowances or petition, and the certificate of the Toxic Substances Control Act', flag: 'EP1',
      asked: likely(seen, '2016-07-23', { 290371: 'HCFC-22', 290372: 'HCFC-123', 290373: 'HCFC-141b', 290374: 'HCFC-142b', 290375: 'HCFC-225', 290376: 'Halons', 290377: 'CFCs', 290339: 'Methyl bromide', 290314: 'Carbon tetrachloride', 290319: 'Methyl chloroform', 382478: 'Mixtures' }),
      records: [unsure(needed('PG22', 'certificate (EP4 or EP5)', { having: { declarationCode: ['EP4', 'EP5'] } })), unsure(needed('PG21', 'who certifies: name, telephone and email'))],
      disclaimers: disclaimers('ABCD'), dispositions: answers, authority: '42 U.S.C. 7671 to 7671q; 40 CFR part 82', isCertain: true,
    }),
    describeProgram({
      code: 'HFC', name: 'Hydrofluorocarbons', words: 'Bulk hydrofluorocarbons: notice 14 days before they come, kilograms, CAS numbers, consignee, and allowances', flag: 'EH1', from: '2022-01-01',
      asked: likely(seen, '2022-01-01', { 290341: 'HFC-23', 290342: 'HFC-32', 290343: 'Ethyl fluorides', 290344: 'HFC-125', 290345: 'HFC-134a', 290346: 'HFC-227ea', 290347: 'HFC-245fa', 290348: 'HFC-365mfc', 382761: 'Mixtures with HFC-23', 382763: 'Mixtures with HFC-125', 382764: 'Mixtures with HFC-134a' }),
      records: [needed('PG19', 'the consignee (role CN or CNE)', { having: { entityRoleCode: ['CN', 'CNE'] } }), needed('PG29', 'net kilograms', { having: { unitOfMeasurePgaLineNet: ['KG'] }, fields: ['commodityNetQuantityPgaLineNet'] })].map(unsure),
      disclaimers: disclaimers('A'), dispositions: answers, authority: '42 U.S.C. 7675; 40 CFR 84.25 and 84.31', isCertain: true,
    }),
    describeProgram({
      code: 'VNE', name: 'Vehicles and engines', words: 'Motor vehicles, engines and equipment with engines: form 3520-1 or 3520-21, with its import code, engine family and who certifies', flag: 'EP3',
      asked: likely(seen, '2016-07-23', { 8407: 'Spark-ignition engines', 8408: 'Diesel engines', 8429: 'Bulldozers, loaders', 8433: 'Mowers', 8502: 'Generating sets', 8701: 'Tractors', 8702: 'Buses', 8703: 'Passenger cars', 8704: 'Trucks', 8711: 'Motorcycles', 8903: 'Boats' }),
      records: [unsure(needed('PG22', 'the declaration of form 3520-1 or 3520-21', { having: { declarationCertification: ['Y'] } })), unsure(needed('PG19', 'who certifies (role CI)', { having: { entityRoleCode: ['CI'] } })), unsure(needed('PG24', 'import code and industry code of the form')), unsure(needed('PG07', 'make and model')), sometimes('PG14', 'certificate of conformity, or bond', 'When the import code asks for it')],
      disclaimers: disclaimers('ABCD'), dispositions: answers, authority: '42 U.S.C. 7522, 7525, 7601; 19 CFR 12.73 and 12.74', isCertain: true,
    }),
    pesticide('PS1', 'Pesticides', likely(seen, '2016-07-23', { 3808: 'Insecticides, herbicides, disinfectants', 380891: 'Insecticides' })),
    pesticide('PS2', 'Pesticide devices', likely(seen, '2016-07-23', { 8543: 'Ultrasonic devices', 842121: 'Water treatment units', 8539: 'Germicidal lamps' })),
    pesticide('PS3', 'Pesticides under other terms', []),
    describeProgram({
      code: 'TS1', name: 'Toxic substances', words: 'Chemical substances in bulk or mixtures, and articles where a rule says so: the importer certifies that they comply, or that the Act does not apply', flag: 'EP7',
      asked: likely(seen, '2016-07-23', { '28': 'Inorganic chemicals', '29': 'Organic chemicals', '32': 'Dyes, paints, inks', '34': 'Soaps, waxes', '35': 'Glues, enzymes', '38': 'Chemical products', '39': 'Plastics in primary forms', '4411': 'Fiberboard', '4412': 'Plywood', '9403': 'Furniture of composite wood' }),
      records: [unsure(needed('PG22', 'the certificate, positive or negative', { fields: ['declarationCode'] })), unsure(needed('PG21', 'who certifies: name, telephone and email'))],
      disclaimers: disclaimers('ABCD', { A: 'The goods are no chemical substance, or are excluded from the Act' }), dispositions: answers, authority: '15 U.S.C. 2612; 19 CFR 12.118 to 12.127; 40 CFR part 707', isCertain: true,
    }),
  ],
}
