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
    let within = linksWithin(groups)
    var outside = within.rowSums()
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
      within.withRows { rows in
        labels.withUnsafeBufferPointer { links.add(rows, of: node, by: $0) }
      }
      for index in 0..<links.count {
        let part = Int(links.group(at: index))
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

  /// The mutual weights between nodes of the same group.
  private func linksWithin(_ groups: Components) -> Adjacency {
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    var nodes: [NodeID] = []
    // One more: the place after the last is written before it is known whether it counts. A branch would be decided by
    // chance.
    let room = mutual.nodes.count + 1
    let weights = [Double](unsafeUninitializedCapacity: room) { weights, kept in
      nodes = [NodeID](unsafeUninitializedCapacity: room) { nodes, keptNodes in
        mutual.withRows { rows in
          guard let all = rows.weights else { return }
          groups.labels.withUnsafeBufferPointer { labels in
            var count = 0
            for node in 0..<nodeCount {
              let group = labels[node]
              for position in rows.start(node)..<rows.end(node) {
                let other = rows.nodes[position]
                nodes[count] = other
                weights[count] = all[position]
                let difference = UInt32(bitPattern: labels[Int(other)] ^ group)
                count &+= 1 &- Int((difference | (0 &- difference)) >> 31)
              }
              offsets[node + 1] = Int32(truncatingIfNeeded: count)
            }
            (kept, keptNodes) = (count, count)
          }
        }
      }
    }
    return Adjacency(offsets: offsets, nodes: nodes, weights: weights, arcs: [])
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
      let exponent = (candidates[index].gain / best - 1) / randomness
      // Below rounding of the best one's.
      candidates[index].gain = exponent < -40 ? 0 : exp(exponent)
    }
    var left = generator.unit() * candidates.reduce(0) { $0 + $1.gain }
    for candidate in candidates {
      left -= candidate.gain
      if left < 0 { return candidate.part }
    }
    return candidates.last?.part
  }
}
