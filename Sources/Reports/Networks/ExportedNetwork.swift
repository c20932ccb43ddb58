import Figures
public import SupplyData

/// A network in the form in which other tools read it: nodes and edges with the same named attributes everywhere.
///
/// | node kind | id | attributes |
/// |---|---|---|
/// | country | ISO 3166-1 alpha-3 | name, region, latitude, longitude |
/// | mineral | id | name, members, reliance, what is not named of imports and of production, what is unknown and why |
/// | consumption | `USA-consumption` | name: the United States as the place of consumption, no country that supplies |
///
/// Each edge has its kind, the mineral, the year, ``Edge/low`` and ``Edge/high`` as bounds, the value as printed, the
/// unit and the sources. Other tools read one weight: it is the middle of the bounds and a strength, more is closer;
/// ``Edge/length`` is 1 / weight, for measures of distance. Edges whose middle is 0 are omitted: they are no tie. Nodes
/// and edges stand in a fixed order, with fixed attributes, whatever the data.
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

  /// Where and how a node is drawn at first by tools that read it.
  struct Look: Sendable, Equatable {
    /// The colour, as in the figures.
    let color: Color
    /// The size, from the strength of the node.
    let size: Double
    /// The place from left to right.
    let x: Double
    /// The place from bottom to top.
    let y: Double
  }

  /// A node.
  public struct Node: Sendable, Equatable {
    /// The id, different from all others.
    public let id: String
    /// The name.
    public let name: String
    /// What it is: `country`, `mineral` or `consumption`.
    public let kind: String
    /// What else is known of it.
    public let attributes: [Attribute]

    /// A node.
    public init(id: String, name: String, kind: String, attributes: [Attribute]) {
      (self.id, self.name, self.kind, self.attributes) = (id, name, kind, attributes)
    }
  }

  /// An edge.
  public struct Edge: Sendable, Equatable {
    /// The id of the node it leaves.
    public let source: String
    /// The id of the node it leads to.
    public let target: String
    /// What it is: `supply`, `reliance`, `production`, `trade` or `shared-minerals`. Two edges may join the same nodes
    /// in different kinds: they are of different wholes and are not to be added up.
    public let kind: String
    /// The year.
    public let year: Int
    /// The lower bound of its weight.
    public let low: Double
    /// The upper bound of its weight.
    public let high: Double
    /// What else is known of it.
    public let attributes: [Attribute]

    /// The middle of the bounds.
    public var weight: Double { low + (high - low) / 2 }
    /// 1 / weight.
    public var length: Double { 1 / weight }

    /// An edge; its weight is above 0.
    public init(
      source: String, target: String, kind: String, year: Int, bounds: Interval, attributes: [Attribute]
    ) {
      (self.source, self.target, self.kind, self.year) = (source, target, kind, year)
      (low, high, self.attributes) = (bounds.lower, bounds.upper, attributes)
    }
  }

  /// What it shows, in a phrase.
  public let title: String
  /// The rules, editions and caveats that a reader needs, a sentence each.
  public let notes: [String]
  /// Whether edges have a direction.
  public let isDirected: Bool
  /// The nodes.
  public let nodes: [Node]
  /// The edges.
  public let edges: [Edge]

  /// A network of nodes and edges; edges of weight 0 and edges to nodes that are not there are omitted.
  public init(title: String, notes: [String], isDirected: Bool = true, nodes: [Node], edges: [Edge]) {
    let known = Set(nodes.map(\.id))
    let kept = edges.filter { $0.weight > 0 && known.contains($0.source) && known.contains($0.target) }
    let omitted = edges.count - kept.count
    self.title = title
    self.notes =
      notes
      + [
        "The weight is the middle of low and high and a strength: more is closer. The length is 1 / weight, for measures "
          + "of distance."
      ]
      + (omitted > 0
        ? [omitted == 1 ? "1 edge of weight 0 is omitted." : "\(omitted) edges of weight 0 are omitted."]
        : [])
    self.isDirected = isDirected
    self.nodes = nodes
    self.edges = kept
  }

  /// What the weight of every edge means, for tools that read attributes.
  public static let weightMeaning = "strength"
}

extension ExportedNetwork {
  /// The networks of several years as one: every edge keeps its year, a node stands once.
  ///
  /// - Precondition: there is a network.
  public init(panel networks: [ExportedNetwork], title: String) {
    precondition(!networks.isEmpty, "a panel has a year")
    var (nodes, seen): ([Node], Set<String>) = ([], [])
    // The newest year first: its attributes stand for the node.
    for node in networks.reversed().flatMap(\.nodes) where seen.insert(node.id).inserted {
      nodes.append(node)
    }
    var (notes, seenNotes): ([String], Set<String>) = ([], [])
    for note in networks.flatMap(\.notes) where seenNotes.insert(note).inserted { notes.append(note) }
    let years = networks.flatMap { $0.edges.map(\.year) }
    self.title = title
    self.notes =
      ["One edge a year; node attributes are those of the last year, \(years.max() ?? 0)."] + notes
    isDirected = networks[0].isDirected
    self.nodes = nodes.sorted { (Self.order($0.kind), $0.id) < (Self.order($1.kind), $1.id) }
    edges = networks.flatMap(\.edges)
  }

  private static func order(_ kind: String) -> Int {
    ["country": 0, "mineral": 1, "consumption": 2][kind] ?? 3
  }

  /// The years of the edges, each once, in order.
  public var years: [Int] { Set(edges.map(\.year)).sorted() }
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
  init(_ country: CountryCode, _ register: Register) {
    let known = register.countries[country]
    self.init(
      id: country.rawValue, name: register.name(of: country), kind: "country",
      attributes: ExportedNetwork.Attribute.text("region", known?.region.rawValue)
        + ExportedNetwork.Attribute.number("latitude", known?.latitude)
        + ExportedNetwork.Attribute.number("longitude", known?.longitude))
  }

  /// The value of the attribute `name`; nil where the node has none.
  func number(_ name: String) -> Double? {
    if case .number(let value) = attributes.first(where: { $0.name == name })?.value { value } else { nil }
  }
}
