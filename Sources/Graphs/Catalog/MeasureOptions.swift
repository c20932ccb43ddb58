extension GraphMeasure {
  /// What a measure may be told. Which of it acts, ``GraphMeasure/choices`` and ``GraphMeasure/nodeColumn`` say; the
  /// rest is not read.
  public struct Options: Sendable {
    /// Divide by the largest possible value.
    public var isNormalized = false
    /// The number of threads; no result depends on it.
    public var threads = Threads.available
    /// The seed of random choices.
    public var seed: UInt64 = 0
    /// The resolution of communities.
    public var resolution = 1.0
    /// How many sources to draw for a sampled betweenness; all where nil.
    public var pivots: Int?
    /// The significance level of the disparity filter.
    public var level = 0.05
    /// What a step is worth in Katz centrality; chosen from the graph where nil.
    public var alpha: Double?
    /// The change at which an iteration ends; that of the measure where nil.
    public var tolerance: Double?
    /// How many passes an iteration may take; that of the measure where nil.
    public var maximumIterations: Int?
    /// The node to start from, for flows, paths and dominators.
    public var source: NodeID?
    /// The node to end at, for flows.
    public var target: NodeID?
    /// Let a shortest path count for its two ends as well, for betweenness.
    public var countsEndpoints = false
    /// What a unit of flow pays on each arc, by ``ArcID``.
    public var costs: [Double]?
    /// What each node takes (above zero) or gives (below zero), for minimum-cost flow.
    public var demands: [Double]?
    /// How much is sent from the source to the target, for minimum-cost flow without demands.
    public var amount: Double?
    /// What each node lets through, for maximum flow; infinite for no limit.
    public var nodeCapacities: [Double]?
    /// How often PageRank starts anew at each node; everywhere alike where nil.
    public var restart: [Double]?
    /// The group of each node, for the modularity of a division.
    public var labels: [Int32]?
    /// The nodes to remove, first to last, for percolation; by strength where nil.
    public var order: [NodeID]?

    /// The usual options.
    public init() {}
  }

  /// An option that acts in some measures and not in others.
  public enum Choice: String, Sendable, Hashable, CaseIterable {
    /// ``Options/isNormalized``.
    case normalized
    /// ``Options/countsEndpoints``.
    case endpoints
    /// ``Options/pivots``.
    case pivots
    /// ``Options/source``.
    case source
    /// ``Options/target``.
    case target
    /// ``Options/amount``.
    case amount
    /// ``Options/level``.
    case level
    /// ``Options/resolution``.
    case resolution
    /// ``Options/seed``.
    case seed
    /// ``Options/alpha``.
    case alpha
    /// ``Options/tolerance``.
    case tolerance
    /// ``Options/maximumIterations``.
    case iterations
  }

  /// What a measure reads of the nodes beside the edges.
  public enum NodeColumn: String, Sendable, Hashable, CaseIterable {
    /// ``Options/demands``.
    case demand
    /// ``Options/nodeCapacities``.
    case capacity
    /// ``Options/restart``.
    case restart
    /// ``Options/labels``.
    case group
    /// ``Options/order``.
    case order
  }

  /// How a measure reads weights.
  public enum Reading: String, Sendable {
    /// As lengths: more is farther.
    case length
    /// As strengths: more is closer.
    case strength
    /// Added up at the nodes, whatever they mean.
    case either
    /// Not at all.
    case none
  }

  /// What a measure makes of the directions of edges.
  public enum Directions: String, Sendable {
    /// They count where the graph has them.
    case read
    /// They are left aside: an edge counts the same whichever way it leads.
    case ignored
    /// They must be there.
    case needed
  }
}
