/** Units that trade documents use most, by the codes of UN/ECE Recommendation 20. Others may be typed. */
export const tradeUnits: readonly (readonly [code: string, name: string])[] = [
  ['KGM', 'kilogram'], ['TNE', 'metric ton'], ['GRM', 'gram'], ['LBR', 'pound'], ['MTR', 'meter'], ['CMT', 'centimeter'], ['MMT', 'millimeter'], ['FOT', 'foot'], ['INH', 'inch'],
  ['MTK', 'square meter'], ['MTQ', 'cubic meter'], ['LTR', 'liter'], ['BLL', 'barrel (US)'], ['GLL', 'gallon (US)'], ['C62', 'one (piece)'], ['EA', 'each'], ['CEL', 'degree Celsius'],
  ['FAH', 'degree Fahrenheit'], ['P1', 'percent'], ['MPA', 'megapascal'], ['KPA', 'kilopascal'], ['JOU', 'joule'], ['KWH', 'kilowatt hour'],
]
