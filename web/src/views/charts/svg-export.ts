import type { ExportChoice } from '../../parts/export-menu';

const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** The drawing that stands in the page when it is chosen, as a file. */
export function svgExport(file: string, drawing: () => SVGSVGElement | null): ExportChoice {
  return {
    label: 'SVG',
    file: `${file}.svg`,
    make: () => {
      const svg = drawing();
      if (!svg) throw new Error('There is no drawing to save');
      return new Blob([svgText(svg)], { type: 'image/svg+xml' });
    },
  };
}

/** A drawing that stands alone: with the colours that it has now, and a background. */
function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const to = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of from.entries()) {
    const style = getComputedStyle(element);
    for (const name of DRAWN) {
      const value = style.getPropertyValue(name);
      if (value) to[index].setAttribute(name, value);
    }
    for (const name of ['class', 'style', 'tabindex', 'role']) to[index].removeAttribute(name);
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const box = copy.getAttribute('viewBox') ?? `0 0 ${Math.round(width)} ${Math.round(height)}`;
  copy.setAttribute('viewBox', box);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const [x, y, w, h] = box.split(/[\s,]+/);
  for (const [name, value] of Object.entries({ x, y, width: w, height: h })) ground.setAttribute(name, value);
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
