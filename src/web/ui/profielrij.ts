/** A section in the profile. Means and eindweging lie on the scale of 1 to 5; null is "there is none". */
export type Profielrij = {
  id: string
  label: string
  nu: number | null
  vorige: number | null
  eindweging: number | null
  /** How many scores the mean stands on, in words: "8 van 8". */
  aantal: string
}
