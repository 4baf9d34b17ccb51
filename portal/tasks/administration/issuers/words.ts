import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Recognised issuers', lead: 'Who is recognised to issue which credentials, in which scope, since when and on which ground. Anyone may read this list.', loading: 'Reading who is recognised…',
  none: 'Nobody is recognised', noneWhat: 'Until somebody is, credentials prove who signed them and nothing more.', add: 'Recognise an issuer', added: '{name} is recognised', search: 'Search by name, identifier or type',
  issuer: 'Identifier (DID)', issuerHint: 'Such as did:web:mill.example', name: 'Name', standing: 'As', standings: { issuer: 'Issuer', anchor: 'Anchor: says who else may' }, types: 'Credential types', typesHint: 'Names with spaces between, such as MillTestReportCredential',
  countries: 'Countries', countriesHint: 'Two letters each; all where left empty', commodities: 'Commodity codes', commoditiesHint: 'First digits; all where left empty', agreement: 'Agreement', basis: 'Ground', basisHint: 'The law, agreement, register or decision that it rests on', from: 'From', until: 'Until',
  save: 'Recognise', saving: 'Recording…', missing: 'Enter this', badDid: 'Begin with did: or https://', scope: 'Scope', everywhere: 'Everything', state: 'State', inForce: 'In force', ended: 'Ended {when}', endedWhy: 'Ended: {reason}', actions: 'Actions',
  end: 'End', endAsk: 'What {name} issues no longer counts from now on. Recognition can be recorded anew, but the gap stays.', reason: 'Reason', endDo: 'End the recognition',
} as const

export const issuerWords = {
  en,
  es: {
    title: 'Emisores reconocidos', lead: 'A quién se reconoce para emitir qué credenciales, con qué alcance, desde cuándo y con qué fundamento. Cualquiera puede leer esta lista.', loading: 'Leyendo a quién se reconoce…',
    none: 'No se reconoce a nadie', noneWhat: 'Hasta entonces, las credenciales prueban quién las firmó y nada más.', add: 'Reconocer a un emisor', added: 'Se reconoce a {name}', search: 'Buscar por nombre, identificador o tipo',
    issuer: 'Identificador (DID)', issuerHint: 'Como did:web:mill.example', name: 'Nombre', standing: 'Como', standings: { issuer: 'Emisor', anchor: 'Ancla: dice quién más puede' }, types: 'Tipos de credencial', typesHint: 'Nombres separados por espacios, como MillTestReportCredential',
    countries: 'Países', countriesHint: 'Dos letras cada uno; todos si se deja vacío', commodities: 'Códigos de mercancía', commoditiesHint: 'Primeras cifras; todos si se deja vacío', agreement: 'Acuerdo', basis: 'Fundamento', basisHint: 'La ley, acuerdo, registro o decisión en que se basa', from: 'Desde', until: 'Hasta',
    save: 'Reconocer', saving: 'Registrando…', missing: 'Indique este dato', badDid: 'Empiece por did: o https://', scope: 'Alcance', everywhere: 'Todo', state: 'Estado', inForce: 'Vigente', ended: 'Terminado el {when}', endedWhy: 'Terminado: {reason}', actions: 'Acciones',
    end: 'Terminar', endAsk: 'Lo que emita {name} deja de contar desde ahora. Se puede reconocer de nuevo, pero el intervalo queda.', reason: 'Motivo', endDo: 'Terminar el reconocimiento',
  },
} satisfies Catalogue<typeof en>
