import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Partner agencies', lead: 'What other agencies need of goods before they are released: which data, when, by which law, and when a disclaimer will do.',
  search: 'Tariff number or words', searchHint: 'Such as 3304.99, wood, tuna or FDA', button: 'Search', loading: 'Looking in the directory', up: 'All partner agencies',
  all: '{count, plural, one {One agency} other {# agencies}}', found: '{count, plural, =0 {No agency} one {One agency} other {# agencies}} for “{words}”', nothing: 'No agency is known to ask for data about “{words}”', nothingWhat: 'Try fewer digits, or a word for the goods. That nothing is found here is no proof that no agency asks: CBP’s table of flags is not public as data.',
  must: 'data are required', may: 'data or a disclaimer are required', since: 'since', fromZone: 'out of a foreign trade zone', notFromZone: 'not out of a foreign trade zone', entryTypes: 'entry types {types}',
  sandbox: 'Sandbox only', certain: 'Checked when you file', uncertain: 'For your information, not checked',
  law: 'Law', inForce: 'Asked since', processing: 'Processing codes', codes: 'Codes', codesKnown: 'As CBP’s guides name them; others are refused', codesUnknown: 'Not verified with CBP’s current list; others are only warned of', askedFor: '{count, plural, one {Asked for one tariff number} other {Asked for # tariff numbers}}',
  records: 'Records needed', recordsOf: 'Records needed for {program}', record: 'Record', tells: 'What it tells', needed: 'When', source: 'By', always: 'Always', likely: 'Always, as far as known',
  disclaimers: 'Disclaimers accepted', noDisclaimers: 'None: the data must be given.', answers: 'What it may answer, and who',
} as const

export const agenciesWords = {
  en,
  es: {
    title: 'Organismos asociados', lead: 'Lo que otros organismos necesitan saber de las mercancías antes de su levante: qué datos, cuándo, según qué ley, y cuándo basta una exención.',
    search: 'Número del arancel o palabras', searchHint: 'Por ejemplo 3304.99, wood, tuna o FDA (las palabras, en inglés)', button: 'Buscar', loading: 'Buscando en el directorio', up: 'Todos los organismos asociados',
    all: '{count, plural, one {Un organismo} other {# organismos}}', found: '{count, plural, =0 {Ningún organismo} one {Un organismo} other {# organismos}} para «{words}»', nothing: 'No consta que ningún organismo pida datos sobre «{words}»', nothingWhat: 'Pruebe con menos cifras o con una palabra en inglés. Que aquí no haya nada no prueba que ningún organismo los pida: la tabla de indicadores de CBP no es pública como datos.',
    must: 'se exigen datos', may: 'se exigen datos o una exención', since: 'desde el', fromZone: 'al salir de una zona franca', notFromZone: 'sin salir de una zona franca', entryTypes: 'tipos de entrada {types}',
    sandbox: 'Solo en pruebas', certain: 'Se comprueba al presentar', uncertain: 'Informativo, no se comprueba',
    law: 'Ley', inForce: 'Se pide desde', processing: 'Códigos de tramitación', codes: 'Códigos', codesKnown: 'Según las guías de CBP; otros se rechazan', codesUnknown: 'No contrastados con la lista vigente de CBP; otros solo causan un aviso', askedFor: '{count, plural, one {Se pide para un número del arancel} other {Se pide para # números del arancel}}',
    records: 'Registros necesarios', recordsOf: 'Registros necesarios para {program}', record: 'Registro', tells: 'Qué dice', needed: 'Cuándo', source: 'Según', always: 'Siempre', likely: 'Siempre, según lo que se sabe',
    disclaimers: 'Exenciones admitidas', noDisclaimers: 'Ninguna: hay que dar los datos.', answers: 'Qué puede responder, y quién',
  },
} satisfies Catalogue<typeof en>
