/** Whether one sentence demands more than its ending says. */
import type { Force } from '../../types/norm.ts';

/** When, how and for what: no demands. */
const circumstances =
  /(?:当た(?:り|って)|際し|関し|対し|つい|おい|より|よっ|基づき|従[いっ]|応じ|限り|除き|につき|わたり|とき|とおり|それぞれ|あらかじめ)(?:て)?(?:は|も)?[、，]/g;

/** 「…を置き、」, 「…を講じて、」: a verb that goes on. */
export function demandsMore(words: string): boolean {
  return /[いきしちびみりえけげせてべめれじぎ][、，]/.test(words.replace(circumstances, ''));
}

/** 「…に報告し、再発の防止に努める」, 「…を管理し、提供してはならない」, 「…ものとし、…できない」. */
export function isMixed(sentence: string, force: Force): boolean {
  if (/(?:ものとし|ならず)[、，]/.test(sentence)) return true;
  if (force === 'endeavor') return demandsMore(sentence);
  return force === 'must-not' && demandsMore(sentence) && !/又は|若しくは|及び/.test(sentence);
}
