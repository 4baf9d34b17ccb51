/** The ways in which a credential can be secured, as the commands name them. */
export const suiteNames = ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'ecdsa-jcs-2019', 'vc-jwt', 'vc-jose', 'vc-sd-jwt', 'sd-jwt-vc'] as const
export type SuiteName = (typeof suiteNames)[number]
