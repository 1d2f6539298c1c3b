/** A form of the tiny annex that has something of everything. */
import { writtenIn } from '../../src/lib/annex/content/written.ts';
import type { Form } from '../../src/lib/forms/form.ts';
import { formSchema } from '../../src/lib/forms/schema.ts';
import { languages } from '../../src/lib/languages/language.ts';

export const yaml = `
number: 3
title: { ja: 鍵の受渡しの届, en: Notice of Keys }
use: { ja: 鍵を渡す前に使います。, en: Used before keys are handed over. }
from: contractor
to: ordering-party
about: subcontractors
norms: [2-1-1]
questions: [Q2-1]
opening: { ja: '「{contract}」について、届け出ます。', en: 'About “{contract}”, we give notice.' }
blocks:
  - kind: heading
    text: { ja: 鍵, en: Keys }
    basis: good
  - kind: fields
    fields:
      - { key: title, label: { ja: 件名, en: Title }, basis: text, from: contract.title }
      - { key: period, label: { ja: 期間, en: Period }, basis: good, from: contract.from, until: contract.to }
      - { key: who, label: { ja: 担当, en: Who }, basis: good, from: [contractor.inCharge.post, contractor.inCharge.name] }
      - { key: partner, label: { ja: 相手方, en: Partner }, basis: text, from: subcontractor.name }
      - { key: count, label: { ja: 数, en: Number }, basis: text, sample: { ja: ３本, en: three } }
      - { key: by, label: { ja: 渡す者, en: By }, basis: good, usual: [contractor.inCharge.post, contractor.inCharge.name] }
      - { key: on, label: { ja: 渡す日, en: Handed over on }, basis: good, kind: date }
      - key: kind
        label: { ja: 種類, en: Kind }
        basis: good
        several: true
        options:
          - { key: door, label: { ja: 扉, en: door } }
          - { key: safe, label: { ja: 金庫, en: safe } }
  - kind: table
    key: keys
    rows: 4
    columns:
      - { key: name, label: { ja: 名, en: Name }, basis: text, width: 40 }
      - { key: place, label: { ja: 場所, en: Place } }
      - { key: lost, label: { ja: 紛失, en: Lost }, options: [{ key: lost, label: { ja: あり, en: lost } }] }
    samples:
      - { name: { ja: 正面の鍵, en: front key }, place: { ja: 金庫, en: safe } }
  - kind: table
    key: steps
    columns:
      - { key: step, label: { ja: 段階, en: Step } }
      - { key: done, label: { ja: 実施, en: Done } }
    lines:
      - { key: first, cells: { step: { ja: 受領, en: receipt } } }
      - { key: second, cells: { step: { ja: 返却, en: return } }, from: { done: contractor.name } }
  - kind: table
    key: partners
    list: subcontractors
    columns:
      - { key: name, label: { ja: 名称, en: Name }, from: subcontractor.name }
      - { key: said, label: { ja: 備考, en: Remarks } }
  - kind: clauses
    clauses: ['2']
  - { kind: sign, key: receipt, party: subcontractor, text: { ja: 受け取りました。, en: Received. } }
  - { kind: boxes, labels: [{ ja: 受領印, en: Received }] }
notes:
  - { ja: 様式の期限は条文にありません。, en: No period is prescribed. }
`;

export function read(text: string): Form {
  const file = writtenIn('forms/keys.yaml', text, formSchema, languages);
  if (!file.ok) throw new Error(file.problems.map(({ said }) => said).join('\n'));
  return { id: 'keys', ...file.value };
}

export const keys = read(yaml);
