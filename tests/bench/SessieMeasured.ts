/** What is measured over all sessions together. Times in milliseconds. */
export class SessieMeasured {
  /** From sending a score until everyone who follows the session has heard of it; one for each score. */
  readonly counter: number[] = []
  /** From sending a reveal until a phone has it; one for each phone and reveal. */
  readonly reveal: number[] = []
  /** Reading the whole. */
  readonly read: number[] = []
  /** Reveals times phones whose stream was open all the while. */
  expected = 0
  /** Scores that somebody had not heard of when the next vraag came. */
  unheard = 0
  /** How often a stream was compared with the session, and how often it had not told of the last act. */
  checked = 0
  behind = 0
  /** Streams that were dropped and opened again. */
  reopened = 0
  /** What was not as it should be, in words. */
  readonly wrong: string[] = []
}
