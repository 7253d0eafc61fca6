import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A view of the desk: where it stands in the address bar, and what draws it. */
export interface View {
  readonly id: string;
  readonly title: string;
  /** One line that says what the view answers. */
  readonly about: string;
  /** The path that the navigation leads to. */
  readonly home: string;
  /** Patterns of all paths that the view draws; its parameters come from `useParams`. */
  readonly paths: readonly string[];
  /** Pressed after 'g'. */
  readonly key?: string;
  readonly group: 'read' | 'see' | 'do';
  /** Not in the navigation: it is opened from a finding. */
  readonly isHidden?: true;
  readonly Draw: LazyExoticComponent<ComponentType>;
}

type Load = () => Promise<{ readonly default: ComponentType }>;

const view = (about: Omit<View, 'Draw'>, load: Load): View => ({ ...about, Draw: lazy(load) });

/** Each view is a chunk of its own, loaded when it is first opened. */
export const VIEWS: readonly View[] = [
  view(
    {
      id: 'today',
      title: 'Today',
      about: 'What came in, and what waits for a decision',
      home: '/',
      paths: ['/'],
      key: 't',
      group: 'read',
    },
    () => import('./today/today'),
  ),
  view(
    {
      id: 'reader',
      title: 'Reader',
      about: 'An article with what was found in it',
      home: '/articles',
      paths: ['/articles', '/article/:id', '/finding/:finding'],
      key: 'r',
      group: 'read',
    },
    () => import('./reader/reader'),
  ),
  view(
    {
      id: 'commitments',
      title: 'Commitments',
      about: 'Who is bound to what, under which condition',
      home: '/commitments',
      paths: ['/commitments', '/commitments/:id'],
      key: 'c',
      group: 'read',
    },
    () => import('./commitments/commitments'),
  ),
  view(
    {
      id: 'what-if',
      title: 'What if',
      about: 'What would follow if an event came about',
      home: '/what-if',
      paths: ['/what-if'],
      key: 'w',
      group: 'read',
    },
    () => import('./what-if/what-if-view'),
  ),
  view(
    {
      id: 'timeline',
      title: 'Timeline',
      about: 'Events, statements and commitments on one axis',
      home: '/timeline',
      paths: ['/timeline'],
      key: 'l',
      group: 'see',
    },
    () => import('./timeline/timeline'),
  ),
  view(
    {
      id: 'dyads',
      title: 'Dyads',
      about: 'Who does what to whom',
      home: '/dyads',
      paths: ['/dyads'],
      key: 'd',
      group: 'see',
    },
    () => import('./dyads/dyads'),
  ),
  view(
    {
      id: 'network',
      title: 'Network',
      about: 'Actors, instruments and what ties them',
      home: '/network',
      paths: ['/network'],
      key: 'n',
      group: 'see',
    },
    () => import('./network/network'),
  ),
  view(
    {
      id: 'map',
      title: 'Map',
      about: 'Events by place',
      home: '/map',
      paths: ['/map'],
      key: 'm',
      group: 'see',
    },
    () => import('./map/map'),
  ),
  view(
    {
      id: 'actors',
      title: 'Actors',
      about: 'What each said, did, owes and is owed',
      home: '/actors',
      paths: ['/actors', '/actors/:identity'],
      key: 'a',
      group: 'see',
    },
    () => import('./actors/actors'),
  ),
  view(
    {
      id: 'search',
      title: 'Search',
      about: 'All words of all articles and findings',
      home: '/search',
      paths: ['/search'],
      key: 's',
      group: 'do',
    },
    () => import('./search/search'),
  ),
  view(
    {
      id: 'add',
      title: 'Add',
      about: 'Paste text, drop files, give an address or a feed',
      home: '/add',
      paths: ['/add'],
      key: 'p',
      group: 'do',
    },
    () => import('./add/add'),
  ),
];

/** The navigation's groups, in order. */
export const GROUPS: readonly View['group'][] = ['read', 'see', 'do'];
