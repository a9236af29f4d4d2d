select
  committee_id,
  tehsil_code,
  union_council,
  formed_on,
  members,
  meetings_last_quarter
from raw_mobilisation
