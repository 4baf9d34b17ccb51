import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Audit', lead: 'Who saw and changed what, the latest first. Acts of people and programs are recorded by name before they are answered; facts are what followed.', loading: 'Reading the record…',
  none: 'Nothing is recorded of that', noneWhat: 'Take a filter away, or widen the time.', person: 'Person or program', personHint: 'The name that records know, such as august.reed', organisation: 'Organisation', kind: 'Kind', anyKind: 'Every kind', from: 'From', to: 'Until', apply: 'Show', more: 'Show older', loadingMore: 'Reading older…',
  when: 'When', who: 'Who', what: 'What', about: 'About', reason: 'Reason', outcome: 'Outcome', done: 'Done', refused: 'Refused ({status})', failed: 'Failed ({status})', nobody: 'Of itself',
  kinds: { 'disclosure': 'Looked at sealed terms', 'sight': 'Looked at', 'decision': 'Decisions', 'message': 'Messages', 'recognition': 'Recognitions', 'reference-data': 'Reference data', 'people': 'People', 'parties': 'Parties', 'keys': 'Signing keys', 'webhooks': 'Webhooks', 'case': 'Cases', 'data-model': 'Data model', 'fact': 'Facts' },
} as const

export const auditWords = {
  en,
  es: {
    title: 'Auditoría', lead: 'Quién vio y cambió qué, lo último primero. Los actos de personas y programas se registran con nombre antes de responderse; los hechos son lo que siguió.', loading: 'Leyendo el registro…',
    none: 'No consta nada de eso', noneWhat: 'Quite un filtro o amplíe el tiempo.', person: 'Persona o programa', personHint: 'El nombre que conocen los registros, como august.reed', organisation: 'Organización', kind: 'Tipo', anyKind: 'Todos los tipos', from: 'Desde', to: 'Hasta', apply: 'Mostrar', more: 'Mostrar anteriores', loadingMore: 'Leyendo anteriores…',
    when: 'Cuándo', who: 'Quién', what: 'Qué', about: 'Sobre', reason: 'Motivo', outcome: 'Resultado', done: 'Hecho', refused: 'Rechazado ({status})', failed: 'Fallido ({status})', nobody: 'Por sí mismo',
    kinds: { 'disclosure': 'Vio términos sellados', 'sight': 'Vio', 'decision': 'Decisiones', 'message': 'Mensajes', 'recognition': 'Reconocimientos', 'reference-data': 'Datos de referencia', 'people': 'Personas', 'parties': 'Partes', 'keys': 'Claves de firma', 'webhooks': 'Webhooks', 'case': 'Casos', 'data-model': 'Modelo de datos', 'fact': 'Hechos' },
  },
} satisfies Catalogue<typeof en>
