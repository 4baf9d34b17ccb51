import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Try the API', lead: 'Any operation of this server, filled in by a form and really sent. What you do here is done.', loading: 'Reading the API’s description…', search: 'Find an operation', operation: 'Operation', none: 'No operation fits', noneWhat: 'Search for another word, such as filing or bond.',
  as: 'Send as', asMe: 'Yourself', asProgram: 'A program, by its key', key: 'Key of the program', keyHint: 'A JWK file of a sandbox program. It stays on this page: it is neither kept nor sent.', keyWrong: 'This is no private key with a client_id', keyRead: 'Signs in as {client}',
  parameters: 'Parameters', required: 'required', mediaType: 'Send as type', body: 'Body', send: 'Send', sending: 'Sending…', acts: 'This changes something on the server', command: 'As a command', answer: 'Answer', status: 'Status {status} in {milliseconds} ms', headers: 'Headers', empty: 'The answer has no body', cut: 'Shortened: the answer has {length} characters', notSent: 'Nothing was sent: {why}',
} as const

export const tryWords = {
  en,
  es: {
    title: 'Probar la API', lead: 'Cualquier operación de este servidor, rellenada en un formulario y enviada de verdad. Lo que haga aquí queda hecho.', loading: 'Leyendo la descripción de la API…', search: 'Buscar una operación', operation: 'Operación', none: 'Ninguna operación coincide', noneWhat: 'Busque otra palabra, como filing o bond.',
    as: 'Enviar como', asMe: 'Usted', asProgram: 'Un programa, con su clave', key: 'Clave del programa', keyHint: 'Un archivo JWK de un programa de pruebas. Se queda en esta página: no se guarda ni se envía.', keyWrong: 'Esto no es una clave privada con client_id', keyRead: 'Inicia sesión como {client}',
    parameters: 'Parámetros', required: 'obligatorio', mediaType: 'Enviar como tipo', body: 'Cuerpo', send: 'Enviar', sending: 'Enviando…', acts: 'Esto cambia algo en el servidor', command: 'Como orden', answer: 'Respuesta', status: 'Estado {status} en {milliseconds} ms', headers: 'Cabeceras', empty: 'La respuesta no tiene cuerpo', cut: 'Abreviada: la respuesta tiene {length} caracteres', notSent: 'No se envió nada: {why}',
  },
} satisfies Catalogue<typeof en>
