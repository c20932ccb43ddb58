# Reads the exported GraphML back with R igraph and compares it with the CSV of the same network.
#
# Rscript networks.R OREFLOW    (needs igraph; the data folder by OREFLOW_DATA)

library(igraph)
oreflow <- commandArgs(trailingOnly = TRUE)[1]
faults <- 0
check <- function(name, ok) {
  faults <<- faults + !isTRUE(ok)
  cat(if (isTRUE(ok)) "same: " else "DIFFERS: ", name, "\n", sep = "")
}
rows <- function(...) {
  out <- system2(oreflow, c(...), stdout = TRUE)
  read.csv(text = out, check.names = FALSE, na.strings = character(0), colClasses = "character")
}

folder <- tempfile()
dir.create(folder)
for (layer in c("all", "supply", "imports", "production", "projection", "trade")) {
  more <- if (layer == "trade") c("--mineral", "cobalt") else character(0)
  file <- file.path(folder, paste0(layer, ".graphml"))
  stopifnot(system2(oreflow, c("export", "--layer", layer, more, "-o", file)) == 0)
  table <- rows("export", "--layer", layer, more, "--format", "csv")
  graph <- read_graph(file, format = "graphml")
  undirected <- layer == "projection"
  ids <- vertex_attr(graph, "id")
  ends <- ends(graph, E(graph), names = FALSE)
  key <- function(source, target, kind) {
    if (undirected) paste(pmin(source, target), pmax(source, target), kind) else paste(source, target, kind)
  }
  found <- data.frame(key = key(ids[ends[, 1]], ids[ends[, 2]], E(graph)$kind), weight = E(graph)$weight)
  wanted <- data.frame(key = key(table$source, table$target, table$kind), weight = as.numeric(table$weight))
  found <- found[order(found$key, found$weight), ]
  wanted <- wanted[order(wanted$key, wanted$weight), ]
  check(paste0(layer, ": ", nrow(found), " edges of ", nrow(wanted)),
        identical(found$key, wanted$key) && isTRUE(all.equal(found$weight, wanted$weight, tolerance = 1e-9)))
  check(paste0(layer, ": directed"), is_directed(graph) != undirected)
  if (layer %in% c("supply", "projection")) {
    edges <- file.path(folder, paste0(layer, ".csv"))
    stopifnot(system2(oreflow, c("export", "--layer", layer, "-o", edges)) == 0)
    ours <- rows("graph", "betweenness", edges, "--weights", "strength", "--format", "csv",
                 if (undirected) "--undirected")
    # A strength counts as 1 / weight.
    theirs <- setNames(betweenness(graph, weights = 1 / E(graph)$weight), ids)
    check(paste0(layer, ": betweenness in igraph ", packageVersion("igraph")),
          isTRUE(all.equal(as.numeric(ours$score), unname(theirs[ours$node]), tolerance = 1e-9)))
  }
}
quit(status = if (faults > 0) 1 else 0)
