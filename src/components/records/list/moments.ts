/** Days, moments and sizes as the reader's language writes them, by this machine's clock. */
const momentStyles = {
  moment: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'medium' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
/** Each takes longer to make than a row of the list. */
const formatsMade = new Map<string, Intl.DateTimeFormat>();

/** 「2026/11/28 14:07」; empty where the instant cannot be told. */
export function momentText(instant: string, locale: string): string {
  return formatted(instant, locale, 'moment');
}

export function dayText(instant: string, locale: string): string {
  return formatted(instant, locale, 'day');
}

function formatted(instant: string, locale: string, style: keyof typeof momentStyles): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return '';
  const format = formatsMade.get(style) ?? new Intl.DateTimeFormat(locale, momentStyles[style]);
  formatsMade.set(style, format);
  return format.format(time);
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** 「4.2 MB」: of the decimal units, as files are shown elsewhere on the machine. */
export function sizeText(bytes: number, locale: string): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const unit = units[power] ?? 'byte';
  const style = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(locale, style).format(bytes / 1000 ** power);
}
