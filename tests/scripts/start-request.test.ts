import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartRequest } from '../../scripts/start-request.ts';

describe('the command line of npm start', () => {
  it('shows the demo page in Chromium when it is empty', () => {
    const request = readStartRequest([]);
    expect(request.kind).toBe('chromium');
    expect('file' in request && path.basename(request.file)).toBe('index.html');
  });

  it('takes a file and a browser', () => {
    expect(readStartRequest(['--firefox', 'README.md'])).toEqual({
      kind: 'firefox',
      file: path.resolve('README.md'),
    });
  });

  it('takes an address', () => {
    expect(readStartRequest(['https://example.org/a'])).toEqual({
      kind: 'chromium',
      address: 'https://example.org/a',
    });
  });

  it.each([
    ['an unknown option', ['--safari'], "Unknown option '--safari'"],
    ['two pages', ['README.md', 'LICENSE'], 'One page at a time, not also LICENSE'],
    ['a file that is not there', ['missing.html'], 'There is no file missing.html'],
    ['a folder', ['scripts'], 'There is no file scripts'],
    ['an address without its beginning', ['example.org/article'], 'begins with http://'],
    ['half an address', ['https://'], 'https:// is no address'],
  ])('says what is wrong with %s, and how it is meant', (_, args, message) => {
    expect(() => readStartRequest(args)).toThrow(message);
    expect(() => readStartRequest(args)).toThrow('Usage: npm start --');
  });
});
