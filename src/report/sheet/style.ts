/** The style of the page to check a rulebook by: two columns on a screen, and on A4 when it is printed. */
export const SHEET_STYLE = `
body{font:15px/1.6 "Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;color:#1d2329;margin:0 auto;max-width:1180px;padding:1rem}
h1{font-size:1.35rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid #b9c0c7;padding:.45rem .6rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}
thead th{background:#eef1f4}
col.place{width:9%}
col.text{width:40%}
.check{margin:0 0 .7rem}
.check h2{font-size:1.05em;margin:0}
dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:0 .8rem}
dt{color:#5b636b}
dd{margin:0}
.none{color:#5b636b}
.open{border-left:4px solid #a8321e;padding-left:.5rem}
mark{background:#fbe3dd;color:#a8321e;font-weight:bold}
.open strong{color:#a8321e}
td>p{margin:0}
td>p+p{margin-top:.4rem}
ul{margin:.2rem 0 0;padding-left:1.2rem;font-size:.95em}
.sign{margin-top:2.5rem;display:flex;gap:3rem;break-inside:avoid}
.sign span{border-bottom:1px solid #1d2329;min-width:9rem;display:inline-block}
@media screen and (max-width:640px){
table,tbody,tr,th,td{display:block}
thead{position:absolute;clip-path:inset(50%)}
tr{border:1px solid #b9c0c7;margin-bottom:.8rem}
tr>*{border:0}
th[scope=row]{background:#eef1f4}
th[scope=row] br{display:none}
td::before{content:attr(data-h);display:block;color:#5b636b;font-size:.85em}
.sign{flex-direction:column;gap:1.2rem}
}
@page{size:A4;margin:14mm 12mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
@media print{
body{font-size:9.5pt;max-width:none;padding:0}
thead{display:table-header-group}
tr,.check,li{break-inside:avoid}
tr.long{break-inside:auto}
}
`;

/** Of the style, for the page's content policy; a test holds it to the style. */
export const SHEET_STYLE_DIGEST = "sha256-Oi4AdDOk5GW+Bmy1HryHw9+xp7QVOmXHtpd3tzyskXM=";
