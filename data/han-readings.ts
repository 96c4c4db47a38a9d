/**
 * How Chinese characters are read, without tones: those of the glossary's names, and those a keyboard offers for the same
 * sound. By it 支负宝 is found as 支付宝, and a name written in Chinese alone by its pinyin and initials.
 */
const READINGS = `
a 阿啊呵
ai 爱愛
an 案安岸暗
ao 奥奧
ba 巴八爸吧把霸
bai 百
ban 版半办
bang 榜绑
bao 宝寶保包报報寳饱飽抱堡爆暴豹胞薄
bei 贝貝呗唄碑被备備北背倍杯悲
ben 本
bi 哔嗶币幣比必蔽
bian 变變
bing 并並
bo 播
bu 部布不
cai 财財菜蔡采採才材彩
cang 仓倉
chai 拆
chan 产產
chang 場厂廠
chao 超
che 车車
chen 陈陳
cheng 程城成场诚誠
chong 重崇
chu 出初除处處触
chuan 船
chuang 创
cu 促
cun 存
da 大达達打
dai 代带帶贷貸戴待袋
dan 担擔单單
dao 导導到
de 德的得
di 地滴递遞第低帝底
dian 电電点點店
ding 钉釘订訂丁定顶盯
dong 动動栋棟东東洞冬懂董
dou 豆抖都斗逗鬥
du 度
duan 端短断
dui 对對
dun 敦顿
duo 多朵夺躲堕
e 饿餓额額恶鹅鄂
er 二
fa 发發罚法
fan 凡反贩
fang 方房
fei 费費飞飛非肥
fen 分份
feng 风風
fu 付福富服附负負复夫幅府父副赴覆浮
gang 港
gao 高搞稿糕
ge 歌哥个
gong 供工公共
gou 购購狗够沟
gu 股谷
guan 关關道官管
guang 光
gun 棍
guo 国國裹果过锅過鍋
ha 哈
hai 海
han 韩韓
hang 航行
he 合盒河和何禾核
hei 黑
hong 红紅弘宏鸿洪虹
hou 后後
hu 虎胡互湖户
hua 花华華化画话滑划
huan 缓緩环環
huang 黄黃煌
hui 会會汇匯滙
huo 伙夥货貨火
ing 宁寧
ji 际際集技计即基级級机機計济
jia 价價佳家加
jian 健件键见鍵見坚堅间监
jiang 蒋蔣江
jiao 交
jie 节節接借街界姐介解
jin 金仅僅今近进紧斤劲進
jing 境井鲸鯨京精镜鏡经静經
ju 聚据
ka 卡
kang 康
kao 考
ke 科客克可刻课
kong 控空
kou 口
ku 酷库苦哭
kua 跨夸
kuai 快块塊
kuan 款
la 拉
lai 来來
lan 览覽
le 乐樂了楽
lei 蕾
li 里哩离離李利理力立丽裡裏
lian 链鏈联聯
liang 量
liao 疗
lin 林临淋邻
ling 零领領灵靈霊
liu 流刘劉浏瀏六
long 垄
lu 路
luo 络絡啰囉罗羅
lv 旅
ma 妈媽马馬蚂螞码碼麻嘛吗嗎骂
mai 卖賣买買麦麥迈脉
mao 猫貓毛冒帽茂矛
me 么麼麽
mei 美没每煤妹
meng 盟
mian 面麵免
min 民
ming 铭銘名明鸣鳴
mo 摩模末磨
nan 南
neng 能
ni 拟你
nian 年
niao 鸟鳥袅
niu 牛纽
pai 牌
pan 畔盘盤
pei 配
peng 碰澎彭朋捧
pi 皮批
pian 片
piao 票
pin 品拼频頻聘贫
ping 凭憑评評平屏苹
pu 铺
qi 企期奇琦起器
qian 钱錢千前签簽
qiang 强強墙
qing 庆慶请
qiu 球求
qu 区區取
quan 全权權券
qun 群
rang 让讓
ren 人认認
rong 融
ru 入
ruan 软軟
run 润潤
sa 萨
san 三
sao 扫掃
se 色
sen 森
shan 珊
shang 商上闪閃
shao 少
she 社
shen 深身
sheng 生
shi 事市时時实實十视視失室是世石食始识士
shou 售手收首守受
shu 数數书書树樹薯术
shuang 双雙爽霜
shui 税
shun 顺順
si 司丝斯
song 送
sou 搜
su 速宿素
suan 算
sui 岁
sun 苏蘇
suo 索
tai 泰台
tao 淘掏陶桃套逃讨涛韬
te 特
teng 腾騰疼藤
ti 体體
tian 天田甜添填
tiao 跳条
tie 贴貼铁鐵
tong 通同痛统
tou 头頭投
tu 图圖土
tuan 团團団湍
tui 退
tuo 托託
wai 外
wan 万萬
wang 旺网網閘王
wei 为為卫衛唯薇微威围委维
wen 文问問闻温溫
wu 五吴吳物武悟务務无無呉
xi 希系夕息係席
xia 下虾蝦
xian 先贤賢闲閒鲜咸险險鮮閑现线县線
xiang 香向相享箱
xiao 消小晓曉逍销
xie 携攜协協
xin 信歆新鑫心欣薪芯辛
xing 星兴興型性姓
xiu 袖
xu 序式徐虚
xuan 选選玄
xun 逊遜讯訊寻迅询詢
ya 亚亞娅婭雅压
yan 言眼验驗延
yang 央
yao 药藥遥遙邀
ye 业業
yi 一移蚁蟻毅易艺藝意益义義驿驛译譯倚议議以已医宜衣
yin 音银銀因印引
ying 应應影英营營
yong 用勇泳永拥
you 游遊优優有友
yu 娱娛鱼魚余餘于雨语玉遇渔予预
yuan 院源元员原远圆員遠园
yue 月约越
yun 云雲运運允韵匀孕
zan 暂暫赞贊讚
zao 造早
zhan 站
zhang 张張障长
zhao 招
zhe 者浙
zheng 证證峥崢征整
zhi 支直制製之芝智指执執知只值纸志治至职植職隻
zhong 中众眾种種钟
zhu 猪豬主住竹助祝注
zhuan 转轉专專
zhuang 装
zi 字子资資
zong 总總
zui 最
zuo 作
`;

const SYLLABLE_OF = new Map(
  READINGS.trim()
    .split('\n')
    .flatMap((row) => {
      const [syllable = '', characters = ''] = row.split(' ');
      return Array.from(characters, (character): [string, string] => [character, syllable]);
    }),
);

const LETTER = /[a-z]/;

/** The syllables of a word all of whose characters are known; none otherwise. */
export const hanSyllables = (word: string): string[] =>
  readBy(word, (character) => SYLLABLE_OF.get(character));

/** How a word is said that a keyboard left half in letters: `支fu宝`. Empty where a character is unknown. */
export const halfTypedReading = (word: string): string =>
  readBy(
    word,
    (character) => SYLLABLE_OF.get(character) ?? (LETTER.test(character) ? character : undefined),
  ).join('');

function readBy(word: string, syllableOf: (character: string) => string | undefined): string[] {
  const syllables = Array.from(word, syllableOf);
  const known = syllables.filter((syllable) => syllable !== undefined);
  return known.length === syllables.length ? known : [];
}
