import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  showTable: 'Show the table', showChart: 'Show the chart', tableOf: 'Table: {title}',
  times: { second: '{count, plural, one {# second} other {# seconds}}', minute: '{count, plural, one {# minute} other {# minutes}}', hour: '{count, plural, one {# hour} other {# hours}}', day: '{count, plural, one {# day} other {# days}}' },
} as const

export const chartWords = {
  en,
  es: {
    showTable: 'Mostrar la tabla', showChart: 'Mostrar el gráfico', tableOf: 'Tabla: {title}',
    times: { second: '{count, plural, one {# segundo} other {# segundos}}', minute: '{count, plural, one {# minuto} other {# minutos}}', hour: '{count, plural, one {# hora} other {# horas}}', day: '{count, plural, one {# día} other {# días}}' },
  },
} satisfies Catalogue<typeof en>
