import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Service status', lead: 'How the single window stands now, as this browser sees it, and what that means for your filings.',
  all: 'Everything that can be seen from here works', some: 'Something does not work', looked: 'Looked at {at}; again every 15 seconds while this page is open.', again: 'Look again', looking: 'Looking…',
  standings: { works: 'Works', fails: 'Does not work', unknown: 'Unknown' },
  parts: { api: 'API', database: 'Database', portal: 'Portal', log: 'Log of filings', events: 'Event stream', queue: 'Work behind the scenes' },
  means: {
    api: { works: 'Filings, queries and checks are taken.', fails: 'Nothing can be filed at this moment. Drafts stay in this browser; programs should send again later. What was acknowledged is not lost.', unknown: 'It could not be asked.' },
    database: { works: 'What is filed is kept before it is acknowledged.', fails: 'Nothing is taken until it answers again. What was acknowledged is not lost.', unknown: 'It can only be asked through the API.' },
    portal: { works: 'This page came from it.', fails: 'Pages that are open still work; new ones cannot be opened.', unknown: 'It could not be asked.' },
    log: { works: 'Receipts are made and can be verified.', fails: 'Filings may be answered later, since each answer carries a receipt of the log.', unknown: 'It could not be asked.' },
    events: { works: 'Pages bring themselves up to date by what happens.', fails: 'Pages may be out of date until it is back; what happened meanwhile is caught up.', unknown: 'It is open to those who are signed in; sign in to see it.' },
    queue: { works: 'Notifications and deliveries go out at once.', fails: 'Notifications and deliveries go out late.', unknown: 'Nothing public tells how much waits. Determinations do not wait for it; webhook deliveries and re-verifications do.' },
  },
  since: 'Since {at}, as far as this browser has seen', version: 'Version {version}, answered in {milliseconds} ms', entries: '{count, plural, one {one entry} other {# entries}}; a checkpoint carries no time, so its age cannot be told',
  history: 'What this browser has seen', historyWhat: 'Only while this page was open, and only from here: it is no record of the service.', historyNone: 'Nothing yet.', turned: '{part}: {standing}',
  later: 'This page is served by the service that it tells of: when that is down altogether, so is the page. A status service that stands by itself is planned and not here yet.',
  raw: 'The same for programs',
} as const

export const statusWords = {
  en,
  es: {
    title: 'Estado del servicio', lead: 'Cómo está ahora la ventanilla única, vista desde este navegador, y qué significa para sus presentaciones.',
    all: 'Funciona todo lo que puede verse desde aquí', some: 'Algo no funciona', looked: 'Comprobado {at}; de nuevo cada 15 segundos mientras esta página esté abierta.', again: 'Comprobar de nuevo', looking: 'Comprobando…',
    standings: { works: 'Funciona', fails: 'No funciona', unknown: 'Se desconoce' },
    parts: { api: 'API', database: 'Base de datos', portal: 'Portal', log: 'Registro de presentaciones', events: 'Flujo de sucesos', queue: 'Trabajo en segundo plano' },
    means: {
      api: { works: 'Se admiten presentaciones, consultas y comprobaciones.', fails: 'En este momento no se puede presentar nada. Los borradores siguen en este navegador; los programas deben reintentar más tarde. Lo acusado no se pierde.', unknown: 'No se pudo preguntar.' },
      database: { works: 'Lo presentado se guarda antes de acusarlo.', fails: 'No se admite nada hasta que responda. Lo acusado no se pierde.', unknown: 'Solo puede preguntarse a través de la API.' },
      portal: { works: 'Esta página viene de él.', fails: 'Las páginas abiertas siguen; no pueden abrirse otras.', unknown: 'No se pudo preguntar.' },
      log: { works: 'Se hacen recibos y pueden verificarse.', fails: 'Las respuestas pueden tardar, pues cada una lleva un recibo del registro.', unknown: 'No se pudo preguntar.' },
      events: { works: 'Las páginas se actualizan solas con lo que sucede.', fails: 'Las páginas pueden no estar al día hasta que vuelva; luego se recupera lo sucedido.', unknown: 'Está abierto a quien inició sesión; inícielas para verlo.' },
      queue: { works: 'Avisos y entregas salen al momento.', fails: 'Avisos y entregas salen con retraso.', unknown: 'Nada público dice cuánto espera. Las resoluciones no dependen de ello; las entregas de webhooks y las reverificaciones sí.' },
    },
    since: 'Desde {at}, hasta donde vio este navegador', version: 'Versión {version}, respondió en {milliseconds} ms', entries: '{count, plural, one {un asiento} other {# asientos}}; un punto de control no lleva hora, así que su antigüedad no se sabe',
    history: 'Lo que vio este navegador', historyWhat: 'Solo mientras esta página estuvo abierta, y solo desde aquí: no es un historial del servicio.', historyNone: 'Nada todavía.', turned: '{part}: {standing}',
    later: 'Esta página la sirve el mismo servicio del que habla: si este cae del todo, cae también la página. Está previsto un servicio de estado independiente, que todavía no existe.',
    raw: 'Lo mismo para programas',
  },
} satisfies Catalogue<typeof en>
