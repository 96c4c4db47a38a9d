// Comments arrive after the page, as they do on real sites.
const COMMENTS = [
  ['Inés, Valencia', 'For small orders try AliExpress first; for the rest a Taobao agent saved me weeks.'],
  ['阿明', '我妈也一直以为支付宝是阿里巴巴的,其实是蚂蚁集团的。'],
  [
    'Tom',
    'Add Tour Pass? My card failed and Tenpay was no help. Alipay asked for my passport, then all was well.',
  ],
];
const ARRIVES_AFTER = 1200; // ms

setTimeout(() => {
  const list = document.getElementById('late');
  for (const [who, text] of COMMENTS) {
    const item = document.createElement('li');
    const name = document.createElement('b');
    name.textContent = who;
    const comment = document.createElement('p');
    comment.textContent = text;
    item.append(name, comment);
    list.append(item);
  }
}, ARRIVES_AFTER);
