import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../../../local/states/definition.ts';
import { createCompiler } from '../../../local/states/expressions.ts';
import { FUNCTION, human, INVOKE, machine, only } from './bench.ts';

const compiler = createCompiler({ now: () => 0 });
const load = (flow: Record<string, unknown>) => loadDefinition('办理', machine(flow), compiler);
const task = (more: Record<string, unknown> = {}) =>
  only({ Type: 'Task', Resource: FUNCTION, ...more });
const pass = { StartAt: 'P', States: { P: { Type: 'Pass', End: true } } };
const map = (more: Record<string, unknown>) => only({ Type: 'Map', ItemProcessor: pass, ...more });

/** [what, definition, words that the refusal must contain] */
const REFUSED: [string, Record<string, unknown>, string[]][] = [
  ['JSONPath machine', { ...pass, QueryLanguage: 'JSONPath' }, ['QueryLanguage', 'JSONPath']],
  ['JSONPath state', task({ QueryLanguage: 'JSONPath' }), ['「S」', 'JSONPath']],
  ['InputPath', task({ InputPath: '$' }), ['「S」', 'InputPath']],
  ['ResultPath', task({ ResultPath: null }), ['「S」', 'ResultPath']],
  ['Parameters', task({ Parameters: {} }), ['「S」', 'Parameters']],
  ['Credentials', task({ Credentials: { RoleArn: 'x' } }), ['「S」', 'Credentials']],
  ['Result in Pass', only({ Type: 'Pass', Result: 1 }), ['「S」', 'Result']],
  ['an unknown field', only({ Type: 'Pass', Outptu: 1 }), ['「S」', 'Outptu']],
  ['an unknown field of the machine', { ...pass, Timeout: 3 }, ['办理', 'Timeout']],
  ['an unknown type', only({ Type: 'Loop' }), ['「S」', 'Loop']],
  [
    'another integration',
    only({ Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage', Arguments: {} }),
    ['「S」', 'sqs:sendMessage'],
  ],
  [
    'an asynchronous call',
    only({
      Type: 'Task',
      Resource: INVOKE,
      Arguments: { FunctionName: 'f', InvocationType: 'Event' },
    }),
    ['InvocationType'],
  ],
  [
    'an unknown argument',
    only({ Type: 'Task', Resource: INVOKE, Arguments: { FunctionName: 'f', LogType: 'Tail' } }),
    ['LogType'],
  ],
  ['a token task without its token', only(human({ Arguments: { FunctionName: 'f' } })), ['Token']],
  [
    'a heartbeat longer than the time-out',
    task({ HeartbeatSeconds: 9, TimeoutSeconds: 9 }),
    ['HeartbeatSeconds'],
  ],
  [
    'a distributed Map',
    map({ ItemProcessor: { ...pass, ProcessorConfig: { Mode: 'DISTRIBUTED' } } }),
    ['DISTRIBUTED'],
  ],
  ['ItemReader', map({ ItemReader: {} }), ['ItemReader']],
  ['ItemsPath', map({ ItemsPath: '$.a' }), ['ItemsPath']],
  ['ToleratedFailureCount', map({ ToleratedFailureCount: 1 }), ['ToleratedFailureCount']],
  ['Iterator', only({ Type: 'Map', Iterator: pass }), ['Iterator']],
  [
    'a JSONPath rule',
    only({ Type: 'Choice', Choices: [{ Variable: '$.a', Next: 'S' }] }),
    ['Choices[0]', 'Condition'],
  ],
  ['SecondsPath', only({ Type: 'Wait', SecondsPath: '$.a' }), ['SecondsPath']],
  ['a loose timestamp', only({ Type: 'Wait', Timestamp: '2026-03-02 10:00' }), ['Timestamp']],
  ['both Next and End', only({ Type: 'Pass', Next: 'S' }), ['Next/End']],
  [
    'an unknown target',
    { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } },
    ['「A」', '「B」'],
  ],
  ['an unknown start', { ...pass, StartAt: 'X' }, ['StartAt', '「X」']],
  ['a name used twice', only({ Type: 'Parallel', Branches: [pass, pass] }), ['「P」', '重复']],
  [
    'States.ALL among others',
    task({ Retry: [{ ErrorEquals: ['States.ALL', 'A'] }] }),
    ['Retry[0]', 'States.ALL'],
  ],
  ['a Catch without Next', task({ Catch: [{ ErrorEquals: ['A'] }] }), ['Catch[0]', 'Next']],
  [
    'ResultPath in a Catch',
    task({ Catch: [{ ErrorEquals: ['A'], Next: 'S', ResultPath: '$' }] }),
    ['Catch[0]', 'ResultPath'],
  ],
  [
    'a wrong BackoffRate',
    task({ Retry: [{ ErrorEquals: ['A'], BackoffRate: 0.5 }] }),
    ['BackoffRate'],
  ],
  ['half an expression', task({ Output: '{% $states.input' }), ['「S」', 'Output']],
  ['a broken expression', task({ Arguments: { a: ['{% 1 + %}'] } }), ['「S」', 'Arguments/a[0]']],
  ['$eval', task({ Output: '{% $eval("1") %}' }), ['「S」', '$eval']],
  ['assigning $states', task({ Assign: { states: 1 } }), ['Assign', 'states']],
  [
    'assigning an outer variable inside',
    {
      StartAt: 'A',
      States: {
        A: { Type: 'Pass', Assign: { v: 1 }, Next: 'B' },
        B: {
          Type: 'Parallel',
          End: true,
          Branches: [
            { StartAt: 'C', States: { C: { Type: 'Pass', Assign: { v: 2 }, End: true } } },
          ],
        },
      },
    },
    ['「C」', 'v'],
  ],
];

describe('loadDefinition', () => {
  it.each(REFUSED)('refuses %s by name', (_, flow, words) => {
    let message = '';
    try {
      load(flow);
    } catch (error) {
      message = (error as Error).message;
      expect((error as Error).name).toBe('InvalidDefinition');
    }
    expect(message).toContain('办理');
    for (const word of words) expect(message).toContain(word);
  });

  it('refuses a machine that does not say JSONata, and text that is not JSON', () => {
    expect(() => loadDefinition('m', JSON.stringify(pass), compiler)).toThrow('QueryLanguage');
    expect(() => loadDefinition('m', '{', compiler)).toThrow('不是 JSON');
  });

  it('takes all that it carries out, with Chinese names and comments', () => {
    const flow = {
      Comment: '办理一件建议',
      TimeoutSeconds: 31_536_000,
      StartAt: '办前调查 Investigate',
      States: {
        '办前调查 Investigate': {
          ...human({ TimeoutSeconds: '{% $states.input.t %}' }),
          Comment: 'c',
          QueryLanguage: 'JSONata',
          Retry: [
            {
              ErrorEquals: ['Lambda.TooManyRequestsException'],
              IntervalSeconds: 1,
              MaxAttempts: 5,
              BackoffRate: 2,
              MaxDelaySeconds: 30,
              JitterStrategy: 'FULL',
              Comment: 'c',
            },
          ],
          Catch: [
            { ErrorEquals: ['States.ALL'], Next: '失败 Failed', Comment: 'c', Assign: { e: 1 } },
          ],
          Next: '逐件 Each',
        },
        '逐件 Each': {
          Type: 'Map',
          Items: '{% $states.input.units %}',
          MaxConcurrency: 5,
          ItemSelector: { unit: '{% $states.context.Map.Item.Value %}' },
          ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, ...pass },
          End: true,
        },
        '失败 Failed': { Type: 'Fail', Error: 'E', Cause: '{% $e %}' },
      },
    };
    const loaded = load(flow);
    expect(loaded.timeout).toBe(31_536_000_000);
    expect([...loaded.states.keys()]).toEqual(Object.keys(flow.States));
  });
});
