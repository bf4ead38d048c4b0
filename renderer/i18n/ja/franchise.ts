export const franchise = {
  reading: 'フランチャイズを読み込み中…',
  kicker: 'フランチャイズ',
  summary: '{{series}}と{{films}}',
  begun_other: '{{count}}作品に着手',
  seen: '{{begun}}、{{total}}件中{{watched}}件のエピソード・映画を視聴済み',
  order: { label: '並び順', air: '公開順', story: '物語順' },
  storyNote: '年は物語の中の暦です ·',
  missing: 'このフランチャイズはここにありません。',
  missingWhy: 'パックが読み込まれていない可能性があります。',
  toLibrary: 'ライブラリを開く',
};
