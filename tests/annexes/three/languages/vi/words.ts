/**
 * What the test site says in Vietnamese. The frame is translated; every other sentence is the English one between
 * brackets of its own, so that a page that takes a sentence from another language is seen.
 */
import { en } from '../../../../../src/lib/wording/en.ts';
import type { Wording } from '../../../../../src/lib/wording/ja.ts';
import type { Otherwise } from '../../../../../src/lib/wording/otherwise.ts';

const translated: Readonly<Record<string, string>> = {
  'site.skip': 'Đến nội dung chính',
  'site.read': 'Đọc',
  'site.assess': 'Tự kiểm tra',
  'site.receive': 'Tiếp nhận',
  'site.search': 'Tìm kiếm',
  'site.about': 'Về trang này',
  'site.method': 'Cách đánh giá',
  'site.home': 'Trang đầu',
  'site.mainMenu': 'Các trang chính',
  'site.footerMenu': 'Thông tin',
  'site.authority':
    'Bản {authoritative} có hiệu lực. Các bản khác ({translations}) là bản dịch tham khảo, không có hiệu lực pháp lý.',
  'pages.choose.description': 'Chọn {languages}.',
  'pages.choose.door': 'Đọc và tự kiểm tra bằng tiếng Việt',
  'pages.choose.go': 'Đến các trang tiếng Việt',
  'pages.home.clauses': 'Các điều',
  'pages.home.whole': 'Đọc toàn văn trên một trang',
  'pages.clause.rail': 'Danh sách các điều',
  'pages.clause.view': 'Ngôn ngữ hiển thị',
  'pages.clause.both': 'Song ngữ',
  'pages.annex.title': 'Toàn văn',
  'pages.notFound.title': 'Không tìm thấy trang',
  'glossary.title': 'Thuật ngữ',
  'norms.bearer.contractor': 'Bên nhận thầu',
  'norms.bearer.ordering-party': 'Bên đặt hàng',
};

type Tree = Readonly<Record<string, unknown>>;

function said(words: Tree, path = ''): Tree {
  const entries = Object.entries(words).map(([key, part]) => {
    const at = path + key;
    if (typeof part === 'string') return [key, translated[at] ?? `⟦${part}⟧`];
    return [key, said(part as Tree, `${at}.`)];
  });
  // A list stays one.
  return (Array.isArray(words) ? entries.map(([, part]) => part) : Object.fromEntries(entries)) as Tree;
}

export const vi = said(en) as unknown as Wording;

export const otherwise: Otherwise = { alone: {}, several: {} };
