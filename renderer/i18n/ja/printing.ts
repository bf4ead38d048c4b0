export const printing = {
  preparing: 'ページを印刷用に整えています…',
  printed: 'プリンターに送信しました：{{name}}',
  notPrinted: '印刷していません。{{reason}}',
  saved: '保存しました：{{name}}',
  notSaved: '保存していません。{{reason}}',
  busy: '別のページを印刷または保存しているところです。',
  head: 'Watchbill · {{date}}',
  horizon: 'この日までに視聴した範囲です。その先の内容は、この紙面にはありません。',
  cut: 'この紙面には、ページの最初の{{rows}}行だけがあります。残りは、絞り込むかエクスポートしてください。',
};
