/** Words that stand everywhere and tell nothing. */
const stopWords = new Set([
  ...'a an and any are as at be by can do does for from has have how i in into is it its may must my'.split(
    ' ',
  ),
  ...'not of on or our s shall that the their them this to was we were what when which who will with you'.split(
    ' ',
  ),
  ...'こと 事 とき 時 場合 際 もの ため する した から まで より の を に は が と で も や へ か'.split(' '),
]);

/** Takes lower case. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
