/** Records to print: a short one, a long one, and a draft, all for the annex as it stands in src/content. */
import { readAnnex } from '../../src/files/content.ts';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import type { Answer } from '../../src/lib/assessment/answers.ts';
import type { Evidence, RecordFile, Subcontractor } from '../../src/lib/record/record.ts';

export const annex = readAnnex();

/** Every fact answered so that as little as possible is asked while the work goes on. */
export const quiet = {
  phase: 'during',
  serviceLevel: 'not-required',
  handlesInformation: 'yes',
  subcontracting: 'none',
  furtherSubcontracting: 'none',
  surplusAssets: 'none',
  incident: 'none',
  leavers: 'none',
  changes: 'none',
  audit: 'none',
  personalInformation: 'none',
  otherWorkers: 'none',
  announcement: 'none',
  employees: 'yes',
};

const busy = {
  ...quiet,
  serviceLevel: 'required',
  subcontracting: 'yes',
  furtherSubcontracting: 'yes',
  surplusAssets: 'yes',
  incident: 'yes',
  leavers: 'yes',
  changes: 'yes',
  audit: 'yes',
  announcement: 'yes',
  personalInformation: 'personal',
};

/** Everything in order: one page of findings, nothing to improve. */
export function shortRecord(): RecordFile {
  return record(quiet, allMet(), [evidenceItem(1)], []);
}

/** Everything applies: 48 answers, 20 documents, five Subcontractors on two tiers, plans, a breach, a request. */
export function longRecord(): RecordFile {
  const evidence = Array.from({ length: 20 }, (_, index) => evidenceItem(index + 1));
  const answers = { ...allMet(), ...troubles };
  return record(busy, withEvidence(answers, evidence), evidence, subcontractors);
}

/** An answer is missing and nothing is acknowledged. */
export function draftRecord(): RecordFile {
  const answers = allMet();
  delete answers['Q3-3'];
  answers['Q10-1'] = { acknowledged: false };
  return record(quiet, answers, [], []);
}

const troubles: Readonly<Record<string, Answer>> = {
  'Q3-3': {
    level: 'partial',
    plan: {
      what: '接続記録を週次で点検する手順を定め、担当を置く。',
      who: '運用課　監視　花子',
      by: '2027-01-31',
    },
  },
  'Q4-1': {
    level: 'partial',
    plan: {
      what: '新規従事者３名の教育を実施し、受講の記録を残す。',
      who: '総務課　教育　次郎',
      by: '2027-08-31',
    },
  },
  'Q5-1': {
    occurred: 'yes',
    date: '2026-09-03',
    what: '試験のため、発注者の承諾なく作業用データの写しを別の環境に置いた。',
    reported: '同日に発注者の担当課へ電話で報告し、翌日に書面を提出した。',
    corrected: '写しを消去し、消去の記録を提出した。手順書を改め、再発防止の教育を行った。',
    checked: '作業記録と環境の一覧を突き合わせて確認した。',
  },
  'Q9-4': { level: 'partial', awaiting: '2026-10-01', note: '当社からの通知は済んでいる。' },
};

const subcontractors: readonly Subcontractor[] = [
  subcontractor('S1', 1, '株式会社甲', 'ヘルプデスク運用', '利用者の氏名及び連絡先'),
  subcontractor('S2', 2, '合同会社甲の一', '夜間の受付', '利用者の連絡先'),
  subcontractor('S3', 2, '有限会社甲の二', '資料の発送', '利用者の氏名及び所属'),
  subcontractor('S4', 1, '株式会社乙', '基盤の運用', 'システムの構成及び記録'),
  { ...subcontractor('S5', 2, '株式会社乙の一', '機器の保守', '機器の記録'), consented: '' },
];

function subcontractor(
  id: string,
  tier: Subcontractor['tier'],
  name: string,
  work: string,
  information: string,
): Subcontractor {
  return {
    id,
    tier,
    name,
    work,
    information,
    consented: '2026-04-10',
    explained: '2026-04-12',
    checked: '2026-10-05',
  };
}

function evidenceItem(number: number): Evidence {
  return {
    id: `E${number}`,
    title: `証跡文書その${number}（管理規程及び点検の記録）`,
    edition: `第${number}版　2026年${(number % 12) + 1}月`,
    held: '本社文書管理庫　棚Ａ',
  };
}

function allMet(): Record<string, Answer> {
  return Object.fromEntries(questionsOf(annex).map(({ id, kind }) => [id, met(kind)]));
}

function met(kind: 'control' | 'breach' | 'acknowledgement'): Answer {
  switch (kind) {
    case 'control':
      return { level: 'evidenced' };
    case 'breach':
      return { occurred: 'no-recorded', checked: '台帳と記録を突き合わせて確認した。' };
    case 'acknowledgement':
      return { acknowledged: true };
  }
}

function withEvidence(answers: Readonly<Record<string, Answer>>, evidence: readonly Evidence[]) {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer], index) => {
      if (answer.level !== 'evidenced') return [id, answer];
      const cited = [index, index + 7].map((at) => evidence[at % evidence.length]?.id ?? 'E1');
      return [id, { ...answer, evidence: cited, note: '四半期ごとに見直している。' }];
    }),
  );
}

function record(
  facts: RecordFile['facts'],
  answers: RecordFile['answers'],
  evidence: readonly Evidence[],
  listed: readonly Subcontractor[],
): RecordFile {
  const { id, edition, digest } = annex;
  return {
    type: 'junshu/record',
    version: 2,
    id: '3b8f6a52-9a0e-4d0c-8a53-6f2f0c6d7e11',
    name: '○○システム　令和８年度',
    revision: 12,
    createdAt: '2026-04-01T00:00:00Z',
    updatedAt: '2026-11-20T06:00:00Z',
    annex: { id, edition, digest },
    contract: {
      title: '○○システム運用保守業務委託',
      number: '第2026-0123号',
      date: '2026-03-25',
      from: '2026-04-01',
      to: '2027-03-31',
      orderingParty: '○○県知事',
      honorific: '様',
      department: '総務部情報政策課',
    },
    contractor: {
      name: '株式会社サンプル',
      address: '東京都千代田区○○１－２－３',
      representative: '代表取締役　見本　太郎',
      responsible: {
        name: '責任　一郎',
        post: '公共事業部長',
        phone: '03-0000-0001',
        mail: 'sekinin@example.jp',
      },
      inCharge: { name: '担当　花子', post: '公共事業部', phone: '03-0000-0002', mail: 'tanto@example.jp' },
    },
    assessment: {
      date: '2026-11-20',
      from: '2026-04-01',
      to: '2026-10-31',
      scope: '本社及び府中データセンター',
      methods: ['書類の確認', '担当者への聞き取り', '現地の確認'],
      assessor: '品質管理課　点検　三郎',
      approver: '公共事業部長　責任　一郎',
    },
    facts,
    answers,
    evidence: [...evidence],
    subcontractors: [...listed],
  };
}
