/// The depth-first walk of a ``CutSearch``: its state, its bounds and what it closes.
struct CutWalk {
  private(set) var best = CutProblem.Cut(countries: [], minerals: [], total: 0)
  private(set) var nodes = 0
  private(set) var rootBound = 0
  /// The largest bound of a branch that the limit left open; -1 where none is.
  private(set) var openBound = -1
  private(set) var hasStopped = false
  /// How many minerals each set is to cut, and how many sets are wanted; nil where the best one is.
  var wanted: (count: Int, most: Int)?
  private(set) var found: [CutProblem.Cut] = []

  private let problem: CutProblem
  private let size: Int
  private let limit: CutSearch.Limit
  private let started = ContinuousClock.now
  /// The sum of the r largest parts of mineral m among the countries from c on, at [(c * (size + 1) + r) * M + m].
  private var reach: [Double]
  /// The sum of the r largest totals of the countries from c on: they stand in that order, so a prefix sum.
  private var totals: [Double] = [0]
  private var losses: [Double]
  private var chosen: [Int] = []

  init(_ problem: CutProblem, size: Int, limit: CutSearch.Limit) {
    self.problem = problem
    self.size = size
    self.limit = limit
    let (countries, minerals) = (problem.countries.count, problem.minerals.count)
    losses = [Double](repeating: 0, count: minerals)
    reach = [Double](repeating: 0, count: (countries + 1) * (size + 1) * minerals)
    for row in problem.amounts { totals.append((totals.last ?? 0) + row.reduce(0, +)) }
    for mineral in 0..<minerals {
      var largest: [Double] = []
      for country in stride(from: countries - 1, through: 0, by: -1) {
        let amount = problem.amounts[country][mineral]
        largest.insert(amount, at: largest.firstIndex { $0 < amount } ?? largest.count)
        if largest.count > size { largest.removeLast() }
        var sum = 0.0
        for count in 1...max(1, size) where count <= size {
          if count <= largest.count { sum += largest[count - 1] }
          reach[(country * (size + 1) + count) * minerals + mineral] = sum
        }
      }
    }
  }

  /// Takes `cut` as the best so far where it is better.
  mutating func offer(_ cut: CutProblem.Cut) {
    if (cut.minerals.count, cut.total) > (best.minerals.count, best.total + CutProblem.tolerance) {
      best = cut
    }
  }

  mutating func run() {
    rootBound = bound(from: 0, left: size)
    visit(from: 0, left: size, total: 0)
  }

  private mutating func visit(from first: Int, left: Int, total: Double) {
    nodes += 1
    if left == 0 { return close() }
    // This number must be left to choose from.
    for country in first...(problem.countries.count - left) {
      let most = bound(from: country, left: left)
      if isHopeless(most, from: country, left: left, total: total) {
        // The countries that remain only get fewer, so neither can what follows be better.
        return
      }
      if isOver() {
        openBound = max(openBound, most)
        return
      }
      let row = problem.amounts[country]
      let before = problem.places[country].map { losses[$0] }
      for mineral in problem.places[country] { losses[mineral] += row[mineral] }
      chosen.append(country)
      visit(from: country + 1, left: left - 1, total: total + totals[country + 1] - totals[country])
      chosen.removeLast()
      // Put back as it was: adding and subtracting would leave rounding behind.
      for (mineral, loss) in zip(problem.places[country], before) { losses[mineral] = loss }
    }
  }

  private mutating func close() {
    guard let wanted else { return offer(problem.cut(chosen)) }
    let cut = problem.cut(chosen)
    guard cut.minerals.count >= wanted.count else { return }
    if found.count < wanted.most { found.append(cut) } else { hasStopped = true }
  }

  private func isHopeless(_ most: Int, from country: Int, left: Int, total: Double) -> Bool {
    if let wanted { return most < wanted.count }
    if most != best.minerals.count { return most < best.minerals.count }
    let last = min(country + left, problem.countries.count)
    return total + totals[last] - totals[country] <= best.total + CutProblem.tolerance
  }

  private mutating func isOver() -> Bool {
    if hasStopped { return true }
    if let most = limit.nodes, nodes >= most { hasStopped = true }
    if let time = limit.time, nodes & 255 == 0, ContinuousClock.now - started > time { hasStopped = true }
    return hasStopped
  }

  /// How many minerals can be cut in the end with `left` more of the countries from `first` on.
  private func bound(from first: Int, left: Int) -> Int {
    let count = problem.minerals.count
    let base = (first * (size + 1) + left) * count
    var (already, open) = (0, 0)
    var isOpen = [Bool](repeating: false, count: count)
    for mineral in 0..<count {
      if problem.isCut(losses[mineral]) {
        already += 1
      } else if problem.isCut(losses[mineral] + reach[base + mineral]) {
        isOpen[mineral] = true
        open += 1
      }
    }
    let least = wanted?.count ?? best.minerals.count
    if open == 0 || already + open < least { return already + open }
    var largest = [Double](repeating: 0, count: left)
    for country in first..<problem.countries.count {
      var gain = 0.0
      for mineral in problem.places[country] where isOpen[mineral] {
        gain += min(
          1, problem.amounts[country][mineral] / (problem.threshold - CutProblem.tolerance - losses[mineral]))
      }
      guard let last = largest.last, gain > last else { continue }
      largest.removeLast()
      largest.insert(gain, at: largest.firstIndex { $0 < gain } ?? largest.count)
    }
    return already + min(open, Int(largest.reduce(0, +) + 1e-6))
  }
}
