/// A centrality asked of a supply network, with what it means there.
public enum CentralityMetric: String, Sendable, CaseIterable {
  /// The weight of a node's edges out.
  case strength
  /// How many shortest paths lead through a node.
  case betweenness
  /// How near a node is to those that lead to it.
  case closeness
  /// Who is fed by those who are fed by many.
  case eigenvector
  /// Where a random walk against the flow is found.
  case pagerank
  /// Who supplies what is much supplied.
  case hubs
  /// What is supplied by those who supply much.
  case authorities
  /// How much a node's partners are partners of each other.
  case constraint
  /// How many of a node's partners are not redundant.
  case effectiveSize = "effective-size"
  /// How deep in the dense part a node lies.
  case core
  /// How many of a node's partners are partners.
  case clustering
}

/// The layers of a supply network on which centralities are asked.
public enum CentralityLayer: String, Sendable, CaseIterable {
  /// Supplier country → mineral → United States.
  case supply
  /// Producer country → mineral.
  case production
  /// Countries tied by the minerals that they both supply.
  case projection
}

extension CentralityMetric {
  /// Whether the United States takes part on the supply layer. As the one place that everything leads to, it would
  /// settle the measures that describe who is tied to whom; they are asked of countries and minerals alone.
  var readsConsumer: Bool {
    switch self {
    case .hubs, .authorities, .constraint, .effectiveSize, .core: false
    default: true
    }
  }

  /// What the metric means on `layer`, as a sentence.
  public func meaning(on layer: CentralityLayer) -> String {
    switch (self, layer) {
    case (.strength, .projection):
      "Strength: how often a country meets other suppliers, counted by shared minerals."
    case (.strength, _): "Strength: the sum of a node's shares, percentage points; 100 is one mineral wholly."
    case (.betweenness, .projection):
      "Betweenness: how far a country links groups of suppliers that share no mineral; lengths are 1 / shared minerals."
    case (.betweenness, _):
      "Betweenness: how many shortest ways from suppliers to the United States use a mineral."
    case (.closeness, _): "Closeness: how near those that lead to a node are; lengths are 1 / weight."
    case (.eigenvector, _): "Eigenvector centrality: a country is central when it meets central suppliers."
    case (.pagerank, .projection): "PageRank: how often a walk along shared minerals is at a country."
    case (.pagerank, _):
      "PageRank of the reversed layer: how often a walk from the consumer back along supply ends at a node."
    case (.hubs, _): "Hubs: a country is a hub when it supplies much of what good hubs supply."
    case (.authorities, _): "Authorities: a mineral is an authority when good hubs supply it."
    case (.constraint, _):
      "Burt's constraint: how far a node's partners are tied to each other; low means many ways out."
    case (.effectiveSize, _): "Burt's effective size: the partners of a node less those that are redundant."
    case (.core, _): "Core number: the largest k for which a node lies in a part where all have k partners."
    case (.clustering, _):
      "Clustering: the part of a country's fellow suppliers that are fellow suppliers themselves."
    }
  }

  /// Why every score of `layer` is 0, or the metric is not defined there, and what to ask instead; nil where it tells.
  ///
  /// The supply and production layers lead from countries to minerals and have no cycle, so that much of what is
  /// asked of general networks is settled by their shape alone.
  public func isSettledByConstruction(on layer: CentralityLayer) -> String? {
    switch (self, layer) {
    case (.betweenness, .production):
      "0 by construction: no node of the production layer lies between others, countries only send and minerals only "
        + "receive. Ask for betweenness with --layer projection, or for hubs"
    case (.eigenvector, .supply), (.eigenvector, .production):
      "0 by construction: the layer has no cycle, so no eigenvector with a positive eigenvalue. Ask for hubs, or for "
        + "pagerank, which runs against the flow"
    case (.clustering, .supply), (.clustering, .production):
      "0 by construction: countries are tied to minerals only, so no two partners are partners. Ask for clustering with "
        + "--layer projection"
    case (.hubs, .projection), (.authorities, .projection):
      "the same as eigenvector centrality by construction: ties of the projection have no direction. Ask for eigenvector"
    default: nil
    }
  }

  /// Which nodes have 0 by construction though others have not, as a sentence; nil where none.
  public func partlySettled(on layer: CentralityLayer) -> String? {
    switch (self, layer) {
    case (.betweenness, .supply):
      "0 by construction for countries, to which nothing leads, and for the United States, from which nothing leads on."
    case (.closeness, .supply), (.closeness, .production):
      "0 by construction for countries, to which nothing leads."
    case (.hubs, .supply), (.hubs, .production): "0 by construction for what sends nothing on."
    case (.authorities, .supply), (.authorities, .production):
      "0 by construction for countries, to which nothing leads."
    default: nil
    }
  }
}
