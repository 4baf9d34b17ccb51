/** The rights in a product that the traceability vocabulary knows. */
export const intellectualPropertyKinds = ['Trademark', 'Patent', 'Copyright'] as const
