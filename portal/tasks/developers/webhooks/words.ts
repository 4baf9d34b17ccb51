import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Webhooks', lead: 'What happens to your filings, delivered signed to an address of yours (Standard Webhooks 1.0), and retried with growing pauses until it is taken.', loading: 'Reading the subscriptions…',
  subscribe: 'New subscription', url: 'Address', urlHint: 'https to a public host; in a sandbox also http to this machine (127.0.0.1)', types: 'Types of facts', typesHint: 'With spaces between, such as FilingDetermined; all where left empty', create: 'Subscribe', creating: 'Subscribing…', missing: 'Enter an address',
  secretTitle: 'Keep this secret now', secretWhat: 'Check each delivery’s signature with it. It is shown this once and never again.', secret: 'Secret', kept: 'I have kept it',
  none: 'No subscriptions', noneWhat: 'Subscribe an address above, then send it a test.', all: 'all types', made: 'Made {when}', ended: 'Ended {when}', inForce: 'In force',
  deliveries: 'Deliveries', show: 'Show deliveries', hide: 'Hide deliveries', noDeliveries: 'Nothing was delivered yet', noDeliveriesWhat: 'Send a test, or wait until something happens.', fact: 'Fact', test: 'Test', attempts: 'Attempts', last: 'Last attempt', state: 'State', delivered: 'Taken ({status})', failed: 'Answered {status}', noAnswer: 'No answer', replay: 'Send again', queued: '{count, plural, =0 {Nothing to send} one {# delivery is on its way} other {# deliveries are on their way}}',
  sendTest: 'Send a test', range: 'Send many again', from: 'Tried from', to: 'Until', onlyFailed: 'Only what was never taken', replayRange: 'Send these again', end: 'End', endAsk: 'Nothing more is delivered to {url}. This cannot be undone; subscribe anew for a new secret.', endDo: 'End the subscription', actions: 'Actions',
} as const

export const webhookWords = {
  en,
  es: {
    title: 'Webhooks', lead: 'Lo que ocurre con sus presentaciones, entregado con firma en una dirección suya (Standard Webhooks 1.0) y reintentado con pausas crecientes hasta que se acepte.', loading: 'Leyendo las suscripciones…',
    subscribe: 'Nueva suscripción', url: 'Dirección', urlHint: 'https a un servidor público; en pruebas también http a esta máquina (127.0.0.1)', types: 'Tipos de hechos', typesHint: 'Separados por espacios, como FilingDetermined; todos si se deja vacío', create: 'Suscribir', creating: 'Suscribiendo…', missing: 'Indique una dirección',
    secretTitle: 'Guarde ahora este secreto', secretWhat: 'Compruebe con él la firma de cada entrega. Se muestra esta vez y nunca más.', secret: 'Secreto', kept: 'Lo he guardado',
    none: 'Sin suscripciones', noneWhat: 'Suscriba una dirección arriba y envíele una prueba.', all: 'todos los tipos', made: 'Creada el {when}', ended: 'Terminada el {when}', inForce: 'Vigente',
    deliveries: 'Entregas', show: 'Mostrar entregas', hide: 'Ocultar entregas', noDeliveries: 'Aún no se entregó nada', noDeliveriesWhat: 'Envíe una prueba o espere a que ocurra algo.', fact: 'Hecho', test: 'Prueba', attempts: 'Intentos', last: 'Último intento', state: 'Estado', delivered: 'Aceptada ({status})', failed: 'Respondió {status}', noAnswer: 'Sin respuesta', replay: 'Enviar de nuevo', queued: '{count, plural, =0 {Nada que enviar} one {# entrega en camino} other {# entregas en camino}}',
    sendTest: 'Enviar una prueba', range: 'Enviar muchas de nuevo', from: 'Intentadas desde', to: 'Hasta', onlyFailed: 'Solo lo nunca aceptado', replayRange: 'Enviarlas de nuevo', end: 'Terminar', endAsk: 'No se entregará nada más a {url}. No se puede deshacer; suscríbase de nuevo para otro secreto.', endDo: 'Terminar la suscripción', actions: 'Acciones',
  },
} satisfies Catalogue<typeof en>
