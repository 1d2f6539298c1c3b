import GoodPractice from './GoodPractice.astro';
import Pitfalls from './Pitfalls.astro';
import ReadingNotes from './ReadingNotes.astro';
import UsualEvidence from './UsualEvidence.astro';
import WhatToDo from './WhatToDo.astro';

/** What the body of ja.mdx and en.mdx may use. */
export const explanation = { WhatToDo, UsualEvidence, Pitfalls, ReadingNotes, GoodPractice };
