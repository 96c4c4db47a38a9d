/** Characters taken for one another by the eye, in pairs: 张一呜 is 张一鸣. */
const PAIRS =
  '呜鸣乌鸟未末己已巳已淘掏宝宅猫描菜莱蚂码蚁蚊拼饼余佘贝见钉针宫官团困天夭夫天东车京亰微徽信言马鸟云去阿啊里理巴巳支文付附飞气猪诸闲闭鱼渔花化呗贝借惜余全盒盆马乌高亮德得地他抖科音昔快块手毛小少红江书节滴商美羊饿俄了子么公哔毕腾藤讯迅华毕虎唬鲸惊千干问间夸垮克兄达送院完速束卖买通涌来菜赞攒达迏银很泰秦苏办宁守易昜优忧酷酪土士大太犬太刀力人入日曰';

const TWINS = new Map<string, string[]>();
for (const [at, character] of Array.from(PAIRS).entries()) {
  const other = PAIRS.charAt(at % 2 === 0 ? at + 1 : at - 1);
  TWINS.set(character, [...(TWINS.get(character) ?? []), other]);
}

/** The text with one character after the other changed for one that looks like it. */
export const lookingAlike = (text: string): string[] =>
  Array.from(text).flatMap((character, at, all) =>
    (TWINS.get(character) ?? []).map((twin) => [...all.slice(0, at), twin, ...all.slice(at + 1)].join('')),
  );
