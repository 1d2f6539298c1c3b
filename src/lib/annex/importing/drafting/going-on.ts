/** 「講じ（なければならない）」, 「講ずる（こと）」 → 「講じて（いますか）」: the form of a verb that goes on. */

const softened: Readonly<Record<string, string>> = {
  ...{
    わ: 'って',
    ら: 'って',
    た: 'って',
    か: 'いて',
    が: 'いで',
    さ: 'して',
    な: 'んで',
    ま: 'んで',
    ば: 'んで',
  },
  ...{ う: 'って', つ: 'って', く: 'いて', ぐ: 'いで', す: 'して', ぬ: 'んで', む: 'んで', ぶ: 'んで' },
};
const kanaGoingOn = 'いきぎしじちにびみりえけげせぜてねべめれ';
const kanjiAtEnd = /\p{Script=Han}$/u;

/** @param stem what stands before 「なければならない」; undefined where it is no verb, or not known how it goes on */
export function afterStem(stem: string): string | undefined {
  if (stem.endsWith('行か')) return `${stem.slice(0, -1)}って`;
  if (kanjiAtEnd.test(stem) || kanaGoingOn.includes(stem.slice(-1))) return `${stem}て`;
  return /[わらたかがさなまば]$/.test(stem) ? softenedEnd(stem) : undefined;
}

/** @param verb what stands before 「こと」 or 「ものとする」, as a dictionary has it */
export function afterVerb(verb: string): string | undefined {
  const [, before = ''] = /^(.*)る$/.exec(verb) ?? [];
  if (before === '') return /[うつくぐすぬむぶ]$/.test(verb) ? softenedEnd(verb) : undefined;
  if (before.endsWith('す')) return `${before.slice(0, -1)}して`;
  if (before.endsWith('ず')) return `${before.slice(0, -1)}じて`;
  return kanaGoingOn.includes(before.slice(-1)) || /[得見出経着来]$/.test(before)
    ? `${before}て`
    : `${before}って`;
}

function softenedEnd(verb: string): string {
  return verb.slice(0, -1) + (softened[verb.slice(-1)] ?? '');
}
