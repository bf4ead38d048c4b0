export const search = {
  title: '検索',
  label: '見たものすべてから検索',
  placeholder: '名前、タイトル、ノートの言葉',
  clear: '消去',
  reading: '検索中…',
  failed: {
    title: '検索を始められませんでした。',
    text: '作品と、番号によるエピソードは、タイトルバーから探せます。それ以外を検索するには、ウィンドウを開き直してください。',
  },
  results: '検索結果',
  found_other: '{{count}}件',
  all: 'すべて',
  filter: '結果の種類',
  showAll: '{{count}}件すべて表示',
  firstOf: '{{count}}件中、最初の{{shown}}件。言葉を足すと絞り込めます。',
  meant: '「{{words}}」も含む',
  kind: {
    show: '作品',
    character: '登場人物',
    episode: 'エピソード',
    person: '出演者・スタッフ',
    note: 'ノート',
    tag: 'タグ',
  },
  nothing: {
    title: '「{{text}}」は見つかりませんでした。',
    text: '検索の対象は、見たものと、見る前から知られていることだけです。未視聴の話は、s2e4のように番号で探せます。',
    ofKind: '「{{text}}」に合うこの種類のものはありません。',
  },
  start: {
    text: '出会った登場人物、出演者・スタッフ、エピソード、ノート、タグを探せます。まだ見ていない内容は検索しません。',
    examples:
      '多少の打ち間違いやアクセント記号の省略は問題ありません。s1e5と入力すると、そのエピソードに直接進めます。',
  },
  recent: { title: '最近の検索', clear: '履歴を消去' },
  row: {
    metIn: '初登場は{{code}}',
    notes_other: 'ノート{{count}}件',
    moreShows: '{{shows}}ほか{{count}}作品',
  },
  scope: {
    nothing: '見る前から知られていることを検索',
    seen: '見たものの中を検索',
    film: '{{show}}の中を検索',
    show: '{{show}}の{{code}}までを検索',
    shows_other: '{{show}}の{{code}}までと、ほか{{count}}作品の見た分を検索',
  },
};
