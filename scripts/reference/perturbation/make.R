# Makes the reference tables of lib/measures/disclosure/perturbation-table.ts with the R package ptable of Destatis (Enderle, Giessing).
# Rscript scripts/reference/perturbation/make.R PTABLE     from the root of the repository
# PTABLE: a checkout of github.com/sdcTools/ptable (version 0.3.3, commit 9d5c774). Its own code solves the table; its plots are
# not loaded, so that r-cran-data.table, r-cran-nloptr and r-cran-rlang are enough. Its solver stops at about seven digits.
suppressMessages({ library(data.table); library(nloptr); library(rlang); library(methods) })
sources <- file.path(commandArgs(TRUE)[1], "R")
for (name in c("helpers", "pt_classes", "pt_create_pParams", "pt_create_pTable", "pt_optim_entropy")) {
  source(file.path(sources, paste0(name, ".R")))
}
designs <- list(c(2, 1, 0), c(2, 0.9, 0), c(2, 3, 0), c(3, 1, 0), c(4, 1, 0), c(5, 3, 2), c(8, 3, 2), c(10, 5, 2))
tables <- lapply(designs, function(design) {
  made <- suppressMessages(create_cnt_ptable(D = design[1], V = design[2], js = design[3]))@pTable[i > 0]
  data.frame(maximum = design[1], variance = design[2], threshold = design[3] + 1, count = made$i, noise = made$v,
    probability = sprintf("%.8f", made$p), cumulative = sprintf("%.8f", made$p_int_ub))
})
write.csv(do.call(rbind, tables), "scripts/reference/perturbation/tables.csv", row.names = FALSE, quote = FALSE)
