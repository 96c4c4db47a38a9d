import { describe, expect, it } from 'vitest';
import { formatFactDate } from '../../../components/glossary/fact-date.ts';

describe('the date of a fact', () => {
  it.each([
    ['2025', '2025'],
    ['2019-09', 'Sep 2019'],
    ['2025-12-05', 'Dec 5, 2025'],
    ['2023-01-31', 'Jan 31, 2023'],
    ['2025-13', '2025-13'],
  ])('%s reads %s', (date, text) => {
    expect(formatFactDate(date)).toBe(text);
  });
});
