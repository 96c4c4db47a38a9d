import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EntryCard } from '../../../components/glossary/EntryCard.tsx';
import type { ComparePair } from '../../../components/glossary/EntryLink.tsx';
import type { EntryId } from '../../../data/entry.ts';
import { cardOf } from './card-fixture.ts';

const onOpen = vi.fn<(id: EntryId) => void>();
let root: HTMLElement;

async function show(id: EntryId, parts: { linked?: boolean } = {}): Promise<void> {
  const { linked = true } = parts;
  await act(() => render(<EntryCard card={cardOf(id)} {...(linked ? { onOpen } : {})} />, root));
}
const text = (selector: string): string | undefined =>
  root.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim();
const button = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (each) => each.textContent === label || each.getAttribute('aria-label') === label,
  );
  if (!found) throw new Error(`No button ${label}`);
  return found;
};
const press = (label: string): Promise<void> => act(() => button(label).click());
const unfold = (): Promise<void> =>
  act(() => root.querySelectorAll<HTMLButtonElement>('.fold').forEach((fold) => fold.click()));

beforeEach(() => {
  vi.restoreAllMocks();
  onOpen.mockReset();
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
});

describe('EntryCard', () => {
  it('says who is behind it, step by step, with share and date', async () => {
    await show('alipay');
    expect(text('.owners')).toBe(
      'Run by Ant Group; Alibaba Group holds about 33% of Ant Group, as of Sep 2019',
    );
  });

  it('marks the languages of the Chinese name', async () => {
    await show('alipay');
    const parts = [...root.querySelectorAll('.chinese [lang]')];
    expect(parts.map((part) => [part.getAttribute('lang'), part.textContent])).toEqual([
      ['zh-Hans', '支付宝'],
      ['zh-Hant', '支付寶'],
      ['zh-Latn-pinyin', 'Zhīfùbǎo'],
      ['en', 'payment treasure'],
    ]);
  });

  it('says which differences are not in the language of the card', async () => {
    const card = cardOf('alipay');
    const notSameAs = card.entry.notSameAs.map((each) => ({ ...each, language: 'en' }));
    const arabic = { ...card, language: 'ar', entry: { ...card.entry, notSameAs } };
    await act(() => render(<EntryCard card={arabic} />, root));
    expect(root.querySelector('.difference')?.getAttribute('lang')).toBe('en');
  });

  it('says in which language each text is and lets it set its own direction', async () => {
    await act(() => render(<EntryCard card={{ ...cardOf('alipay'), language: 'ar' }} whole />, root));
    const told = ['h2', '.definition', '.facts li', '.western'].map((selector) => {
      const element = root.querySelector(selector);
      return [selector, element?.closest('[lang]')?.getAttribute('lang'), element?.getAttribute('dir')];
    });
    expect(told).toEqual([
      ['h2', 'ar', 'auto'],
      ['.definition', 'ar', 'auto'],
      ['.facts li', 'ar', 'auto'],
      ['.western', 'ar', 'auto'],
    ]);
    expect(root.querySelector('.difference')?.getAttribute('lang')).toBe('ar');
  });

  it('opens linked entries, and is plain text where nothing can open them', async () => {
    await show('alipay');
    await press('Ant Group');
    expect(onOpen).toHaveBeenCalledWith('ant-group');
    await show('alipay', { linked: false });
    expect(root.querySelector('.entry-link')).toBeNull();
    expect(text('.owners')).toContain('Ant Group');
  });

  it('has headings in order and a name for each section', async () => {
    await show('alipay');
    expect([...root.querySelectorAll('h1,h2,h3,h4')].map((heading) => heading.tagName)).toEqual(['H2', 'H3']);
    for (const section of root.querySelectorAll('section')) {
      const label = section.getAttribute('aria-labelledby');
      expect(root.querySelector(`[id="${label}"]`)?.textContent).toBeTruthy();
    }
  });

  it("links only the publisher's own address, and names every source", async () => {
    await show('alipay');
    await unfold();
    const sources = [...root.querySelectorAll('.sources li')];
    expect(sources.map((source) => source.textContent)).toEqual([
      'TechNode, Taobao turns ten, May 10, 2013',
      'Alipay, About us, 2025',
    ]);
    expect([...root.querySelectorAll('.sources a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://www.alipay.com/about',
    ]);
  });

  it('opens links of the page in a new tab without telling where from', async () => {
    await show('alipay');
    await unfold();
    const links = [...root.querySelectorAll('a')];
    expect(links).toHaveLength(2);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
  });

  it('says what became of a thing that is gone', async () => {
    await show('koubei');
    expect(text('.status-line')).toBe('Closed Jun 2022: merged into another app · now: Alipay');
  });

  it('says what a person does where', async () => {
    await show('eric-jing');
    expect(text('.roles')).toBe('Leads Ant Group (chairman)');
  });

  it('says of whom that they lead a company, of whom that they have another post there, and as of when', async () => {
    await show('toby-xu');
    expect(text('.roles')).toBe(
      'Executive at Alibaba Group (chief financial officer), as of Nov 2025; ' +
        'Formerly an executive at Ant Group (clerk until 2019)',
    );
  });

  it('names people and family on the card of a company', async () => {
    await show('ant-group');
    await unfold();
    expect([...root.querySelectorAll('.link-row')].map((row) => row.textContent)).toEqual([
      'FamilyAlipayGCash (a stake, as of Feb 2019)Hellobike (~36.3%, as of Apr 2021)Tianhong (~51%)',
      'PeopleEric Jing (chairman)Toby Xu (clerk until 2019)',
    ]);
  });
});

describe('what is folded away', () => {
  it('is drawn when it is unfolded, comes into sight, and goes again', async () => {
    await show('alipay');
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    const states = () =>
      [...root.querySelectorAll('.fold')].map((fold) => fold.getAttribute('aria-expanded'));
    expect([states(), text('.facts'), text('.sources ol')]).toEqual([
      ['false', 'false'],
      undefined,
      undefined,
    ]);
    await unfold();
    expect(states()).toEqual(['true', 'true']);
    expect(text('.facts')).toBeTruthy();
    expect(text('.sources ol')).toBeTruthy();
    expect(scroll.mock.contexts).toEqual([root.querySelector('.more'), root.querySelector('.sources')]);
    await unfold();
    expect(text('.facts')).toBeUndefined();
  });

  it('is open from the start on a page of its own, which does not scroll to it', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    await act(() => render(<EntryCard card={cardOf('alipay')} whole />, root));
    expect(text('.facts')).toBeTruthy();
    expect(scroll).not.toHaveBeenCalled();
  });
});

describe('Not the same as', () => {
  it('leads from a comparison to others, and to one where nobody wrote any', async () => {
    const onCompare = vi.fn<ComparePair>();
    await show('alipay');
    expect(root.querySelectorAll('li .quiet-button')).toHaveLength(1);
    await act(() => render(<EntryCard card={cardOf('alipay')} onCompare={onCompare} />, root));
    await press('Compare with Alibaba Group');
    expect(onCompare).not.toHaveBeenCalled();
    await press('Compare with …');
    expect(onCompare).toHaveBeenLastCalledWith(['alipay', 'alibaba-group']);
    await press('Compare with Ant Group');
    expect(onCompare).toHaveBeenLastCalledWith(['alipay', 'ant-group']);
    expect(root.querySelectorAll('table')).toHaveLength(1);
  });

  it('shows two, the others on request', async () => {
    await show('alipay');
    expect(root.querySelectorAll('.not-same li')).toHaveLength(2);
    await press('Show 1 more');
    expect(root.querySelectorAll('.not-same li')).toHaveLength(3);
  });

  it('opens the comparison in place, its own entry on the left, and closes it', async () => {
    await show('alipay');
    expect(root.querySelector('table')).toBeNull();
    await press('Compare with Alibaba Group');
    expect(button('Close comparison with Alibaba Group').getAttribute('aria-expanded')).toBe('true');
    expect(
      [...root.querySelectorAll('table tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ['Alipay', 'Alibaba Group'],
      ['What it is'],
      ['An app', 'A group'],
      ['Who runs it'],
      ['Ant Group', 'Its own board'],
    ]);
    await press('Close comparison with Alibaba Group');
    expect(root.querySelector('table')).toBeNull();
  });

  it('offers no comparison where none is written', async () => {
    await show('alipay');
    expect(root.querySelectorAll('li .quiet-button')).toHaveLength(1);
  });
});
