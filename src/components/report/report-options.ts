/** The choices for printing: in the form, and as this browser remembers them. */
import { dateStyles } from '../../lib/attestation/report/dates.ts';
import type { ReportLanguage } from '../../lib/attestation/report/speaker.ts';
import type { ReportOptions } from '../../lib/attestation/report/telling.ts';

const boxNames = ['sealPlace', 'seal', 'signature', 'confirmer'] as const;

export function optionsIn(form: HTMLFormElement, usual: ReportOptions): ReportOptions {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    language: oneOf(languagesTicked(form), data.get('language')) ?? usual.language,
    dates: oneOf(dateStyles, data.get('dates')) ?? usual.dates,
    date: text('date'),
    formNumber: text('formNumber'),
    sealPlace: data.has('sealPlace'),
    seal: data.has('seal'),
    signature: data.has('signature'),
    confirmer: data.has('confirmer'),
  };
}

export function setOptions(form: HTMLFormElement, options: ReportOptions): void {
  for (const input of languageInputs(form)) {
    input.checked = input.value === options.language;
  }
  for (const box of boxNames) checkbox(form, box).checked = options[box];
  fieldNamed(form, 'dates').value = options.dates;
  fieldNamed(form, 'formNumber').value = options.formNumber;
}

/** The date belongs to one report, so it is not remembered. */
export function optionsToStore(options: ReportOptions): string {
  const { language, dates, formNumber, sealPlace, seal, signature, confirmer } = options;
  return JSON.stringify({ language, dates, formNumber, sealPlace, seal, signature, confirmer });
}

/** What was stored, as far as it still makes sense; the rest as usual. */
export function storedOptions(text: string, form: HTMLFormElement, usual: ReportOptions): ReportOptions {
  const stored = parsedOptions(text);
  const flag = (name: (typeof boxNames)[number]) =>
    typeof stored[name] === 'boolean' ? stored[name] : usual[name];
  return {
    language: oneOf(languagesTicked(form), stored.language) ?? usual.language,
    dates: oneOf(dateStyles, stored.dates) ?? usual.dates,
    date: '',
    formNumber: typeof stored.formNumber === 'string' ? stored.formNumber : usual.formNumber,
    sealPlace: flag('sealPlace'),
    seal: flag('seal'),
    signature: flag('signature'),
    confirmer: flag('confirmer'),
  };
}

/** The form offers one language or more, or none where there is nothing to choose. */
function languageInputs(form: HTMLFormElement): NodeListOf<HTMLInputElement> {
  return form.querySelectorAll('input[name=language]');
}

function languagesTicked(form: HTMLFormElement): readonly ReportLanguage[] {
  return [...languageInputs(form)].map(({ value }) => value as ReportLanguage);
}

function parsedOptions(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}

function fieldNamed(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`The form has no field “${name}”. Write it in AttestationPage.astro.`);
}

function checkbox(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = fieldNamed(form, name);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`The field “${name}” is not a checkbox. Write it as one in AttestationPage.astro.`);
}
