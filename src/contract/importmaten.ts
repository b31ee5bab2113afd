/** How large one file for an import may be and all of them together, in bytes, and how many they can be. */
export const maximumBestand = 1024 * 1024
export const maximumSamen = 20 * 1024 * 1024
export const maximumAantal = 200
