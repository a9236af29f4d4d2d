# Makes the reference lines of quantile_type_7, int_consumption_thresholds and persons_poorest_20/30/40 with base R.
# Rscript scripts/reference/lines/make.R     from the root of the repository
# Values have many ties, also at the lines. The line of persons is the type 1 quantile of the households written out person by
# person; a household without a weight counts once. `at_or_below` is who is at or below it: households, and a share of persons.
folder <- "scripts/reference/lines"
exact <- function(x) sprintf("%.17g", x)
save <- function(frame, name) write.csv(frame, file.path(folder, name), row.names = FALSE, quote = FALSE, na = "")

i <- 0:46
sets <- list(
  alike = data.frame(consumption = rep(6466.7, 12), weight = 1, size = 3),
  tied = data.frame(consumption = 6466.7 + 0.1 * ((i * 7) %/% 60), weight = 1 + i %% 4, size = 1 + i %% 7),
  tied_low = data.frame(consumption = c(rep(6466.7, 20), 7000.3 + i), weight = c(rep(3, 20), 1 + i %% 3), size = 2),
  weights_missing = data.frame(consumption = 1500.1 + ((i * 13) %% 23) * 100, weight = ifelse(i %% 5 == 0, NA, 2 + i %% 3), size = 1 + i %% 6),
  apart = data.frame(consumption = 100 + (i * 29) %% 47 + i / 7, weight = 1, size = 1 + i %% 5),
  fifths = data.frame(consumption = c(10.1, 20.2, 30.3, 40.4, 50.5), weight = 1, size = 1)
)
households <- do.call(rbind, lapply(names(sets), function(name) data.frame(set = name, sets[[name]])))
households$consumption <- exact(households$consumption)
save(households, "households.csv")

lines <- do.call(rbind, lapply(names(sets), function(name) {
  set <- sets[[name]]
  persons <- ifelse(is.na(set$weight), 1, set$weight) * set$size
  do.call(rbind, lapply(c(0.2, 0.3, 0.4), function(share) {
    line <- quantile(set$consumption, share, type = 7, names = FALSE)
    of_persons <- quantile(rep(set$consumption, persons), share, type = 1, names = FALSE)
    data.frame(
      set = name, share = share, line = exact(line), at_or_below = sum(set$consumption <= line),
      line_of_persons = exact(of_persons), persons_at_or_below = exact(sum(persons[set$consumption <= of_persons]) / sum(persons))
    )
  }))
}))
save(lines, "lines.csv")
