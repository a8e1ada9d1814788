/**
 * How pages look, on a screen and on A4: quiet, in the Chinese letters that the desktop has, and no newer than grid, for the browsers of
 * domestic desktops. A colour is never the only sign of anything.
 */
export const STYLE = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;font-size:16px}
body{margin:0;background:#fff;color:#1c2024;font:1rem/1.65 "PingFang SC","Microsoft YaHei","Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","WenQuanYi Micro Hei",sans-serif;overflow-wrap:break-word;word-wrap:break-word}
header,main,footer{max-width:74rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
.of{margin:0 0 .15rem;color:#5b636b}
h1{font-size:1.6rem;line-height:1.35;font-weight:600;margin:0}
h2{font-size:1.25rem;font-weight:600;margin:3.5rem 0 .5rem;padding-bottom:.35rem;border-bottom:2px solid #1c2024}
h3{font-size:1.1rem;font-weight:600;margin:2.25rem 0 .5rem}
h4{font-size:1rem;font-weight:600;margin:1.5rem 0 .25rem}
p,ul{margin:.25rem 0 .5rem}
ul{padding-left:1.25rem}
a{color:#1d4f91;text-decoration:none}
td a,th a,li a,p a{text-decoration:underline;text-decoration-color:#b9c4d4}
a:hover,a:focus{text-decoration:underline}
.q,.q a{color:#5b636b;font-weight:400}
.q{font-size:.875rem}
code,pre{font-family:Consolas,"DejaVu Sans Mono",Menlo,"Noto Sans Mono CJK SC",monospace;font-size:.8125rem}
code{overflow-wrap:anywhere;word-break:break-word}
pre{white-space:pre-wrap;word-break:break-word;background:#f4f5f6;padding:.5rem .75rem;margin:.25rem 0 .5rem}
.contents{margin-top:.75rem;padding-bottom:.25rem}
.contents a{margin-right:1.25rem}
#overview h2{margin-top:1.5rem}
.face{color:#b3261e;font-weight:600}
.cards{display:grid;grid-template-columns:repeat(3,1fr);grid-gap:1.25rem;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0}
th{font-weight:600}
.card{border-top:1px solid #c9ced3;align-self:start}
.card caption{text-align:left;font-size:.875rem;color:#5b636b;padding:.25rem 0}
.card td,.card th{padding:.2rem .6rem .2rem 0;vertical-align:baseline}
.card .n{font-size:1.5rem;line-height:1.3;text-align:right;width:3.25rem;font-weight:500}
.card th{white-space:nowrap;width:5rem}
.card .none .n,.card .none .s{color:#6b737b;font-weight:400}
thead th{font-size:.875rem;font-weight:600;color:#5b636b;border-bottom:1px solid #1c2024}
tbody td,tbody th{border-bottom:1px solid #e4e7ea}
.card td,.card th{border-bottom:0}
.wide{overflow-x:auto}
.map td a{color:inherit}
.c{white-space:nowrap}
.map th[scope=row]{min-width:9em}
#rollup details{margin-bottom:1rem}
#rollup .map{table-layout:fixed}
#rollup thead th:first-child{width:30%}
.group th{background:#f4f5f6;padding-left:.5rem}
.clause th{padding-top:1.1rem;font-weight:600}
.clause .q,.readings{font-weight:400}
.readings{list-style:none;padding:0;font-size:.875rem;color:#5b636b}
.rows{table-layout:fixed}
.rows thead th:nth-child(1){width:7em}
#todo thead th:nth-child(2){width:22%}
#todo thead th:nth-child(3){width:16%}
#todo thead th:nth-child(4){width:18%}
.unit thead th:nth-child(2){width:24%}
.unit thead th:nth-child(3){width:20%}
.unit thead th:nth-child(4){width:4em}
.person{margin-top:1.5rem}
.person h3{margin:0}
.person thead th:nth-child(2){width:6em}
.person thead th:nth-child(3){width:25%}
.person thead th:nth-child(4){width:18%}
.s{font-weight:600;white-space:nowrap}
.s-gap,.s-breach{color:#b3261e}
.s-late,.s-review,.s-undetermined{color:#8a5300}
.s-due-soon{color:#1d4f91}
.s-met{color:#2b6b3f}
.s-pending,.s-waived,.s-known,.s-not-applicable{color:#5b636b}
details summary{cursor:pointer}
details[open] summary{margin-bottom:.25rem}
summary:focus,a:focus,select:focus,input:focus,button:focus,pre:focus,.wide:focus{outline:2px solid #1d4f91;outline-offset:1px}
.settled td{padding-top:.25rem;color:#3c444b}
.settled li{margin:.15rem 0}
.index a{margin-right:.9rem;white-space:nowrap}
#filter{position:-webkit-sticky;position:sticky;top:0;z-index:1;background:#fff;border-top:1px solid #c9ced3;border-bottom:1px solid #c9ced3;padding:.6rem 0;margin-top:2.5rem;font-size:.875rem}
#filter label{margin-right:.9rem;white-space:nowrap}
select,input,button{font:inherit;color:inherit;background:#fff;border:1px solid #858d95;border-radius:2px;padding:.15rem .4rem;max-width:14rem}
button{cursor:pointer}
output{margin-left:.5rem}
:target{background:#fff6dc}
section:target{background:none}
tr[id],tbody[id],section[id],h4[id],li[id]{scroll-margin-top:7rem}
caption.print{display:none}
footer{padding-top:3rem;padding-bottom:3rem}
@media (max-width:760px){
header,main,footer{padding-left:1rem;padding-right:1rem}
header{padding-top:1.25rem}
h1{font-size:1.3rem}
.cards{grid-template-columns:1fr;grid-gap:.75rem}
#filter{position:static}
#filter label{display:block;margin:.25rem 0;white-space:normal}
#filter select,#filter input{width:100%;max-width:none}
.stack,.stack tbody,.stack tr,.stack td,.stack th{display:block;width:auto!important}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
.stack td,.stack th{border:0;padding:.1rem 0}
.stack tr{border-bottom:1px solid #e4e7ea;padding:.5rem 0}
.stack td[data-h]::before{content:attr(data-h) " ";font-size:.8125rem;color:#5b636b;margin-right:.4em}
.stack td:empty{display:none}
}
@page{size:A4;margin:18mm 16mm 20mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt;color:#5b636b}}
@media print{
html{font-size:10pt}
#todo thead th:nth-child(4){width:20%}
body{color:#000}
header,main,footer{max-width:none;padding:0}
.contents,#filter,.index{display:none!important}
thead{display:table-header-group}
tr,li,.card,h2,h3,h4,.of-clause{page-break-inside:avoid;break-inside:avoid}
.clause,.group,h2,h3,h4{page-break-after:avoid;break-after:avoid}
#todo details:not([open]){display:none}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
#todo,.unit,#people,#clauses{page-break-before:always;break-before:page}
#units>h2{display:none}
#overview{page-break-before:avoid}
caption.print{display:table-caption;text-align:left;font-size:9pt;color:#5b636b}
a{color:inherit}
pre{background:none;border:1px solid #c9ced3}
:target{background:none}
}
`;

/** Of the style, for the page's content policy; a test holds it to the style. */
export const STYLE_DIGEST = "sha256-jfI8Gpxifgq9qfSBjBVImZPCxr87QL2ArFoyNl77Y7k=";
