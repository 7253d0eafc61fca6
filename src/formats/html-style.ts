/** The style sheet and the small script of the page: nothing is loaded from elsewhere. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1b18;--soft:#655f57;--rule:#ddd8ce;--card:#fff;
--statement:#2b6cb0;--event:#b7500a;--commitment:#8a2a7a;--quantity:#2d7a46;--lit:#fff1b8}
@media (prefers-color-scheme:dark){:root{--paper:#191816;--ink:#ece8e1;--soft:#a9a298;--rule:#3a3732;--card:#22201d;
--statement:#7db4ee;--event:#f0a064;--commitment:#dd94d0;--quantity:#7fcf98;--lit:#544a1c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 Georgia,'Times New Roman',serif}
header{padding:1.5rem clamp(1rem,4vw,3rem) 1rem;border-bottom:1px solid var(--rule)}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .3rem}
h2{font:600 .8rem/1.4 system-ui,sans-serif;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:1.4rem 0 .5rem}
.about,.meta,fieldset,summary{font:.85rem/1.5 system-ui,sans-serif;color:var(--soft)}
fieldset{border:0;padding:0;margin:.7rem 0 0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
label{cursor:pointer}
main{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr);gap:2rem;padding:1rem clamp(1rem,4vw,3rem) 3rem;max-width:1500px;margin:auto}
@media (max-width:820px){main{grid-template-columns:minmax(0,1fr)}}
article{overflow-wrap:anywhere}
article p{margin:0 0 1em}
article .headline{font-size:1.3rem;font-weight:700}
article .standfirst{font-style:italic}
article .caption,article .residue{font-size:.85rem;color:var(--soft)}
article .residue{text-decoration:line-through;text-decoration-color:var(--rule)}
mark{background:none;color:inherit;padding:.05em 0;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
mark.statement{text-decoration-color:var(--statement)}
mark.event{box-shadow:inset 0 -.45em 0 -.05em color-mix(in srgb,var(--event) 24%,transparent)}
mark.commitment{background:color-mix(in srgb,var(--commitment) 17%,transparent)}
mark.quantity{border-bottom:2px dotted var(--quantity)}
mark:not(.statement){text-decoration-color:transparent}
mark.statement{text-decoration-color:var(--statement)}
mark.lit{background:var(--lit)}
section{min-width:0}
.card{background:var(--card);border:1px solid var(--rule);border-left:4px solid var(--soft);border-radius:4px;padding:.55rem .8rem;margin:0 0 .6rem;overflow-wrap:anywhere;cursor:pointer}
.card:focus-visible,.card.lit{outline:2px solid var(--ink);outline-offset:1px}
.card.lit{background:var(--lit)}
.card.statement{border-left-color:var(--statement)}.card.event{border-left-color:var(--event)}
.card.commitment{border-left-color:var(--commitment)}.card.quantity{border-left-color:var(--quantity)}
.card p{margin:.15rem 0 0}.who{font-weight:700}
.tag{font:600 .72rem/1.4 system-ui,sans-serif;letter-spacing:.04em;text-transform:uppercase;margin-right:.5rem}
.statement .tag{color:var(--statement)}.event .tag{color:var(--event)}.commitment .tag{color:var(--commitment)}.quantity .tag{color:var(--quantity)}
.unreal{font-style:italic}
dl{margin:.3rem 0 0;display:grid;grid-template-columns:3rem 1fr;gap:.1rem .5rem}dt{font:600 .85rem/1.9 system-ui,sans-serif;color:var(--commitment)}dd{margin:0}
.hide-statement .card.statement,.hide-event .card.event,.hide-commitment .card.commitment,.hide-quantity .card.quantity{display:none}
.hide-statement mark.statement{text-decoration-color:transparent}
.hide-event mark.event{box-shadow:none}
.hide-commitment mark.commitment{background:none}
.hide-quantity mark.quantity{border-bottom:0}
@media print{fieldset{display:none}main{display:block}}
`;

export const SCRIPT = `
const marks=[...document.querySelectorAll('mark')],cards=new Map([...document.querySelectorAll('.card')].map(c=>[c.id,c]));
const light=ids=>{for(const m of marks)m.classList.toggle('lit',m.dataset.ids.split(' ').some(i=>ids.includes(i)));for(const[i,c]of cards)c.classList.toggle('lit',ids.includes(i))};
for(const m of marks){const ids=m.dataset.ids.split(' ');m.addEventListener('mouseenter',()=>light(ids));m.addEventListener('mouseleave',()=>light([]));
m.addEventListener('click',()=>{const c=ids.map(i=>cards.get(i)).find(c=>c&&c.offsetParent);if(c){c.scrollIntoView({block:'center'});c.focus({preventScroll:true})}})}
for(const[i,c]of cards){const show=()=>light([i]),go=()=>{const m=marks.find(m=>m.dataset.ids.split(' ').includes(i));if(m)m.scrollIntoView({block:'center'})};
c.addEventListener('mouseenter',show);c.addEventListener('focus',show);c.addEventListener('mouseleave',()=>light([]));c.addEventListener('blur',()=>light([]));
c.addEventListener('click',go);c.addEventListener('keydown',e=>{if(e.key==='Enter'||e.key===' '){e.preventDefault();go()}})}
for(const b of document.querySelectorAll('fieldset input'))b.addEventListener('change',()=>document.body.classList.toggle('hide-'+b.value,!b.checked));
if(location.hash){const c=cards.get(location.hash.slice(1));if(c){c.scrollIntoView({block:'center'});c.focus()}}
`;
