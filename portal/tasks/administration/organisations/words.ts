import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Organisations', lead: 'Who uses the single window: brokers, importers, carriers, agencies and customs.', loading: 'Reading the organisations…',
  search: 'Search by name, id or code', none: 'No organisation fits', noneWhat: 'Search for another name, or register the organisation.', register: 'Register an organisation', registerDone: '{name} is registered',
  id: 'Id', idHint: 'Small letters, digits and hyphens; it never changes', name: 'Name', kind: 'Kind', filerCodes: 'Filer codes', filerCodesHint: 'Three characters each, with spaces between', carrierCodes: 'Carrier codes', carrierCodesHint: 'Two to four characters each, with spaces between',
  permit: 'National permit', permitHint: 'Brokers alone (19 CFR 111.19)', permitFrom: 'In force from', save: 'Register', saving: 'Registering…', close: 'Close', missing: 'Enter this', badId: 'Small letters, digits and hyphens, beginning with a letter or digit',
  kinds: { broker: 'Customs broker', importer: 'Importer', carrier: 'Carrier', customs: 'Customs', agency: 'Agency' },
  all: 'All organisations', importers: 'Importers', noImporters: 'No importer numbers', powers: 'Powers of attorney', noPowers: 'No powers of attorney', bonds: 'Bonds', noBonds: 'No bonds', people: 'People', noPeople: 'Nobody may sign in for this organisation yet', programs: 'Programs',
  programsWhat: 'Programs sign in with keys of their own (private_key_jwt). Those of a sandbox are made at its first start; in production the operator registers them.',
  number: 'Number', company: 'Company', registered: 'Registered', importer: 'Importer', agent: 'Agent', from: 'From', to: 'Until', openEnd: 'open', standing: 'Standing', inForce: 'In force', revoked: 'Revoked {when}', terminated: 'Terminated {when}', surety: 'Surety', amount: 'Amount',
  revoke: 'Revoke', revokeAsk: 'Filings for this importer will be refused from today. A revoked power is not given back; a new one has to be granted.', revokeDo: 'Revoke the power',
  personName: 'Name', personSubject: 'Sign-in name', personSubjectHint: 'By which records know the person; it never changes', personTitle: 'Position', roles: 'Roles', status: 'Status', active: 'May sign in', ended: 'Ended', passkeys: '{count, plural, =0 {no passkey yet} one {# passkey} other {# passkeys}}',
  registerPerson: 'Register a person', personDone: '{name} is registered', linkWhat: 'Hand this link over so that nobody else reads it. It makes a first passkey, once, until {when}.', link: 'Enrolment link',
  end: 'Disable', endAsk: '{name} may not sign in any more; a token that is held ends within ten minutes. Registering the person again undoes it.', endDo: 'Disable', newLink: 'New enrolment link', noRoles: 'Choose at least one role',
  roleNames: { 'filer': 'Filer', 'port-officer': 'Port officer', 'agriculture-specialist': 'Agriculture specialist', 'import-specialist': 'Import specialist', 'fpf-officer': 'Fines, penalties and forfeitures officer', 'targeting-officer': 'Targeting officer', 'agency-officer': 'Agency officer', 'credential-issuer': 'Credential issuer', 'administrator': 'Administrator' },
  actions: 'Actions', permitIs: 'Permit {number} from {from}',
} as const

export const organisationWords = {
  en,
  es: {
    title: 'Organizaciones', lead: 'Quiénes usan la ventanilla única: agentes, importadores, transportistas, agencias y aduana.', loading: 'Leyendo las organizaciones…',
    search: 'Buscar por nombre, id o código', none: 'Ninguna organización coincide', noneWhat: 'Busque otro nombre o registre la organización.', register: 'Registrar una organización', registerDone: '{name} está registrada',
    id: 'Id', idHint: 'Minúsculas, cifras y guiones; no cambia nunca', name: 'Nombre', kind: 'Tipo', filerCodes: 'Códigos de declarante', filerCodesHint: 'Tres caracteres cada uno, separados por espacios', carrierCodes: 'Códigos de transportista', carrierCodesHint: 'De dos a cuatro caracteres cada uno, separados por espacios',
    permit: 'Permiso nacional', permitHint: 'Solo agentes de aduanas (19 CFR 111.19)', permitFrom: 'Vigente desde', save: 'Registrar', saving: 'Registrando…', close: 'Cerrar', missing: 'Indique este dato', badId: 'Minúsculas, cifras y guiones, empezando por letra o cifra',
    kinds: { broker: 'Agente de aduanas', importer: 'Importador', carrier: 'Transportista', customs: 'Aduana', agency: 'Agencia' },
    all: 'Todas las organizaciones', importers: 'Importadores', noImporters: 'Sin números de importador', powers: 'Poderes', noPowers: 'Sin poderes', bonds: 'Fianzas', noBonds: 'Sin fianzas', people: 'Personas', noPeople: 'Nadie puede iniciar sesión todavía por esta organización', programs: 'Programas',
    programsWhat: 'Los programas inician sesión con claves propias (private_key_jwt). Los de un entorno de pruebas se crean al primer inicio; en producción los registra el operador.',
    number: 'Número', company: 'Empresa', registered: 'Registrado', importer: 'Importador', agent: 'Apoderado', from: 'Desde', to: 'Hasta', openEnd: 'abierto', standing: 'Estado', inForce: 'Vigente', revoked: 'Revocado el {when}', terminated: 'Terminada el {when}', surety: 'Garante', amount: 'Importe',
    revoke: 'Revocar', revokeAsk: 'Desde hoy se rechazará lo presentado por este importador. Un poder revocado no se devuelve; hay que otorgar otro.', revokeDo: 'Revocar el poder',
    personName: 'Nombre', personSubject: 'Nombre de acceso', personSubjectHint: 'Con el que los registros conocen a la persona; no cambia nunca', personTitle: 'Cargo', roles: 'Funciones', status: 'Estado', active: 'Puede entrar', ended: 'Dada de baja', passkeys: '{count, plural, =0 {aún sin llave de acceso} one {# llave de acceso} other {# llaves de acceso}}',
    registerPerson: 'Registrar a una persona', personDone: '{name} está registrada', linkWhat: 'Entregue este enlace sin que nadie más lo lea. Crea una primera llave de acceso, una sola vez, hasta el {when}.', link: 'Enlace de alta',
    end: 'Dar de baja', endAsk: '{name} ya no podrá entrar; un permiso en uso termina en diez minutos. Registrar de nuevo a la persona lo deshace.', endDo: 'Dar de baja', newLink: 'Nuevo enlace de alta', noRoles: 'Elija al menos una función',
    roleNames: { 'filer': 'Declarante', 'port-officer': 'Oficial de puerto', 'agriculture-specialist': 'Especialista en agricultura', 'import-specialist': 'Especialista en importación', 'fpf-officer': 'Oficial de multas, sanciones y decomisos', 'targeting-officer': 'Oficial de selección de riesgos', 'agency-officer': 'Oficial de agencia', 'credential-issuer': 'Emisor de credenciales', 'administrator': 'Administrador' },
    actions: 'Acciones', permitIs: 'Permiso {number} desde {from}',
  },
} satisfies Catalogue<typeof en>
