# Fits data/pmt-models/hies-2016.json with R (r-base-core) and says how well it finds the poor, beside the model of households' own
# answers that it took the place of: accuracy.csv; and every number of points it has before scaling: points.csv.
# Rscript scripts/reference/pmt/make.R ../shared/data/hies/hies_2015_16_households.csv.gz     from the root of the repository
# Whole sampling units are held out together: the survey's column `fold` parts its 1,280 units in four. An error is the share of the
# poorest by consumption who are not among as many poorest by prediction (ties at the line are in), and the same of those reached.
survey <- read.csv(commandArgs(trailingOnly = TRUE)[1], na.strings = "")
folder <- "scripts/reference/pmt"
exact <- function(x) sprintf("%.9f", x)

band <- function(x, edges) cut(x, c(edges, Inf), right = FALSE, labels = edges)
among <- function(x, first) relevel(factor(x), ref = first)
n <- nrow(survey)
in_school <- with(survey, ifelse(n_5_16 > 0, round(share_5_16_in_school * n_5_16), 0))
water <- c("piped water" = "piped", "hand pump" = "hand_pump", "motorized pumping/tubewell" = "motor_pump", "closed well" = "closed_well", "open well" = "open_well")
toilets <- c("flush connected to public sewerage" = "flush_sewer", "flush connected to pit" = "flush_pit", "flush connected to open drain" = "flush_open_drain",
  "dry raised laterine" = "dry_raised", "dry pit latrine" = "dry_pit", "no toilet in the household" = "none")
adults <- with(survey, hhsize - n_u18)
of_adults <- function(x) ifelse(adults == 0, survey$head_educ_years, x)
both <- with(survey, data.frame(
  household_size = band(hhsize, c(1:10, 12)), rooms = band(rooms, 1:6), head_age = band(head_age, c(0, 30, 40, 50, 60)),
  head_sex = among(ifelse(head_female == 1, "female", "male"), "male"),
  schooling_5_16 = among(ifelse(n_5_16 == 0, "no_children", ifelse(in_school >= n_5_16, "all", ifelse(in_school == 0, "none", "some"))), "none"),
  toilet = among(toilets[as.character(toilet)], "none"),
  water_source = among(ifelse(water_source %in% names(water), water[as.character(water_source)], "other"), "other"),
  area_type = among(tolower(region), "rural"), cooking_fuel = among(ifelse(gas == 1, "gas", "not_recorded"), "not_recorded"),
  electricity = electricity == 1, owns_home = owner == 1, internet = has_internet == 1, mobile_phone = has_mobile == 1,
  computer = has_desktop == 1 | has_laptop == 1))
frames <- list(
  "own answers" = cbind(both, head_education_years = band(survey$head_educ_years, c(0, 1, 6, 9, 11, 13, 15))),
  "with members" = cbind(both, head_education_years = band(survey$head_educ_years, c(0, 1, 9, 11, 13, 15)),
    adult_education_years_most = band(of_adults(survey$adult_educ_max), c(0, 11, 13, 15)),
    adult_education_years_mean = band(of_adults(survey$adult_educ_mean), c(0, 1, 2, 4, 6, 8, 10, 12, 14, 15)),
    children_under_5 = band(survey$n_u5, 0:3), adults_percent = band(100 * adults / survey$hhsize, c(0, 40, 60, 80, 100))))

target <- log(survey$cons_pae_month_rs)
missed <- function(predicted, share) {
  poor <- target <= quantile(target, share)
  reached <- predicted <= quantile(predicted, share)
  c(sum(poor & !reached) / sum(poor), sum(reached & !poor) / sum(reached))
}
accuracy <- function(predicted) {
  errors <- unlist(lapply(c(0.2, 0.3, 0.4), function(share) missed(predicted, share)))
  names(errors) <- paste0(c("exclusion_error_", "inclusion_error_"), rep(c(20, 30, 40), each = 2))
  c(r2 = 1 - sum((target - predicted)^2) / sum((target - mean(target))^2), rmse = sqrt(mean((target - predicted)^2)),
    spearman = cor(target, predicted, method = "spearman"), errors)
}
judged <- do.call(rbind, lapply(names(frames), function(model) {
  frame <- cbind(target = target, frames[[model]])
  held_out <- numeric(n)
  for (part in unique(survey$fold)) {
    held <- survey$fold == part
    held_out[held] <- predict(lm(target ~ ., frame[!held, ]), frame[held, ])
  }
  training <- accuracy(fitted(lm(target ~ ., frame)))
  data.frame(model = model, measure = names(training), training = exact(training), cross_validated = exact(accuracy(held_out)))
}))
write.csv(judged, file.path(folder, "accuracy.csv"), row.names = FALSE, quote = FALSE)
print(judged, row.names = FALSE)

frame <- frames[["with members"]]
found <- coef(lm(target ~ ., cbind(target = target, frame)))
points <- do.call(rbind, lapply(names(frame), function(feature) {
  levels <- if (is.logical(frame[[feature]])) "TRUE" else levels(frame[[feature]])[-1]
  data.frame(feature = feature, value = tolower(levels), points = exact(found[paste0(feature, levels)]))
}))
points <- rbind(data.frame(feature = "", value = "", points = exact(found[["(Intercept)"]])), points)
write.csv(points, file.path(folder, "points.csv"), row.names = FALSE, quote = FALSE)
