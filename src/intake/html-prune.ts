import { collapse, type DomDocument, type DomElement } from './dom.js';

/** Elements that never hold a report's words. */
const NEVER =
  'script, style, noscript, template, svg, iframe, object, embed, canvas, button, select, input, textarea, form[class*="search" i], nav, [role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"], [role="toolbar"], [aria-modal="true"], dialog, amp-ad, ins.adsbygoogle';

/** Boxes that open over a word of the text when it is pointed at; in the source they stand amid the sentence. */
const OVERLAYS =
  'span[class*="tooltip"], span[class*="popover"], span[class*="popup"], span[class*="rollover"], span[class*="hovercard"], div[class*="tooltip"]';

/** An outer element of that name may hold the word itself beside the box; the box is the one with blocks or much text. */
function isOverlay(element: DomElement): boolean {
  const name = element.getAttribute('class') ?? '';
  const isBox = /(?:tooltip|popover|popup|hovercard|block|content|box|body|card|inner|text)(?:\s|$)/i.test(name);
  return isBox && element.closest('p, li, td, blockquote') !== null && collapse(element.textContent).length < 3_000;
}

/** Takes away what a reader of the page would not have seen, or what serves the page alone. */
export function prune(document: DomDocument): void {
  for (const element of document.querySelectorAll(NEVER)) {
    // A page built inside one form or menu would vanish whole.
    if (collapse(element.textContent).length < 20_000) element.remove();
  }
  for (const element of document.querySelectorAll(OVERLAYS)) {
    if (isOverlay(element)) element.remove();
  }
  for (const element of document.querySelectorAll(
    '[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"]',
  )) {
    if (isHidden(element)) element.remove();
  }
}

function isHidden(element: DomElement): boolean {
  if (element.localName === 'html' || element.localName === 'body') return false;
  const style = element.getAttribute('style') ?? '';
  const unseen =
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true';
  // Some pages hide the whole report until a script shows it.
  return unseen && collapse(element.textContent).length < 1_000;
}
