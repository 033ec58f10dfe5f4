import type { Assembly } from '../ports.ts';
import { flag, record, text, texts } from '../properties.ts';

/** Whether a configuration set tells the default event bus that a mail was sent. */
export function announcedSets(assembly: Assembly): (configurationSet: string) => boolean {
  const sets = assembly
    .byType('AWS::SES::ConfigurationSetEventDestination')
    .flatMap(({ properties }) => {
      const destination = record(properties.EventDestination);
      const sends = texts(destination.MatchingEventTypes).some((type) => /^send$/i.test(type));
      const toBus = text(record(destination.EventBridgeDestination).EventBusArn) !== undefined;
      const name = text(properties.ConfigurationSetName);
      return name && sends && toBus && flag(destination.Enabled) ? [name] : [];
    });
  return (configurationSet) => sets.includes(configurationSet);
}
