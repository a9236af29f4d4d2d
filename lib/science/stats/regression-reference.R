# Reference values of quantile-regression.test.ts, ridge and robust errors: Rscript lib/science/stats/regression-reference.R
# R 4.2.2, quantreg 5.94, MASS 7.3.
suppressMessages({
  library(quantreg)
  library(MASS)
})

state <- 20160101
uniform <- function() {
  state <<- (state * 16807) %% 2147483647
  state / 2147483647
}
n <- 203
data <- as.data.frame(t(sapply(seq_len(n), function(i) {
  u <- sapply(1:6, function(each) uniform())
  c(size = u[1], area = 10 * u[2] + u[1], phone = as.numeric(u[3] < 0.3), noise = u[4], weight = 0.5 + 2 * u[5], spare = u[6])
})))
data$y <- with(data, 1 + 2 * size - 0.05 * area + 0.5 * phone + (noise - 0.5) * (1 + size))
cluster <- (seq_len(n) - 1) %/% 10
show <- function(name, values) cat(name, sprintf("%.10f", values), "\n")
formula <- y ~ size + area + phone

for (tau in c(0.2, 0.5, 0.8)) {
  show(paste("rq", tau), coef(rq(formula, tau, data, method = "br")))
  show(paste("rq weighted", tau), coef(rq(formula, tau, data, weights = weight, method = "br")))
}

X <- with(data, cbind(size, area, phone))
ridge <- function(lambda, w) {
  means <- colSums(w * X) / sum(w)
  centred <- sweep(X, 2, means)
  scale <- sqrt(colSums(w * centred^2) / sum(w))
  z <- sweep(centred, 2, scale, "/")
  meanY <- sum(w * data$y) / sum(w)
  beta <- solve(t(z) %*% (w * z) / sum(w) + lambda * diag(3), t(z) %*% (w * (data$y - meanY)) / sum(w)) / scale
  c(meanY - sum(beta * means), beta)
}
show("ridge 0.1", ridge(0.1, rep(1, n)))
show("ridge 0.1 by MASS", coef(lm.ridge(formula, data, lambda = 0.1 * n)))
show("ridge 0.1 weighted", ridge(0.1, data$weight))

sandwich <- function(A, g, groups, k) {
  sums <- rowsum(g, groups)
  G <- nrow(sums)
  factor <- if (G == n) n / (n - k) else G / (G - 1) * (n - 1) / (n - k)
  sqrt(diag(solve(A) %*% crossprod(sums) %*% solve(A)) * factor)
}
fit <- lm(formula, data, weights = weight)
M <- model.matrix(fit)
A <- t(M) %*% (data$weight * M)
show("lm weighted HC1", sandwich(A, M * data$weight * residuals(fit), seq_len(n), 4))
show("lm weighted CR1", sandwich(A, M * data$weight * residuals(fit), cluster, 4))

tau <- 0.5
fit <- rq(formula, tau, data, method = "br")
u <- residuals(fit)
h <- bandwidth.rq(tau, n, hs = TRUE)
h <- (qnorm(tau + h) - qnorm(tau - h)) * min(sqrt(var(u)), (quantile(u, 0.75) - quantile(u, 0.25)) / 1.34)
f <- dnorm(u / h) / h
# residuals that are zero but for rounding lie on the plane, as in a simplex solution
psi <- tau - (u < -1e-9)
show("rq bandwidth", h)
show("rq kernel CR1", sandwich(t(M) %*% (f * M), M * psi, cluster, 4))

vif <- function(j, w) 1 / (1 - summary(lm(X[, j] ~ X[, -j], weights = w))$r.squared)
show("vif", sapply(1:3, vif, w = rep(1, n)))
show("vif weighted", sapply(1:3, vif, w = data$weight))
