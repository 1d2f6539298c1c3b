/** docs/content-fields.md: every field of every file of the content folder, from the schemas and a sentence each. */
import type { z } from 'zod';
import { annexSchema } from '../../lib/annex/schema/annex.ts';
import { casesSchema, exampleSchema } from '../../lib/annex/schema/trying.ts';
import { clauseSchema, clauseTextSchema } from '../../lib/annex/schema/clause.ts';
import { factsSchema } from '../../lib/annex/schema/facts.ts';
import { frameworksSchema, preparationsSchema, readingsSchema } from '../../lib/annex/schema/beside.ts';
import { glossarySchema, synonymsSchema } from '../../lib/annex/schema/words.ts';
import { fieldsIn } from './fields-in.ts';
import type { ContentField } from './fields-in.ts';
import { manual } from './sentences.ts';
import type { ManualFile } from './sentences.ts';

const schemas: Readonly<Record<keyof typeof manual, z.ZodType>> = {
  annex: annexSchema,
  clause: clauseSchema,
  text: clauseTextSchema,
  facts: factsSchema,
  glossary: glossarySchema,
  crosswalk: frameworksSchema,
  orderingParty: preparationsSchema,
  readings: readingsSchema,
  synonyms: synonymsSchema,
  cases: casesSchema,
  example: exampleSchema,
};

const pageHead = `# 内容のフォルダーの全ての項目

内容のフォルダー（\`src/content\`、又は\`npm run new\`が作るフォルダー）のファイルごとに、書くことのできる項目を全て示します。この文書は\`npm run fields\`が、検査に使う定義から作ります。手で直しません。

「○」の項目は必ず書きます（上の項目を書くとき）。\`[]\`は一覧の一つ一つ、\`*\`は書く人が決める名前です。「言語ごとの文」は\`{ ja: 文 }\`のように、サイトの言語ごとに書きます。ここにない項目を書くと、ビルドが止まり、その名前を示します。様式（\`forms/\`）の項目は[様式の作り方](forms.md)にあります。`;

export interface Described extends ContentField {
  readonly file: string;
  /** Undefined where nobody has written it. */
  readonly sentence: string | undefined;
}

export function describedFields(): readonly Described[] {
  return manualEntries().flatMap(([key, { name, fields }]) =>
    fieldsIn(schemas[key]).map((field) => ({ ...field, file: name, sentence: fields[field.path] })),
  );
}

/** Sentences of fields that no schema has. */
export function idleSentences(): readonly string[] {
  return manualEntries().flatMap(([key, { name, fields }]) => {
    const known = fieldsIn(schemas[key]).map(({ path }) => path);
    return Object.keys(fields).flatMap((path) => (known.includes(path) ? [] : [`${name} ${path}`]));
  });
}

export function manualPage(): string {
  const parts = manualEntries().map(([, { name, lead }]) => {
    const rows = describedFields()
      .filter(({ file }) => file === name)
      .map(
        ({ path, required, kind, sentence }) =>
          `| \`${path}\` | ${required ? '○' : ''} | ${kind} | ${sentence ?? ''} |`,
      );
    return [
      `## ${name}`,
      '',
      lead,
      '',
      '| 項目 | 必須 | 書くもの | 意味 |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${[pageHead, ...parts].join('\n\n')}\n`;
}

function manualEntries(): readonly (readonly [keyof typeof manual, ManualFile])[] {
  return Object.entries(manual) as [keyof typeof manual, ManualFile][];
}
