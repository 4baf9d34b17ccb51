import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Enforcement figures', lead: 'How fast goods go, what exams find, and what comes of it. Days are those of Eastern time. Customs’ own.', loading: 'Counting…',
  period: 'Period', from: 'From', to: 'To', wrongPeriod: 'The last day must not be before the first, nor more than 366 days after it.',
  totals: 'Totals', released: 'Entries released', waiting: 'Not released yet', median: 'Median time', p90: 'Nine in ten within', exams: 'Exams recorded', found: 'Found something', share: 'Share that found something', atRisk: 'Revenue at risk', recovered: 'Revenue recovered',
  revenueNote: 'At risk: duty as assessed on the lines whose exam found another quantity, description, classification, origin or value, or undeclared goods. Recovered: by how much the totals of their entry summaries rose after the exam; a summary first filed after it counts as no rise. {assessed} of {entries} such entries have a summary.', cutShort: 'There were more entries than are looked up at once: the newest were counted. Choose a shorter period.',
  byPort: 'Time to release by port', byMode: 'Time to release by mode of transport', port: 'Port', mode: 'Mode', notStated: 'Not stated', timesLabel: 'Bars of the median time from filing to release; the longest shown is {first}.', noReleases: 'No entry filed in this period is released.',
  byWhy: 'Exam yield by why goods were chosen', byKind: 'Exam yield by kind of exam', bySite: 'Exam yield by site', byDiscrepancy: 'What exams found', key: 'Of', yieldLabel: 'Bars of the share of exams that found something; first {first}.', discrepancyLabel: 'Bars of exams by what they found; most often {first}.', noExams: 'No exam was recorded in this period.', noDiscrepancies: 'No exam of this period found anything.', seized: 'With a seizure',
  why: { rule: 'By a targeting rule', random: 'Drawn at random', officer: 'Ordered by an officer, or by a rule without a hit' },
  rules: 'Rule performance', rule: 'Rule', version: 'Version', hits: 'Hits', rulesLabel: 'Bars of the share of exams that found something, by rule; first {first}.', noRules: 'No targeting rule hit a filing in this period.',
  agencies: 'Agency times', agency: 'Agency', reviews: 'Filings that concern it', answered: 'Answered', releaseMedian: 'Median to release', releaseP90: 'Nine in ten released within', agenciesLabel: 'Bars of the median time to an agency’s first answer; first {first}.', noAgencies: 'No filing of this period concerns another agency.',
} as const

export const figureWords = {
  en,
  es: {
    title: 'Cifras de control', lead: 'Con qué rapidez salen las mercancías, qué hallan los exámenes y qué resulta. Los días son los de la hora del Este. Propio de aduanas.', loading: 'Contando…',
    period: 'Período', from: 'Desde', to: 'Hasta', wrongPeriod: 'El último día no debe ser anterior al primero, ni más de 366 días posterior.',
    totals: 'Totales', released: 'Entradas con levante', waiting: 'Aún sin levante', median: 'Tiempo mediano', p90: 'Nueve de cada diez dentro de', exams: 'Exámenes registrados', found: 'Hallaron algo', share: 'Parte que halló algo', atRisk: 'Ingresos en riesgo', recovered: 'Ingresos recuperados',
    revenueNote: 'En riesgo: los derechos liquidados de las líneas cuyo examen halló otra cantidad, descripción, clasificación, origen o valor, o mercancía no declarada. Recuperados: cuánto subieron los totales de sus resúmenes de entrada tras el examen; un resumen presentado después no cuenta como subida. {assessed} de {entries} de esas entradas tienen resumen.', cutShort: 'Hubo más entradas de las que se consultan a la vez: se contaron las más recientes. Elija un período más corto.',
    byPort: 'Tiempo hasta el levante por puerto', byMode: 'Tiempo hasta el levante por modo de transporte', port: 'Puerto', mode: 'Modo', notStated: 'No declarado', timesLabel: 'Barras del tiempo mediano desde la presentación hasta el levante; el mayor mostrado es {first}.', noReleases: 'Ninguna entrada presentada en este período tiene levante.',
    byWhy: 'Rendimiento según por qué se eligió la mercancía', byKind: 'Rendimiento por clase de examen', bySite: 'Rendimiento por lugar', byDiscrepancy: 'Qué hallaron los exámenes', key: 'De', yieldLabel: 'Barras de la parte de exámenes que hallaron algo; primero {first}.', discrepancyLabel: 'Barras de exámenes por lo que hallaron; lo más frecuente, {first}.', noExams: 'No se registró ningún examen en este período.', noDiscrepancies: 'Ningún examen de este período halló nada.', seized: 'Con incautación',
    why: { rule: 'Por una regla de selección', random: 'Por sorteo', officer: 'Ordenado por un funcionario, o por una regla sin selección' },
    rules: 'Rendimiento de las reglas', rule: 'Regla', version: 'Versión', hits: 'Selecciones', rulesLabel: 'Barras de la parte de exámenes que hallaron algo, por regla; primero {first}.', noRules: 'Ninguna regla de selección se aplicó en este período.',
    agencies: 'Tiempos de los organismos', agency: 'Organismo', reviews: 'Presentaciones que le conciernen', answered: 'Respondidas', releaseMedian: 'Mediana hasta el levante', releaseP90: 'Nueve de cada diez con levante dentro de', agenciesLabel: 'Barras del tiempo mediano hasta la primera respuesta; primero {first}.', noAgencies: 'Ninguna presentación de este período concierne a otro organismo.',
  },
} satisfies Catalogue<typeof en>
