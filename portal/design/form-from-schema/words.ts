import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  required: 'required', add: 'Add {what}', addAnother: 'Add another: {what}', remove: 'Remove {what}', more: 'More that may be said ({count})',
  choose: 'Choose', yes: 'Yes', no: 'No', as: '{what}: given as', text: 'A text', number: 'A number', truth: 'Yes or no', group: 'Details', list: 'Several', choice: 'One of a list', any: 'JSON',
  unfit: 'This is not what the form expects here; it is kept as it is, and may be changed as JSON.', others: 'Also said, beyond the form',
  hint: { country: 'Two letters (ISO 3166), such as CA', uri: 'An absolute identifier, such as did:web:mill.example or urn:uuid:…', unit: 'Code of UN/ECE Recommendation 20, such as KGM', moment: 'Date and time, UTC', pattern: 'In the form {pattern}', money: 'Three letters (ISO 4217), such as USD' },
  fault: {
    missing: 'Fill this in', number: 'Enter a number, such as 0.18', whole: 'Enter a whole number', range: 'This number is beyond what is allowed', date: 'Enter a day of the calendar', moment: 'Enter a date and time with its offset, such as 2026-07-06T09:00:00Z',
    uri: 'Enter an absolute identifier: did:…, urn:… or https://…', form: 'This is not in the form that is asked for', length: 'This is too short or too long', few: 'Add at least one more', many: 'There are too many', json: 'This is not JSON',
  },
  summary: '{count, plural, one {# place needs correcting} other {# places need correcting}}', whole: 'The whole',
} as const

export const formWords = {
  en,
  es: {
    required: 'obligatorio', add: 'Añadir: {what}', addAnother: 'Añadir otro: {what}', remove: 'Quitar: {what}', more: 'Más que puede decirse ({count})',
    choose: 'Elija', yes: 'Sí', no: 'No', as: '{what}: se indica como', text: 'Un texto', number: 'Un número', truth: 'Sí o no', group: 'Detalles', list: 'Varios', choice: 'Uno de una lista', any: 'JSON',
    unfit: 'No es lo que el formulario espera aquí; se conserva como está y puede cambiarse como JSON.', others: 'También se dice, fuera del formulario',
    hint: { country: 'Dos letras (ISO 3166), como CA', uri: 'Un identificador absoluto, como did:web:mill.example o urn:uuid:…', unit: 'Código de la Recomendación 20 de la CEPE, como KGM', moment: 'Fecha y hora, UTC', pattern: 'Con la forma {pattern}', money: 'Tres letras (ISO 4217), como USD' },
    fault: {
      missing: 'Rellene este campo', number: 'Escriba un número, como 0.18', whole: 'Escriba un número entero', range: 'Este número está fuera de lo permitido', date: 'Escriba un día del calendario', moment: 'Escriba fecha y hora con su desfase, como 2026-07-06T09:00:00Z',
      uri: 'Escriba un identificador absoluto: did:…, urn:… o https://…', form: 'No tiene la forma que se pide', length: 'Es demasiado corto o demasiado largo', few: 'Añada al menos uno más', many: 'Hay demasiados', json: 'Esto no es JSON',
    },
    summary: '{count, plural, one {# lugar por corregir} other {# lugares por corregir}}', whole: 'El conjunto',
  },
} satisfies Catalogue<typeof en>
