# Makes the reference figures of lib/stats/empirical-bayes.ts and lib/stats/wilson.ts with R (Debian: r-base-core, r-cran-spdep).
# Rscript scripts/reference/reliability/make.R     from the root of the repository
# The rates are the eight of the esda doctest for smoothed rates, and four sets of our own: unequal bases, rates that differ
# less than chance would have it (spdep takes the variance between places as 0, esda does not), one rate, and a zero numerator.
suppressMessages(library(spdep))
folder <- "scripts/reference/reliability"
exact <- function(x) sprintf("%.17g", x)
save <- function(frame, name) write.csv(frame, file.path(folder, name), row.names = FALSE, quote = FALSE)

sets <- list(
  esda = list(e = c(30, 25, 25, 15, 33, 21, 30, 20), b = c(100, 100, 110, 90, 100, 90, 110, 90)),
  unequal = list(e = c(120, 40, 900, 10, 3, 700, 55), b = c(300, 50, 3000, 90, 20, 7000, 60)),
  alike = list(e = c(10, 21, 30, 39), b = c(100, 200, 300, 400)),
  one = list(e = 30, b = 90),
  with_zero = list(e = c(0, 20, 30, 400), b = c(50, 60, 300, 900))
)
smoothed <- do.call(rbind, lapply(names(sets), function(name) {
  set <- sets[[name]]
  found <- EBest(set$e, set$b, family = "poisson")
  data.frame(set = name, events = set$e, base = set$b, smoothed = exact(found$estmm))
}))
save(smoothed, "smoothed.csv")

pairs <- data.frame(events = c(0, 0, 10, 30, 45, 90, 140, 300, 1200, 20, 11, 61000), base = c(20, 200, 20, 100, 130, 90, 410, 300, 3500, 5000, 22, 182000))
limits <- t(mapply(function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int), pairs$events, pairs$base))
save(data.frame(pairs, low = exact(limits[, 1]), high = exact(limits[, 2])), "wilson.csv")
