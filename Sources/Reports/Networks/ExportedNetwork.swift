import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// A network in the form in which other tools read it: nodes and edges with named attributes.
///
/// | node type | id | attributes |
/// |---|---|---|
/// | country | ISO 3166-1 alpha-3 | name, region, latitude, longitude |
/// | mineral | id | name, members, what is not named of imports and of production, what is not known and why |
/// | consumption | `USA-consumption` | name: the United States as the place of consumption, no country that supplies |
///
/// Each edge has its layer, the mineral, ``Edge/low`` and ``Edge/high`` as bounds, the token as printed, the unit and the
/// sources. Other tools read one weight: it is the middle of the bounds. Nodes and edges stand in a fixed order.
public struct ExportedNetwork: Sendable {
  /// What an attribute holds.
  public enum Value: Sendable, Equatable {
    /// Text.
    case text(String)
    /// A number; finite.
    case number(Double)
  }

  /// A named value.
  public struct Attribute: Sendable, Equatable {
    /// The name: lower case, words joined by underscores.
    public let name: String
    /// The value.
    public let value: Value
  }

  /// A node.
  public struct Node: Sendable, Equatable {
    /// The id, different from all others.
    public let id: String
    /// The name.
    public let name: String
    /// The type.
    public let type: String
    /// What else is known of it.
    public let attributes: [Attribute]
  }

  /// An edge.
  public struct Edge: Sendable, Equatable {
    /// The id of the node it leaves.
    public let source: String
    /// The id of the node it leads to.
    public let target: String
    /// The lower bound of its weight.
    public let low: Double
    /// The upper bound of its weight.
    public let high: Double
    /// What else is known of it.
    public let attributes: [Attribute]

    /// The middle of the bounds.
    public var weight: Double { low + (high - low) / 2 }
  }

  /// What it shows, in a phrase.
  public let title: String
  /// The rules, editions and caveats that a reader needs, a sentence each.
  public let notes: [String]
  /// The nodes.
  public let nodes: [Node]
  /// The edges; two may join the same nodes in different layers or of different minerals.
  public let edges: [Edge]

  /// A network of nodes and edges.
  public init(title: String, notes: [String], nodes: [Node], edges: [Edge]) {
    self.title = title
    self.notes = notes
    self.nodes = nodes
    self.edges = edges
  }
}

extension ExportedNetwork.Attribute {
  static func text(_ name: String, _ value: String?) -> [Self] {
    value.flatMap { $0.isEmpty ? nil : [Self(name: name, value: .text($0))] } ?? []
  }

  static func number(_ name: String, _ value: Double?) -> [Self] {
    value.flatMap { $0.isFinite ? [Self(name: name, value: .number($0))] : nil } ?? []
  }

  static func interval(_ name: String, _ value: Interval?) -> [Self] {
    number("\(name)_low", value?.lower) + number("\(name)_high", value?.upper)
  }
}

extension ExportedNetwork.Node {
  init(_ country: CountryCode, _ reference: Reference) {
    let known = reference.countries[country]
    self.init(
      id: country.rawValue, name: reference.name(of: country), type: "country",
      attributes: ExportedNetwork.Attribute.text("region", known?.region.rawValue)
        + ExportedNetwork.Attribute.number("latitude", known?.latitude)
        + ExportedNetwork.Attribute.number("longitude", known?.longitude))
  }
}
