import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'The open single window for international trade',
  welcome: 'Welcome, {name}',
  lead: 'A filing goes in, in the format that you already speak. An explained, signed determination comes out, with a receipt that anyone can verify.',
  signIn: 'Sign in',
  own: 'Your tasks',
  public: 'Open to everyone, without an account',
  reference: 'API reference', referenceWhat: 'Every operation for programs, with what it takes and answers.',
  about: 'What the portal does',
  steps: {
    file: { title: 'File', what: 'Drop a file in any customs format, or fill in an entry step by step. What is wrong is shown in the file, with the rule behind it, before anything is filed.' },
    decide: { title: 'Understand', what: 'Each filing is answered in plain words: what was decided, by which rule and law, what is owed and how that comes about, and what to do next by when.' },
    prove: { title: 'Prove', what: 'Evidence travels with the goods as signed credentials; each answer comes with a receipt from a public log that nobody can alter unseen.' },
  },
} as const

export const homeWords = {
  en,
  es: {
    title: 'La ventanilla única abierta para el comercio internacional',
    welcome: 'Le damos la bienvenida, {name}',
    lead: 'Entra una presentación, en el formato que usted ya usa. Sale una resolución explicada y firmada, con un recibo que cualquiera puede verificar.',
    signIn: 'Iniciar sesión',
    own: 'Sus tareas',
    public: 'Abierto a todos, sin cuenta',
    reference: 'Referencia de la API', referenceWhat: 'Cada operación para programas, con lo que recibe y responde.',
    about: 'Lo que hace el portal',
    steps: {
      file: { title: 'Presentar', what: 'Suelte un archivo en cualquier formato aduanero, o complete una entrada paso a paso. Lo que está mal se muestra en el archivo, con la norma correspondiente, antes de presentar nada.' },
      decide: { title: 'Entender', what: 'Cada presentación se responde en palabras claras: qué se resolvió, según qué regla y ley, qué se debe y cómo se llega a ello, y qué hacer después y para cuándo.' },
      prove: { title: 'Probar', what: 'Las pruebas viajan con las mercancías como credenciales firmadas; cada respuesta trae un recibo de un registro público que nadie puede alterar sin que se vea.' },
    },
  },
} satisfies Catalogue<typeof en>
