# Makes the reference figures of lib/science/spatial with R's spdep (Debian: apt-get install r-base-core r-cran-spdep r-cran-sf).
# Rscript scripts/reference/spatial/make.R BOUNDARIES.geojson     from the root of the repository
# BOUNDARIES: COD-AB Pakistan level 3 of 2022-09-09 with field pcode (OCHA, CC BY-IGO); only its facts are kept here.
# Household sizes are the census of 2023 as restated in data/reference/population.csv.
suppressMessages({ library(spdep); library(sf) })
folder <- "scripts/reference/spatial"
polygons <- st_read(commandArgs(TRUE)[1], quiet = TRUE)
polygons <- polygons[order(polygons$pcode), ]
row.names(polygons) <- NULL
census <- read.csv("data/reference/population.csv")
census <- census[census$boundary_set == "cod-ab-2022-09-09" & census$year == 2023, ]
places <- read.csv("data/reference/places.csv")
places <- places[places$boundary_set == "cod-ab-2022-09-09", ]
at <- match(polygons$pcode, census$code)
population <- census$population[at]
households <- census$households[at]
size <- population / households
area <- polygons$area_km2
point <- as.matrix(places[match(polygons$pcode, places$code), c("longitude", "latitude")])

listed <- function(nb) sapply(nb, function(row) paste(row[row > 0], collapse = " "))
exact <- function(x) ifelse(is.na(x), "", sprintf("%.14g", x))
save <- function(frame, name) write.csv(frame, file.path(folder, name), row.names = FALSE, quote = FALSE)

queen <- poly2nb(polygons)
rook <- poly2nb(polygons, queen = FALSE)
near <- knn2nb(knearneigh(point, k = 8))
band <- dnearneigh(point, 0, 0.35)
save(data.frame(code = polygons$pcode, area_km2 = exact(area), population, households, longitude = point[, 1],
  latitude = point[, 2], queen = listed(queen), rook = listed(rook), nearest_8 = listed(near), band_035 = listed(band)),
  "tehsils.csv")

globals <- list()
keep <- function(name, ...) globals[[length(globals) + 1]] <<- data.frame(name, figure = names(c(...)), value = exact(c(...)))
global <- function(name, x, nb, style) {
  lw <- nb2listw(nb, style = style, zero.policy = TRUE)
  normal <- moran.test(x, lw, randomisation = FALSE, zero.policy = TRUE, alternative = "two.sided")
  random <- moran.test(x, lw, zero.policy = TRUE, alternative = "two.sided")
  keep(name, statistic = normal$estimate[[1]], expected = normal$estimate[[2]],
    normality_variance = normal$estimate[[3]], normality_z = normal$statistic[[1]], normality_p = normal$p.value,
    randomisation_variance = random$estimate[[3]], randomisation_z = random$statistic[[1]], randomisation_p = random$p.value)
}
local <- function(x, nb, style = "W") {
  lw <- nb2listw(nb, style = style, zero.policy = TRUE)
  star <- nb2listw(include.self(nb), style = style, zero.policy = TRUE)
  moran <- localmoran(x, lw, zero.policy = TRUE)
  data.frame(moran = moran[, 1], moran_z = moran[, 4], moran_p = moran[, 5], gi = c(localG(x, lw, zero.policy = TRUE)),
    gi_star = c(localG(x, star)), geary = c(localC(x, lw, zero.policy = TRUE)))
}
known <- !is.na(size)
queen_known <- subset(queen, known)
band_known <- subset(band, known)

of_area <- local(area, queen)
set.seed(1)
dealt <- localmoran_perm(area, nb2listw(queen), nsim = 9999)
of_area$moran_sim <- dealt[, 6]
save(cbind(code = polygons$pcode, as.data.frame(lapply(of_area, exact))), "area-queen.csv")

of_size <- local(size[known], queen_known)
of_size$bivariate <- localmoran_bv(size[known], area[known], nb2listw(queen_known, zero.policy = TRUE), nsim = 9)[, 1]
suppressMessages(eb <- EBImoran.mc(households[known], population[known], nb2listw(queen_known, style = "B", zero.policy = TRUE),
  nsim = 9, zero.policy = TRUE))
of_size$eb_standardised <- eb$z
save(cbind(code = polygons$pcode[known], as.data.frame(lapply(of_size, exact))), "household-size-queen.csv")
save(cbind(code = polygons$pcode[known], as.data.frame(lapply(local(size[known], band_known, "B"), exact))),
  "household-size-band.csv")

global("area-queen-row-standardised", area, queen, "W")
global("area-nearest-binary", area, near, "B")
global("household-size-queen-row-standardised", size[known], queen_known, "W")
global("household-size-band-binary", size[known], band_known, "B")
keep("eb-queen-binary", statistic = eb$statistic[[1]])
large <- factor(as.integer(size[known] > median(size[known])))
joins <- joincount.multi(large, nb2listw(queen_known, style = "B", zero.policy = TRUE), zero.policy = TRUE)
for (row in c("0:0", "1:1", "1:0")) {
  keep(paste0("joins-", row), count = joins[row, 1], expected = joins[row, 2], variance = joins[row, 3], z = joins[row, 4])
}
keep("spdep", islands_queen_known = sum(card(queen_known) == 0), islands_band_known = sum(card(band_known) == 0))
save(do.call(rbind, globals), "globals.csv")
