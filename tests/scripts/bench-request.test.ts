import { describe, expect, it } from 'vitest';
import { PARTS, readBenchRequest } from '../bench/bench-request.ts';

describe('the command line of npm run bench', () => {
  it('measures everything when it is empty', () => {
    expect(readBenchRequest([])).toEqual({ rounds: 3, most: 20, parts: PARTS, ours: false, record: false });
  });

  it('takes one part of it, and its own pages', () => {
    expect(readBenchRequest(['--part', 'size', '--pages', 'saved', '--rounds', '5', '--ours'])).toEqual({
      rounds: 5,
      most: 20,
      pages: 'saved',
      parts: ['size'],
      ours: true,
      record: false,
    });
  });

  it.each([
    ['an unknown option', ['--nonsense'], "Unknown option '--nonsense'"],
    ['an unknown part', ['--part', 'sizes'], "There is no part 'sizes'"],
    ['a number that is none', ['--rounds', 'many'], "--rounds takes a number from 1 on, not 'many'"],
    ['no rounds', ['--rounds', '0'], "not '0'"],
    ['an option without its value', ['--most'], "'--most <value>' argument missing"],
  ])('says what is wrong with %s, and lists what there is', (_, args, message) => {
    expect(() => readBenchRequest(args)).toThrow(message);
    expect(() => readBenchRequest(args)).toThrow('--record');
  });
});
