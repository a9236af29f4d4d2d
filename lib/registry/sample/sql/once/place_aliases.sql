select boundary_set, place_code, alias, source
from known_alias
order by place_code, alias
