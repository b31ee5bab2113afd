/** What a team is like, as far as it changes which stellingen count. Kept with each weging as it was at that time. */
export interface Kenmerken {
  /** The team carries out the Participatiewet (W1). */
  participatiewet: boolean
  /** The caseload is divided by bsn instead of by postcode area (W3). */
  indelingOpBsn: boolean
}
