import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Reports', lead: 'Filings that you may see, in figures. Days are those of Eastern time, by which CBP counts.', loading: 'Counting…',
  period: 'Period', from: 'From', to: 'To', importer: 'Importer', allImporters: 'All importers', presets: { 'week': 'Last 7 days', 'month': 'Last 30 days', 'quarter': 'Last 90 days', 'year': 'Last 365 days', 'own': 'Other dates' },
  wrongPeriod: 'The last day must not be before the first, nor more than 366 days after it.',
  nothing: 'Nothing was filed in this period', nothingWhat: 'Choose other dates, or another importer.',
  totals: 'Totals', filings: 'Filings', accepted: 'Accepted', rejected: 'Rejected', summaries: 'Entry summaries that stand', entries: 'Cargo releases', entrySummaries: 'Entry summaries', value: 'Value', duty: 'Duty', fees: 'Fees', owed: 'Total owed',
  volumes: 'Filings by day', volumesLabel: 'Bars of the filings of each day, from {from} to {to}: {total} in all.', day: 'Day',
  byChapter: 'Duty by chapter of the tariff', byChapterLabel: 'Bars of duty by chapter; the most is {duty} for chapter {first}.', chapter: 'Chapter', lines: 'Lines',
  byOrigin: 'Duty by country of origin', byOriginLabel: 'Bars of duty by country of origin; the most is {duty} for {first}.', origin: 'Origin', noOrigin: 'Not stated',
  dutyNote: 'Of the summaries that stand: of one that was replaced, the last; of one that was deleted, none. Antidumping and countervailing duty are among the duty.', noDuty: 'No duty was assessed in this period.',
  release: 'Time from filing to release', releaseLabel: 'Bars of the share of releases within each time.', within: 'Within', entriesReleased: 'Entries released', share: 'Share', noRelease: 'No entry of this period is released.',
  releaseWords: '{released, plural, one {# entry was} other {# entries were}} released: half of them within {median}, nine in ten within {p90}, 99 in 100 within {p99}. {waiting, plural, =0 {None waits} one {# waits} other {# wait}}.',
  findings: 'Findings by code', findingsLabel: 'Bars of the share of filings with each finding; the most frequent is {first}, on {share} of all.', code: 'Code', message: 'Finding', noFindings: 'No filing of this period had findings.',
  times: { second: '{count, plural, one {# second} other {# seconds}}', minute: '{count, plural, one {# minute} other {# minutes}}', hour: '{count, plural, one {# hour} other {# hours}}', day: '{count, plural, one {# day} other {# days}}' },
} as const

export const reportWords = {
  en,
  es: {
    title: 'Informes', lead: 'Las presentaciones que usted puede ver, en cifras. Los días son los de la hora del Este, por la que cuenta CBP.', loading: 'Contando…',
    period: 'Período', from: 'Desde', to: 'Hasta', importer: 'Importador', allImporters: 'Todos los importadores', presets: { 'week': 'Últimos 7 días', 'month': 'Últimos 30 días', 'quarter': 'Últimos 90 días', 'year': 'Últimos 365 días', 'own': 'Otras fechas' },
    wrongPeriod: 'El último día no debe ser anterior al primero, ni más de 366 días posterior.',
    nothing: 'No se presentó nada en este período', nothingWhat: 'Elija otras fechas u otro importador.',
    totals: 'Totales', filings: 'Presentaciones', accepted: 'Aceptadas', rejected: 'Rechazadas', summaries: 'Resúmenes de entrada vigentes', entries: 'Levantes de carga', entrySummaries: 'Resúmenes de entrada', value: 'Valor', duty: 'Derechos', fees: 'Tasas', owed: 'Total adeudado',
    volumes: 'Presentaciones por día', volumesLabel: 'Barras de las presentaciones de cada día, del {from} al {to}: {total} en total.', day: 'Día',
    byChapter: 'Derechos por capítulo del arancel', byChapterLabel: 'Barras de derechos por capítulo; el mayor es {duty}, del capítulo {first}.', chapter: 'Capítulo', lines: 'Líneas',
    byOrigin: 'Derechos por país de origen', byOriginLabel: 'Barras de derechos por país de origen; el mayor es {duty}, de {first}.', origin: 'Origen', noOrigin: 'No declarado',
    dutyNote: 'De los resúmenes vigentes: de uno sustituido, el último; de uno eliminado, ninguno. Los derechos antidumping y compensatorios están incluidos.', noDuty: 'No se liquidaron derechos en este período.',
    release: 'Tiempo desde la presentación hasta el levante', releaseLabel: 'Barras de la parte de levantes dentro de cada tiempo.', within: 'Dentro de', entriesReleased: 'Entradas con levante', share: 'Parte', noRelease: 'Ninguna entrada de este período tiene levante.',
    releaseWords: '{released, plural, one {# entrada obtuvo} other {# entradas obtuvieron}} el levante: la mitad dentro de {median}, nueve de cada diez dentro de {p90}, 99 de cada 100 dentro de {p99}. {waiting, plural, =0 {Ninguna espera} one {# espera} other {# esperan}}.',
    findings: 'Observaciones por código', findingsLabel: 'Barras de la parte de presentaciones con cada observación; la más frecuente es {first}, en {share} del total.', code: 'Código', message: 'Observación', noFindings: 'Ninguna presentación de este período tuvo observaciones.',
    times: { second: '{count, plural, one {# segundo} other {# segundos}}', minute: '{count, plural, one {# minuto} other {# minutos}}', hour: '{count, plural, one {# hora} other {# horas}}', day: '{count, plural, one {# día} other {# días}}' },
  },
} satisfies Catalogue<typeof en>
