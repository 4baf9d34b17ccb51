import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Tariff', titleFor: 'Tariff: {words}', lead: 'The Harmonized Tariff Schedule of the United States: find a number, see its rates over time and what else bears on it, and work out what would be owed.',
  search: 'Number or words', searchHint: 'Such as 6109.10, or cotton T-shirts', button: 'Search', day: 'On the day', show: 'Show',
  found: '{count, plural, =0 {Nothing found} one {One found} other {# found}}', foundCut: 'The first {count}; more words find fewer', number: 'Number', description: 'Description', general: 'General rate', entered: 'Goods are entered under this number', within: 'in',
  nothing: 'No tariff number answers “{words}”', nothingWhat: 'Try the trade’s plain word for the goods, or the first four digits of the number. Only what the loaded revision prints is searched.',
  chapters: 'Chapters', chapter: 'Chapter {number}', headings: '{count, plural, one {one heading} other {# headings}}', loading: 'Reading the tariff…',
  by: 'By {revision}, taken as the law from {asOf}.', provisional: 'For this day the loaded revisions do not speak: a later or earlier change is not known here.', excerpt: 'Only an excerpt is loaded on this server, for the samples: numbers that are missing here may well be in the tariff.',
  heading: 'Heading {heading}', headingLead: 'Every row as it is printed.', up: 'Tariff', special: 'Special rates', column2: 'Column 2 rate', units: 'Units', noUnits: 'No quantity is collected', additional: 'Additional duties', quota: 'Quota', footnotes: 'Footnotes', subdivided: 'Goods cannot be entered under this number: longer numbers stand under it.', seeHeading: 'See the whole heading',
  rates: 'Rates', ratesAt: 'Printed at {code}', forAny: 'for any programme',
  history: 'Over time', historyWhat: 'What each loaded revision prints.', revision: 'Revision', from: 'From', changed: 'Changed', same: 'As before', absent: 'Not in this revision', first: 'First that is loaded',
  measures: 'What else may bear on it', measuresWhat: 'As far as number, origin and day tell. The notes to chapter 99 and the rules of origin decide; nothing here is decided.', chooseOrigin: 'Choose an origin below to see the trade actions and the preferences for it.',
  additionalMeasures: 'Trade actions', noAdditional: 'None that is known here reaches this number from this origin on this day.', notConfirmed: 'Not confirmed from its publication', heldInvalid: 'Held on {day} to be without authority: {authority}. Refunds: {refund}.', percent: '{percent} % under {codes}', period: 'From {from} until {to}', since: 'From {from}', add: 'Report it in the calculation: {code}',
  programmes: 'Preferences that may be claimed', noProgrammes: 'The line prints none that this origin may claim on this day.', claim: 'Claim {claim}', lapsed: 'Lapsed: the duty is due unless it is renewed', uncertain: 'The origin’s standing could not be confirmed',
  duty: 'What would be owed', dutyLead: 'The same calculation as for a filed entry summary. The address of the page carries the question, so that you can share it.',
  origin: 'Country of origin', choose: 'Choose', value: 'Customs value in dollars', quantity: 'Quantity in {unit}', transport: 'Arrives by', transports: { none: 'Not stated', vessel: 'Vessel, in containers', air: 'Air', truck: 'Truck', rail: 'Rail' },
  beside: 'Other numbers reported beside it', besideHint: 'Chapter 99 numbers, with commas between: 9903.01.25', programme: 'Claimed preference', programmeHint: 'The claim code, such as KR; empty for none', calculate: 'Calculate',
  total: 'Would be owed in all', dutyPart: 'Duty', fees: 'Fees', provisionalDuty: 'Provisional: a part rests on data older than the day.', why: 'How it comes to that', findings: 'To be considered', calculating: 'Calculating…',
} as const

export const tariffWords = {
  en,
  es: {
    title: 'Arancel', titleFor: 'Arancel: {words}', lead: 'El Arancel Armonizado de los Estados Unidos: encuentre un número, vea sus tipos a lo largo del tiempo y lo que además le afecta, y calcule lo que se debería.',
    search: 'Número o palabras', searchHint: 'Por ejemplo 6109.10, o cotton T-shirts (el arancel está en inglés)', button: 'Buscar', day: 'En la fecha', show: 'Mostrar',
    found: '{count, plural, =0 {No se encontró nada} one {Se encontró uno} other {Se encontraron #}}', foundCut: 'Los primeros {count}; más palabras encuentran menos', number: 'Número', description: 'Descripción', general: 'Tipo general', entered: 'Las mercancías se declaran con este número', within: 'en',
    nothing: 'Ningún número del arancel responde a «{words}»', nothingWhat: 'Pruebe la palabra corriente en inglés, o las cuatro primeras cifras. Solo se busca lo que publica la revisión cargada.',
    chapters: 'Capítulos', chapter: 'Capítulo {number}', headings: '{count, plural, one {una partida} other {# partidas}}', loading: 'Leyendo el arancel…',
    by: 'Según {revision}, tomada como ley desde el {asOf}.', provisional: 'Las revisiones cargadas no hablan de esta fecha: aquí no se conoce un cambio posterior o anterior.', excerpt: 'En este servidor solo hay un extracto, para los ejemplos: números que aquí faltan pueden estar en el arancel.',
    heading: 'Partida {heading}', headingLead: 'Cada fila como se publica.', up: 'Arancel', special: 'Tipos especiales', column2: 'Tipo de la columna 2', units: 'Unidades', noUnits: 'No se recoge cantidad', additional: 'Derechos adicionales', quota: 'Contingente', footnotes: 'Notas al pie', subdivided: 'No se declara con este número: hay números más largos debajo.', seeHeading: 'Ver la partida entera',
    rates: 'Tipos', ratesAt: 'Publicado en {code}', forAny: 'para cualquier programa',
    history: 'A lo largo del tiempo', historyWhat: 'Lo que publica cada revisión cargada.', revision: 'Revisión', from: 'Desde', changed: 'Cambió', same: 'Como antes', absent: 'No está en esta revisión', first: 'La primera cargada',
    measures: 'Lo que además puede afectarle', measuresWhat: 'Hasta donde dicen número, origen y fecha. Deciden las notas del capítulo 99 y las normas de origen; aquí no se decide nada.', chooseOrigin: 'Elija abajo un origen para ver las medidas comerciales y las preferencias.',
    additionalMeasures: 'Medidas comerciales', noAdditional: 'Ninguna conocida aquí alcanza este número desde este origen en esta fecha.', notConfirmed: 'No confirmada por su publicación', heldInvalid: 'Declarada sin fundamento el {day}: {authority}. Devoluciones: {refund}.', percent: '{percent} % con {codes}', period: 'Del {from} al {to}', since: 'Desde el {from}', add: 'Declararla en el cálculo: {code}',
    programmes: 'Preferencias que pueden solicitarse', noProgrammes: 'La línea no publica ninguna que este origen pueda solicitar en esta fecha.', claim: 'Solicitud {claim}', lapsed: 'Caducada: se debe el derecho salvo renovación', uncertain: 'No pudo confirmarse la condición del origen',
    duty: 'Lo que se debería', dutyLead: 'El mismo cálculo que para un resumen de entrada presentado. La dirección de la página lleva la pregunta, para que pueda compartirla.',
    origin: 'País de origen', choose: 'Elija', value: 'Valor en aduana en dólares', quantity: 'Cantidad en {unit}', transport: 'Llega por', transports: { none: 'No se indica', vessel: 'Buque, en contenedores', air: 'Avión', truck: 'Camión', rail: 'Ferrocarril' },
    beside: 'Otros números declarados además', besideHint: 'Números del capítulo 99, separados por comas: 9903.01.25', programme: 'Preferencia solicitada', programmeHint: 'El código de solicitud, como KR; vacío si ninguna', calculate: 'Calcular',
    total: 'Se debería en total', dutyPart: 'Derechos', fees: 'Tasas', provisionalDuty: 'Provisional: una parte se apoya en datos anteriores a la fecha.', why: 'Cómo se llega a ello', findings: 'Para considerar', calculating: 'Calculando…',
  },
} satisfies Catalogue<typeof en>
