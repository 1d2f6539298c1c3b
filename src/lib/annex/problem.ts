/** What an author is told: `08-subcontracting: what was found. What to write instead.` */
export type Problem = string;
