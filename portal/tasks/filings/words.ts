import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Filings', lead: 'Everything that was filed and that you may see, newest first. The list follows what happens.',
  loading: 'Loading filings…', filter: 'Narrow the list', text: 'Entry number, reference or importer number', outcome: 'Outcome', state: 'State', accepted: 'Accepted', rejected: 'Rejected', kind: 'Kind',
  kinds: { 'entry': 'Cargo release', 'entry-summary': 'Entry summary' }, function: 'Function',
  functions: { add: 'new', replace: 'replacement', update: 'update', cancel: 'cancellation' },
  importer: 'Importer', port: 'Port of entry', entryType: 'Entry type', from: 'Filed from', to: 'Filed to', any: 'Any', clear: 'Clear all',
  select: 'Select', selectOne: 'Select {number}, {kind}', entryNumber: 'Entry number', lines: 'Lines', duty: 'Duty', total: 'Total owed', filedAt: 'Filed at', releasedAt: 'Released at', reference: 'Reference', filingId: 'Filing',
  count: '{count, plural, =0 {No filings} one {# filing} other {# filings}}', selected: '{count, plural, one {# selected} other {# selected}}', clearSelection: 'Clear selection',
  nothingFound: 'No filing matches', nothingFoundWhat: 'Take away a part of what narrows the list, or look under another number.',
  nothingFiled: 'Nothing was filed yet', nothingFiledWhat: 'What your organisation files, by this portal or by a program, appears here at once.', file: 'File something',
  none: 'None', cancelled: 'Cancelled', undetermined: 'Not determined yet',
  control: { label: 'Control', trade: 'yours to change', cbp: 'under CBP control', inactive: 'inactive' },
  bulk: {
    title: 'Status of many entries', label: 'Entry numbers', hint: 'Paste a column of a spreadsheet, or numbers with commas or spaces between; with or without dashes.',
    count: '{count, plural, one {# entry number} other {# entry numbers}}{others, plural, =0 {} one {; # word is none} other {; # words are none}}',
    show: 'Show where they stand', found: '{count, plural, one {# entry} other {# entries}}', unknown: '{count, plural, one {# number has} other {# numbers have}} nothing on file that you may see:',
  },
} as const

/** The words of the list of filings. */
export const filingWords = {
  en,
  es: {
    title: 'Presentaciones', lead: 'Todo lo presentado que usted puede ver, lo más reciente primero. La lista sigue lo que ocurre.',
    loading: 'Cargando presentaciones…', filter: 'Acotar la lista', text: 'Número de entrada, referencia o número de importador', outcome: 'Resultado', state: 'Estado', accepted: 'Aceptada', rejected: 'Rechazada', kind: 'Clase',
    kinds: { 'entry': 'Levante de carga', 'entry-summary': 'Resumen de entrada' }, function: 'Función',
    functions: { add: 'nueva', replace: 'sustitución', update: 'actualización', cancel: 'cancelación' },
    importer: 'Importador', port: 'Puerto de entrada', entryType: 'Tipo de entrada', from: 'Presentada desde', to: 'Presentada hasta', any: 'Cualquiera', clear: 'Quitar todo',
    select: 'Elegir', selectOne: 'Elegir {number}, {kind}', entryNumber: 'Número de entrada', lines: 'Líneas', duty: 'Derechos', total: 'Total adeudado', filedAt: 'Presentada', releasedAt: 'Levante', reference: 'Referencia', filingId: 'Presentación',
    count: '{count, plural, =0 {Ninguna presentación} one {# presentación} other {# presentaciones}}', selected: '{count, plural, one {# elegida} other {# elegidas}}', clearSelection: 'Quitar la selección',
    nothingFound: 'Ninguna presentación coincide', nothingFoundWhat: 'Quite una parte de lo que acota la lista, o busque otro número.',
    nothingFiled: 'Todavía no se presentó nada', nothingFiledWhat: 'Lo que su organización presente, por este portal o por un programa, aparece aquí al momento.', file: 'Presentar algo',
    none: 'Ninguno', cancelled: 'Cancelada', undetermined: 'Aún sin resolver',
    control: { label: 'Control', trade: 'usted puede cambiarlo', cbp: 'bajo control de CBP', inactive: 'inactivo' },
    bulk: {
      title: 'Estado de muchas entradas', label: 'Números de entrada', hint: 'Pegue una columna de una hoja de cálculo, o números separados por comas o espacios; con o sin guiones.',
      count: '{count, plural, one {# número de entrada} other {# números de entrada}}{others, plural, =0 {} one {; # palabra no lo es} other {; # palabras no lo son}}',
      show: 'Mostrar su estado', found: '{count, plural, one {# entrada} other {# entradas}}', unknown: 'De {count, plural, one {# número} other {# números}} no hay nada que usted pueda ver:',
    },
  },
} satisfies Catalogue<typeof en>
