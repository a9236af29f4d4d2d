select code, count(*) as eligible, count(*) filter (paid) as paid
from emergency_drawn
group by code
