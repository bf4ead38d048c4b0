export const usageWords = {
  unknownCommand: '"{{word}}"というコマンドはありません。"watchbill --help"で一覧が見られます。',
  unknownOption:
    '"{{command}}"に{{option}}というオプションはありません。"watchbill {{command}} --help"で一覧が見られます。',
  noValue: '{{option}}の後に値が必要です。',
  needlessValue: '{{option}}に値は付けられません。',
  badValue: '{{option}}に"{{value}}"は指定できません。指定できるのは{{allowed}}です。',
  missing: '"{{command}}"には{{what}}が必要です。詳しくは"watchbill {{command}} --help"をご覧ください。',
  tooMany: '"{{command}}"に"{{argument}}"は不要です。詳しくは"watchbill {{command}} --help"をご覧ください。',
  tooManyFiles: '一度に読み込めるファイルは{{most}}件までです。',
  folderNeedsValue: '--user-data-dirの後にフォルダーが必要です。',
};

export const needed = {
  importFile: 'インポートするファイル',
  backupFile: 'バックアップのファイル',
  whatToList: '"shows"または"up-next"',
  packCheck: '"check"とファイル',
  show: '作品',
  theEpisode: 'エピソード',
  episodeCode: 'S1E5のようなシーズンと番号',
  markDate: '日（2024-03-05）、日時（"2024-03-05 21:30"）、月（2024-03）、年、aired、unknown、nowのいずれか',
};

export const refusals = {
  noSuchFile: 'ファイル{{file}}はありません。',
  notAFile: '{{file}}はファイルではありません。',
  unreadable: '{{file}}を読み込めません（{{code}}）。',
  exists: '{{place}}はすでにあります。別の名前にするか、--forceを付けて置き換えてください。',
  folderExists: '{{place}}はすでにあります。フォルダーは置き換えません。別の名前にしてください。',
  notAPlace: '{{place}}はフォルダーです。書き込むファイルを指定してください。',
  badName: '{{place}}というフォルダー名は、使えないシステムがあります。別の名前にしてください。',
  noFolder: 'フォルダー{{folder}}はありません。',
  newerRuntime:
    'このライブラリに最後に書き込んだのはWatchbill {{app}}で、より新しいエンジンを使っています。古いエンジンでは壊すおそれがあるため、触れていません。',
  newerSchema:
    'Watchbill {{app}}は、このWatchbillが読める以上のものをこのライブラリに保存しているため、触れていません。',
  notWritable: 'Watchbillはデータフォルダー{{folder}}に書き込めません：{{reason}}',
  recovering: '復旧が求められています。Watchbillのウィンドウを開いてライブラリを復旧してから、もう一度試してください。',
  noAnswer:
    '別のWatchbillがこのデータフォルダーを使っていますが、応答しません。終了するか、処理が終わるのを待ってから、もう一度試してください。',
  gone: 'この処理をしていたWatchbillが途中で終了しました。完了が確認された分は保存されています。',
  closing: 'Watchbillは終了処理中のため、新しい操作を受け付けません。少し待ってから、もう一度試してください。',
  crashed: 'Watchbillで予期しない問題が起きました。内容はログに書き込みました。保存済みのものは無事です。',
  stopped: '中止しました。',
  noDisplay: 'ここでは、画面なしでWatchbillを起動できませんでした。',
};

export const helpParts = {
  common: `  --json                  JSON文書を1つだけ出力する
  --user-data-dir DIR     このフォルダーのライブラリを使う
  --help                  この説明を表示する`,
};

export const generalHelp = {
  text: `Watchbill：エピソードの視聴を記録し、人物カードを読み、ノートを付けるアプリ。

コマンドなしではウィンドウを開きます。コマンドを付けるとウィンドウなしで動き、
すでにウィンドウが開いていれば、結果がすぐそこに表示されます。

  watchbill import FILE...            ほかのサービスの視聴履歴を取り込む
  watchbill export                    ライブラリ、視聴記録、ノート、放送日を書き出す
  watchbill backup                    ライブラリをバックアップする
  watchbill restore FILE              バックアップを復元する
  watchbill verify                    ライブラリと操作履歴を点検する
  watchbill list shows | up-next      作品、または次に見るものを一覧にする
  watchbill mark SHOW S1E5            エピソードを視聴済みにする
  watchbill pack check FILE           共有する前にパックを検査する

  --user-data-dir DIR     このフォルダーのライブラリを使う
  --help                  この説明を表示する。コマンドの後では、その使い方
  --version               バージョンを表示する

終了コード：0 完了、1 Watchbillの不具合、2 解釈不能、3 拒否、4 一部完了、130 中止。
`,
};

export const commandHelp = {
  import: `watchbill import FILE... [オプション]

ほかのサービスが書き出したものを読み、形式を自動で判別して、明確なものを取り込みます。
複数の作品に当てはまる行はそのまま残し（終了コード4）、ウィンドウで選べるようにします。

  --dry-run               どうなるかを表示するだけにする
{{common}}
`,
  export: `watchbill export --format FORMAT --out PATH [オプション]

  --format json           ライブラリ全体
  --format csv            すべての視聴記録（表）
  --format markdown       今読めるノート（ファイルのフォルダー）
  --format ics            追っている作品の放送日（カレンダー）
  --out PATH              書き出し先
  --force                 同じ名前のファイルを置き換える
{{common}}
`,
  backup: `watchbill backup [オプション]

ライブラリをバックアップし、ファイルを読み直して、その場所を表示します。

{{common}}
`,
  restore: `watchbill restore FILE [オプション]

ライブラリをバックアップの内容に置き換えます。先に今のライブラリをバックアップします。

  --dry-run               何が変わるかを表示するだけにする
{{common}}
`,
  verify: `watchbill verify [オプション]

ライブラリのすべての行を操作履歴と照合します。問題があれば終了コード4になります。

{{common}}
`,
  list: `watchbill list shows | up-next [オプション]

視聴範囲より先のタイトルは表示しません。

{{common}}
`,
  mark: `watchbill mark SHOW S1E5 [オプション]

SHOWには、タイトル、ID、またはアドレス内の名前を指定します。映画ではコードを省きます。

  --at DATE               日時：2024-03-05、"2024-03-05 21:30"、2024-03、2024、aired、
                          unknown。省略すると今
  --again                 すでに視聴済みでも、もう一度視聴した記録を加える
{{common}}
`,
  pack: `watchbill pack check FILE [オプション]

パックを検査し、問題のある行と理由を示します。ライブラリは不要です。

{{common}}
`,
};
