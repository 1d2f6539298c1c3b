/** WCAG 2.5.8: a target measures 24 by 24 pixels, or stands free, or runs in a line of text. */
import type { Page } from '@playwright/test';

/** The visible targets that are too small and excepted by nothing. */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const selector = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
    }

    function targetOf(element: Element): Target {
      // A label is part of its control: pressing it presses the control.
      const label = element instanceof HTMLInputElement ? element.closest('label') : null;
      return { element, box: (label ?? element).getBoundingClientRect() };
    }

    function isSmall({ box }: Target): boolean {
      return box.width < least || box.height < least;
    }

    /** Beside characters, or in a part of a line that is. */
    function runsInText(element: Element): boolean {
      if (getComputedStyle(element).display !== 'inline') return false;
      const beside = [...(element.parentNode?.childNodes ?? [])].filter((node) => node !== element);
      const isText = (node: Node) =>
        node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '';
      const { parentElement } = element;
      return beside.some(isText) || (parentElement !== null && runsInText(parentElement));
    }

    function middleOf({ left, top, width, height }: DOMRect) {
      return { x: left + width / 2, y: top + height / 2 };
    }

    /** Is a circle of 24 pixels around the target free of other targets and of other small targets' circles? */
    function standsFree(target: Target, others: readonly Target[]): boolean {
      const middle = middleOf(target.box);
      return others.every((other) => {
        if (other.element === target.element || other.element.contains(target.element)) return true;
        const { box } = other;
        const x = Math.max(box.left, Math.min(middle.x, box.right));
        const y = Math.max(box.top, Math.min(middle.y, box.bottom));
        if (Math.hypot(middle.x - x, middle.y - y) < least / 2) return false;
        const far = middleOf(box);
        return !isSmall(other) || Math.hypot(middle.x - far.x, middle.y - far.y) >= least;
      });
    }

    const targets = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(targetOf)
      // Off the screen until it has the focus, like the link that skips.
      .filter(({ box }) => box.width > 0 && box.height > 0 && box.bottom + window.scrollY > 0);
    return targets
      .filter((target) => isSmall(target) && !runsInText(target.element) && !standsFree(target, targets))
      .map(({ element, box }) => {
        const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
        return `${size} ${element.outerHTML.slice(0, 100)}`;
      });
  });
}
