select place_code, year, population, households, source
from census_fact
order by place_code, year
