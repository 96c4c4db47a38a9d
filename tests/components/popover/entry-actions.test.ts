import { describe, expect, it } from 'vitest';
import { createEntryActions, type EntryActions } from '../../../components/popover/entry-actions.ts';
import type { ListEdit } from '../../../data/settings/setting-lists.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../data/settings/settings.ts';

/** Actions on a page of taobao.com in a frame of its own, and the edits they ask for. */
function actionsWith(
  settings: Partial<Settings> = {},
  site = 'shop.taobao.com',
): { actions: EntryActions; edits: ListEdit[] } {
  const edits: ListEdit[] = [];
  const actions = createEntryActions({
    site,
    frameSite: 'ads.example',
    settings: () => ({ ...DEFAULT_SETTINGS, ...settings }),
    edit: (lists) => {
      edits.push(lists);
      return Promise.resolve();
    },
  });
  return { actions, edits };
}

describe('what a reader can do about an entry', () => {
  it('mutes it, and undo takes back this entry alone', async () => {
    const { actions, edits } = actionsWith({ muted: ['alipay'] });
    const undo = await actions.mute('taobao');
    await undo?.();
    expect(edits).toEqual([{ add: { muted: ['taobao'] } }, { remove: { muted: ['taobao'] } }]);
  });

  it('has nothing to take back of what was muted already', async () => {
    const { actions, edits } = actionsWith({ muted: ['alipay'] });
    expect(await actions.mute('alipay')).toBeUndefined();
    expect(edits.filter(({ remove }) => remove)).toEqual([]);
  });

  it.each<[what: string, settings: Partial<Settings>]>([
    ['of a site that is off already', { sitesOff: ['taobao.com'] }],
    ['of a site that is not on the list', { siteMode: 'only', sitesOn: ['news.example'] }],
  ])('changes nothing and has nothing to take back %s', async (_, settings) => {
    const { actions, edits } = actionsWith(settings);
    expect(await actions.turnSiteOff()).toBeUndefined();
    expect(edits).toEqual([]);
  });

  it('turns the site in the tab off, not the frame', async () => {
    const { actions, edits } = actionsWith();
    const undo = await actions.turnSiteOff();
    await undo?.();
    expect(edits).toEqual([
      { add: { sitesOff: ['shop.taobao.com'] } },
      { remove: { sitesOff: ['shop.taobao.com'] } },
    ]);
  });

  it('turns the whole site off from its www.', async () => {
    const { actions, edits } = actionsWith({}, 'www.shop.example');
    expect(actions.site).toBe('shop.example');
    const undo = await actions.turnSiteOff();
    await undo?.();
    expect(edits).toEqual([
      { add: { sitesOff: ['shop.example'] } },
      { remove: { sitesOff: ['shop.example'] } },
    ]);
  });

  it.each(['shop.example', 'www.shop.example'])('knows the rule %s from www.', async (rule) => {
    const off = actionsWith({ sitesOff: [rule] }, 'www.shop.example');
    expect(await off.actions.turnSiteOff()).toBeUndefined();
    const only = actionsWith({ siteMode: 'only', sitesOn: [rule] }, 'www.shop.example');
    const undo = await only.actions.turnSiteOff();
    await undo?.();
    expect(only.edits).toEqual([{ remove: { sitesOn: [rule] } }, { add: { sitesOn: [rule] } }]);
  });

  it('takes away the rule that turned the site on, where only listed sites are marked', async () => {
    const { actions, edits } = actionsWith({ siteMode: 'only', sitesOn: ['taobao.com', 'news.example'] });
    const undo = await actions.turnSiteOff();
    await undo?.();
    expect(edits).toEqual([{ remove: { sitesOn: ['taobao.com'] } }, { add: { sitesOn: ['taobao.com'] } }]);
  });

  it('rejects a meaning for these words in this frame', async () => {
    const { actions, edits } = actionsWith();
    await actions.rejectMeaning('alipay', 'Ali Pay', actions.frameSite);
    const rule = { entryId: 'alipay', form: 'Ali Pay', site: 'ads.example' };
    expect(edits).toEqual([{ add: { wrongMeanings: [rule] } }]);
  });

  it('offers no undo for what was not stored', async () => {
    const actions = createEntryActions({
      site: 'news.example',
      frameSite: 'news.example',
      settings: () => DEFAULT_SETTINGS,
      edit: () => Promise.reject(new Error('No answer')),
    });
    await expect(actions.mute('alipay')).rejects.toThrow('No answer');
  });
});
