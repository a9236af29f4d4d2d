# Makes the reference ranges of lib/science/stats/rank-ranges.ts with base R, without simulation: Rscript scripts/reference/ranks/make.R
# from the root of the repository. The rank of a place whose value is x is one more than the number of others above x; that number is
# Poisson-binomial, and its distribution is integrated over the split normal of the place. Places are independent; the larger value
# stands first. `low` and `high` are the 2.5 and 97.5 % quantiles of the rank; `p_first` is the chance to stand first.
folder <- "scripts/reference/ranks"
set.seed(20260930)
z <- qnorm(0.975)

above <- function(x, v, down, up) {
  side <- ifelse(x < v, down, up)
  pnorm((x - v) / side, lower.tail = FALSE)
}

distribution <- function(i, v, down, up, steps = 4001) {
  grid <- qnorm((seq_len(steps) - 0.5) / steps)
  x <- v[i] + grid * ifelse(grid < 0, down[i], up[i])
  total <- numeric(length(v))
  for (at in x) {
    p <- above(at, v[-i], down[-i], up[-i])
    count <- 1
    for (each in p) count <- c(count * (1 - each), 0) + c(0, count * each)
    total <- total + count
  }
  total / steps
}

of_set <- function(name, v, low, high) {
  down <- (v - low) / z
  up <- (high - v) / z
  found <- lapply(seq_along(v), distribution, v = v, down = down, up = up)
  data.frame(
    set = name, value = v, interval_low = low, interval_high = high,
    low = sapply(found, function(p) which(cumsum(p) > 0.025)[1]),
    high = sapply(found, function(p) which(cumsum(p) >= 0.975)[1]),
    p_first = sprintf("%.9f", sapply(found, function(p) p[1])),
    below_low = sprintf("%.9f", mapply(function(p, k) sum(p[seq_len(k - 1)]), found, sapply(found, function(p) which(cumsum(p) > 0.025)[1]))),
    beyond_high = sprintf("%.9f", sapply(found, function(p) 1 - cumsum(p)[which(cumsum(p) >= 0.975)[1]]))
  )
}

few <- c(0.62, 0.55, 0.54, 0.31, 0.30)
many <- round(rbeta(40, 4, 8), 3)
base <- round(exp(runif(40, log(30), log(3000))))
limits <- t(mapply(function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int), round(many * base), base))
share <- round(many * base) / base
frame <- rbind(
  of_set("few", few, few - c(0.05, 0.02, 0.09, 0.02, 0.12), few + c(0.03, 0.02, 0.11, 0.02, 0.06)),
  of_set("wilson", share, limits[, 1], limits[, 2])
)
for (name in c("value", "interval_low", "interval_high")) frame[[name]] <- sprintf("%.12g", frame[[name]])
write.csv(frame, file.path(folder, "ranges.csv"), row.names = FALSE, quote = FALSE)

places <- c(0.5, 0.5, 0.2, 0.9, 0.5, 0.9, 0.1)
write.csv(
  data.frame(value = places, highest = rank(-places, ties.method = "min"), lowest = rank(places, ties.method = "min")),
  file.path(folder, "competition.csv"), row.names = FALSE, quote = FALSE
)
