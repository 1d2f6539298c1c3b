/** What the form calls its facts and questions, in the language of the page. */
export interface Labels {
  /** The short name of a fact. */
  readonly fact: (key: string) => string;
  /** One of the answers to a fact. */
  readonly option: (key: string, value: string) => string;
  /** Why nothing is asked where a fact has this value. */
  readonly reason: (key: string, value: string) => string;
}

/** What the lists of answers and reasons need besides. */
export interface LongLabels extends Labels {
  /** The question by which a fact is asked. */
  readonly factQuestion: (key: string) => string;
  /** A question with its number, as it is asked. */
  readonly question: (id: string) => string;
  /** One of the answers to a question. */
  readonly answer: (id: string, value: string) => string;
  /** A field beside the answer to a question, by its name in the record. */
  readonly field: (id: string, name: string) => string;
  /** A sentence of advice beside a fact, by its number there. */
  readonly advice: (key: string, index: number) => string;
  /** What is said beside a fact that contradicts another, by the number of the contradiction. */
  readonly contradiction: (key: string, index: number) => string;
}
