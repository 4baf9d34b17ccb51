import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Rules in force', lead: 'By what goods are decided, by whom a decision is confirmed, and by when the law wants things done. This is public law and the rules of this house; nothing else decides.', loading: 'Reading the rules…',
  determinations: 'How goods are determined', determinationsWhat: 'Every rule is asked, in this order; reasons are given in it, and the strictest outcome decides. Where none speaks against it, goods are released.', authority: 'Authority', outcomes: 'Can come to',
  two: 'Decisions of two officers', house: 'House policy: no law that was seen asks for it', since: 'Since {day}', deadlines: 'Deadlines', what: 'What', time: 'Time', begins: 'Counted from', consequence: 'If it is missed', inForce: 'In force since', uncertain: 'Not seen in its own text: check before relying on it',
  checks: 'Checks of messages', checksWhat: 'What each format checks is said with every finding: its code, its authority and its remedy. Check a message in the message playground.', playground: 'Open the message playground',
  starts: { 'arrival': 'arrival', 'entry': 'entry', 'loading': 'loading', 'in-bond-departure': 'departure in bond', 'in-bond-arrival': 'arrival in bond', 'request-date': 'date of the request', 'notice-date': 'date of the notice', 'liquidation': 'liquidation', 'protest-denial': 'denial of the protest' },
  units: { 'calendar-days': '{count} calendar days', 'business-days': '{count} business days', 'hours-before': '{count} hours before', 'years': '{count} years' },
} as const

export const ruleWords = {
  en,
  es: {
    title: 'Reglas vigentes', lead: 'Con qué se resuelve sobre las mercancías, quién confirma una decisión y para cuándo la ley quiere las cosas hechas. Es derecho público y reglas de esta casa; nada más decide.', loading: 'Leyendo las reglas…',
    determinations: 'Cómo se resuelve sobre las mercancías', determinationsWhat: 'Se pregunta a cada regla, en este orden; los motivos se dan en él y decide el resultado más estricto. Si ninguna se opone, hay levante.', authority: 'Norma', outcomes: 'Puede resultar en',
    two: 'Decisiones de dos oficiales', house: 'Política de la casa: ninguna ley vista lo exige', since: 'Desde el {day}', deadlines: 'Plazos', what: 'Qué', time: 'Plazo', begins: 'Desde', consequence: 'Si se incumple', inForce: 'Vigente desde', uncertain: 'No vista en su propio texto: compruébela antes de confiar en ella',
    checks: 'Comprobación de mensajes', checksWhat: 'Lo que comprueba cada formato se dice con cada hallazgo: código, norma y remedio. Compruebe un mensaje en el banco de mensajes.', playground: 'Abrir el banco de mensajes',
    starts: { 'arrival': 'llegada', 'entry': 'entrada', 'loading': 'carga', 'in-bond-departure': 'salida en tránsito', 'in-bond-arrival': 'llegada en tránsito', 'request-date': 'fecha de la solicitud', 'notice-date': 'fecha del aviso', 'liquidation': 'liquidación', 'protest-denial': 'denegación de la protesta' },
    units: { 'calendar-days': '{count} días naturales', 'business-days': '{count} días hábiles', 'hours-before': '{count} horas antes', 'years': '{count} años' },
  },
} satisfies Catalogue<typeof en>
