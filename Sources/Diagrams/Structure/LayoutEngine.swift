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

  /// Up to how many nodes and edges together it is trusted to end; larger diagrams are tried first in a child process
  /// with a time limit. Nil for any number.
  ///
  /// A layout cannot be interrupted, and some hardly end. Random graphs of 131 nodes and 350 edges took 25 s with
  /// `circo` and 6 s with `dot`, of 400 and 1,000 19 s with `fdp`, of 1,600 and 4,000 11 s with `neato`; `sfdp` and
  /// `twopi` laid the largest out in half a second, and `nop` and `nop2` only draw.
  public var trustedSize: Int? {
    switch self {
    case .circo: 60
    case .dot: 100
    case .fdp: 200
    case .neato: 300
    case .sfdp, .twopi, .nop, .nop2: nil
    }
  }
}
