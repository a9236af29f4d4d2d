# Makes the reference tests of lib/science/stats/test-changes.ts with base R: Rscript scripts/reference/changes/make.R from the root of the
# repository. Where both intervals are symmetric the method is the two-sample z test; the corrected p-values are p.adjust(method = "BH").
folder <- "scripts/reference/changes"
z <- qnorm(0.975)
now <- c(0.41, 0.30, 12.5, 1520, 0.12, 0.50, 33.0, 0.77)
before <- c(0.35, 0.31, 12.1, 1310, 0.20, 0.50, 29.5, 0.71)
se_now <- c(0.015, 0.02, 0.3, 60, 0.012, 0.01, 0.9, 0.03)
se_before <- c(0.010, 0.03, 0.2, 45, 0.015, 0.02, 1.1, 0.02)
d <- now - before
se <- sqrt(se_now^2 + se_before^2)
p <- 2 * pnorm(-abs(d) / se)
exact <- function(x) sprintf("%.15g", x)
write.csv(
  data.frame(now, se_now, before, se_before, low = exact(d - z * se), high = exact(d + z * se), p = exact(p), q = exact(p.adjust(p, "BH"))),
  file.path(folder, "z-tests.csv"), row.names = FALSE, quote = FALSE
)
