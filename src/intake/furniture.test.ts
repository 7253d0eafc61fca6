import { describe, expect, it } from 'vitest';
import { bylineOf, furnitureOf, isAuthorNote, isSectionLabel, isTimestamp } from './furniture.js';

describe('furnitureOf', () => {
  it.each([
    'close',
    'Menu',
    'Skip to main content',
    'Back to top button',
    'Share this article',
    'Share on Facebook',
    'Follow us on X and Facebook',
    'Facebook | Twitter | WhatsApp',
    '12 comments',
    'Leave a comment',
    'Advertisement',
    'Story continues below advertisement',
    '3 min read',
    'Sign in to comment',
    'Listen to this article',
    'Privacy Policy',
    'Related Articles',
    'More from this section',
    'You may also like',
    'Most read',
    "Editors' picks",
    'Read more: What the treaty says, article by article',
    'ALSO READ: Minister resigns',
    'Sign up for our daily newsletter',
    'Get the morning briefing delivered straight to your inbox.',
    'For more Harbour news and newsletters, create an account at harbour.example',
    'Subscribe to our channel on YouTube',
    'Follow @harbour on Twitter',
    'Join our WhatsApp channel for updates',
    'Already a subscriber? Log in',
    'By signing up you agree to our terms of use.',
    'We use cookies to improve your experience.',
    'Click here to read the full statement.',
    "The Dispatch's Lena Orsk and Tom Vale contributed to this report.",
    '(Reporting by Lena Orsk; Editing by Tom Vale)',
    'Additional reporting by Tom Vale',
    'Copyright 2024 Harbour Dispatch. All rights reserved.',
    '© 2024 Harbour Dispatch',
    'This article was originally published by the River Post.',
    'Correction: An earlier version gave the wrong year.',
    'Lena Orsk can be reached at lena@harbour.example',
    'By Lena Orsk and Tom Vale',
    'Published 3:04 PM EDT, Thu June 20, 2024',
    'Updated 5 hours ago',
    '20 June 2024',
    'Tags: Arvenia, Bostland, treaty',
    'Filed under',
    '|',
  ])('%j is', (line) => {
    expect(furnitureOf(line)).toBeDefined();
  });

  it.each([
    'The guns fell silent at noon.',
    'He declined to comment.',
    'Share prices fell after the announcement.',
    'Follow-up talks are due in March.',
    '“Sign up for the army,” he told the crowd.',
    'More than 4,000 soldiers crossed the river.',
    'For more than a decade, heads of state have met here.',
    'Support for the treaty in Arvenia has grown, according to today’s poll.',
    'Reuters reporters saw tanks near the bridge.',
    'The report was published on Monday by the commission.',
    'Already a member of the alliance, Corvia will send observers.',
    'Recent reports suggest otherwise.',
    'Related charges against two officials were dropped.',
    'What the treaty says',
    'Carrier in port',
    'A valley divided',
    '10 p.m.',
    'By Monday the army had left.',
    'By nightfall, Bostland had taken the bridge.',
  ])('%j is not', (line) => {
    expect(furnitureOf(line)).toBeUndefined();
  });

  it('tells what a line says of the lines below it', () => {
    expect(furnitureOf('Related stories')).toBe('related');
    expect(furnitureOf('About the author')).toBe('end');
    expect(furnitureOf('Print')).toBe('single');
  });
});

it('knows section labels, time lines, bylines and notes on authors', () => {
  expect(isSectionLabel('World > Asia')).toBe(true);
  expect(isSectionLabel('The valley')).toBe(false);
  expect(isTimestamp('Nov 19, 2019 8:21 am ET')).toBe(true);
  expect(isTimestamp('2019')).toBe(false);
  expect(bylineOf('By Lena Orsk | River Post')).toBe('Lena Orsk');
  expect(bylineOf('By noon the bridge was gone.')).toBeUndefined();
  expect(isAuthorNote('Lena Orsk is a reporter for the River Post.')).toBe(true);
});
