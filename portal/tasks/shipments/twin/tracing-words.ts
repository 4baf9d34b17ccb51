import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Supply chain tracing package', lead: 'From raw material to import, with what proves each step and what is missing: for a review under the Uyghur Forced Labor Prevention Act. It is evidence; customs decides.', build: 'Build the package', loading: 'the package',
  missing: 'What is missing', missingCount: '{count, plural, one {# piece is missing} other {# pieces are missing}}', missingNone: 'Nothing is missing, as far as a program can tell', step: 'Step', whole: 'All', what: 'What', authority: 'Asked for by', reading: 'our reading',
  steps: 'Steps, from raw material to import', number: 'No.', on: 'On', where: 'Where', unknown: 'Not stated', proof: 'Proof', papers: 'Papers', named: '{paper}: named, not presented',
  entities: 'Who took part', name: 'Name', roles: 'Roles', places: 'Places', list: 'UFLPA Entity List', listed: 'Resembles {name}', unlisted: 'No entry resembles it', notCompared: 'Not compared: no list is loaded',
  pdf: 'Save as PDF', json: 'Save as JSON', failed: 'The file was not made: {why}. Try again.', handIn: 'Answer a detention with the file: attach it to your answer in the case.',
} as const

export const tracingWords = {
  en,
  es: {
    title: 'Expediente de la cadena de suministro', lead: 'De la materia prima a la importación, con lo que prueba cada paso y lo que falta: para una revisión según la ley de prevención del trabajo forzoso uigur (UFLPA). Es una prueba; decide la aduana.', build: 'Formar el expediente', loading: 'el expediente',
    missing: 'Lo que falta', missingCount: '{count, plural, one {Falta # pieza} other {Faltan # piezas}}', missingNone: 'No falta nada, hasta donde puede saberlo un programa', step: 'Paso', whole: 'Todo', what: 'Qué', authority: 'Lo pide', reading: 'lectura nuestra',
    steps: 'Pasos, de la materia prima a la importación', number: 'N.º', on: 'Fecha', where: 'Dónde', unknown: 'No se dice', proof: 'Prueba', papers: 'Documentos', named: '{paper}: nombrado, no presentado',
    entities: 'Quiénes intervinieron', name: 'Nombre', roles: 'Funciones', places: 'Lugares', list: 'Lista de entidades UFLPA', listed: 'Se parece a {name}', unlisted: 'No se parece a ninguna', notCompared: 'Sin comparar: no hay lista cargada',
    pdf: 'Guardar como PDF', json: 'Guardar como JSON', failed: 'El archivo no se hizo: {why}. Inténtelo de nuevo.', handIn: 'Responda con el archivo a una detención: adjúntelo a su respuesta en el caso.',
  },
} satisfies Catalogue<typeof en>
