import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import type { ItemScope, Link } from '../../store/ledger/links.ts';
import type { LinkProblem } from '../pages/closedPage.ts';
import type { LinkDeps, LinkResult } from './reply.ts';

/** A link in force and the item it leads to. */
export interface Opened<S extends ItemScope = ItemScope> {
  token: string;
  link: Link<S>;
  state: ItemState;
  rules: Rules;
}

/** What stands behind a link: `show` changes nothing, `use` acts once. */
export interface Entered {
  show(event: APIGatewayProxyEventV2): LinkResult;
  use(deps: LinkDeps, event: APIGatewayProxyEventV2): Promise<LinkResult>;
}

/** What the links of one purpose lead to, or why one leads nowhere now. One file a purpose. */
export type Enter<S extends ItemScope> = (opened: Opened<S>) => Entered | LinkProblem;
