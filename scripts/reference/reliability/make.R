# Makes the reference figures of lib/science/stats/empirical-bayes.ts and lib/science/stats/wilson.ts with R (Debian: r-base-core, r-cran-spdep).
# Rscript scripts/reference/reliability/make.R     from the root of the repository
# The rates are the eight of the esda doctest for smoothed rates, and sets of our own: unequal bases, common and rare rates,
# rates that differ less than chance would have it, one rate, a zero numerator, everybody in one place.
# EBest(family = "binomial") does not clip: where rates differ less than by chance its weight is negative and sends them to the
# far side of the rate of all. The column "clipped" says where the rate of all stands instead, as it does for family "poisson".
suppressMessages(library(spdep))
folder <- "scripts/reference/reliability"
exact <- function(x) sprintf("%.17g", x)
save <- function(frame, name) write.csv(frame, file.path(folder, name), row.names = FALSE, quote = FALSE)

sets <- list(
  esda = list(e = c(30, 25, 25, 15, 33, 21, 30, 20), b = c(100, 100, 110, 90, 100, 90, 110, 90)),
  unequal = list(e = c(120, 40, 900, 10, 3, 700, 55), b = c(300, 50, 3000, 90, 20, 7000, 60)),
  alike = list(e = c(10, 21, 30, 39), b = c(100, 200, 300, 400)),
  one = list(e = 30, b = 90),
  with_zero = list(e = c(0, 20, 30, 400), b = c(50, 60, 300, 900)),
  common = list(e = c(61, 1180, 24, 590, 33, 4700, 140, 88), b = c(62, 1210, 30, 640, 33, 4810, 150, 96)),
  one_far_below = list(e = c(2, 990, 480, 1975, 300, 61), b = c(62, 1000, 490, 2000, 303, 63)),
  rare = list(e = c(0, 3, 1, 22, 0, 9, 2, 40), b = c(62, 1210, 30, 640, 33, 4810, 150, 96)),
  all_in_one = list(e = c(40, 20, 260, 500), b = c(40, 90, 700, 900))
)
smoothed <- do.call(rbind, lapply(names(sets), function(name) {
  set <- sets[[name]]
  found <- EBest(set$e, set$b, family = "binomial")
  parameters <- attr(found, "parameters")
  clipped <- parameters$a < parameters$b * (1 - parameters$b) / mean(set$b)
  rates <- if (clipped) rep(parameters$b, length(set$b)) else found$estmm
  data.frame(set = name, events = set$e, base = set$b, smoothed = exact(rates), clipped = clipped)
}))
save(smoothed, "smoothed.csv")

pairs <- data.frame(events = c(0, 0, 10, 30, 45, 90, 140, 300, 1200, 20, 11, 61000), base = c(20, 200, 20, 100, 130, 90, 410, 300, 3500, 5000, 22, 182000))
limits <- t(mapply(function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int), pairs$events, pairs$base))
save(data.frame(pairs, low = exact(limits[, 1]), high = exact(limits[, 2])), "wilson.csv")
