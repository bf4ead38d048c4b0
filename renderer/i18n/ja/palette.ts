export const palette = {
  label: '検索',
  placeholder: '名前、s1e5のようなエピソード、または操作',
  open: '開く',
  empty: '見つかりませんでした。未視聴の内容は検索しませんが、話の番号なら探せます。',
  reading: '作品情報を読み込み中…',
  found_other: '{{count}}件',
  group: { next: '次に見る', recent: '最近の検索', commands: '操作', everything: 'すべて' },
  ownWindow: '{{name}}を別のウィンドウで開く',
  everything: '「{{text}}」のすべての結果',
  hint: { choose: '選択', window: '新しいウィンドウ', close: '閉じる' },
};
