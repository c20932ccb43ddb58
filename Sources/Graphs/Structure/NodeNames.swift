/// Numbers the names of nodes: the same bytes give the same node, a new name the next number.
///
/// Names are kept one after another in one array of bytes and found through an open-addressing table, so that ten
/// million rows are interned without making a `String` for any of them. A slot of the table holds names of up to
/// eight bytes whole and the hash of longer ones, because what interning costs is the memory it touches: one place
/// for a short name, three for a long one.
///
/// - Complexity: O(length of the name) expected for each name; 40 to 80 bytes a name beyond its own bytes.
public struct NodeNames: Sendable {
  private struct Slot {
    /// The bytes of a name of up to eight, or the hash of a longer one.
    var word: UInt64 = 0
    /// The length of the name, which tells the two apart; longer ones than it can hold are compared by their bytes.
    var length: UInt32 = 0
    /// Node + 1, 0 where the slot is free.
    var number: Int32 = 0
  }

  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  /// The size is a power of two, at least twice the number of names.
  private var table: [Slot]

  /// No names.
  public init() { table = [Slot](repeating: Slot(), count: 1024) }

  /// The names of a sequence, numbered in its order.
  public init(_ names: some Sequence<String>) {
    self.init()
    for name in names { intern(name) }
  }

  /// The number of names.
  public var count: Int { ends.count - 1 }

  /// The node of a name given as UTF-8, numbered now if it is new.
  public mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> NodeID {
    let (word, length) = (Self.word(name), UInt32(truncatingIfNeeded: name.count))
    let place = place(of: name, word, length)
    if table[place].number != 0 { return table[place].number - 1 }
    precondition(count < Int(Int32.max) - 1, "a graph numbers its nodes with 32 bits")
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
    table[place] = Slot(word: word, length: length, number: Int32(truncatingIfNeeded: count))
    if count * 2 > table.count { grow() }
    return NodeID(truncatingIfNeeded: count - 1)
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
      let slot = table[place(of: name, Self.word(name), UInt32(truncatingIfNeeded: name.count))]
      return slot.number == 0 ? nil : slot.number - 1
    }
  }

  /// The slot that holds a name, or the free one where it belongs.
  @inline(__always)
  private func place(of name: UnsafeBufferPointer<UInt8>, _ word: UInt64, _ length: UInt32) -> Int {
    table.withUnsafeBufferPointer { table in
      let mask = table.count - 1
      var place = Int(truncatingIfNeeded: Self.mixed(word ^ UInt64(length))) & mask
      while true {
        let slot = table[place]
        if slot.number == 0 { return place }
        if slot.word == word, slot.length == length, name.count <= 8 || isEqual(name, Int(slot.number - 1)) {
          return place
        }
        place = (place + 1) & mask
      }
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
    let old = table
    let mask = old.count * 2 - 1
    table = [Slot](repeating: Slot(), count: mask + 1)
    for slot in old where slot.number != 0 {
      var place = Int(truncatingIfNeeded: Self.mixed(slot.word ^ UInt64(slot.length))) & mask
      while table[place].number != 0 { place = (place + 1) & mask }
      table[place] = slot
    }
  }

  /// The bytes of a name of up to eight, or a hash of more, made eight bytes at a time by a fixed function.
  @inline(__always)
  private static func word(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(name)
    var state: UInt64 = 0
    var index = 0
    while index + 8 < raw.count {
      state = mixed(state ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index += 1
    }
    return state ^ rest
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
