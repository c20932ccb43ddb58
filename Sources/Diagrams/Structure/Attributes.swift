/// Graphviz attributes by name, in the order in which they were first set.
public struct Attributes: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// One attribute.
  public struct Entry: Sendable, Hashable {
    /// The Graphviz name, e.g. `fillcolor`.
    public let name: String
    /// Its value.
    public var value: AttributeValue
  }

  /// The attributes in order; few enough that a search is as fast as a table.
  public private(set) var entries: [Entry] = []

  /// The given attributes; of a repeated name the last value counts.
  public init(dictionaryLiteral elements: (String, AttributeValue)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The value of a name; nil removes it. O(number of attributes).
  public subscript(name: String) -> AttributeValue? {
    get { entries.first { $0.name == name }?.value }
    set {
      let position = entries.firstIndex { $0.name == name }
      switch (position, newValue) {
      case (let position?, let value?): entries[position].value = value
      case (let position?, nil): entries.remove(at: position)
      case (nil, let value?): entries.append(Entry(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Sets all attributes of another list; its values win.
  public mutating func merge(_ other: Attributes) {
    for entry in other.entries { self[entry.name] = entry.value }
  }

  /// These attributes with those of another list set over them.
  public func merging(_ other: Attributes) -> Attributes {
    var result = self
    result.merge(other)
    return result
  }
}
