/**
 * What people describe things with in Chinese, Japanese and Korean, by the English it is searched as: one row a meaning. Words
 * as they stand inside a run of others, since they are written together.
 */
export const WORDS_IN_RUNS = `
founder: 创始人 创办人 创立 创办 创建 创立者 創業者 創設者 創始者 创建者 창업자 설립자 창립자 之父 创业者 生みの親
ceo: 首席执行官 总裁 老板 负责人 掌门人 老大 社長 代表 최고경영자 사장 대표
chairman: 董事长 董事会主席 主席 会長 회장 의장
owner: 谁的 哪家公司的 母公司 东家 所有者 親会社 소유주 모회사
who: 是谁 谁是 谁 だれ 誰 누구
is: 是
and: 和 与 と 와
difference: 区别 差别 不同 違い 차이
register: 注册 登录 登録 가입
what: 什么 是什么 とは 何
how: 怎么 如何
contact: 客服 电话
of: 的 の 의
now: 现在 现任 目前 今の 現在の 현재
former: 前任 以前的 前 元
company: 公司 会社 企業 企业 회사 기업
wholesale: 批发 卸売 도매
instalment: 分期 分割払い 할부
refund: 退款 返金 환불
shop: 商店 网店 店铺 お店 ショップ 상점
second_hand: 二手 中古 중고
food_delivery: 外卖 フードデリバリー 出前 배달
parcel: 包裹 快递 小包 荷物 택배
map: 地图 地図 지도
card: 银行卡 信用卡 カード 카드
foreigner: 外国人 老外 외국인 外国の人
travel: 旅游 旅行 여행
insurance: 保险 保険 보험
loan: 贷款 借钱 ローン 대출 借款
credit: 信用 신용
stock: 股票 株式 株価 주식
listing: 上市 上場 상장 没上市
rival: 竞争对手 对手 ライバル 競合 경쟁사 라이벌
newspaper: 报纸 新聞 신문
game: 游戏 ゲーム 게임
plant_tree: 种树 植树 木を植える 나무심기
chip: 芯片 半導体 반도체
cloud: 云计算 クラウド 클라우드
short_video: 短视频 ショート動画
video: 视频 動画 동영상
film: 电影 映画 영화
supermarket: 超市 スーパー 슈퍼마켓 마트
app: 软件 应用 アプリ 앱
website: 网站 サイト 사이트
china: 中国 中國 중국 大陆 内地
hongkong: 香港 홍콩 港版
japan: 日本 일본
korea: 韩国 韓国 한국
india: 印度 インド 인도
fine: 罚款 罰金 벌금 被罚款 罚钱 罚了
antitrust: 反垄断 独占禁止
logistics: 物流 물류
digital: 数字 デジタル 디지털
central_bank: 央行 中央銀行 중앙은행
currency: 货币 通貨 화폐
live: 直播 ライブ 라이브
assistant: 助手 アシスタント
taxi: 打车 タクシー 택시 配車 叫车 网约车 택시앱
train: 火车 高铁 電車 列車 기차
ticket: 车票 门票 切符 チケット 표
sell: 売る 卖 出售 販売 판매 팔다 卖东西
shopping: 买 购买 買う
goods: 商品 货物 商品を 상품 물건
mini_program: 小应用 小程序 ミニアプリ
download: 下载 安装 ダウンロード 다운로드 설치
not: 不用 无需 不是 なしで 없이
send: 寄 发送 送る 보내기
abroad: 国外 海外 境外 外国 国際 해외 외국
supplier: 供应商 厂家 工厂 メーカー 工場 공급업체 공장
consolidation: 集运 合箱 まとめ発送 합배송
speaker: 音箱 スピーカー 스피커
score: 评分 スコア 점수
fund: 基金 ファンド 펀드
bank: 银行 銀行 은행
wallet: 钱包 財布 ウォレット 지갑 电子钱包 電子マネー
hotel: 酒店 ホテル 호텔
flight: 机票 飛行機 航空券 항공권
chat: 聊天 チャット 채팅
work: 办公 职场 仕事 ビジネス 업무 上班
browser: 浏览器 ブラウザ 브라우저
advertising: 广告 広告 광고
tourist: 游客 観光客 관광객
passport: 护照 パスポート 여권
electronics: 电器 家電 가전
fashion: 服装 衣服 ファッション 패션
cheap: 便宜 低价 安い 激安 저렴한 싼
group_buying: 拼单 共同購入 공동구매
influencer: 网红 インフルエンサー 인플루언서
woman: 女人 女性 여자 女
man: 男人 男性 남자
biggest: 最大的 最大の 가장큰
fake: 假货 偽物 짝퉁
health: 医疗 医療 의료 健康 问诊 看病
savings: 存钱 貯金 저축
ai: 人工智能 人工知能 인공지능
smart: 智能 スマート 스마트
robot: 机器人 ロボット 로봇
news: 新闻 ニュース 뉴스
cross_border: 跨境 越境 국경간
without: 没有
english: 英文 英語 英字 영자 영어
by: 被 によって
flea_market: フリマ 跳蚤市场 벼룩시장 중고거래
office: 办公软件
reserve: 预订 预约 予約 예매 예약
pay: 付钱 払う 支払う 내다 付款 决済 決済 결제 支払い
use: 用 使う 使用 사용
where: 哪里 哪儿 どこ 어디
why: 为什么 なぜ 왜
buy: 买东西
annual_fee: 年费 年会費
split: 拆分 分拆 拆成 分割
division: 事业群 事业部
transit_card: 交通卡 交通カード 교통카드
transit: 地铁 地下鉄 지하철
server: 服务器 サーバー 서버
database: 数据库 データベース 데이터베이스
cfo: 首席财务官 财务官 财务总监 最高財務責任者
partner: 合伙人 パートナー
department_store: 商场 百货 百貨店 백화점
sold: 卖掉 卖给
half_hour: 半小时 半小時 三十分钟
delivery: 送到 配送 配達
rename: 改名 更名 改称
interest: 生利息 利子 이자
phone: 手机 スマホ 携帯 휴대폰 스마트폰
southeast_asia: 东南亚 東南アジア 동남아
online_shop: 通販 网购 쇼핑몰
research: 研究 研究院 연구소
shared_bicycle: 共享单车 シェア自転車
shared: 共享
bicycle: 单车 自行车 自転車 자전거
export: 外贸 出口
brand: 品牌 ブランド 브랜드
flagship: 旗舰店 公式店
prawn: 虾
green: 绿色 緑
blue: 蓝色 青い
orange: 橙色 オレンジ
red: 红色 赤い
yellow: 黄色 黄色い
cat: 猫
dog: 狗 小狗 犬
logo: 图标 标志 ロゴ
series: 追剧 看剧 电视剧 ドラマ 드라마
tax_evasion: 偷税 逃税 脱税
banned: 封杀
illness: 大病
mutual: 互助
closed: 关停 停了
review: 评价 点评 口コミ 리뷰
usa: 美国 アメリカ 미국
malaysia: 马来西亚 マレーシア 말레이시아
indonesia: 印尼 インドネシア 인도네시아
philippines: 菲律宾 フィリピン 필리핀
thailand: 泰国 태국
singapore: 新加坡 シンガポール 싱가포르
vietnam: 越南 ベトナム 베트남
turkey: 土耳其 トルコ 터키
spain: 西班牙 スペイン 스페인
europe: 欧洲 ヨーロッパ 유럽
abbreviation: 缩写 略称
giant: 巨头
platform: 平台 プラットフォーム 플랫폼
next_morning: 翌朝 翌日
quantity: 数量
online_offline: 线上线下
return: 退货 返品
without_deposit: 免押金
deposit: 押金
credit_score: 信用分
behind: 背后的
richest: 首富
teacher: 老师
clock_in: 打卡
identity: 身份证 身分証
face: 人脸 顔
squirrel: 松鼠
whale: 鲸 鯨 クジラ
bullet_comments: 弹幕 弾幕
middleman: 中介
half: 一半
order: 下单 注文
blockchain: 区块链 ブロックチェーン
trade: 贸易
internet: 互联网
public: 公開
`;
