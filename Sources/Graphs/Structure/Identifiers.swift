/// The number of a node: nodes are numbered densely from zero.
public typealias NodeID = Int32

/// The number of an arc: its position by source, then by target, from zero, in the graph as it was built.
///
/// A directed edge is one arc. An undirected edge is two arcs, one each way; an undirected self-loop is one. A
/// reversed view keeps the numbers.
public typealias ArcID = Int32
