import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Message playground', lead: 'Paste any message, or choose a file: what it is, what each field says, what is wrong with it, and what it becomes in another format. Nothing is filed or kept.',
  message: 'Message', messageHint: 'CATAIR, X12, EDIFACT, WCO XML, JSON and others; the content tells which', file: 'Or choose a file', read: 'Read the message', reading: 'Reading…', missing: 'Paste a message or choose a file', sample: 'Use a sample (CATAIR entry)',
  what: 'What it is', unknown: 'Not recognised', documents: '{count, plural, one {# document} other {# documents}}', asFile: '{name}, {size} bytes that are not text',
  findings: 'What is wrong', noFindings: 'Nothing is wrong with its form', fields: 'Field by field', fieldsHint: 'Open a record to see its fields.', position: 'Positions', field: 'Field', value: 'Value', noFields: 'No layout is known for this record', canonical: 'As the data model says it', canonicalWhat: 'This format has no records of fixed fields; here is what was read of it.',
  convert: 'Convert', to: 'To', convertDo: 'Convert', converting: 'Converting…', strict: 'Only what the standard has places for', converted: 'As {format}', binary: 'The result is {size} bytes that are not text.', download: 'Download',
  loss: 'Loss report', lost: 'Left out', defaulted: 'Filled in', carried: 'Carried in our own statements', noLoss: 'Nothing is lost', element: 'Element', source: 'Where it stood', target: 'Where it would stand', reason: 'Why', counts: '{lost} left out, {defaulted} filled in, {carried} carried in our own statements',
} as const

export const messageWords = {
  en,
  es: {
    title: 'Banco de mensajes', lead: 'Pegue cualquier mensaje o elija un archivo: qué es, qué dice cada campo, qué está mal y en qué se convierte en otro formato. No se presenta ni se guarda nada.',
    message: 'Mensaje', messageHint: 'CATAIR, X12, EDIFACT, WCO XML, JSON y otros; el contenido dice cuál', file: 'O elija un archivo', read: 'Leer el mensaje', reading: 'Leyendo…', missing: 'Pegue un mensaje o elija un archivo', sample: 'Usar un ejemplo (entrada CATAIR)',
    what: 'Qué es', unknown: 'No se reconoce', documents: '{count, plural, one {# documento} other {# documentos}}', asFile: '{name}, {size} bytes que no son texto',
    findings: 'Qué está mal', noFindings: 'Nada está mal en su forma', fields: 'Campo por campo', fieldsHint: 'Abra un registro para ver sus campos.', position: 'Posiciones', field: 'Campo', value: 'Valor', noFields: 'No se conoce el formato de este registro', canonical: 'Como lo dice el modelo de datos', canonicalWhat: 'Este formato no tiene registros de campos fijos; esto es lo que se leyó.',
    convert: 'Convertir', to: 'A', convertDo: 'Convertir', converting: 'Convirtiendo…', strict: 'Solo lo que cabe en el estándar', converted: 'Como {format}', binary: 'El resultado son {size} bytes que no son texto.', download: 'Descargar',
    loss: 'Informe de pérdidas', lost: 'Omitido', defaulted: 'Rellenado', carried: 'Llevado en declaraciones propias', noLoss: 'No se pierde nada', element: 'Elemento', source: 'Dónde estaba', target: 'Dónde estaría', reason: 'Por qué', counts: '{lost} omitidos, {defaulted} rellenados, {carried} llevados en declaraciones propias',
  },
} satisfies Catalogue<typeof en>
