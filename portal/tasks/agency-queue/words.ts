import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Lines for {agency}', titleNone: 'Lines for my agency',
  lead: 'Filings with lines that concern your agency, the most urgent first. Other lines are not shown.',
  open: 'To answer', settled: 'Answered finally', show: 'Show',
  none: 'No line waits for your agency', noneWhat: 'New filings with data for your agency appear here by themselves.', noneSettled: 'Nothing was answered finally yet',
  noAgency: 'Your organisation speaks for no agency', noAgencyWhat: 'An administrator says which organisation speaks for which agency.',
  caption: 'Filings by urgency', levels: { now: 'Now', today: 'Today', later: 'Later' },
  kinds: { 'entry': 'Cargo release', 'entry-summary': 'Entry summary' },
  arrived: 'Arrived {fromNow} ({date})', arrives: 'Arrives {fromNow} ({date})', noArrival: 'No arrival is stated; filed {fromNow}',
  lines: '{count, plural, one {# line} other {# lines}}', more: 'Show more',
  filing: '{agency}: {number}', filingLead: '{kind} at {port}, filed {at}', back: 'Back to the queue',
  line: 'Line', goods: 'Goods', codes: 'Tariff numbers', origin: 'Origin', program: 'Programme', answer: 'Your answer', noWord: 'None yet', choose: 'Answer for line {line}',
  concern: 'Lines that concern {agency}', linesTable: 'Lines to choose from', data: 'What was filed for {agency}', record: 'Record', fields: 'Fields', noData: 'No records came with the line.',
  give: 'Give an answer', all: 'All lines',
  dispositions: { 'may-proceed': 'May proceed', 'hold': 'Hold', 'refuse': 'Refuse', 'documents': 'Request documents', 'under-review': 'Under review' },
  follows: {
    'may-proceed': 'Your agency keeps the goods back no longer. Whether they are released is customs’ decision.', 'hold': 'The goods stay where they are until your agency says otherwise. Customs cannot lift it.', 'refuse': 'The goods may not enter. They are exported or destroyed, or brought into compliance with you.',
    'documents': 'The goods wait until you have what you ask for. Name the documents in the reason, or in a message below.', 'under-review': 'The goods wait while you look at them.',
  },
  reason: 'Reason', reasonHint: 'The filer and customs read it. At least three characters.', authority: 'Authority', authorityHint: 'The law that your agency acts under.',
  confirm: 'Answer: {disposition}', underWay: 'Under way…', done: 'Answered. The filer and customs hear it now.', pickLine: 'Choose at least one line.',
  history: 'What your agency said', said: '{disposition}, line {lines}', noHistory: 'Nothing yet.',
} as const

export const agencyWords = {
  en,
  es: {
    title: 'Líneas para {agency}', titleNone: 'Líneas de mi organismo',
    lead: 'Presentaciones con líneas que conciernen a su organismo, primero lo más urgente. Las demás líneas no se muestran.',
    open: 'Por contestar', settled: 'Contestadas del todo', show: 'Mostrar',
    none: 'Ninguna línea espera a su organismo', noneWhat: 'Las presentaciones nuevas con datos para su organismo aparecen aquí solas.', noneSettled: 'Todavía no se contestó nada del todo',
    noAgency: 'Su organización no habla por ningún organismo', noAgencyWhat: 'Un administrador dice qué organización habla por qué organismo.',
    caption: 'Presentaciones por urgencia', levels: { now: 'Ahora', today: 'Hoy', later: 'Después' },
    kinds: { 'entry': 'Levante de la carga', 'entry-summary': 'Resumen de entrada' },
    arrived: 'Llegó {fromNow} ({date})', arrives: 'Llega {fromNow} ({date})', noArrival: 'No se indica llegada; presentada {fromNow}',
    lines: '{count, plural, one {# línea} other {# líneas}}', more: 'Mostrar más',
    filing: '{agency}: {number}', filingLead: '{kind} en {port}, presentada {at}', back: 'Volver a la cola',
    line: 'Línea', goods: 'Mercancía', codes: 'Fracciones arancelarias', origin: 'Origen', program: 'Programa', answer: 'Su respuesta', noWord: 'Ninguna todavía', choose: 'Contestar por la línea {line}',
    concern: 'Líneas que conciernen a {agency}', linesTable: 'Líneas que se pueden elegir', data: 'Lo presentado para {agency}', record: 'Registro', fields: 'Campos', noData: 'No llegaron registros con la línea.',
    give: 'Contestar', all: 'Todas las líneas',
    dispositions: { 'may-proceed': 'Puede seguir', 'hold': 'Retener', 'refuse': 'Rechazar', 'documents': 'Pedir documentos', 'under-review': 'En revisión' },
    follows: {
      'may-proceed': 'Su organismo ya no detiene la mercancía. El levante lo decide la aduana.', 'hold': 'La mercancía se queda donde está hasta que su organismo diga otra cosa. La aduana no puede levantarlo.', 'refuse': 'La mercancía no puede entrar. Se exporta o destruye, o se pone en regla con ustedes.',
      'documents': 'La mercancía espera hasta que tengan lo que piden. Nombre los documentos en el motivo, o en un mensaje abajo.', 'under-review': 'La mercancía espera mientras la miran.',
    },
    reason: 'Motivo', reasonHint: 'Lo leen el presentador y la aduana. Al menos tres caracteres.', authority: 'Norma', authorityHint: 'La ley por la que actúa su organismo.',
    confirm: 'Contestar: {disposition}', underWay: 'En curso…', done: 'Contestado. El presentador y la aduana lo saben ya.', pickLine: 'Elija al menos una línea.',
    history: 'Lo que dijo su organismo', said: '{disposition}, línea {lines}', noHistory: 'Nada todavía.',
  },
} satisfies Catalogue<typeof en>
