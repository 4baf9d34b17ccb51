import type { Agency, AgencyProgram } from '../agency.ts'
import { invented, likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const answers = dispositionsBy('NHTSA\'s office of vehicle safety compliance', 'The vehicle or equipment is refused: exported, or abandoned to the United States (49 CFR 591.9)')
const { needed, sometimes } = recordsOf('49 CFR 591.5 and 591.6; boxes of form HS-7 by program, CSMS 16-000453', true)
const seen = 'Headings that name vehicles and equipment; CBP\'s flags DT1 and DT2 by tariff number were not obtained'

type Named = Pick<AgencyProgram, 'code' | 'name' | 'words' | 'asked'>

/** One program of form HS-7, with the boxes that may be declared under it. */
function program(named: Named, boxes: readonly string[], more: AgencyProgram['records'] = []): AgencyProgram {
  return describeProgram({
    ...named, flag: 'DT', records: [needed('PG22', `the declaration of form HS-7: box ${boxes.join(', ')}`, { having: { conformanceDeclaration: boxes } }), ...more],
    disclaimers: disclaimers('AB', { A: 'The article is no motor vehicle, nor equipment that NHTSA regulates', B: 'NHTSA\'s guide asks for no data about it' }), dispositions: answers, authority: '49 U.S.C. 30112, 30141 to 30147; 49 CFR part 591', isCertain: true,
  })
}

export const highwayTrafficSafety: Agency = {
  code: 'NHT', name: 'National Highway Traffic Safety Administration', words: 'Motor vehicles and equipment that a federal safety, bumper or theft prevention standard covers: the declaration of form HS-7',
  programs: [
    program({
      code: 'MVS', name: 'Motor vehicles', words: 'Vehicles for the road: box of form HS-7, make, model, year and VIN; bond and registered importer where they do not conform',
      asked: [invented('8703', 'must', 'Passenger cars'), ...likely(seen, '2016-07-23', { 8701: 'Tractors for semi-trailers', 8702: 'Buses', 8703: 'Passenger cars', 8704: 'Trucks', 8711: 'Motorcycles', 8716: 'Trailers' })],
    }, ['1', '2A', '2B', '3', '4', '5', '6', '7', '9', '10', '12', '13'], [
      { ...needed('PG07', 'make, model, and VIN', { fields: ['tradeNameBrandName'] }), isCertain: false }, sometimes('PG35', 'the DOT conformance bond', 'When box 3 is declared'), sometimes('PG34', 'passport or other travel document', 'When box 5, 6 or 12 is declared'),
    ]),
    program({ code: 'REI', name: 'Regulated equipment', words: 'Tires, rims, brake hoses, brake fluid, seat belts, lamps, glazing, helmets, child seats and other equipment under a standard', asked: likely(seen, '2016-07-23', { '4011': 'Tires', '700711': 'Safety glass', '700721': 'Laminated glass', '851220': 'Lamps', '381900': 'Brake fluid', '650610': 'Helmets', '870821': 'Seat belts', '940180': 'Child seats' }) }, ['2A', '7']),
    program({ code: 'OEI', name: 'Other equipment', words: 'Equipment that no standard covers', asked: [] }, ['1', '9']),
    program({ code: 'TPE', name: 'Theft prevention equipment', words: 'Parts marked against theft (49 CFR part 541)', asked: [] }, ['11']),
    program({ code: 'OFF', name: 'Off-road vehicles', words: 'Vehicles not made for use on public roads', asked: likely(seen, '2016-07-23', { 870310: 'Snowmobiles, golf cars', 870321: 'All-terrain vehicles' }) }, ['8']),
  ],
}
