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
}
