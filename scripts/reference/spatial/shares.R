# Makes the reference figures of lib/science/stats/standardised-shares.ts and of hotspots of standardised shares with R's spdep
# (Debian: r-base-core r-cran-spdep).     Rscript scripts/reference/spatial/shares.R     from the root of the repository
# Places and neighbours are those of tehsils.csv, which make.R wrote. Two shares: the households among the persons of the census,
# a common one on large bases, and a rare one on bases from 11 to thousands, drawn from a seed.
suppressMessages(library(spdep))
folder <- "scripts/reference/spatial"
exact <- function(x) sprintf("%.14g", x)
tehsils <- read.csv(file.path(folder, "tehsils.csv"), colClasses = c(queen = "character"))
known <- !is.na(tehsils$population)
nb <- lapply(strsplit(tehsils$queen, " "), as.integer)
nb[lengths(nb) == 0] <- list(0L)
class(nb) <- "nb"
nb <- subset(nb, known)

set.seed(11)
base <- round(11 + tehsils$households[known] / 40 * runif(sum(known)))
sets <- list(
  common = list(events = tehsils$households[known], base = tehsils$population[known]),
  rare = list(events = rbinom(sum(known), base, ifelse(tehsils$longitude[known] < 67, 0.08, 0.02)), base = base)
)
rows <- lapply(names(sets), function(name) {
  set <- sets[[name]]
  of <- attr(EBest(set$events, set$base, family = "binomial"), "parameters")
  within <- of$b * (1 - of$b)
  mean_base <- mean(set$base)
  between <- max(0, (mean_base * of$a - within) / (mean_base - 1))
  z <- (set$events / set$base - of$b) / sqrt(between + (within - between) / set$base)
  lw <- nb2listw(nb, zero.policy = TRUE)
  moran <- localmoran(z, lw, zero.policy = TRUE)
  data.frame(set = name, code = tehsils$code[known], events = set$events, base = set$base, z = exact(z),
    gi_star = exact(c(localG(z, nb2listw(include.self(nb))))), moran = exact(moran[, 1]), moran_z = exact(moran[, 4]),
    global = exact(moran.test(z, lw, zero.policy = TRUE)$estimate[[1]]),
    rare_events = exact(suppressMessages(EBImoran.mc(set$events, set$base, lw, nsim = 9, zero.policy = TRUE))$z))
})
write.csv(do.call(rbind, rows), file.path(folder, "shares.csv"), row.names = FALSE, quote = FALSE)
