/**
 * npm run new -- FILE [FOLDER] [--accept LINE,LINE…]
 * Drafts a content folder from a received text: clauses with their sentences, norms, references, questions; each guess is
 * marked 要確認. Exit status 1, with a sentence on stderr and nothing written, where the text cannot be read, something in
 * it must be settled first, or the folder holds something.
 */
import { resolve } from 'node:path';
import { readContent } from '../files/content.ts';
import { newContent } from '../files/new-content.ts';
import type { NewContent } from '../files/new-content.ts';
import { howRead } from '../files/received/taken.ts';
import { isTaken, writeFolder } from '../files/write.ts';
import { fileBytes } from './received-bytes.ts';
import { refuse } from './refuse.ts';
import { notesFile } from '../lib/annex/importing/drafting/files.ts';

const usage = '使い方：npm run new -- ファイル [フォルダー] [--accept 行番号,行番号…]';
const home = process.env.JUNSHU_CWD ?? '.';

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const flag = args.indexOf('--accept');
  const accepted = flag < 0 ? [] : (args[flag + 1] ?? '').split(',').map(Number);
  const [file, folder = 'content-new', ...others] = flag < 0 ? args : args.toSpliced(flag, 2);
  if (file === undefined || others.length > 0 || accepted.some(Number.isNaN)) refuse(usage);
  else await draft(file, folder, accepted);
}

async function draft(file: string, name: string, accepted: readonly number[]): Promise<void> {
  const folder = resolve(home, name);
  if (isTaken(folder)) {
    refuse(`${name}：フォルダーに内容があります。上書きしません。別の名前を指定してください。`);
    return;
  }
  const read = fileBytes(resolve(home, file));
  if (!read.ok) {
    refuse(`${file}：${read.why}`);
    return;
  }
  const made = await newContent(read.bytes, file, today(), accepted);
  if (made.kind === 'drafted') writeDraft(made, name, folder);
  else refuse(whyNotDrafted(file, made));
}

function writeDraft(made: Extract<NewContent, { kind: 'drafted' }>, name: string, folder: string): void {
  try {
    writeFolder(folder, made.files, (beside) => readContent(beside));
  } catch (problem) {
    refuse(`${name}：作成した内容が正しくないため、何も書きませんでした。\n${String(problem)}`);
    return;
  }
  const { clauses, guesses } = made.draft;
  const norms = clauses.flatMap(({ file }) => file.norms).length;
  const questions = clauses.flatMap(({ file }) => file.questions).length;
  const how = howRead(made.taken);
  if (how !== undefined) console.log(how);
  console.log(`${name}に案を作りました：条項${clauses.length}、文${norms}、設問${questions}。`);
  for (const { line, why } of guesses) console.log(`${line}行目　${why}`);
  console.log(`要確認は${guesses.length}件です（${notesFile}にもあります）。`);
  console.log(
    `見るには：JUNSHU_CONTENT=${name} npm run dev　公開用に作るには：JUNSHU_CONTENT=${name} npm run build`,
  );
}

function whyNotDrafted(file: string, made: Exclude<NewContent, { kind: 'drafted' }>): string {
  if (made.kind === 'unreadable') return `${file}：${made.why}`;
  const lines = made.doubts.map(({ line, text, question }) => `  ${line}行目：${question}　「${text}」`);
  return [
    `${file}：次の箇所が決まらないため、何も書きませんでした。`,
    ...lines,
    '読み取り（npm run -s outline -- ファイル）がそのとおりでよければ、--accept に行番号を付けて、もう一度実行してください。',
  ].join('\n');
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
}
