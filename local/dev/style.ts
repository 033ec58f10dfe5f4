/** The one style sheet of the /dev pages; nothing is fetched from elsewhere. */
export const STYLE = `
:root { --ink:#1f2a37; --soft:#5b6776; --line:#dfe4ea; --paper:#fff; --ground:#f5f6f8; --accent:#a8201a; --done:#2f6f4f; --now:#b7791f; }
* { box-sizing:border-box }
body { margin:0; background:var(--ground); color:var(--ink); font:15px/1.65 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei","Source Han Sans SC",system-ui,sans-serif }
header { display:flex; align-items:center; gap:14px; padding:10px 28px; background:var(--paper); border-bottom:3px solid var(--accent); flex-wrap:wrap }
header strong { font-size:20px; letter-spacing:.2em; color:var(--accent) }
.rehearsal { font-size:12px; color:var(--soft); border:1px solid var(--line); border-radius:3px; padding:0 6px }
nav { display:flex; gap:4px; flex:1; flex-wrap:wrap }
nav a { padding:4px 12px; border-radius:4px; color:var(--ink); text-decoration:none }
nav a:hover { background:var(--ground) }
nav a[aria-current] { background:var(--accent); color:#fff }
.today { color:var(--soft); font-variant-numeric:tabular-nums }
main { max-width:1180px; margin:0 auto; padding:24px 28px 60px }
h1 { font-size:24px; margin:4px 0 18px; font-weight:600 }
h2 { font-size:17px; margin:28px 0 10px; font-weight:600 }
a { color:#1f5a99 }
.card { background:var(--paper); border:1px solid var(--line); border-radius:6px; padding:16px 20px; margin:0 0 16px }
.cards { display:grid; grid-template-columns:1.5fr 1fr 1fr 1fr; gap:16px }
@media (max-width:1000px) { .cards { grid-template-columns:repeat(auto-fit,minmax(240px,1fr)) } }
.cards .card { margin:0 }
.card h2 { margin-top:0 }
.big { font-size:24px; font-weight:600; margin:6px 0 10px; font-variant-numeric:tabular-nums }
.soft { color:var(--soft); font-size:13px }
.wide { overflow-x:auto; background:var(--paper); border:1px solid var(--line); border-radius:6px }
table { border-collapse:collapse; width:100% }
th,td { text-align:left; padding:8px 14px; border-bottom:1px solid var(--line); vertical-align:top }
th { font-weight:600; font-size:13px; color:var(--soft); white-space:nowrap; background:#fafbfc }
tbody tr:last-child td { border-bottom:0 }
td.num, .num { font-variant-numeric:tabular-nums; white-space:nowrap }
code, pre { font:13px/1.5 "JetBrains Mono","Noto Sans Mono CJK SC",ui-monospace,Consolas,monospace }
pre { background:#0f1720; color:#d7e0ea; padding:12px 14px; border-radius:6px; overflow-x:auto; white-space:pre-wrap; word-break:break-all; max-height:340px }
form { display:flex; gap:10px; align-items:center; flex-wrap:wrap; margin:10px 0 0 }
button { font:inherit; padding:6px 16px; border:1px solid var(--accent); background:var(--accent); color:#fff; border-radius:4px; cursor:pointer }
button.plain { background:var(--paper); color:var(--accent) }
input { font:inherit; padding:5px 10px; border:1px solid #b9c2cd; border-radius:4px; background:#fff }
:focus-visible { outline:3px solid #7aa7d9; outline-offset:2px }
.tag { display:inline-block; padding:0 8px; border-radius:9px; font-size:12px; line-height:20px; background:#e8ecf1; color:var(--ink); margin:0 4px 2px 0; white-space:nowrap }
.tag.done { background:#dcefe4; color:var(--done) } .tag.now { background:#fbeccb; color:#7a4d05 } .tag.bad { background:#f8dcda; color:#8f1b15 }
iframe { width:100%; height:520px; border:1px solid var(--line); border-radius:6px; background:#fff }
dl { display:grid; grid-template-columns:max-content 1fr; gap:4px 18px; margin:0 } dt { color:var(--soft) } dd { margin:0; word-break:break-word }
.empty { color:var(--soft); padding:26px; text-align:center; background:var(--paper); border:1px dashed var(--line); border-radius:6px }
details summary { cursor:pointer; color:var(--soft) }
svg text { font-family:inherit }
`;
