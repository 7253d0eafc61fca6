import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.js';

describe('readMarkdown', () => {
  it('reads front matter, headings, lists, quotes and inline marks', () => {
    const source = `---
title: "Ceasefire holds"
author: Lena Orsk
date: 2023-03-26
---
# Ceasefire holds

Arvenia and **Bostland** [agreed](https://a.example/x) to stop
fighting, the _Lake Commission_ said.

![A border post](b.jpg)

## What was agreed

- troops leave
- prisoners_of_war go home

> "We keep our word," Hale said.

\`\`\`
code();
\`\`\`

Sign up for our newsletter.
`;
    expect(readMarkdown(source)).toEqual({
      title: 'Ceasefire holds',
      byline: 'Lena Orsk',
      outlet: undefined,
      url: undefined,
      published: { value: '2023-03-26', precision: 'day', from: 'front matter' },
      blocks: [
        { kind: 'headline', text: 'Ceasefire holds' },
        { kind: 'paragraph', text: 'Arvenia and Bostland agreed to stop fighting, the Lake Commission said.' },
        { kind: 'caption', text: 'A border post' },
        { kind: 'paragraph', text: 'What was agreed' },
        { kind: 'list', text: 'troops leave' },
        { kind: 'list', text: 'prisoners_of_war go home' },
        { kind: 'quote', text: '"We keep our word," Hale said.' },
        { kind: 'residue', text: 'code();' },
        { kind: 'residue', text: 'Sign up for our newsletter.' },
      ],
    });
  });

  it('takes a headline underlined', () => {
    expect(readMarkdown('Ceasefire holds\n===\n\nThe guns fell silent.').blocks[0]).toEqual({
      kind: 'headline',
      text: 'Ceasefire holds',
    });
  });
});
