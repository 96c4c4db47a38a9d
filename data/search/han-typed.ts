/**
 * Traditional and Japanese characters that are typed into a search and that no marked name needs (`han-variants.ts` has
 * those): each with the simplified one it is read as, in pairs.
 */
export const TYPED_HAN_PAIRS =
  '拚拼醫医療疗壟垄斷断獨独佔占羣群紐纽約约連聯譲让飽饱臺台聞闻亜亞樹树蘋苹対對捜搜黒黑駅驛逓遞錚铮徵征徴征専专虛虚擬拟辦办內内舗铺嗎吗沒没綁绑単单羅罗備备爲为関關帯帶実實験验戶户戸户識识賛贊衞衛奧奥據据拠据並并誇夸覧覽譯译訳译圧压歲岁歳岁暁曉統统賴赖頓顿経经濟济議议薩萨圍围囲围鹹咸壞坏壊坏話话語语題题貴贵給给誰谁這这現现雜杂雑杂檢检査查別别詞词讀读読读聴听說说説说談谈歷历歴历術术漢汉謝谢試试該该從从従从両两頁页紙纸觀观観观館馆債债績绩則则憑凭証证薬药罰罚済济亞亚遜逊険险緩缓軟软間间嗶哔娛娱遙遥眾众庫库転转総总囉啰創创遞递鍵键帶带産产楽乐僅仅頼赖価价規规霊灵瀏浏覽览興兴鳴鸣徳德併并覈核瞭了註注';
