/**
 * Traditional and Japanese characters that are typed into a search and that no marked name needs (`han-variants.ts` has
 * those): each with the simplified one it is read as, in pairs.
 */
export const TYPED_HAN_PAIRS =
  '拚拼療疗壟垄斷断獨独佔占羣群紐纽連聯譲让飽饱聞闻亜亞樹树蘋苹対對捜搜黒黑駅驛逓遞錚铮徵征徴征専专虛虚擬拟辦办內内舗铺嗎吗綁绑単单備备爲为関關帯帶実實験验戶户戸户識识賛贊衞衛奧奥據据拠据並并覧覽譯译訳译圧压歳岁暁曉賴赖頓顿経经濟济薩萨囲围壞坏壊坏話话語语題题這这雜杂雑杂檢检査查詞词讀读読读聴听說说説说談谈歴历漢汉謝谢該该従从両两観观館馆債债績绩則则憑凭証证薬药罰罚済济遜逊険险緩缓軟软間间嗶哔娛娱遙遥眾众転转総总囉啰創创鍵键帶带産产楽乐僅仅頼赖価价霊灵瀏浏覽览鳴鸣併并覈核瞭了註注';
