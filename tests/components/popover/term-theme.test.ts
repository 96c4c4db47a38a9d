import { describe, expect, it } from 'vitest';
import { inverts, themeForText } from '../../../components/popover/term-theme.ts';

describe('themeForText', () => {
  it.each([
    ['rgb(0, 0, 0)', 'light'],
    ['rgb(255, 255, 255)', 'dark'],
    ['rgb(17, 85, 204)', 'light'],
    ['rgb(138, 180, 248)', 'dark'],
    ['rgba(232, 230, 227, 0.9)', 'dark'],
    ['color(srgb 0.91 0.9 0.89)', 'dark'],
    ['color(display-p3 0.1 0.1 0.1 / 0.8)', 'light'],
    ['lab(92 0 0)', 'dark'],
    ['lch(20 30 250)', 'light'],
    ['oklab(0.25 0 0)', 'light'],
    ['oklch(0.93 0.02 80)', 'dark'],
    ['rgba(0, 0, 0, 0)', undefined],
    ['color(xyz 0.1 0.1 0.1)', undefined],
    ['', undefined],
  ])('%s: %s', (colour, theme) => {
    expect(themeForText(colour)).toBe(theme);
  });
});

describe('inverts', () => {
  it.each([
    ['none', false],
    ['invert(1)', true],
    ['invert(0.93) hue-rotate(180deg)', true],
    ['grayscale(1) invert(0.9)', true],
    ['invert(0.1)', false],
    ['brightness(1)', false],
  ])('%s: %s', (filter, isNegative) => {
    expect(inverts(filter)).toBe(isNegative);
  });
});
