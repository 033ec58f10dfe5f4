import type { Assembly } from '../ports.ts';
import { flag, record, text, texts } from '../properties.ts';

/** Whether a configuration set tells the default event bus what happens to its mails: `send`, `bounce` … */
export function announcedSets(
  assembly: Assembly,
): (configurationSet: string, type: string) => boolean {
  const sets = assembly
    .byType('AWS::SES::ConfigurationSetEventDestination')
    .flatMap(({ properties }) => {
      const destination = record(properties.EventDestination);
      const types = texts(destination.MatchingEventTypes).map((type) => type.toLowerCase());
      const toBus = text(record(destination.EventBridgeDestination).EventBusArn) !== undefined;
      const name = text(properties.ConfigurationSetName);
      return name && toBus && flag(destination.Enabled) ? [{ name, types }] : [];
    });
  return (configurationSet, type) =>
    sets.some(({ name, types }) => name === configurationSet && types.includes(type));
}
