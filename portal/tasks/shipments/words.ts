import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Shipments and evidence',
  lead: 'What goods are, where they are and who has them, joined from what mills, carriers, brokers and officers each sign for themselves.',
  find: 'Open a shipment or a lot', findHint: 'Any number that it is known by: a bill, an entry, an invoice, a ticket; or a lot such as heat-number:HT-26011', open: 'Open',
  lotsFound: 'Lots that begin so', list: 'Shipments on file', loading: 'Loading shipments', number: 'Number', kind: 'Known as', heard: 'Last heard of', more: 'Show more',
  noneTitle: 'No shipment is on file yet',
  none: 'A shipment appears with the first piece of evidence that names it: a bill, a packing list, an entry. To try it, drop the folder samples/steel of the program’s source above. It tells of ore and scrap that become forty pipes on two bills; then open CFNL2026022401.',
  handIn: 'Hand in evidence', handInLead: 'Credentials (JSON, JWT, SD-JWT), EPCIS 2.0 documents or stated events. They may come in any order and from anybody: who signed counts, not who sends.',
  drop: 'Drop files or a folder here', files: 'Choose files', folder: 'Choose a folder', clear: 'Clear the list', mayNot: 'Your roles do not let you hand in evidence. You see what others handed in that names you.',
  progress: '{done} of {count} files handed in', state: 'What became of it', file: 'File',
  waiting: 'Waiting', underWay: 'Being verified', failed: 'Not sent', retry: 'Try again', refused: 'Refused',
  empty: 'The file is empty', noJson: 'The file breaks off: it is not JSON', noEvidence: 'The file holds no credential, event or EPCIS document',
  taken: '{recorded, plural, =0 {nothing new} one {# new event} other {# new events}}{known, plural, =0 {} other {, # known before}}{refused, plural, =0 {} other {, # refused}}',
  clean: '{count, plural, one {# file without anything to look at} other {# files without anything to look at}}', findings: '{count, plural, one {# finding} other {# findings}}', failedWhy: 'The server did not answer. Nothing of this file was lost: try again, and nothing is taken twice.',
  verified: 'Proven', notRecognised: 'Issuer not recognised', stated: 'Stated without proof', suspended: 'Proof suspended', revoked: 'Proof revoked', nothingTaken: 'Nothing taken from it', doesNotHold: 'Does not hold',
  lookedTitle: 'Customs looked at your confidential terms', lookedLead: 'Each look is in the ledger before customs is answered.', lookedWho: 'Who', lookedWhy: 'Why', lookedWhen: 'When', lookedEvent: 'Terms of',
} as const

export const shipmentsWords = {
  en,
  es: {
    title: 'Embarques y pruebas',
    lead: 'Qué son las mercancías, dónde están y quién las tiene, reunido a partir de lo que acerías, transportistas, agentes y funcionarios firman cada uno por su cuenta.',
    find: 'Abrir un embarque o un lote', findHint: 'Cualquier número por el que se conozca: un conocimiento, una entrada, una factura, un tique; o un lote como heat-number:HT-26011', open: 'Abrir',
    lotsFound: 'Lotes que empiezan así', list: 'Embarques registrados', loading: 'Cargando los embarques', number: 'Número', kind: 'Conocido como', heard: 'Última noticia', more: 'Mostrar más',
    noneTitle: 'Todavía no hay ningún embarque registrado',
    none: 'Un embarque aparece con la primera prueba que lo nombra: un conocimiento, una lista de empaque, una entrada. Para probarlo, suelte arriba la carpeta samples/steel del código fuente del programa. Cuenta cómo mineral y chatarra se convierten en cuarenta tubos en dos conocimientos; después abra CFNL2026022401.',
    handIn: 'Entregar pruebas', handInLead: 'Credenciales (JSON, JWT, SD-JWT), documentos EPCIS 2.0 o hechos declarados. Pueden llegar en cualquier orden y de cualquiera: cuenta quién firmó, no quién envía.',
    drop: 'Suelte aquí archivos o una carpeta', files: 'Elegir archivos', folder: 'Elegir una carpeta', clear: 'Vaciar la lista', mayNot: 'Sus funciones no permiten entregar pruebas. Usted ve lo que otros entregaron y le nombra.',
    progress: '{done} de {count} archivos entregados', state: 'Qué pasó con él', file: 'Archivo',
    waiting: 'En espera', underWay: 'Se está verificando', failed: 'No enviado', retry: 'Reintentar', refused: 'Rechazado',
    empty: 'El archivo está vacío', noJson: 'El archivo se corta: no es JSON', noEvidence: 'El archivo no contiene ninguna credencial, hecho ni documento EPCIS',
    taken: '{recorded, plural, =0 {nada nuevo} one {# hecho nuevo} other {# hechos nuevos}}{known, plural, =0 {} other {, # ya conocidos}}{refused, plural, =0 {} other {, # rechazados}}',
    clean: '{count, plural, one {# archivo sin nada que revisar} other {# archivos sin nada que revisar}}', findings: '{count, plural, one {# hallazgo} other {# hallazgos}}', failedWhy: 'El servidor no respondió. No se perdió nada de este archivo: reintente, y nada se toma dos veces.',
    verified: 'Probado', notRecognised: 'Emisor no reconocido', stated: 'Declarado sin prueba', suspended: 'Prueba suspendida', revoked: 'Prueba revocada', nothingTaken: 'No se tomó nada de ella', doesNotHold: 'No es válida',
    lookedTitle: 'La aduana consultó sus términos confidenciales', lookedLead: 'Cada consulta consta en el registro antes de que la aduana reciba respuesta.', lookedWho: 'Quién', lookedWhy: 'Por qué', lookedWhen: 'Cuándo', lookedEvent: 'Términos de',
  },
} satisfies Catalogue<typeof en>
