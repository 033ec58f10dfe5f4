/** Finding: words that must all stand in an operation; and an address with # opens what it names. */
export const SCRIPT = `
(function(){
var input=document.querySelector('input[type=search]'),none=document.querySelector('.none');
var operations=Array.prototype.slice.call(document.querySelectorAll('details'));
function find(){
var words=input.value.toLowerCase().split(/\\s+/).filter(Boolean),shown=0;
operations.forEach(function(one){
var fits=words.every(function(word){return one.dataset.find.indexOf(word)>=0});
one.hidden=!fits;if(fits)shown++});
document.querySelectorAll('section').forEach(function(one){one.hidden=!one.querySelector('details:not([hidden])')});
none.hidden=shown>0}
function open(){
var one=location.hash&&document.getElementById(decodeURIComponent(location.hash.slice(1)));
if(one&&one.tagName==='DETAILS'){one.open=true;one.scrollIntoView()}}
input.addEventListener('input',find);
window.addEventListener('hashchange',open);
find();open();
})();
`;
