import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Search', titleFor: 'Search for {words}', lead: 'Entry numbers, bills, importer numbers, names, shipments and lots, tariff numbers, DIDs: one box understands them all.',
  label: 'What are you looking for?', button: 'Search', looking: 'Searching…',
  takenFor: 'Taken for', doubtful: 'its check digit is wrong, so it may be mistyped', found: '{count, plural, =0 {Nothing found} one {# thing found} other {# things found}}',
  kinds: {
    'entry-number': 'an entry number', 'importer-number': 'an importer number', 'tariff-number': 'a tariff number', 'did': 'a DID', 'in-bond-number': 'an in-bond number', 'security-filing-number': 'a security filing number',
    'filing': 'the id of a filing', 'document-number': 'the number of a bill, container or other document', 'name': 'a name',
  },
  groups: { filings: 'Filings', goods: 'Shipments and goods', parties: 'Parties', manifests: 'Manifests and movements', exports: 'Exports', tariff: 'Tariff', issuers: 'Issuers of credentials' },
  hits: {
    'entry': 'Cargo release', 'entry-summary': 'Entry summary', 'manifest': 'Bill on a manifest', 'in-bond': 'In-bond movement', 'security-filing': 'Security filing', 'pre-loading': 'Air cargo before loading', 'export-declaration': 'Export declaration',
    'importer': 'Importer', 'organisation': 'Organisation', 'shipment': 'Shipment', 'lot': 'Lot', 'issuer': 'Recognised issuer', 'tariff-line': 'Tariff number',
  },
  cut: 'There are more; the first {count} are shown.', allOfImporter: 'All filings of {name}',
  nothing: 'Nothing that you may see matches “{words}”', nothingWhat: 'Check the number, or try a part of a name. What belongs to others is not found.', tooShort: 'Type at least two characters.',
  examples: 'For example', example: { entry: 'an entry number, with or without dashes', importer: 'an importer number', bill: 'a bill of lading, with its issuer’s code', name: 'a part of a name', tariff: 'a tariff number' },
} as const

export const searchWords = {
  en,
  es: {
    title: 'Buscar', titleFor: 'Búsqueda de {words}', lead: 'Números de entrada, conocimientos, números de importador, nombres, envíos y lotes, números arancelarios, DID: una sola casilla los entiende todos.',
    label: '¿Qué busca?', button: 'Buscar', looking: 'Buscando…',
    takenFor: 'Se entendió como', doubtful: 'su dígito de control es incorrecto, así que puede estar mal escrito', found: '{count, plural, =0 {No se encontró nada} one {# resultado} other {# resultados}}',
    kinds: {
      'entry-number': 'un número de entrada', 'importer-number': 'un número de importador', 'tariff-number': 'un número arancelario', 'did': 'un DID', 'in-bond-number': 'un número de tránsito', 'security-filing-number': 'un número de declaración de seguridad',
      'filing': 'el identificador de una presentación', 'document-number': 'el número de un conocimiento, contenedor u otro documento', 'name': 'un nombre',
    },
    groups: { filings: 'Presentaciones', goods: 'Envíos y mercancías', parties: 'Partes', manifests: 'Manifiestos y movimientos', exports: 'Exportaciones', tariff: 'Arancel', issuers: 'Emisores de credenciales' },
    hits: {
      'entry': 'Levante de carga', 'entry-summary': 'Resumen de entrada', 'manifest': 'Conocimiento en un manifiesto', 'in-bond': 'Tránsito en garantía', 'security-filing': 'Declaración de seguridad', 'pre-loading': 'Carga aérea antes del embarque', 'export-declaration': 'Declaración de exportación',
      'importer': 'Importador', 'organisation': 'Organización', 'shipment': 'Envío', 'lot': 'Lote', 'issuer': 'Emisor reconocido', 'tariff-line': 'Número arancelario',
    },
    cut: 'Hay más; se muestran los primeros {count}.', allOfImporter: 'Todas las presentaciones de {name}',
    nothing: 'Nada que usted pueda ver coincide con «{words}»', nothingWhat: 'Revise el número, o pruebe una parte de un nombre. Lo que es de otros no se encuentra.', tooShort: 'Escriba al menos dos caracteres.',
    examples: 'Por ejemplo', example: { entry: 'un número de entrada, con o sin guiones', importer: 'un número de importador', bill: 'un conocimiento, con el código de su emisor', name: 'una parte de un nombre', tariff: 'un número arancelario' },
  },
} satisfies Catalogue<typeof en>
