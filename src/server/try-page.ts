/** A page to try the API with: it reads the OpenAPI document and draws a form for each route. Nothing comes from elsewhere. */
export const TRY_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Casus API</title>
<link rel="stylesheet" href="/api/try.css">
<script type="module" src="/api/try.js"></script>
</head>
<body><main>
<h1>Casus API</h1>
<p>Every route of the desk, from <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1). Fill in what is asked and press Ask.</p>
<div id="routes" aria-live="polite"><p>Reading the document …</p></div>
</main></body></html>
`;

export const TRY_STYLE = `:root { font: 16px/1.5 system-ui, sans-serif; color-scheme: light dark; }
body { margin: 0; } main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
details { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .4rem 0; }
summary { cursor: pointer; } summary code { font-weight: 600; }
form { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); padding: .75rem 0; }
label { display: grid; font-size: .85rem; } input, textarea { font: inherit; padding: .3rem .4rem; }
label.wide { grid-column: 1 / -1; } textarea { min-height: 8rem; font-family: ui-monospace, monospace; }
button { font: inherit; padding: .35rem 1rem; justify-self: start; align-self: end; cursor: pointer; }
pre { overflow: auto; max-height: 30rem; padding: .75rem; background: color-mix(in srgb, currentColor 8%, transparent); }
`;

export const TRY_SCRIPT = `const place = document.getElementById('routes');
const make = (name, props = {}, ...children) => {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children);
  return element;
};
const spec = await (await fetch('/openapi.json')).json();
const byTag = new Map();
for (const [path, methods] of Object.entries(spec.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    const tag = operation.tags?.[0] ?? 'Other';
    byTag.set(tag, [...(byTag.get(tag) ?? []), { path, method, operation }]);
  }
}
place.replaceChildren();
for (const [tag, routes] of byTag) {
  place.append(make('h2', { textContent: tag }), ...routes.map(drawRoute));
}
function drawRoute({ path, method, operation }) {
  const form = make('form');
  const fields = (operation.parameters ?? []).map((parameter) => {
    const input = make('input', { name: parameter.name, required: Boolean(parameter.required) });
    const choices = parameter.schema?.enum;
    if (choices) input.placeholder = choices.join(' | ');
    else if (parameter.schema?.description) input.placeholder = parameter.schema.description;
    form.append(make('label', {}, parameter.name, input));
    return { parameter, input };
  });
  const body = operation.requestBody ? make('textarea', { name: 'body', spellcheck: false, value: '{}' }) : undefined;
  if (body) form.append(make('label', { className: 'wide' }, 'body (JSON)', body));
  form.append(make('button', { textContent: 'Ask' }));
  const out = make('pre', { hidden: true, tabIndex: 0 });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    let target = path;
    const query = new URLSearchParams();
    for (const { parameter, input } of fields) {
      if (input.value === '') continue;
      if (parameter.in === 'path') target = target.replace('{' + parameter.name + '}', encodeURIComponent(input.value));
      else query.append(parameter.name, input.value);
    }
    const address = target + (query.size ? '?' + query : '');
    out.hidden = false;
    out.textContent = method.toUpperCase() + ' ' + address + '\\n…';
    try {
      const response = await fetch(address, {
        method: method.toUpperCase(),
        ...(body ? { body: body.value, headers: { 'content-type': 'application/json' } } : {}),
      });
      const type = response.headers.get('content-type') ?? '';
      if (type.includes('event-stream')) {
        out.textContent = address + ' is a stream: read it with curl -N.';
        await response.body?.cancel();
        return;
      }
      const text = await response.text();
      const told = type.includes('json') ? JSON.stringify(JSON.parse(text), null, 2) : text;
      out.textContent = method.toUpperCase() + ' ' + address + '\\n' + response.status + ' ' + type + '\\n\\n' + told.slice(0, 200000);
    } catch (error) {
      out.textContent = String(error);
    }
  });
  const head = make('summary', {}, make('code', { textContent: method.toUpperCase() + ' ' + path }), ' ' + (operation.summary ?? ''));
  return make('details', {}, head, form, out);
}
`;
