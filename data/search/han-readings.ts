/**
 * How Chinese characters are read, without tones: those of the glossary's names, and those a keyboard offers for the same
 * sound. By it 支负宝 is found as 支付宝, and a name written in Chinese alone by its pinyin and initials.
 */
const READINGS = `
a 阿啊呵
ai 爱愛埃碍癌艾哀挨矮唉哎隘
an 案安岸暗按氨俺庵鞍胺
ao 奥奧澳傲熬凹嶅鳌嚣
ba 巴八爸吧把霸罢拔坝粑跋扒灞靶叭芭
bai 百白败拜摆柏
ban 版半办般板班伴颁搬斑扮拌瓣湴扳
bang 榜绑邦帮浜棒镑膀傍磅蚌
bao 宝寶保包报報寳饱飽抱堡爆暴豹胞薄剥鲍孢
bei 贝貝呗唄碑被备備北背倍杯悲辈卑陂
ben 本奔锛苯笨
bi 哔嗶币幣比必蔽笔毕闭避壁臂鼻逼彼碧陛弊鄙璧婢毙弼庇匕敝
bian 变變便边编遍辩辨鞭扁匾贬卞辫変
bing 并並兵病冰秉柄禀饼丙炳
bo 播波伯博泊拨玻勃脖搏舶驳膊簿渤
bu 部布不步补捕卜怖哺
cai 财財菜蔡采採才材彩裁猜踩
cang 仓倉藏舱苍沧滄
chai 拆柴犲
chan 产產颤缠澶阐禅铲蝉
chang 場厂廠常昌唱肠偿尝畅倡敞
chao 超朝潮炒抄吵巢嘲钞
che 车車撤彻扯
chen 陈陳沉臣尘晨宸趁辰衬琛
cheng 程城成场诚誠称承乘呈惩撑丞澄橙逞
chong 重崇冲充虫宠
chu 出初除处處触楚础储畜厨岀傗矗
chuan 船传穿川串喘
chuang 创床闯窗疮
cu 促粗醋簇
cun 存村寸竴
da 大达達打答搭鞑
dai 代带帶贷貸戴待袋呆逮岱歹怠傣
dan 担擔单單但丹蛋淡胆旦诞耽氮
dao 导導到倒岛刀盗稻蹈捣瓙悼祷叨
de 德的得
di 地滴递遞第低帝底弟敌抵堤迪棣蒂缔笛狄砥
dian 电電点點店典殿颠奠甸垫淀滇佃碘
ding 钉釘订訂丁定顶盯鼎叮锭
dong 动動栋棟东東洞冬懂董冻侗咚
dou 豆抖都斗逗鬥陡兜窦
du 度独读毒督渡杜肚赌堵睹笃妒
duan 端短断段锻缎鍛
dui 对對队堆兑
dun 敦顿吨盾墩蹲炖钝
duo 多朵夺躲堕舵垜跺剁垛
e 饿餓额額恶鹅鄂俄娥峨厄遏萼鍔愕鳄扼蛾
er 二而儿尔耳饵
fa 发發罚法乏伐阀
fan 凡反贩范饭犯翻繁泛番烦返樊帆藩勫蕃鐢梵
fang 方房放防访纺仿芳坊妨肪
fei 费費飞飛非肥废鐨菲妃肺匪沸啡斐
fen 分份纷粉奋愤氛芬吩坟焚粪酚
feng 风風封丰峰奉锋凤缝疯蜂冯逢讽綘俸
fu 付福富服附负負复夫幅府父副赴覆浮妇伏符腹腐辅抚扶赋傅俘肤咐辐芙弗甫俯缚拂斧鍑釜敷腑袱阜氟
gang 港刚岗钢冈纲缸杠
gao 高搞稿糕告膏皋诰鎬
ge 歌哥个各革格阁隔割葛戈搁胳鸽鎶咯
gong 供工公共功宫攻贡拱恭弓巩躬汞
gou 购購狗够沟构勾钩苟
gu 股谷古故顾姑固骨鼓孤估雇咕辜菇沽鸪
guan 关關道官管观馆冠贯惯灌棺罐
guang 光广逛
gun 棍滚衮
guo 国國裹果过锅過鍋郭堝
ha 哈
hai 海还害孩亥咳骇骸
han 韩韓汉含寒汗喊函屽旱罕翰涵憾悍撼
hang 航行杭
he 合盒河和何禾核喝荷赫贺鹤褐劾颌
hei 黑嘿
hong 红紅弘宏鸿洪虹轰哄烘闂讧
hou 后後候厚侯猴喉吼
hu 虎胡互湖户护乎呼忽狐糊沪鍙壶弧瑚葫唬
hua 花华華化画话滑划哗
huan 缓緩环環欢换患唤幻浣焕寰桓宦
huang 黄黃煌皇荒慌晃凰惶恍谎簧
hui 会會汇匯滙回挥灰毁恢绘辉惠徽慧悔贿讳晖诲晦烩
huo 伙夥货貨火或活获霍祸惑佸鈥豁
ing 宁寧
ji 际際集技计即基级級机機計济及己几记积极纪击急继辑激既季吉迹剂鸡绩疾祭忌籍寄脊肌挤稷寂饥冀戟圾妓稽棘矶缉羁畸唧嫉讥
jia 价價佳家加架假甲嘉驾贾夹嫁颊钾鎵迦伽稼
jian 健件键见鍵見坚堅间监建检剑简渐减兼舰尖箭肩践鉴奸艰荐僭碱剪簡煎歼贱谏蹇柬捡俭鐗拣溅
jiang 蒋蔣江将降讲奖疆匠浆姜僵酱桨
jiao 交教叫较角脚焦胶郊椒轿娇剿缴搅骄礁笅嚼浇绞窖蕉矫狡
jie 节節接借街界姐介解结阶届截皆戒杰揭捷洁劫竭藉芥
jin 金仅僅今近进紧斤劲進尽禁津晋锦筋谨巾浸襟
jing 境井鲸鯨京精镜鏡经静經景竟惊荆警径竞睛敬净晶靖颈茎兢
ju 聚据举具局居句剧巨距拒俱惧矩炬拘菊驹锯橘
ka 卡喀咖
kang 康抗炕慷亢扛
kao 考靠烤
ke 科客克可刻课颗壳柯渴磕棵珂苛
kong 控空孔恐
kou 口扣叩寇
ku 酷库苦哭枯窟裤
kua 跨夸垮
kuai 快块塊筷蒯
kuan 款宽
la 拉啦腊辣喇蜡垃剌
lai 来來莱赖
lan 览覽兰蓝拦烂篮栏滥懒揽澜缆
le 乐樂了楽勒
lei 蕾类雷累泪垒擂
li 里哩离離李利理力立丽裡裏历例礼黎隶厉粒励吏厘璃梨栗犁莉蠡鲤娌漓澧狸
lian 链鏈联聯连脸练莲炼恋怜廉帘敛濂鲢
liang 量两良亮粮梁辆凉谅
liao 疗料辽聊僚寮廖寥
lin 林临淋邻磷霖鳞琳凛麟
ling 零领領灵靈霊令另陵岭龄凌菱铃玲伶
liu 流刘劉浏瀏六留柳瘤溜硫琉榴
long 垄龙隆笼拢霳胧聋
lu 路陆录露鲁鹿卢炉芦禄虏麓庐卤胪碌鐪颅
luo 络絡啰囉罗羅落洛逻螺珞裸萝锣骡骆
lv 旅律率绿虑吕履屡氯驴铝滤缕侣
ma 妈媽马馬蚂螞码碼麻嘛吗嗎骂玛杩
mai 卖賣买買麦麥迈脉埋
mao 猫貓毛冒帽茂矛贸貌茅卯
me 么麼麽
mei 美没每煤妹梅媒眉枚霉酶媚魅嵋玫昧浼篃镁
meng 盟蒙猛梦孟锰萌朦
mian 面麵免棉绵眠沔勉缅
min 民敏闽
ming 铭銘名明鸣鳴命冥
mo 摩模末磨莫默摸墨魔銆膜漠抹沫陌摹蓦寞
nan 南难男喃楠
neng 能
ni 拟你尼泥逆腻倪妮
nian 年念粘拈碾捻
niao 鸟鳥袅尿
niu 牛纽扭
pai 牌派排拍
pan 畔盘盤判叛盼攀潘
pei 配培陪佩赔胚沛裴
peng 碰澎彭朋捧蓬鹏棚膨烹篷砰怦
pi 皮批匹披辟疲脾屁劈僻啤譬丕毗
pian 片偏篇骗
piao 票飘漂
pin 品拼频頻聘贫拚嬪嫔
ping 凭憑评評平屏苹瓶萍坪乒
pu 铺普扑谱葡仆朴浦蒲菩埔瀑
qi 企期奇琦起器其气七齐旗汽骑妻启弃棋岂欺漆契栖戚鳍歧砌蕲乞凄泣绮祁祈迄祺杞氣圻锜
qian 钱錢千前签簽潜迁浅牵乾遣谦欠铅嵌歉谴黔褰骞
qiang 强強墙枪抢腔羌嶈
qing 庆慶请情清青轻倾顷殑卿氢晴
qiu 球求秋丘裘囚邱酋
qu 区區取去曲趣趋屈驱渠娶躯衢粬闃觑
quan 全权權券泉圈拳劝犬醛
qun 群裙夋
rang 让讓壤嚷攘
ren 人认認任紝忍仁刃岃韧
rong 融容荣溶蓉熔绒傛戎茸
ru 入如乳辱汝儒嗕
ruan 软軟阮
run 润潤
sa 萨撒洒
san 三散伞繖潵
sao 扫掃嫂骚
se 色瑟涩
sen 森
shan 珊山善陕扇衫擅杉膳缮栅删
shang 商上闪閃伤尚赏晌裳
shao 少烧绍稍哨梢邵勺捎
she 社设射涉舍摄蛇舌赦奢慑
shen 深身什神甚审伸申沈肾慎屾渗婶绅呻
sheng 生省声胜升盛圣剩牲绳笙
shi 事市时時实實十视視失室是世石食始识士使师史示势施试适诗释尸侍湿氏饰拾狮驶蚀誓逝鍦仕矢兘嗜
shou 售手收首守受授寿兽瘦鏉狩
shu 数數书書树樹薯术属输述熟束署殊叔疏舒枢鼠蜀蔬竖淑暑恕梳庶曙抒姝赎
shuang 双雙爽霜
shui 税水谁睡
shun 顺順瞬舜
si 司丝斯四死思似私寺祀肆饲嗣厮撕伺嘶
song 送宋松讼颂诵耸嵩
sou 搜艘嗽
su 速宿素诉俗肃塑粟溯酥
suan 算酸蒜
sui 岁随虽碎遂隋髓隧夊
sun 苏蘇孙损
suo 索所缩锁梭琐娑
tai 泰台太态抬胎汰苔钛
tao 淘掏陶桃套逃讨涛韬萄滔
te 特
teng 腾騰疼藤
ti 体體提题替梯踢蹄惕鍗啼剃涕
tian 天田甜添填
tiao 跳条调挑苕
tie 贴貼铁鐵帖
tong 通同痛统童铜筒桐桶酮
tou 头頭投透偷
tu 图圖土突途徒吐涂屠凸兔秃
tuan 团團団湍鏄湪
tui 退推腿
tuo 托託脱拖拓妥陀驼椭唾
wai 外歪
wan 万萬完晚湾玩碗弯顽宛挽腕丸皖婉烷笂蜿豌
wang 旺网網閘王往望亡忘汪妄枉
wei 为為卫衛唯薇微威围委维位未味危韦谓尾伟魏违慰纬胃伪惟畏尉喂鍏巍苇鮠渭煨
wen 文问問闻温溫稳纹吻蚊紊
wu 五吴吳物武悟务務无無呉午屋误舞乌伍污吾雾屼兀呜勿侮巫芜晤诬坞
xi 希系夕息係席西细习喜吸戏析洗袭稀悉惜熙锡溪浠禧媳牺隙昔嘻膝鎴晰羲烯徙細玺熄
xia 下虾蝦夏辖峡吓瞎侠狭霞暇匣瑕鍜
xian 先贤賢闲閒鲜咸险險鮮閑现线县線显限献仙宪陷纤弦腺衔嫌掀羡娴酰
xiang 香向相享箱想像象项响乡襄祥湘详巷厢翔橡镶饷
xiao 消小晓曉逍销笑校效孝削萧肖啸硝傚潇宵霄
xie 携攜协協些写谢械斜胁歇鞋邪泄谐卸蟹屑泻挟懈
xin 信歆新鑫心欣薪芯辛锌馨
xing 星兴興型性姓形刑幸醒杏腥邢
xiu 袖修秀休绣羞朽嗅鏅
xu 序式徐虚许需须续绪叙蓄旭吁絮墟婿胥
xuan 选選玄宣旋悬轩璇喧
xun 逊遜讯訊寻迅询詢训巡循勋旬鲟驯汛熏殉
ya 亚亞娅婭雅压牙呀衙押鸭丫崖哑鸦涯芽讶轧
yan 言眼验驗延研严演沿岩烟盐堰颜燕炎掩宴艳咽厌檐衍雁焰阎嫣彦焉淹蜒筵
yang 央样阳杨养洋扬羊氧仰鍚痒鸯
yao 药藥遥遙邀要摇腰咬妖耀瑶幺姚肴窑谣钥闄吆
ye 业業也夜叶爷野页液耶冶
yi 一移蚁蟻毅易艺藝意益义義驿驛译譯倚议議以已医宜衣依亿异遗伊疑仪役亦翼乙夷忆抑椅槸疫谊逸矣姨怡溢裔翊彝奕揖邑懿颐翌咦
yin 音银銀因印引阴隐饮殷吟姻尹淫諲荫胤瘾
ying 应應影英营營迎硬映盈赢鹰婴颖瀛郢蝇樱莹
yong 用勇泳永拥涌庸佣雍鳙咏
you 游遊优優有友又由右油尤幼忧犹邮悠幽诱哊佑铀
yu 娱娛鱼魚余餘于雨语玉遇渔予预与育域御欲誉宇愈羽豫狱郁舆裕瑜俞愚喻寓浴谕屿愉渝淤隅禹逾虞芋欎榆
yuan 院源元员原远圆員遠园愿袁缘援怨垸冤渊苑垣猿沅鸳
yue 月约越曰岳跃阅悦瀹粤閲鑰岄
yun 云雲运運允韵匀孕晕郧蕴
zan 暂暫赞贊讚咱攒
zao 造早遭藻糟枣燥凿灶躁噪皂澡梍
zhan 站战展占斩盏瞻沾詹湛绽毡
zhang 张張障长章掌丈涨仗帐杖胀账璋彰漳
zhao 招照找召赵诏兆昭罩沼钊肇
zhe 者浙这着折哲遮蔗鹧褶
zheng 证證峥崢征整政正争症郑蒸挣睁怔铮
zhi 支直制製之芝智指执執知只值纸志治至职植職隻质织置致止殖址旨枝脂秩掷肢汁侄滞帜芷趾酯稚吱峙
zhong 中众眾种種钟终忠肿仲衷偅
zhu 猪豬主住竹助祝注著筑朱逐诸驻珠柱铸株烛煮嘱贮诛蛛瞩
zhuan 转轉专專砖撰赚篆
zhuang 装状庄壮撞妆桩幢
zi 字子资資自紫姊滋咨姿兹缁梓孜嗭秭
zong 总總宗纵综踪棕鍐
zui 最罪嘴醉咀
zuo 作做左坐座昨佐
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
