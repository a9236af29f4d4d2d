import type { PlanPoint } from '@/lib/science/planning/work-out-plan';

/** A tehsil of the plan with its names in the language of the page. */
export interface PlanPlace extends PlanPoint {
  name: string;
  districtName: string;
}

/** Whom a plan may count; `title` in the language of the page. */
export interface PlanDemand {
  id: string;
  title: string;
}
