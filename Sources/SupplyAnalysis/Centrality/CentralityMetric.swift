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
  /// Supplier country → mineral, without the United States.
  case imports
  /// Producer country → mineral.
  case production
  /// Countries tied by the minerals that they both supply.
  case projection
  /// Exporter → importer, world trade in one mineral.
  case trade
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
    switch layer {
    case .trade: meaningOnTrade
    case .projection: meaningOnProjection
    case .supply, .imports, .production: meaningOnMinerals
    }
  }

  private var meaningOnTrade: String {
    switch self {
    case .strength: "Strength: the value that a country exports, U.S. dollars."
    case .betweenness:
      "Betweenness: the part of shortest paths of trade that pass a country, which may pass on what others mined; "
        + "lengths are 1 / value."
    case .closeness: "Closeness: how near the countries that export to a country are; lengths are 1 / value."
    case .eigenvector:
      "Eigenvector centrality: a country is central when central countries export to it."
    case .pagerank:
      "PageRank of the reversed trade: how often a walk from buyers back to sellers is at a country."
    case .hubs: "Hubs: a country is a hub when it exports to the great importers."
    case .authorities: "Authorities: a country is an authority when the great exporters sell to it."
    case .core:
      "Core number: the largest k for which a country lies in a part where all have k partners; a partner counts once."
    case .clustering:
      "Clustering: the part of the pairs of a country's trade partners that trade with each other; values are not read."
    case .constraint, .effectiveSize: meaningOnMinerals
    }
  }

  private var meaningOnProjection: String {
    switch self {
    case .strength: "Strength: how often a country meets other suppliers, counted by shared minerals."
    case .betweenness:
      "Betweenness: how far a country links groups of suppliers that share no mineral; lengths are 1 / shared minerals."
    case .closeness: "Closeness: how near the other suppliers are; lengths are 1 / shared minerals."
    case .eigenvector:
      "Eigenvector centrality: a country is central when it shares minerals with central suppliers."
    case .pagerank: "PageRank: how often a walk along shared minerals is at a country."
    case .core:
      "Core number: the largest k for which a country lies in a part where all have k fellow suppliers."
    case .clustering:
      "Clustering: the part of the pairs of a country's fellow suppliers that are fellow suppliers themselves."
    case .hubs, .authorities, .constraint, .effectiveSize: meaningOnMinerals
    }
  }

  private var meaningOnMinerals: String {
    switch self {
    case .strength: "Strength: the sum of a node's shares, percentage points; 100 is all of one mineral."
    case .betweenness:
      "Betweenness: the part of shortest paths from suppliers to the United States that pass a mineral; lengths are "
        + "1 / share."
    case .closeness: "Closeness: how near the nodes that lead to a node are; lengths are 1 / share."
    case .eigenvector: "Eigenvector centrality: a node is central when central nodes lead to it."
    case .pagerank:
      "PageRank of the reversed layer: how often a walk from the consumer back along supply ends at a node."
    case .hubs: "Hubs: a country is a hub when it supplies much of what good hubs supply."
    case .authorities: "Authorities: a mineral is an authority when good hubs supply it."
    case .constraint:
      "Burt's constraint: how far a node's partners are tied to each other; a low value means many independent partners."
    case .effectiveSize: "Burt's effective size: the partners of a node less those that are redundant."
    case .core: "Core number: the largest k for which a node lies in a part where all have k partners."
    case .clustering: "Clustering: the part of the pairs of a node's partners that are partners themselves."
    }
  }

  /// Why every score of `layer` is 0, or the metric is not defined there, and what to ask instead; nil where neither.
  ///
  /// The supply and production layers lead from countries to minerals and have no cycle, so that many measures of
  /// general networks are settled by their shape alone.
  public func isSettledByConstruction(on layer: CentralityLayer) -> String? {
    switch (self, layer) {
    case (.betweenness, .production), (.betweenness, .imports):
      "0 by construction: no node of the layer lies between others, countries only send and minerals only receive. Ask "
        + "for betweenness on the layer projection, or for hubs"
    case (.eigenvector, .supply), (.eigenvector, .imports), (.eigenvector, .production):
      "0 by construction: the layer has no cycle, so no eigenvector with a positive eigenvalue. Ask for hubs, or for "
        + "pagerank, which runs against the flow"
    case (.clustering, .supply), (.clustering, .imports), (.clustering, .production):
      "0 by construction: countries are tied to minerals only, so no two partners are partners. Ask for clustering on "
        + "the layer projection"
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
    case (.closeness, .supply), (.closeness, .imports), (.closeness, .production):
      "0 by construction for countries, to which nothing leads."
    case (.hubs, .supply), (.hubs, .imports), (.hubs, .production):
      "0 by construction for what sends nothing on."
    case (.authorities, .supply), (.authorities, .imports), (.authorities, .production):
      "0 by construction for countries, to which nothing leads."
    default: nil
    }
  }
}
