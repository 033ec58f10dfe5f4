/** The one style sheet of the deputies' pages: phone first, large targets, readable in print. */
export const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f3f2ee;color:#1f1f1f;font:17px/1.8 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
main{max-width:720px;margin:0 auto;background:#fff;border-top:5px solid #a61b1b;padding:20px 18px 40px}
.bureau{margin:0 0 4px;color:#a61b1b;font-weight:700;letter-spacing:1px}
h1{margin:4px 0 12px;font-size:24px;line-height:1.45}
h2{margin:36px 0 12px;padding-bottom:6px;border-bottom:1px solid #d8d4c6;font-size:20px}
h3{margin:20px 0 6px;font-size:17px}
p{margin:0 0 12px}
a{color:#1d4f7c}
dl{margin:0;display:grid;grid-template-columns:minmax(5.5em,auto) 1fr;gap:6px 14px}
dt{color:#5a5648}
dd{margin:0}
.meetings{list-style:none;margin:0;padding:0}
.meetings li{padding:10px 0;border-bottom:1px solid #eceadf}
.meetings strong{display:block}
.text p{text-indent:2em}
.promise{padding:14px;background:#f7f6f2;border-left:4px solid #1d4f7c}
.note{color:#5a5648;font-size:16px}
.alert{margin:0 0 20px;padding:14px 16px;background:#fdeeee;border:2px solid #a61b1b;font-weight:700}
.alert a{color:#a61b1b}
fieldset{min-width:0;margin:0 0 24px;padding:0;border:0}
legend,.name{display:block;padding:0;margin:0 0 10px;font-weight:700;font-size:18px}
.grades{display:grid;grid-template-columns:repeat(auto-fit,minmax(6.2rem,1fr));gap:10px}
.grade{position:relative;display:flex}
.grade input{position:absolute;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.grade label{flex:1;display:flex;align-items:center;justify-content:center;min-height:56px;padding:8px;border:2px solid #77725f;border-radius:8px;background:#fff;text-align:center}
.grade input:checked+label{border-color:#1d4f7c;background:#1d4f7c;color:#fff;font-weight:700}
.grade input:checked+label::before{content:"✓ ";white-space:pre}
.grade input:focus-visible+label,textarea:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid #d98200;outline-offset:2px}
.field{margin:0 0 24px}
.hint{margin:0 0 8px;color:#5a5648;font-size:16px}
textarea,.field input{display:block;width:100%;min-height:56px;padding:12px;border:2px solid #77725f;border-radius:8px;background:#fff;color:inherit;font:inherit}
textarea{min-height:120px}
.error{margin:8px 0 0;color:#a61b1b;font-weight:700}
.wrong label,[aria-invalid=true]{border-color:#a61b1b}
button{width:100%;min-height:56px;padding:10px 20px;border:0;border-radius:8px;background:#1d4f7c;color:#fff;font:inherit;font-size:19px;font-weight:700;cursor:pointer}
button[disabled]{background:#5a5648;cursor:default}
@media (min-width:600px){main{margin:24px auto;padding:32px 44px 56px}button{width:auto;min-width:240px}}
@media print{body{background:#fff;font-size:12pt}main{max-width:none;margin:0;padding:0;border:0}form,.screen{display:none}h2{break-after:avoid}.text p{orphans:3;widows:3}a{color:inherit;text-decoration:none}}
`;
