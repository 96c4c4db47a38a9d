/** Parts the words of a list. */
const words = (list: string): readonly string[] => list.split(',');

/**
 * Words that tell a topic, shared by the names whose clues say `@biz` and so on. Beginnings of words, small letters,
 * simplified characters; `*` stands for the name. `word-lists.ts` opens what is compiled from them.
 */
export const CLUE_LISTS: Readonly<Record<string, readonly string[]>> = {
  biz: words(
    'shares,share price,share sale,stock,revenue,ipo,listing,investor,billion,company,e-commerce,ecommerce,ceo,' +
      'chief executive,analyst,subsidiar,affiliate,stake,valuation,regulator,fintech,tech giant,firm,' +
      'earnings,antitrust,executive,shareholder,acqui,股,市值,上市,财报,营收,公司,集团,旗下,电商,平台,' +
      '高管,亿,业务,aktie,konzern,umsatz,actions,acciones,bolsa,ações,azioni,株,出資,決算,上場',
  ),
  pay: words(
    'pay,wallet,qr,credit,loan,bank,merchant,checkout,transaction,支付,付款,收款,还款,额度,贷,银行,' +
      '账单,決済',
  ),
  shop: words(
    'buy,buying,buyer,bought,order,sell,shop,store,cheap,price,shipping,shipped,delivery,marketplace,' +
      'e-commerce,online,taobao,product,imported,purchas,haul,买,购,下单,店,快递,包裹,优惠,便宜,卖家,' +
      '电商,平台,网购,商品,注文,kauf,bestell,compr,achet,pedido,mua,đặt,заказ,купи,' +
      'verkäuf,versand,liefer,vendeu,livr,colis,expédi,vendedor,envío,tienda,frete,loja,venditor,spedi,ordina,' +
      'acquist,beli,belanja,jual,murah,ongkir,kulak,forwarder,modal,impor,посыл,достав,продав,закуп,посредник,' +
      'минималк,zamówi,kupi,sprzedaw,przesyłk,sipariş,kargo,satıcı,bestel,verkoper,pakket,beställ,köp,säljare,' +
      'rẻ,ship về,yuan,juan,юане,юаня',
  ),
  source: words(
    'supplier,factory,factories,wholesale,sourcing,source,agent,moq,manufactur,dropship,bulk,yiwu,' +
      'alibaba,resell,seller,批发,货源,厂家,拿货,代发,进货,供应商,采购,工厂,仕入,問屋,卸,proveedor,' +
      'fournisseur,großhandel,fornecedor',
  ),
  ai: words(
    'model,ai,chatbot,llm,open-source,open source,open-weight,benchmark,multimodal,parameter,' +
      'hugging face,agent,token,大模型,模型,人工智能,智能体,开源,人工智慧,生成式,多模态',
  ),
  chip: words('chip,semiconductor,risc-v,processor,gpu,core,芯片,晶片,半导体,处理器,算力'),
  sale: words(
    'sale,festival,shopping,discount,promotion,pre-sale,deals,coupon,e-commerce,大促,促销,优惠,預購,' +
      '预售,折扣,购物,满减,销售额,成交',
  ),
  /** Phrases in which a name is a place to buy at. */
  at: words(
    'bought on *,bought from *,bought it from *,bought off *,it on *,mine on *,buy on *,buy from *,' +
      'buying on *,buying from *,order from *,order on *,ordered from *,ordered on *,ordering from *,' +
      'got it from *,found on *,sell on *,selling on *,sold on *,shop on *,search on *,cheaper on *,' +
      'prices on *,is * legit,is * safe,* app,* seller,* sellers,* link,* links,* listing,* listings,' +
      '* order,* orders,* parcel,* package,* haul,* refund,* coupon,* coupons,* voucher,* account,' +
      '* customer service,* warehouse,* shipping',
  ),
  map: words(
    'address,alibaba,app,autonavi,baidu,bus,china,chinese,didi,directions,download,english,exit,' +
      'foreigner,gaode,google maps,gps,location,map,metro,navigat,ride,route,sdk,station,subway,taxi,' +
      'translate,walk',
  ),
  singles: words('alibaba,aliexpress,tmall,taobao,cin,chin,jack ma,e-commerce,shopping,online'),
  /** What heads of companies do, and which. */
  boss: words(
    'alibaba,ant,alipay,taobao,tmall,temu,pinduoduo,tencent,jack ma,chairm,chairw,chair of,chief,founder,co-found,tycoon,' +
      'billionaire,wealth,richest,resign,successor,cloud,' +
      'hangzhou,chin,cines,kines,chiń,çin,investor,entrepreneur,gründe,fondat,fundador,' +
      'założyciel,основател,kurucu,milliard,miliard,bilion,миллиард',
  ),
  /** Phrases in which a name is a car that is called. */
  ride: words(
    'took a *,take a *,taking a *,call a *,called a *,calling a *,book a *,booked a *,get a *,' +
      'got a *,order a *,ordered a *,* driver,* drivers,* ride,* rides,* app',
  ),
  /** Phrases in which a name is an employer of engineers. */
  tech: words(
    '*开源,*面试,面试*,*一面,*二面,*三面,*内推,*校招,*秋招,*实习,*社招,*面经,*员工,*的员工,*程序员,' +
      '*工程师,*java,*团队,*技术,*出品,*裁员,跳槽*,入职*,离职*',
  ),
};
