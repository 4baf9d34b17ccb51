import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Data quality', lead: 'How complete, timely, agreed, proven and stable the data are that you hand in. Only you and customs see it.', loading: 'Scoring the data', organisation: 'Organisation', show: 'Show', own: 'Data of {organisation}',
  score: '{score} of 100', events: '{count, plural, one {from # event} other {from # events}}', cut: 'More was handed in than was looked at: these are the last events.', none: 'Nothing was handed in yet, so there is nothing to score.', handIn: 'Hand in evidence',
  measure: 'Measure', points: 'Score', weight: 'Weight', reasons: 'Why', so: '{good} of {of} {words}', sources: 'By source', sourcesLead: 'Each issuer whose credentials you handed in.', source: 'Source', count: 'Events',
  completeness: 'Completeness', timeliness: 'Timeliness', agreement: 'Agreement', proof: 'Proof', stability: 'Stability', absent: 'There is no such organisation, or it is not yours to ask for.',
} as const

export const qualityWords = {
  en,
  es: {
    title: 'Calidad de los datos', lead: 'Qué tan completos, puntuales, concordantes, probados y estables son los datos que usted entrega. Solo usted y la aduana lo ven.', loading: 'Calificando los datos', organisation: 'Organización', show: 'Mostrar', own: 'Datos de {organisation}',
    score: '{score} de 100', events: '{count, plural, one {de # hecho} other {de # hechos}}', cut: 'Se entregó más de lo que se examinó: estos son los últimos hechos.', none: 'Todavía no se entregó nada, así que no hay nada que calificar.', handIn: 'Entregar pruebas',
    measure: 'Medida', points: 'Calificación', weight: 'Peso', reasons: 'Por qué', so: '{good} de {of} {words}', sources: 'Por fuente', sourcesLead: 'Cada emisor cuyas credenciales usted entregó.', source: 'Fuente', count: 'Hechos',
    completeness: 'Integridad', timeliness: 'Puntualidad', agreement: 'Concordancia', proof: 'Prueba', stability: 'Estabilidad', absent: 'No existe tal organización, o no le corresponde preguntar por ella.',
  },
} satisfies Catalogue<typeof en>
