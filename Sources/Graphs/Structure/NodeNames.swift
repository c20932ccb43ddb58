/// Numbers the names of nodes: the same bytes give the same node, a new name the next number.
///
/// Names are kept one after another in one array of bytes and found through an open-addressing table, so that ten
/// million rows are interned without making a `String` for any of them.
///
/// - Complexity: O(length of the name) expected for each name; 12 to 24 bytes a name beyond its own bytes.
public struct NodeNames: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt32] = []
  /// Node + 1 at the place its hash leads to, 0 where free. The size is a power of two.
  private var table: [Int32]

  /// No names.
  public init() { table = [Int32](repeating: 0, count: 1024) }

  /// The names of a sequence, numbered in its order.
  public init(_ names: some Sequence<String>) {
    self.init()
    for name in names { intern(name) }
  }

  /// The number of names.
  public var count: Int { hashes.count }

  /// The node of a name given as UTF-8, numbered now if it is new.
  public mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> NodeID {
    let hash = Self.hash(name)
    var place = Int(hash) & (table.count - 1)
    while table[place] != 0 {
      let node = table[place] - 1
      if hashes[Int(node)] == hash, isEqual(name, Int(node)) { return node }
      place = (place + 1) & (table.count - 1)
    }
    precondition(hashes.count < Int(Int32.max) - 1, "a graph numbers its nodes with 32 bits")
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
    hashes.append(hash)
    table[place] = Int32(truncatingIfNeeded: hashes.count)
    if hashes.count * 2 > table.count { grow() }
    return NodeID(truncatingIfNeeded: hashes.count - 1)
  }

  /// The node of a name, numbered now if it is new.
  @discardableResult
  public mutating func intern(_ name: String) -> NodeID {
    var name = name
    return name.withUTF8 { intern($0) }
  }

  /// The node of a name, or nil when it was never interned.
  public func node(named name: String) -> NodeID? {
    var name = name
    return name.withUTF8 { name in
      let hash = Self.hash(name)
      var place = Int(hash) & (table.count - 1)
      while table[place] != 0 {
        let node = table[place] - 1
        if hashes[Int(node)] == hash, isEqual(name, Int(node)) { return node }
        place = (place + 1) & (table.count - 1)
      }
      return nil
    }
  }

  /// The name of a node; bytes that are not UTF-8 come repaired.
  public subscript(node: NodeID) -> String {
    String(decoding: utf8(of: node), as: UTF8.self)
  }

  /// The bytes of the name of a node.
  public func utf8(of node: NodeID) -> ArraySlice<UInt8> { bytes[ends[Int(node)]..<ends[Int(node) + 1]] }

  /// Every name, by node.
  public var names: [String] { (0..<count).map { self[NodeID($0)] } }

  private func isEqual(_ name: UnsafeBufferPointer<UInt8>, _ node: Int) -> Bool {
    let start = ends[node]
    guard ends[node + 1] - start == name.count else { return false }
    for index in 0..<name.count where bytes[start + index] != name[index] { return false }
    return true
  }

  private mutating func grow() {
    let mask = table.count * 2 - 1
    table = [Int32](repeating: 0, count: mask + 1)
    for (node, hash) in hashes.enumerated() {
      var place = Int(hash) & mask
      while table[place] != 0 { place = (place + 1) & mask }
      table[place] = Int32(truncatingIfNeeded: node + 1)
    }
  }

  /// Multiplies eight bytes at a time and folds the halves: a fixed function, so that runs repeat.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var state = UInt64(name.count) &+ 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(name)
    var index = 0
    while index + 8 <= raw.count {
      state = mixed(state ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index += 1
    }
    state = mixed(state ^ rest)
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
