import { describe, expect, it } from 'vitest';
import type { Directory, Person } from '../../functions/domain/roles.ts';
import { STEP_IDS } from '../../functions/domain/steps/ids.ts';
import { mailsFor } from '../../functions/mail/plan.ts';
import { begin, delivered, directory, divided, end, open, profile, type Story } from './example.ts';

const plan = (story: Story, people: Directory = directory) =>
  mailsFor(story.last, story.state, people, profile);

const whom = (story: Story, people?: Directory) =>
  plan(story, people).map(({ recipient }) => recipient.id);

function withPeople(change: (people: Person[]) => Person[]): Directory {
  return { ...directory, people: change(directory.people) };
}

describe('a task that is opened', () => {
  const HANDLER = ['handler-ldbz-1'];
  const OFFICE = ['clerk', 'office'];
  it.each([
    ['propose', OFFICE],
    ['endorse-deputy', ['deputy1']],
    ['endorse-director', ['director']],
    ['assign', OFFICE],
    ['investigate', HANDLER],
    ['classify', ['head-ldbz']],
    ['draft', HANDLER],
    ['check', OFFICE],
    ['section-review', ['head-ldbz']],
    ['office-review', OFFICE],
    ['deputy-review', ['deputy1']],
    ['party-group', ['secretary']],
    ['sign', ['director']],
    ['number', OFFICE],
    ['deliver', HANDLER],
    ['decide', ['collector-npc', 'collector-npc-2']],
    ['inspect', ['inspector1', 'inspector2']],
    ['rectify', HANDLER],
    ['co-draft', HANDLER],
    ['co-send', OFFICE],
  ] as const)('%s tells those at its desk', (step, ids) => {
    const mails = plan(open(divided(), step));
    expect(mails.map(({ recipient }) => recipient.id)).toEqual(ids);
    expect(mails.every(({ template, link }) => template === 'task' && !link)).toBe(true);
  });

  it('has a mail for every step but the deputies’ own', () => {
    const told = STEP_IDS.filter(
      (step) => !step.endsWith('consult') && whom(open(divided(), step)).length,
    );
    expect(told).toHaveLength(STEP_IDS.length - 2);
  });

  it('is told to nobody once it is done', () => {
    const opened = open(divided(), 'classify');
    const done = end(opened, 'classify', { tier: 'key', reason: '推动作用大' });
    expect(mailsFor(opened.last, done.state, directory, profile)).toEqual([]);
  });

  it('is still told when something else happened meanwhile', () => {
    const opened = open(divided(), 'draft');
    const later = open(opened, 'check');
    expect(mailsFor(opened.last, later.state, directory, profile)).toHaveLength(1);
  });

  it('reaches somebody with both roles of the office once', () => {
    const both = withPeople((people) =>
      people.map((p) => (p.id === 'clerk' ? { ...p, roles: ['office-clerk', 'office-head'] } : p)),
    );
    expect(whom(open(divided(), 'propose'), both)).toEqual(['clerk', 'office']);
  });

  it('reaches somebody who stands twice in the directory once', () => {
    const twice = withPeople((people) => [...people, ...people.filter((p) => p.id === 'clerk')]);
    expect(whom(open(divided(), 'propose'), twice)).toEqual(['clerk', 'office']);
  });

  it('passes over people without an address or no longer in the directory', () => {
    const mute = withPeople((people) =>
      people.map((p) => (p.id === 'clerk' ? { ...p, email: undefined } : p)),
    );
    const gone = withPeople((people) => people.filter((p) => p.id !== 'handler-ldbz-1'));
    expect(whom(open(divided(), 'propose'), mute)).toEqual(['office']);
    expect(whom(open(divided(), 'draft'), gone)).toEqual([]);
  });

  it('does not reach heads of other sections', () => {
    expect(whom(open(divided(), 'section-review'))).toEqual(['head-ldbz']);
  });

  it('names the bureau’s own date and the lawful one, until the reply is out', () => {
    const words = (story: Story) =>
      plan(story).flatMap((mail) => (mail.template === 'task' ? mail.data.dues : []));
    expect(words(open(divided(), 'draft'))).toEqual([
      { word: '局内完成时限', due: '2026-05-20', provisional: false },
      { word: '办理时限', due: '2026-06-02', provisional: false },
    ]);
    expect(words(open(delivered(), 'rectify'))).toEqual([]);
  });
});

describe('events of which nobody is told', () => {
  it('a registration', () => {
    expect(plan(begin())).toEqual([]);
  });

  it('a step that went well', () => {
    expect(plan(divided())).toEqual([]);
    expect(plan(delivered())).toEqual([]);
  });
});
