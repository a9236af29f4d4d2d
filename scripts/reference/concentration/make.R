# Concentration index by the covariance formula (Kakwani 1980) and its standard error by formula 14 of Kakwani, Wagstaff and
# van Doorslaer (1997), written from the formulas and from nothing of ours. Run: Rscript make.R > worked.csv
reference <- function(h, x, w) {
  f <- w / sum(w)
  below <- sapply(x, function(v) sum(f[x < v]))
  tied <- sapply(x, function(v) sum(f[x == v]))
  r <- below + tied / 2
  mu <- sum(f * h)
  c <- 2 * sum(f * (h - mu) * (r - sum(f * r))) / mu
  q_before <- sapply(x, function(v) sum((f * h)[x < v])) / mu
  q_after <- sapply(x, function(v) sum((f * h)[x <= v])) / mu
  a <- h / mu * (2 * r - 1 - c) + 2 - q_before - q_after
  se <- sqrt((sum(f * a^2) - (1 + c)^2) / length(h))
  c(index = c, se = se, mean = mu)
}
i <- 0:39
cases <- list(
  ten = list(h = c(1, 1, 1, 0, 1, 0, 0, 1, 0, 0), x = 1:10, w = rep(1, 10)),
  forty_weighted = list(h = as.numeric((i * 7) %% 11 < 5), x = (i * 17) %% 41, w = 1 + (i %% 5) / 4),
  forty_tied_money = list(h = ((i * 13) %% 23) * 500, x = (i * 5) %% 8, w = 1 + (i %% 3))
)
cat("case,index,standard_error,mean\n")
for (name in names(cases)) {
  v <- do.call(reference, cases[[name]])
  cat(sprintf("%s,%.15g,%.15g,%.15g\n", name, v[["index"]], v[["se"]], v[["mean"]]))
}
