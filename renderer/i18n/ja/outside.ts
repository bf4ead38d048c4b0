export const outside = {
  episode: '{{code}} {{title}}',
  film: '映画',
  airs: '今日放送：{{code}} {{title}}',
  airsHidden: '今日放送：{{code}}',
  airsFilm: '今日公開されます。',
  airsSeveral_other: '{{code}}から{{count}}話が今日放送されます。',
  notMarked: '視聴済みにしていません：トレイでの選択を保存できませんでした。前のままです。',
  menu: {
    open: '開く',
    window: '新しいウィンドウで開く',
    small: '小さいウィンドウで開く',
    copy: '名前をコピー',
  },
};
