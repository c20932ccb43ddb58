import Platform

extension CommunityNetwork {
  /// How evenly parts are chosen among those that gain, relative to the best gain: the best nearly always, and by
  /// chance among those about as good.
  private static let randomness = 0.01

  /// Divides each group into well connected parts: nodes on their own join a part that gains, once each.
  func refined(_ groups: Components, using generator: inout SplitMix64) -> Components {
    var labels = (0..<nodeCount).map { Int32(truncatingIfNeeded: $0) }
    var (partOut, partInto) = (out, into)
    var isAlone = [Bool](repeating: true, count: nodeCount)
    let links = GroupLinks(groups: nodeCount)
    var outside = linksWithin(groups)
    var (groupOut, groupInto) = (
      [Double](repeating: 0, count: groups.count), [Double](repeating: 0, count: groups.count)
    )
    for node in 0..<nodeCount {
      groupOut[Int(groups.labels[node])] += out[node]
      groupInto[Int(groups.labels[node])] += into[node]
    }
    var order = (0..<nodeCount).map { NodeID($0) }
    generator.shuffle(&order)
    var candidates: [(part: Int, gain: Double)] = []
    for next in order where isAlone[Int(next)] {
      let node = Int(next)
      let group = Int(groups.labels[node])
      guard isWellConnected(outside[node], out[node], into[node], groupOut[group], groupInto[group]) else {
        continue
      }
      candidates.removeAll(keepingCapacity: true)
      addLinks(of: node, within: groups, by: labels, to: links)
      for index in 0..<links.count {
        let part = links.group(at: index)
        let gain = gain(of: node, links: links[part], groupOut: partOut[part], groupInto: partInto[part])
        guard gain > 0,
          isWellConnected(outside[part], partOut[part], partInto[part], groupOut[group], groupInto[group])
        else { continue }
        candidates.append((part, gain))
      }
      if let part = Self.choose(&candidates, using: &generator) {
        labels[node] = Int32(truncatingIfNeeded: part)
        isAlone[part] = false
        isAlone[node] = false
        // Links inside the part are no longer outside it, seen from both ends.
        outside[part] += outside[node] - 2 * links[part]
        partOut[part] += out[node]
        partInto[part] += into[node]
      }
      links.clear()
    }
    return Components(relabelling: labels, count: nodeCount)
  }

  /// Adds the links between a node and the rest of its group, by the parts they lead to.
  @inline(__always)
  private func addLinks(of node: Int, within groups: Components, by parts: [Int32], to links: GroupLinks) {
    mutual.withRows { rows in
      groups.labels.withUnsafeBufferPointer { labels in
        parts.withUnsafeBufferPointer { parts in
          links.add(rows, of: node, by: parts) { labels[$0] == labels[node] }
        }
      }
    }
  }

  /// The mutual weight between each node and the rest of its group.
  private func linksWithin(_ groups: Components) -> [Double] {
    mutual.withRows { rows in
      guard let weights = rows.weights else { return [Double](repeating: 0, count: nodeCount) }
      return groups.labels.withUnsafeBufferPointer { labels in
        (0..<nodeCount).map { node in
          var sum = 0.0
          for position in rows.start(node)..<rows.end(node) {
            // A product, as a choice would become a branch that chance decides.
            sum += weights[position] * (labels[Int(rows.nodes[position])] == labels[node] ? 1 : 0)
          }
          return sum
        }
      }
    }
  }

  /// Whether a part is joined to the rest of its group by at least what chance would give.
  private func isWellConnected(
    _ outside: Double, _ out: Double, _ into: Double, _ groupOut: Double, _ groupInto: Double
  ) -> Bool {
    outside >= resolution * (out * (groupInto - into) + into * (groupOut - out)) / total
  }

  /// Draws a part, better ones with exponentially greater chance, which takes the place of their gain.
  private static func choose(
    _ candidates: inout [(part: Int, gain: Double)], using generator: inout SplitMix64
  ) -> Int? {
    if candidates.count < 2 { return candidates.first?.part }
    let best = candidates.reduce(0) { max($0, $1.gain) }
    for index in candidates.indices {
      candidates[index].gain = exp((candidates[index].gain / best - 1) / randomness)
    }
    var left = generator.unit() * candidates.reduce(0) { $0 + $1.gain }
    for candidate in candidates {
      left -= candidate.gain
      if left < 0 { return candidate.part }
    }
    return candidates.last?.part
  }
}
