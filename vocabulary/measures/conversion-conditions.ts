import { warning } from '../finding/condition.ts'

const oil = 'API MPMS 11.1-2004; ASTM D1250-08'
const gas = 'ISO 13443:1996'

/** The quantity is not a number that one can calculate with. */
export const quantityUnreadable = warning('provenance-conversion-unreadable', {
  message: 'The quantity or one of its conditions is no decimal number that can be converted',
  authority: 'UN/ECE Recommendation 20',
  remedy: 'State quantities and conditions in digits with an optional fraction',
})

/** Nothing makes one of the other: pieces and kilograms. */
export const kindsDiffer = warning('provenance-conversion-kinds-differ', {
  message: 'Nothing converts a unit of the one kind into one of the other',
  authority: 'UN/ECE Recommendation 20',
  remedy: 'State both quantities in units of the same kind',
})

/** Volume and mass need the density. */
export const densityMissing = warning('provenance-conversion-density-missing', {
  message: 'The density is not stated, without which volumes at different temperatures, or volume and mass, do not compare',
  authority: oil,
  remedy: 'State the density at 15 °C in kilograms per cubic metre',
})

/** Thermal expansion is known of crude oil alone. */
export const expansionUnknown = warning('provenance-conversion-expansion-unknown', {
  message: 'How the goods expand with temperature is not known here: they are not stated to be crude oil, or lie beyond what the standard covers',
  authority: oil,
  remedy: 'State the volume at the reference temperature of the trade',
})

/** Gas needs temperature and pressure on both sides. */
export const referenceMissing = warning('provenance-conversion-reference-missing', {
  message: 'The volume of gas is stated without the temperature and the pressure that it is referred to',
  authority: gas,
  remedy: 'State temperature and absolute pressure of the reference',
})

/** Volume and energy need the heating value. */
export const heatingValueMissing = warning('provenance-conversion-heating-value-missing', {
  message: 'The heating value is not stated, without which the volume of a gas does not become energy',
  authority: 'ISO 6976:2016',
  remedy: 'State the heating value in megajoules per cubic metre at the conditions of the volume',
})
