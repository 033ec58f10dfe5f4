/** The style sheet of 接口说明: a list to search on top, one operation unfolded at a time; phone and desk. */
export const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f3f2ee;color:#1f1f1f;font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
main{max-width:1080px;margin:0 auto;background:#fff;border-top:5px solid #a61b1b;padding:20px 20px 60px}
h1{margin:4px 0 8px;font-size:24px}
h2{margin:32px 0 4px;padding-bottom:4px;border-bottom:1px solid #d8d4c6;font-size:19px;scroll-margin-top:76px}
h3{margin:18px 0 6px;font-size:16px}
p{margin:0 0 10px}
a{color:#1d4f7c}
code,pre{font-family:ui-monospace,"Cascadia Mono",Consolas,"Noto Sans Mono CJK SC",monospace;font-size:14px}
pre{margin:0 0 10px;padding:10px 12px;background:#f7f6f2;overflow:auto;max-height:420px;white-space:pre-wrap}
.search{position:sticky;top:0;z-index:1;padding:10px 0;background:#fff}
.search input{width:100%;min-height:48px;padding:8px 12px;border:2px solid #77725f;border-radius:8px;font:inherit}
.soft{color:#5a5648}
nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0;padding:0;list-style:none}
details{border-bottom:1px solid #eceadf;scroll-margin-top:76px}
summary{padding:9px 4px;cursor:pointer}
summary:focus-visible,input:focus-visible,a:focus-visible{outline:3px solid #d98200;outline-offset:2px}
summary b{display:inline-block;min-width:3.6em;padding:0 6px;border-radius:4px;background:#1d4f7c;color:#fff;text-align:center;font-size:13px}
summary b.post,summary b.put{background:#8a4b00}
summary .what{margin-left:8px}
.body{padding:2px 4px 16px}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:15px}
th,td{padding:5px 8px;border:1px solid #e2dfd3;text-align:left;vertical-align:top}
th{background:#f7f6f2;white-space:nowrap}
td ul{margin:4px 0 0;padding-left:1.2em}
[hidden]{display:none}
@media(max-width:600px){body{font-size:15px}main{padding:14px 12px 40px}summary .what{display:block;margin-left:0}}
@media print{.search,nav{display:none}pre{max-height:none}}
`;
