/** What a part of the report is told from. */
import type { Attestation } from '../attestation.ts';
import type { DateStyle } from './dates.ts';
import type { ReportLanguage, Speaker } from './speaker.ts';

export interface ReportOptions {
  readonly language: ReportLanguage;
  readonly dates: DateStyle;
  /** ISO date of the report; empty for the date of the assessment. */
  readonly date: string;
  /** Printed at the top left if not empty, e.g. 「様式第１号」. */
  readonly formNumber: string;
  /** 印 beside the representative, at the head of the report. */
  readonly sealPlace: boolean;
  /** Boxes beside the declaration. */
  readonly seal: boolean;
  readonly signature: boolean;
  readonly confirmer: boolean;
}

export interface ReportTelling {
  readonly attestation: Attestation;
  readonly options: ReportOptions;
  readonly speaker: Speaker;
}
