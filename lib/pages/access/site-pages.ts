import { type Act, may } from '@/lib/serving/access/policy';
import type { Viewer } from '@/lib/serving/access/viewer';

/** One page of the header's menus. `name` is its key among the words of the navigation. */
export interface SitePage {
  href: string;
  name: string;
}

/** A group of pages that belong together; its link leads to the first of them. */
export interface SiteSection {
  name: string;
  pages: SitePage[];
}

export interface SitePages {
  sections: SiteSection[];
  /** Pages of a role, in the menu of the account. */
  own: SitePage[];
}

type Guarded = SitePage & { act: Act };
const page = (href: string, name: string, act: Act = 'see-aggregates'): Guarded => ({ href, name, act });

const sections: { name: string; pages: Guarded[] }[] = [
  { name: 'overview', pages: [page('/', 'overview')] },
  {
    name: 'povertySection',
    pages: [
      page('/poverty', 'map'),
      page('/poverty?lens=hotspots', 'hotspots'),
      page('/compare', 'compare'),
      page('/places', 'places'),
    ],
  },
  {
    name: 'programmesSection',
    pages: [page('/coverage', 'coverage'), page('/programmes', 'payments'), page('/indicators', 'indicators')],
  },
  {
    name: 'planSection',
    pages: [
      page('/targeting', 'targeting'),
      page('/planning', 'planning'),
      page('/evaluation', 'evaluation'),
      page('/calibration', 'calibration', 'read-open'),
    ],
  },
  {
    name: 'dataSection',
    pages: [
      page('/registry', 'registry'),
      page('/returns', 'returns'),
      page('/methods', 'methods', 'read-open'),
      page('/api/docs', 'api', 'read-open'),
    ],
  },
];

const own: Guarded[] = [
  page('/households', 'households', 'see-record'),
  page('/admin', 'users', 'manage-users'),
  page('/admin/keys', 'keys', 'manage-users'),
  page('/admin/audit', 'audit', 'read-own-audit'),
];

/** The pages that open for a viewer: nobody is shown one that would refuse them, and a group without any is left out. */
export function sitePages(viewer: Viewer | null, snapshot: { synthetic: boolean } | null): SitePages {
  const opens = ({ act }: Guarded): boolean => may(viewer, act, snapshot ?? { synthetic: false });
  const plain = ({ href, name }: Guarded): SitePage => ({ href, name });
  return {
    sections: sections
      .map(({ name, pages }) => ({ name, pages: pages.filter(opens).map(plain) }))
      .filter(({ pages }) => pages.length > 0),
    own: own.filter(opens).map(plain),
  };
}
