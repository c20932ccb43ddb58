/// The layout engines of Graphviz. Seconds are those of 131 nodes and 350 edges.
public enum LayoutEngine: String, Sendable, Hashable, CaseIterable {
  /// Layers; 0.2 s.
  case dot
  /// Stress or springs; 0.2 s.
  case neato
  /// Springs with clusters; 4 s.
  case fdp
  /// Springs for large graphs; 0.1 s.
  case sfdp
  /// Rings around a centre; 0.04 s.
  case twopi
  /// Circles; 46 s.
  case circo
  /// Every node has its `pos` in points; edges are routed.
  case nop
  /// Every node has its `pos` and every edge may have its own course.
  case nop2

  /// How many nodes and edges together are laid out unless more is allowed; nil for any number.
  ///
  /// A layout cannot be interrupted, and some hardly end. Random graphs of 131 nodes and 350 edges took 25 s with
  /// `circo` and 6 s with `dot`, of 400 and 1,000 19 s with `fdp`, of 1,600 and 4,000 11 s with `neato`; `sfdp` and
  /// `twopi` laid the largest out in half a second, and `nop` and `nop2` only draw.
  public var largestGraph: Int? {
    switch self {
    case .circo: 300
    case .dot: 500
    case .fdp: 1000
    case .neato: 5000
    case .sfdp, .twopi, .nop, .nop2: nil
    }
  }
}
