/**
 * A convenience, not a rule: the reason becomes a required field when a grade that needs one is
 * chosen, and so is the basis of an objection; the button presses only once. The server decides all the same.
 */
export const SCRIPT = `
(function(){
var form=document.querySelector('form');
if(!form)return;
var reason=form.elements.reason||form.elements.basis;
function update(){if(reason)reason.required=!!form.querySelector('input[data-reason]:checked')}
form.addEventListener('change',update);
form.addEventListener('submit',function(){var b=form.querySelector('button');setTimeout(function(){b.disabled=true;b.textContent='正在提交…'},0)});
window.addEventListener('pageshow',function(e){if(e.persisted)location.reload()});
update();
})();
`;
