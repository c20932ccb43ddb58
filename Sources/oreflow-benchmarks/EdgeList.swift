import Glibc
import Graphs

/// An edge list in a CSV file (source,target,weight), read just well enough to time measures on it.
struct EdgeList {
  var names = NodeNames()
  var builder: DigraphBuilder

  init(path: String, weights: WeightMeaning) throws {
    builder = DigraphBuilder(weights: weights, duplicates: .sum)
    guard let file = fopen(path, "rb") else { throw UnreadableFile(path: path) }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    guard let map = mmap(nil, max(1, size), PROT_READ, MAP_PRIVATE, fileno(file), 0), map != MAP_FAILED else {
      throw UnreadableFile(path: path)
    }
    defer { munmap(map, size) }
    let bytes = UnsafeBufferPointer(start: map.assumingMemoryBound(to: UInt8.self), count: size)
    var start = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? size) + 1
    while start < size {
      let source = field(bytes, &start)
      let target = field(bytes, &start)
      let weight = field(bytes, &start)
      let (from, to) = (names.intern(source), names.intern(target))
      try builder.addEdge(from: from, to: to, weight: weights == .none ? 1 : number(weight))
    }
  }

  private func field(_ bytes: UnsafeBufferPointer<UInt8>, _ start: inout Int) -> UnsafeBufferPointer<UInt8> {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: "\n") { end += 1 }
    defer { start = end + 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private func number(_ field: UnsafeBufferPointer<UInt8>) -> Double {
    // strtod stops at the comma or line end that follows every field of a file.
    field.isEmpty
      ? 1 : field.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { strtod($0, nil) } ?? 1 }
  }
}

/// A file that cannot be opened.
struct UnreadableFile: Error, CustomStringConvertible {
  let path: String
  var description: String { "cannot read \(path)" }
}
